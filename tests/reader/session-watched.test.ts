// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import { ReaderSession } from '../../lib/reader/session';
import { fakeCall } from '../builders/fake-call';
import { settled } from '../builders/settled';
import { EXTRACTION } from '../wording/samples';

const PROSE = '全年完成财政总收入24.03亿元，比上年有明显增长，各项工作取得新的进展。';
const HASH = 'a'.repeat(64);

const background = fakeCall();
const asked = (name: string): number => background.asked.filter(({ call }) => call === name).length;
let session: ReaderSession | undefined;

async function open(html: string, settings = DEFAULT_SETTINGS): Promise<ReaderSession> {
  document.body.innerHTML = html;
  const opened = await ReaderSession.open(
    { page: document, call: background.call, tell: () => undefined },
    { settings: Promise.resolve(settings) },
  );
  if (opened === undefined) throw new Error('the page is not to be read');
  session = opened;
  await opened.read();
  return opened;
}

const painted = (layer: string): string[] =>
  [...document.querySelectorAll(`mark.nuoshu-${layer}`)].map((mark) => mark.textContent);

beforeEach(() => {
  background.forget();
  background.answer('marks.list', () => ok([]));
  background.answer('report.keep', () => ok({ kept: true }));
  background.answer('report.read', (request) => {
    const start = JSON.stringify(request).includes('今年以来') ? 5 : 0;
    const [metric] = EXTRACTION.metrics;
    if (metric === undefined) throw new Error('no metric');
    const at = start + PROSE.indexOf('24.03亿元');
    const metrics = [{ ...metric, start: at, end: at + 7, text: '24.03亿元' }];
    const extraction = { ...EXTRACTION, metrics, pledges: [] };
    return ok({ reportId: 'r', textHash: HASH, extraction, parts: 1 });
  });
});

afterEach(() => session?.dispose());

const WATCHING = { ...DEFAULT_SETTINGS, watchInPage: true };
const spanOf = (word: string, text = PROSE): Span => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});
const watched = (...words: readonly string[]): void => {
  background.answer('watch.marks', () => ok(words.map((word) => spanOf(word))));
};

test('where watch words stand nobody asks unless the reader has them marked in pages', async () => {
  watched('财政总收入');
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  await one.loadWatched();
  await settled();
  expect([asked('watch.marks'), painted('watched')]).toEqual([0, []]);
});

test('watch words are marked, come and go with their changes, and open nothing', async () => {
  watched('财政总收入');
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`, WATCHING);
  await vi.waitFor(() => expect(painted('watched')).toEqual(['财政总收入']));
  expect(one.places.map(({ text }) => text)).toEqual(['24.03亿元']);
  watched('财政总收入', '24.03亿元');
  await one.loadWatched();
  expect(painted('watched')).toEqual(['财政总收入', '24.03亿元']);
  const [word] = document.querySelectorAll('mark.nuoshu-watched');
  vi.spyOn(document, 'elementFromPoint').mockReturnValue(word ?? null);
  expect(one.painting.keysAt(1, 1)).toEqual([]);
  background.answer('watch.marks', () => fail('not-found'));
  await one.loadWatched();
  expect(painted('watched')).toEqual([]);
});

test('the switch counts at once, in both directions, and off leaves nothing', async () => {
  watched('财政总收入');
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  const before = document.body.innerHTML;
  await one.apply(WATCHING);
  expect(painted('watched')).toEqual(['财政总收入']);
  const { promise, resolve } = Promise.withResolvers<Result<readonly Span[]>>();
  background.answer('watch.marks', () => promise);
  const late = one.loadWatched();
  await one.apply(DEFAULT_SETTINGS);
  resolve(ok([spanOf('财政总收入')]));
  await late;
  expect(painted('watched')).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
});

test('a new text is asked for anew; what was said of the old one is not painted in it', async () => {
  watched('财政总收入');
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`, WATCHING);
  await vi.waitFor(() => expect(painted('watched')).toEqual(['财政总收入']));
  const text = `今年以来，${PROSE}`;
  const { promise, resolve } = Promise.withResolvers<Result<readonly Span[]>>();
  background.answer('watch.marks', () => promise);
  document.querySelector('p')?.replaceChildren(text);
  await vi.waitFor(() => expect(asked('report.read')).toBe(2));
  await one.read();
  expect(painted('watched')).toEqual([]);
  resolve(ok([spanOf('财政总收入', text)]));
  await vi.waitFor(() => expect(painted('watched')).toEqual(['财政总收入']));
});

test('only stretches of the text are marked, whatever is answered', async () => {
  const given: unknown = [
    { start: 0, end: 2 },
    { start: -1, end: 2 },
    { start: 4, end: 4 },
    { start: 4, end: 10_000 },
    { start: 4.5, end: 6 },
    { start: '4', end: '6' },
    { start: 4 },
    null,
    '财政',
  ];
  const answers = [given, { start: 0, end: 2 }, '财政总收入'];
  background.answer('watch.marks', () => JSON.parse(JSON.stringify(ok(answers.shift()))));
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`, WATCHING);
  await vi.waitFor(() => expect(painted('watched')).toEqual([PROSE.slice(0, 2)]));
  await one.loadWatched();
  expect(painted('watched')).toEqual([]);
  await one.loadWatched();
  expect(painted('watched')).toEqual([]);
});
