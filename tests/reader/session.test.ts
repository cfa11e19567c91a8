// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackgroundCall, BackgroundCalls, ReadRequest } from '../../lib/messages/map';
import type { callBackground } from '../../lib/messages/send';
import type { Mark } from '../../lib/model/annotation';
import type { AuditMark } from '../../lib/model/audited';
import { fail, ok } from '../../lib/model/result';
import type { ErrorCode, Result } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { ReaderSession } from '../../lib/reader/session';
import { settled } from '../builders/settled';
import { EXTRACTION } from '../wording/samples';

const PROSE = '全年完成财政总收入24.03亿元，比上年有明显增长，各项工作取得新的进展。';
const HASH = 'a'.repeat(64);

/** A background whose answers a test chooses. */
class FakeBackground {
  readonly read: ReadRequest[] = [];
  marks: readonly Mark[] = [];
  /** Answered when it is asked where figures were worked out. */
  audited: Promise<Result<readonly AuditMark[]>> = Promise.resolve(ok([]));
  readonly asked: unknown[] = [];
  error: ErrorCode | undefined;
  /** What it answers when it shall store, one after the other; at the end it does. */
  keeping: Result<{ kept: boolean }>[] = [];
  kept = 0;

  /** The next answer about marks, as it was when asked for, comes when this is done. */
  late: Promise<void> | undefined;

  readonly call: typeof callBackground = async (name, request) => {
    const answer = this.#answer(name, request);
    const { late } = this;
    if (name === 'audit.marks') return this.#audit(name);
    if (name === 'marks.list') {
      this.late = undefined;
      await late;
    }
    return answer;
  };

  #audit<C extends BackgroundCall>(name: C): Promise<Result<BackgroundCalls[C]['response']>>;
  #audit(): Promise<Result<unknown>> {
    return this.audited;
  }

  #answer<C extends BackgroundCall>(
    name: C,
    request: BackgroundCalls[C]['request'],
  ): Result<BackgroundCalls[C]['response']>;
  #answer(name: BackgroundCall, request: unknown): Result<unknown> {
    if (name === 'marks.list') {
      this.asked.push(request);
      return ok(this.marks);
    }
    if (name === 'report.keep') {
      this.kept += 1;
      return this.keeping.shift() ?? ok({ kept: true });
    }
    if (name !== 'report.read' || !isRead(request)) return fail('unexpected');
    this.read.push(request);
    if (this.error !== undefined) return fail(this.error);
    const start = request.text.indexOf('24.03亿元');
    const [metric] = EXTRACTION.metrics;
    const metrics =
      metric === undefined || start < 0
        ? []
        : [{ ...metric, start, end: start + metric.text.length }];
    return ok({
      reportId: 'r',
      textHash: HASH,
      extraction: { ...EXTRACTION, metrics, pledges: [] },
    });
  }
}

const isRead = (request: unknown): request is ReadRequest =>
  typeof request === 'object' && request !== null && 'text' in request;

let session: ReaderSession | undefined;
let background = new FakeBackground();

async function open(html: string): Promise<ReaderSession> {
  document.body.innerHTML = html;
  const opened = await ReaderSession.open(
    { page: document, call: background.call, tell: () => undefined },
    { settings: Promise.resolve(DEFAULT_SETTINGS) },
  );
  if (opened === undefined) throw new Error('the page is not to be read');
  session = opened;
  await opened.read();
  return opened;
}

const painted = (layer: string): string[] =>
  [...document.querySelectorAll(`mark.nuoshu-${layer}`)].map((mark) => mark.textContent);

beforeEach(() => {
  background = new FakeBackground();
});

afterEach(() => session?.dispose());

test('a page is read, painted and known to the panel', async () => {
  const { state, places } = await open(
    `<div id="zoom"><p>${PROSE}</p><p>${PROSE.replace('24.03', '8')}</p></div>`,
  );
  expect(state.current).toMatchObject({
    status: 'ready',
    textHash: HASH,
    reportId: 'r',
    error: undefined,
  });
  expect(places.map(({ text }) => text)).toEqual(['24.03亿元']);
  expect(painted('metric')).toEqual(['24.03亿元']);
});

const FIGURE = { start: PROSE.indexOf('24.03亿元'), end: PROSE.indexOf('24.03亿元') + 7 };

