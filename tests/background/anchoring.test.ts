import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { anchorsIn, marksOf } from '../../lib/background/anchoring';
import type { Desk } from '../../lib/background/call';
import { RecentReadings } from '../../lib/background/recent-readings';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { extraction, TEXT } from '../builders/extraction';
import { noteOn, spanOf, TEXT_HASH } from '../builders/notes';
import { annotation } from '../view/samples';

type FetchText = (tabId: number, textHash: string, frameId?: number) => Promise<Result<string>>;

const PLACE = { source: SOURCE, textHash: TEXT_HASH, tabId: 7, frameId: 4 };
const NOTE = annotation({ id: 'one', target: noteOn('2.88亿元', 1).target });
const FOUND = ok({ one: { outcome: 'same', ...spanOf('2.88亿元') } });
const extracted = extraction();

/** A desk whose page answers `page` when it is asked for its text. */
function deskWith(page: Result<string> = fail('not-found')) {
  const fetchText = vi.fn<FetchText>(() => Promise.resolve(page));
  const { world } = background({ fetchText });
  const desk: Pick<Desk, 'world' | 'recent'> = { world, recent: new RecentReadings() };
  return { desk, fetchText };
}

describe('the text that annotations are looked for in', () => {
  it('is the one that was just read', async () => {
    const { desk, fetchText } = deskWith();
    desk.recent.add(SOURCE, TEXT_HASH, { request: READING, extraction: extracted });
    expect(await anchorsIn(desk, PLACE, [NOTE])).toEqual(FOUND);
    expect(fetchText).not.toHaveBeenCalled();
  });

  it('else the one that is stored', async () => {
    const { desk, fetchText } = deskWith();
    const { world } = desk;
    const stored = { reportId: SOURCE, url: SOURCE, title: '', text: TEXT, textHash: TEXT_HASH, extraction: extracted };
    await saveReport(world.database, world, stored);
    expect(await anchorsIn(desk, PLACE, [NOTE])).toEqual(FOUND);
    expect(fetchText).not.toHaveBeenCalled();
  });

  it.each([
    { name: 'nothing is stored', isBroken: false },
    { name: 'the store is broken', isBroken: true },
  ])('else the one that the page shows, where $name', async ({ isBroken }) => {
    const { desk, fetchText } = deskWith(ok(TEXT));
    if (isBroken) desk.world.database.close();
    expect(await anchorsIn(desk, PLACE, [NOTE])).toEqual(FOUND);
    expect(fetchText).toHaveBeenCalledExactlyOnceWith(7, TEXT_HASH, 4);
  });

  it.each(['not-found', 'no-reader', 'unexpected'] as const)('is not found where the page says %s', async (error) => {
    expect(await anchorsIn(deskWith(fail(error)).desk, PLACE, [NOTE])).toEqual(fail('not-found'));
  });

  it('is not asked for where there is nothing to look for', async () => {
    const { desk, fetchText } = deskWith();
    expect(await anchorsIn(desk, PLACE, [])).toEqual(ok({}));
    expect(fetchText).not.toHaveBeenCalled();
  });

  it('of another page with the same hash does not count', async () => {
    const { desk } = deskWith();
    desk.recent.add('https://www.qingyuan.gov.cn/a.html', TEXT_HASH, { request: READING, extraction: extracted });
    expect(await anchorsIn(desk, PLACE, [NOTE])).toEqual(fail('not-found'));
  });
});

it('other calls get their turn while many are looked for', async () => {
  const { desk } = deskWith(ok(TEXT));
  let now = 0;
  /* Each look at the clock is 20 ms later. */
  const slow: typeof desk = { ...desk, world: { ...desk.world, nowMs: () => (now += 20) } };
  const turns: string[] = [];
  const notes = ['one', 'two', 'three', 'four'].map((id) => ({ ...NOTE, id }));
  const looking = anchorsIn(slow, PLACE, notes).then((found) => {
    turns.push('found');
    return found;
  });
  setTimeout(() => turns.push('another call'));
  expect(Object.keys((await looking).ok ? Object(await looking).value : {})).toEqual(['one', 'two', 'three', 'four']);
  expect(turns).toEqual(['another call', 'found']);
});

it('marks are of what was found, and say only what and where', () => {
  const notes = ['a', 'b', 'c'].map((id) => annotation({ id, note: '去年也说过', tags: ['待核'] }));
  const marks = marksOf(notes, { a: { outcome: 'gone' }, b: { outcome: 'reworded', start: 3, end: 9, found: '改过' } });
  expect(marks).toStrictEqual([{ subject: 'pledge', start: 3, end: 9 }]);
});
