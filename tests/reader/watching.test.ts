// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadRequest } from '../../lib/messages/map';
import { ok } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { ReaderSession } from '../../lib/reader/session';
import { StripFrame } from '../../lib/reader/strip/frame';
import { ReaderUi } from '../../lib/reader/ui';
import { watchPage } from '../../lib/reader/watching';
import { wordsOf } from '../../lib/reader/words';
import { HASH } from '../builders/annotation-edit';
import { fakeCall } from '../builders/fake-call';
import { trusted } from '../builders/trusted';
import { EXTRACTION, TEXT } from '../wording/samples';
import { setCardStage } from './card/card-stage';

const stage = setCardStage();
const [FIRST, SECOND] = ['24.03亿元', '19.1%'];

let session: ReaderSession;
let ui: ReaderUi;
let stop = (): void => undefined;
let settings = DEFAULT_SETTINGS;
let reopened = 0;
let navigation = new EventTarget();
let idle = (): void => undefined;

const isRead = (request: unknown): request is ReadRequest =>
  typeof request === 'object' && request !== null && 'text' in request;

beforeEach(async () => {
  document.body.innerHTML = `<div id="zoom">${TEXT.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`;
  const background = fakeCall();
  background.answer('report.read', (request) => {
    expect(isRead(request) && request.text).toBe(TEXT);
    return ok({ reportId: 'r', textHash: HASH, extraction: EXTRACTION, parts: 1 });
  });
  background.answer('report.keep', () => ok({ kept: true }));
  background.answer('marks.list', () => ok([]));
  const opened = await ReaderSession.open(
    { page: document, call: background.call, tell: () => undefined },
    { settings: Promise.resolve(DEFAULT_SETTINGS) },
  );
  if (opened === undefined) throw new Error('the page is not to be read');
  session = opened;
  await session.read();
  vi.spyOn(session.painting, 'keysAt').mockImplementation((x) => {
    const text = x < 100 ? undefined : x < 200 ? FIRST : SECOND;
    return session.places.flatMap((place) => (place.text === text ? [place.key] : []));
  });
  const box = new DOMRect(100, 100, 50, 20);
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(
    Object.assign([box], { item: () => box }),
  );
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => (idle = work));
  ui = new ReaderUi({
    page: document,
    session,
    words: () => wordsOf('zh_CN'),
    call: background.call,
  });
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'],
  });
  settings = DEFAULT_SETTINGS;
  reopened = 0;
  const reopen = async (): Promise<void> => void (reopened += 1);
  const strip = new StripFrame({
    page: document,
    call: background.call,
    title: () => 'strip',
    jump: () => undefined,
  });
  stop = watchPage(document, window, { session, ui, strip, settings: () => settings, reopen });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

const shown = (): string | undefined => ui.card.shown?.places[0]?.text;
const part = (): string | undefined => ui.card.shown?.part;
const send = (event: Event): boolean => document.body.dispatchEvent(event);

const click = (clientX: number): MouseEvent => new MouseEvent('click', { bubbles: true, clientX });
const move = (clientX: number): PointerEvent =>
  new PointerEvent('pointermove', { bubbles: true, clientX });
const down = (): PointerEvent => new PointerEvent('pointerdown', { bubbles: true });
const key = (
  name: string,
  init: KeyboardEventInit = { altKey: true, shiftKey: true },
): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });

describe('what the reader does', () => {
  test('a click opens what stands there, by hovering', () => {
    send(trusted(click(150)));
    expect([shown(), part()]).toEqual([FIRST, 'none']);
  });

  test('resting opens, leaving closes', async () => {
    send(trusted(move(150)));
    await vi.advanceTimersByTimeAsync(400);
    expect(shown()).toBe(FIRST);
    send(trusted(move(10)));
    await vi.advanceTimersByTimeAsync(600);
    expect(shown()).toBeUndefined();
  });

  test('keys step through what can be seen, and take the keyboard into the card', () => {
    send(trusted(key('ArrowDown')));
    expect([shown(), part()]).toEqual([FIRST, 'card']);
    send(trusted(key('ArrowDown')));
    expect(shown()).toBe(SECOND);
    send(trusted(key('ArrowUp')));
    expect(shown()).toBe(FIRST);
  });

  test('a key that is the reader’s is not the page’s', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    const event = trusted(key('ArrowDown'));
    send(event);
    expect([event.defaultPrevented, heard.mock.calls.length]).toEqual([true, 0]);
    send(trusted(key('x', {})));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: 'Escape', event: () => key('Escape', {}), closes: true },
    {
      name: 'an Escape of an input method',
      event: () => key('Escape', { isComposing: true }),
      closes: false,
    },
    { name: 'a press elsewhere', event: down, closes: true },
    { name: 'another key', event: () => key('a', {}), closes: false },
  ])('$name closes the card: $closes', ({ event, closes }) => {
    send(trusted(click(150)));
    send(trusted(event()));
    expect(shown()).toBe(closes ? undefined : FIRST);
  });

  test('a press on the card itself leaves it open', () => {
    send(trusted(click(150)));
    ui.card.host.element.dispatchEvent(trusted(down()));
    expect(shown()).toBe(FIRST);
  });

  test('a card with something that could not be saved stays', () => {
    send(trusted(click(150)));
    vi.spyOn(ui.card, 'canClose', 'get').mockReturnValue(false);
    send(trusted(down()));
    send(trusted(key('Escape', {})));
    expect(shown()).toBe(FIRST);
  });
});