test('figures that do not add up are painted once they are worked out; nothing waits for it', async () => {
  const { promise, resolve } = Promise.withResolvers<Result<readonly AuditMark[]>>();
  background.audited = promise;
  const { state } = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  expect([painted('metric'), painted('inconsistent')]).toEqual([['24.03亿元'], []]);
  expect(state.current.status).toBe('ready');
  resolve(ok([{ ...FIGURE, verdict: 'inconsistent' }]));
  await vi.waitFor(() => expect(painted('inconsistent')).toEqual(['24.03亿元']));
});

test('where they cannot be worked out nothing is painted, and nothing said', async () => {
  background.audited = Promise.resolve(fail('not-found'));
  const { state } = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  await settled();
  expect([painted('inconsistent'), state.current.error]).toEqual([[], undefined]);
});

test('what was worked out of a text that is gone is not painted', async () => {
  const { promise, resolve } = Promise.withResolvers<Result<readonly AuditMark[]>>();
  background.audited = promise;
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  background.audited = Promise.resolve(ok([]));
  const paragraph = document.querySelector('#zoom p');
  if (paragraph !== null) paragraph.textContent = PROSE.replace('全年', '全年共');
  await vi.waitFor(() => expect(background.read).toHaveLength(2));
  await one.read();
  resolve(ok([{ ...FIGURE, verdict: 'inconsistent' }]));
  await settled();
  expect(painted('inconsistent')).toEqual([]);
});

test('a text that is looked at again keeps what was worked out of it, also what comes later', async () => {
  const { promise, resolve } = Promise.withResolvers<Result<readonly AuditMark[]>>();
  background.audited = promise;
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  background.audited = Promise.resolve(ok([]));
  await one.read();
  resolve(ok([{ ...FIGURE, verdict: 'inconsistent' }]));
  await vi.waitFor(() => expect(painted('inconsistent')).toEqual(['24.03亿元']));
  await one.read();
  expect(painted('inconsistent')).toEqual(['24.03亿元']);
});

test('the same text is sent once', async () => {
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  await one.read();
  expect(background.read).toHaveLength(1);
  expect(background.kept).toBe(1);
});

