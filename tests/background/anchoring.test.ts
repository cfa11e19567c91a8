import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { describe as describeSpan } from '../../lib/anchor/describe';
import { anchorsIn, marksOf } from '../../lib/background/anchoring';
import type { Desk } from '../../lib/background/call';
import { RecentReadings } from '../../lib/background/recent-readings';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { capturedReport, hashOf } from '../builders/captured-report';
import { extraction, TEXT } from '../builders/extraction';
import { noteOn, spanOf, TEXT_HASH } from '../builders/notes';
import { annotation } from '../view/samples';

type FetchText = (tabId: number, textHash: string, frameId?: number) => Promise<Result<string>>;

const PLACE = { textHash: TEXT_HASH, tabId: 7, frameId: 4 };
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
    desk.recent.add(SOURCE, TEXT_HASH, { request: READING, extraction: extracted, isGone: false });
    expect(await anchorsIn(desk, PLACE, [NOTE])).toEqual(FOUND);
    expect(fetchText).not.toHaveBeenCalled();
  });

  it('else the one that is stored', async () => {
    const { desk, fetchText } = deskWith();
    const { world } = desk;
    const stored = {
      reportId: SOURCE,
      url: SOURCE,
      title: '',
      text: TEXT,
      textHash: TEXT_HASH,
      extraction: extracted,
    };
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

  it.each(['not-found', 'no-reader', 'unexpected'] as const)(
    'is not found where the page says %s',
    async (error) => {
      expect(await anchorsIn(deskWith(fail(error)).desk, PLACE, [NOTE])).toEqual(fail('not-found'));
    },
  );

  it('is not asked for where there is nothing to look for', async () => {
    const { desk, fetchText } = deskWith();
    expect(await anchorsIn(desk, PLACE, [])).toEqual(ok({}));
    expect(fetchText).not.toHaveBeenCalled();
  });

  it('may have been read at another address', async () => {
    const { desk } = deskWith();
    desk.recent.add('https://www.qingyuan.gov.cn/a.html', TEXT_HASH, {
      request: READING,
      extraction: extracted,
      isGone: false,
    });
    expect(await anchorsIn(desk, PLACE, [NOTE])).toEqual(FOUND);
  });
});

describe('a text that a note was made on and that is kept', () => {
  const SENTENCE = '新增停车位一百个。';
  const OLD = `${SENTENCE}\n财政收入平稳增长。\n${SENTENCE}`;
  const NEW = `改了标题。\n${SENTENCE}\n各项工作有序。`;
  const [OLD_HASH, NEW_HASH] = [hashOf('1'), hashOf('2')];
  const noteAt = (id: string, start: number) =>
    annotation({
      id,
      target: describeSpan(OLD, OLD_HASH, { start, end: start + SENTENCE.length - 1 }, SOURCE),
    });
  const NOTES = [noteAt('first', 0), noteAt('second', OLD.lastIndexOf(SENTENCE))];
  const anchors = (desk: Pick<Desk, 'world' | 'recent'>) =>
    anchorsIn(desk, { textHash: NEW_HASH, tabId: 7 }, NOTES);
  const start = NEW.indexOf(SENTENCE);
  const STANDS = { outcome: 'same', start, end: start + SENTENCE.length - 1 };
  const GONE = { outcome: 'gone' };
  const keepAt = (
    desk: Pick<Desk, 'world' | 'recent'>,
    reportId: string,
    text = OLD,
  ): Promise<void> =>
    saveReport(
      desk.world.database,
      desk.world,
      capturedReport({ reportId, text, textHash: OLD_HASH }),
    );

  it('settles which of two alike is left', async () => {
    const { desk } = deskWith(ok(NEW));
    expect(await anchors(desk)).toEqual(ok({ first: GONE, second: GONE }));
    await keepAt(desk, SOURCE);
    expect(await anchors(desk)).toEqual(ok({ first: STANDS, second: GONE }));
  });

  it('counts wherever it is kept', async () => {
    const { desk } = deskWith(ok(NEW));
    await keepAt(desk, 'https://qingyuan.gov.cn/a.html');
    expect(await anchors(desk)).toEqual(ok({ first: STANDS, second: GONE }));
  });

  it('is done without where the store does not answer', async () => {
    const { desk } = deskWith(ok(NEW));
    await keepAt(desk, SOURCE);
    desk.world.database.close();
    expect(await anchors(desk)).toEqual(ok({ first: GONE, second: GONE }));
  });

  it('tells nothing where it does not hold the note', async () => {
    const { desk } = deskWith(ok(NEW));
    await keepAt(desk, SOURCE, `又一篇。${OLD}`);
    expect(await anchors(desk)).toEqual(ok({ first: GONE, second: GONE }));
  });
});

it('other calls get their turn while many are looked for', async () => {
  const { desk } = deskWith();
  desk.recent.add(SOURCE, TEXT_HASH, { request: READING, extraction: extracted, isGone: false });
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
  expect(Object.keys((await looking).ok ? Object(await looking).value : {})).toEqual([
    'one',
    'two',
    'three',
    'four',
  ]);
  expect(turns).toEqual(['another call', 'found']);
});

it('marks are of what was found, and say only what and where', () => {
  const notes = ['a', 'b', 'c'].map((id) => annotation({ id, note: '去年也说过', tags: ['待核'] }));
  const marks = marksOf(notes, {
    a: { outcome: 'gone' },
    b: { outcome: 'reworded', start: 3, end: 9, found: '改过' },
  });
  expect(marks).toStrictEqual([{ subject: 'pledge', start: 3, end: 9 }]);
});

it('every place that an uncertain note may have is marked', () => {
  const notes = [annotation({ id: 'sure' }), annotation({ id: 'unsure', subject: 'metric' })];
  const alternatives = [
    { start: 30, end: 36, text: '2.88亿元' },
    { start: 70, end: 76, text: '2.88亿元' },
  ];
  const marks = marksOf(notes, {
    sure: { outcome: 'same', start: 3, end: 9 },
    unsure: { outcome: 'unsure', alternatives },
  });
  expect(marks).toStrictEqual([
    { subject: 'pledge', start: 3, end: 9 },
    { subject: 'metric', start: 30, end: 36 },
    { subject: 'metric', start: 70, end: 76 },
  ]);
});

it('the places of a note whose sentence stands on the page twice by now are all marked', async () => {
  const line =
    '望溪镇坚持依法征收、应收尽收，加强重点税源的分析和管理，全年实现财政总收入2.88亿元，' +
    '各项重点支出得到保障，资金使用绩效稳步提高，财政运行总体平稳，为下一步工作打下基础。';
  const text = ['总体情况。', line, '分项情况。', line].join('\n');
  const { desk } = deskWith(ok(text));
  const start = line.indexOf('2.88亿元');
  const target = describeSpan(line, TEXT_HASH, { start, end: start + '2.88亿元'.length }, SOURCE);
  const note = annotation({ id: 'one', subject: 'metric', target });
  const found = await anchorsIn(desk, { textHash: 'c'.repeat(64), tabId: 7 }, [note]);
  if (!found.ok) throw new Error(found.error);
  expect(found.value.one?.outcome).toBe('unsure');
  const marks = marksOf([note], found.value);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['2.88亿元', '2.88亿元']);
  expect(new Set(marks.map(({ start }) => start)).size).toBe(2);
});