describe('the card comes by itself', () => {
  test.each([
    { cardMode: 'hover', rested: FIRST, clicked: FIRST },
    { cardMode: 'click', rested: undefined, clicked: FIRST },
    { cardMode: 'off', rested: undefined, clicked: undefined },
  ] as const)('as was chosen: $cardMode', async ({ cardMode, rested, clicked }) => {
    settings = { ...DEFAULT_SETTINGS, cardMode };
    send(trusted(move(150)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(rested);
    ui.escape();
    send(trusted(click(150)));
    expect(shown()).toBe(clicked);
    ui.escape();
    send(trusted(key('ArrowDown')));
    expect(part()).toBe('card');
  });

  test('one that a click opened stays when the pointer goes', async () => {
    settings = { ...DEFAULT_SETTINGS, cardMode: 'click' };
    send(trusted(click(150)));
    send(trusted(move(10)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(FIRST);
  });

  test('one that is open goes when cards are switched off, unless something in it is not saved', () => {
    send(trusted(click(150)));
    ui.apply({ cardMode: 'click', selectionToolbar: true });
    expect(shown()).toBe(FIRST);
    const canClose = vi.spyOn(ui.card, 'canClose', 'get').mockReturnValue(false);
    ui.apply({ cardMode: 'off', selectionToolbar: true });
    expect(shown()).toBe(FIRST);
    canClose.mockRestore();
    ui.apply({ cardMode: 'off', selectionToolbar: true });
    expect(shown()).toBeUndefined();
  });

  test.each([true, false])('the toolbar comes beside a selection: %s', async (selectionToolbar) => {
    settings = { ...DEFAULT_SETTINGS, selectionToolbar };
    const offer = vi.spyOn(ui, 'offer').mockReturnValue(undefined);
    document.dispatchEvent(trusted(new Event('selectionchange')));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(offer).toHaveBeenCalledTimes(selectionToolbar ? 1 : 0);
  });
});

describe('a plain key in the page', () => {
  const plain = (name: string): KeyboardEvent =>
    trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const pressedIn = (name: string): boolean => {
    const event = plain(name);
    send(event);
    return event.defaultPrevented;
  };

  test('is for the card that is open beside it, and for the page once that is closed', () => {
    const press = vi.spyOn(ui.card, 'press').mockImplementation(() => ui.card.shown !== undefined);
    expect(pressedIn('3')).toBe(false);
    send(trusted(click(150)));
    expect(pressedIn('3')).toBe(true);
    expect(press).toHaveBeenLastCalledWith({ key: '3', isWriting: false });
    expect(pressedIn('j')).toBe(false);
    ui.escape();
    expect(pressedIn('3')).toBe(false);
  });

  test('that a script plays is for nobody', () => {
    const press = vi.spyOn(ui.card, 'press');
    send(trusted(click(150)));
    send(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
    expect(press).not.toHaveBeenCalled();
  });

  test.each([
    { name: 'n', part: 'note', verdict: undefined },
    { name: 't', part: 'tag', verdict: undefined },
    { name: 'c', part: 'copy', verdict: undefined },
    { name: '2', part: 'status', verdict: 1 },
    { name: 'e', part: undefined, verdict: undefined },
  ])('$name beside a selection: $part', ({ name, part: asked, verdict }) => {
    vi.spyOn(ui.toolbar, 'isShown', 'get').mockReturnValue(true);
    const annotate = vi.spyOn(ui, 'annotateSelection').mockReturnValue(undefined);
    expect(pressedIn(name)).toBe(asked !== undefined);
    if (asked === undefined) expect(annotate).not.toHaveBeenCalled();
    else expect(annotate).toHaveBeenCalledWith(asked, verdict);
  });
});

describe('a pinned card', () => {
  test('stays when the reader presses elsewhere or rests, and goes by Escape', async () => {
    send(trusted(click(150)));
    vi.spyOn(ui.card, 'isPinned', 'get').mockReturnValue(true);
    send(trusted(down()));
    send(trusted(move(250)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(FIRST);
    send(trusted(click(250)));
    expect(shown()).toBe(SECOND);
    send(trusted(key('Escape', {})));
    expect(shown()).toBeUndefined();
  });
});

describe('what a script of the page plays', () => {
  test.each([
    { name: 'a click', play: () => send(click(150)) },
    { name: 'a click on an element', play: () => document.body.click() },
    { name: 'resting', play: () => send(move(150)) },
    { name: 'a step', play: () => send(key('ArrowDown')) },
    { name: 'the key for a note', play: () => send(key('Enter')) },
  ])('$name opens nothing', async ({ play }) => {
    play();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBeUndefined();
  });

  test.each([
    { name: 'Escape', event: () => key('Escape', {}) },
    { name: 'a press', event: down },
    { name: 'leaving', event: () => move(10) },
  ])('$name closes nothing', async ({ event }) => {
    send(trusted(click(150)));
    send(event());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(FIRST);
  });
});

describe('the card’s frame', () => {
  const leave = (init: {
    readonly sameDocument: boolean;
    readonly downloadRequest: string | null;
  }): void => {
    const { sameDocument, downloadRequest } = init;
    navigation.dispatchEvent(
      Object.assign(new Event('navigate'), { destination: { sameDocument }, downloadRequest }),
    );
  };
  const isThere = (): boolean =>
    stage.roots.some((root) => root.querySelector('iframe')?.isConnected === true);

  test('is made when the page is at rest', () => {
    expect(isThere()).toBe(false);
    idle();
    expect(isThere()).toBe(true);
  });

  test('is not made any more after the end', () => {
    stop();
    idle();
    expect(isThere()).toBe(false);
  });

  test.each([
    {
      name: 'leaving the page',
      init: { sameDocument: false, downloadRequest: null },
      canClose: true,
      stays: false,
    },
    {
      name: 'a move within it',
      init: { sameDocument: true, downloadRequest: null },
      canClose: true,
      stays: true,
    },
    {
      name: 'a download',
      init: { sameDocument: false, downloadRequest: 'a.pdf' },
      canClose: true,
      stays: true,
    },
    {
      name: 'leaving with something unsaved',
      init: { sameDocument: false, downloadRequest: null },
      canClose: false,
      stays: true,
    },
  ])('stays on $name: $stays', ({ init, canClose, stays }) => {
    idle();
    vi.spyOn(ui.card, 'canClose', 'get').mockReturnValue(canClose);
    leave(init);
    expect(isThere()).toBe(stays);
  });
});

describe('a page that is shown', () => {
  const show = (persisted: boolean): boolean =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  test('again, from the back/forward cache, makes itself known and pairs a new card', async () => {
    idle();
    const before = stage.frame();
    const load = vi.spyOn(session, 'loadMarks');
    show(true);
    expect(before.isConnected).toBe(false);
    await Promise.resolve();
    expect([reopened, load.mock.calls.length]).toEqual([1, 1]);
    send(trusted(click(150)));
    expect(stage.frame()).not.toBe(before);
    expect(shown()).toBe(FIRST);
  });

  test('for the first time does nothing of it', () => {
    idle();
    const load = vi.spyOn(session, 'loadMarks');
    show(false);
    expect(stage.frame().isConnected).toBe(true);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('while the page is open', () => {
  test('paint that the page took off comes back', async () => {
    const repair = vi.spyOn(session.painting, 'repair');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(repair).toHaveBeenCalledTimes(1);
    stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(repair).toHaveBeenCalledTimes(1);
  });

  test('an extension that was updated leaves it', async () => {
    send(trusted(click(150)));
    Reflect.deleteProperty(fakeBrowser.runtime, 'id');
    await vi.advanceTimersByTimeAsync(1_500);
    Reflect.set(fakeBrowser.runtime, 'id', 'test-extension-id');
    expect([shown(), ui.card.host.element.isConnected]).toEqual([undefined, false]);
    send(trusted(click(150)));
    expect(shown()).toBeUndefined();
    await vi.waitFor(() => expect(document.querySelector('mark')).toBeNull());
  });
});