test('the text of before is not stored under an address that the page moved to', async () => {
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  try {
    history.pushState(null, '', '/other.html');
    one.moved();
    await one.read();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.read.map(({ url }) => new URL(url).pathname)).toEqual([
      expect.not.stringContaining('other'),
      '/other.html',
    ]);
    expect(background.kept).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

test('a text that the background forgot before it was stored is read once more', async () => {
  background.keeping = [fail('not-found')];
  const { state } = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  await vi.waitFor(() => expect(background.kept).toBe(2));
  expect(background.read).toHaveLength(2);
  expect(state.current).toMatchObject({ status: 'ready', error: undefined });
});

test('a report that cannot be stored is read and painted all the same', async () => {
  background.keeping = [fail('storage-full')];
  const { state } = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  await vi.waitFor(() => expect(state.current.error).toBe('storage-full'));
  expect(state.current.status).toBe('ready');
  expect(painted('metric')).toEqual(['24.03亿元']);
});

test('the panel never hears of new places before the text that they belong to', async () => {
  const { state } = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  const told: [unknown, unknown][] = [];
  const { set } = state;
  state.set = (change) => {
    if ('marks' in change || 'textHash' in change)
      told.push(['marks' in change, 'textHash' in change]);
    set.call(state, change);
  };
  document.querySelector('p')?.replaceChildren(PROSE.replace('24.03', '9'));
  await vi.waitFor(() => expect(told).toEqual([[true, true]]));
});

test.each([
  {
    name: 'an empty page',
    html: '',
    error: undefined,
    expect: { status: 'empty', error: 'no-text' },
  },
  {
    name: 'a background that fails',
    html: `<p>${PROSE}</p>`,
    error: 'unexpected',
    expect: { status: 'failed', error: 'unexpected' },
  },
] as const)('$name says so', async ({ html, error, expect: expected }) => {
  background.error = error;
  const { state } = await open(html);
  expect(state.current).toMatchObject(expected);
});

const AT = PROSE.indexOf('24.03亿元');
const MARK: Mark = { subject: 'metric', start: AT, end: AT + 7 };

test('marks belong to their metric, are told to the panel and painted nowhere in the page', async () => {
  background.marks = [MARK];
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  expect(background.asked).toEqual([{ url: document.location.href, textHash: HASH }]);
  expect(one.state.current.marks).toEqual([MARK]);
  expect(one.places).toMatchObject([{ subject: 'metric', text: '24.03亿元', isMarked: true }]);
  expect(painted('annotation')).toEqual([]);
  background.marks = [];
  await one.loadMarks();
  expect(one.state.current.marks).toEqual([]);
  expect(one.places[0]?.isMarked).toBeUndefined();
});

test('marks that come when the page has another text already are dropped', async () => {
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  let release = (): void => undefined;
  background.marks = [MARK];
  background.late = new Promise((resolve) => (release = resolve));
  const late = one.loadMarks();
  background.marks = [];
  document.querySelector('p')?.replaceChildren(`今年以来，${PROSE}`);
  await vi.waitFor(() => expect(background.asked).toHaveLength(3));
  release();
  await late;
  expect(one.state.current.marks).toEqual([]);
  expect(one.places.map(({ isMarked }) => isMarked)).toEqual([undefined]);
});

test('a layer that is switched off leaves the page and the steps', async () => {
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  expect(one.visible).toHaveLength(1);
  await one.apply({ ...DEFAULT_SETTINGS, layers: { ...DEFAULT_SETTINGS.layers, metric: false } });
  expect([one.visible.length, painted('metric').length, one.places.length]).toEqual([0, 0, 1]);
});

test('what is marked can be stepped to although its layer is off', async () => {
  background.marks = [MARK, { subject: 'passage', start: 0, end: 2 }];
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  const layers = { ...DEFAULT_SETTINGS.layers, metric: false };
  await one.apply({ ...DEFAULT_SETTINGS, layers });
  expect(one.visible.map(({ text }) => text)).toEqual(['全年', '24.03亿元']);
  await one.apply({ ...DEFAULT_SETTINGS, layers: { ...layers, annotation: false } });
  expect(one.visible).toEqual([]);
});

test('what fails in a listener becomes part of the state', async () => {
  const one = await open(`<div id="zoom"><p>${PROSE}</p></div>`);
  one.guard(() => {
    throw new Error('at once');
  });
  expect(one.state.current.error).toBe('unexpected');
});

test('a page that is not to be read is read by nobody', async () => {
  document.body.innerHTML = `<div id="zoom"><p>${PROSE}</p></div>`;
  const units: number[] = [];
  const opened = await ReaderSession.open(
    { page: document, call: background.call, tell: () => undefined },
    {
      settings: Promise.resolve(DEFAULT_SETTINGS),
      isToBeRead: async (length) => units.push(length) === 0,
    },
  );
  expect([opened, units, background.read.length]).toEqual([undefined, [PROSE.length], 0]);
});

describe('while the settings are on their way', () => {
  const FACTS = {
    url: location.href,
    title: '临溪镇',
    headings: [],
    meta: {},
    sample: '',
    textLength: 0,
    linkShare: 0,
  };
  const VERDICT = { isReport: true, score: 0.87, reasons: [] };
  let give = (): void => undefined;
  let opening: Promise<ReaderSession | undefined>;

  beforeEach(async () => {
    document.body.innerHTML = `<div id="zoom"><p>${PROSE}</p></div>`;
    const settings = new Promise<typeof DEFAULT_SETTINGS>(
      (resolve) => (give = () => resolve(DEFAULT_SETTINGS)),
    );
    opening = ReaderSession.open(
      { page: document, call: background.call, tell: () => undefined },
      { settings, judged: { facts: { ...FACTS, url: document.location.href }, verdict: VERDICT } },
    );
    await vi.waitFor(() => expect(background.read).toHaveLength(1));
  });

  test('the text is sent, once, with what the detector read of the page; nothing is painted', async () => {
    expect(background.read).toMatchObject([{ title: '临溪镇', verdict: VERDICT }]);
    expect(painted('metric')).toEqual([]);
    give();
    session = await opening;
    await session?.read();
    expect([background.read.length, painted('metric')]).toEqual([1, ['24.03亿元']]);
  });

  test('what was read counts no more once the page has another text', async () => {
    const idle = vi.fn<(run: () => void) => number>(() => 1);
    vi.stubGlobal('requestIdleCallback', idle);
    const more = `<p>${PROSE.replace('24.03', '8')}</p>`;
    document.querySelector('#zoom')?.insertAdjacentHTML('beforeend', more);
    await vi.waitFor(() => expect(idle).toHaveBeenCalledOnce());
    idle.mock.calls[0]?.[0]();
    await settled();
    vi.unstubAllGlobals();
    give();
    session = await opening;
    await session?.read();
    expect(background.read).toHaveLength(2);
    expect(background.read[1]?.text).toContain('8亿元');
  });
});
