import { beforeEach, expect, it, vi } from 'vitest';
import { WARM_UP_TIMES } from '../../lib/background/warm-up';
import { ADDRESS } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import type { Background } from '../builders/background-world';
import { CARD, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

const { extract } = vi.hoisted(() => ({
  extract: vi.fn<(text: string, context: object) => void>(),
}));
vi.mock('../../lib/extract/index', async (original) => ({
  ...(await original<object>()),
  extract,
}));

/** Work that was put behind what was called for, in its order. */
let waiting: (() => void)[];
let desk: Background;

/**
 * Runs what waits, turn by turn, also what it brings about; answers how often the sample was read
 * by then.
 */
function pass(turns = Infinity): number {
  for (let turn = 0; turn < turns; turn += 1) {
    const work = waiting.shift();
    if (work === undefined) break;
    work();
  }
  return extract.mock.calls.length;
}

const coming = (sender = CONTENT): Promise<unknown> => desk.call('page.coming', {}, sender);
const detected = (isReport: boolean): Promise<unknown> =>
  desk.call(
    'page.detected',
    { url: ADDRESS, verdict: { isReport, score: 0.5, reasons: [] } },
    CONTENT,
  );

beforeEach(() => {
  extract.mockClear();
  waiting = [];
  desk = background({
    schedule: (work) => {
      waiting.push(work);
      return () => undefined;
    },
  });
  vi.spyOn(desk.world.database, 'open');
});

it('an article on its way gets the extractor ready, behind the answer and a turn at a time, and opens no database', async () => {
  expect(await coming()).toEqual({ ok: true, value: {} });
  expect([pass(0), pass(1), pass(1)]).toEqual([0, 1, 2]);
  expect(pass()).toBe(WARM_UP_TIMES);
  expect(desk.world.database.open).not.toHaveBeenCalled();
});

it('is done once, however often a page says so', async () => {
  await coming();
  await coming(ELSEWHERE);
  expect(pass()).toBe(WARM_UP_TIMES);
  await coming();
  expect(pass()).toBe(WARM_UP_TIMES);
});

it('a report opens the database as well, once', async () => {
  await coming();
  await detected(true);
  await detected(true);
  expect(pass()).toBe(WARM_UP_TIMES);
  expect(desk.world.database.open).toHaveBeenCalledOnce();
});

it('a page that is not to be read gets nothing ready', async () => {
  await detected(false);
  expect(pass()).toBe(0);
});

it('a text that is to be read ends it', async () => {
  await coming();
  pass(1);
  await desk.call('report.read', READING, CONTENT);
  expect(pass()).toBe(1);
});

it.each([
  { who: 'a page of the extension', sender: PAGE },
  { who: 'a card', sender: CARD },
])('$who has no page on its way', async ({ sender }) => {
  expect(await coming(sender)).toEqual({ ok: false, error: 'not-allowed' });
  expect(pass()).toBe(0);
});

it('says nothing but that', async () => {
  expect(await desk.call('page.coming', { url: ADDRESS }, CONTENT)).toEqual({
    ok: false,
    error: 'invalid-message',
  });
});
