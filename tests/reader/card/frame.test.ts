// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromCard } from '../../../lib/messages/card-link';
import { fail, ok } from '../../../lib/model/result';
import type { Result } from '../../../lib/model/result';
import { CardFrame } from '../../../lib/reader/card/frame';
import { cardContent, PLEDGE_PLACE } from '../../builders/card-content';
import { fakeCall } from '../../builders/fake-call';
import { settled } from '../../builders/settled';
import { setCardStage } from './card-stage';
import type { Greeting } from './card-stage';

const stage = setCardStage();
const BOX = { left: 100, top: 100, width: 100, height: 20 };
const OFFERED = ok({ offered: true as const });

let background = fakeCall();
let heard: FromCard[] = [];
let stolen = 0;
let card: CardFrame | undefined;

function make(): CardFrame {
  card = new CardFrame({
    page: document,
    call: background.call,
    title: () => '诺数：这里读出了什么',
    hear: (message) => heard.push(message),
    stolen: () => (stolen += 1),
  });
  return card;
}

/** The frame's page is loaded, the first time or again; answers the greeting that follows. */
async function load(): Promise<Greeting> {
  const before = stage.greetings.length;
  stage.frame().dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(stage.greetings).toHaveLength(before + 1));
  const greeting = stage.greetings.at(-1);
  if (greeting === undefined) throw new Error('no greeting');
  return greeting;
}

/** Says something as the card does and waits until the page's content script has heard it. */
async function say(greeting: Greeting, message: FromCard): Promise<void> {
  const before = heard.length;
  greeting.say(message);
  await vi.waitFor(() => expect(heard).toHaveLength(before + 1));
}

/** A card that is paired and drawn. */
async function ready(): Promise<{ card: CardFrame; greeting: Greeting }> {
  const made = make();
  made.prepare();
  const greeting = await load();
  await say(greeting, { kind: 'ready' });
  return { card: made, greeting };
}

const isAway = (): boolean => stage.frame().classList.contains('away');
const kinds = ({ heard: messages }: Greeting): string[] => messages.map(({ kind }) => kind);
const styleOf = ({ style: { left, top, width, height } }: HTMLElement): string[] => [
  left,
  top,
  width,
  height,
];

beforeEach(() => {
  background = fakeCall();
  background.answer('card.offer', () => OFFERED);
  heard = [];
  stolen = 0;
});

afterEach(() => card?.dispose());

describe('pairing', () => {
  test('the page finds one empty element and no address', () => {
    make().prepare();
    const added = [...document.documentElement.children].filter(
      (one) => !['HEAD', 'BODY'].includes(one.tagName),
    );
    expect(added.map((one) => one.outerHTML)).toEqual(['<div></div>']);
    expect(added[0]?.shadowRoot).toBeNull();
    expect(document.querySelector('iframe')).toBeNull();
  });

  test('the frame bears no name and no token', () => {
    make().prepare();
    const { src, title } = stage.frame();
    expect([src, title, stage.frame().name]).toEqual([
      'chrome-extension://test-extension-id/card.html',
      '诺数：这里读出了什么',
      '',
    ]);
    expect(isAway()).toBe(true);
  });

  test('the greeting holds the offered token and goes to the extension alone', async () => {
    make().prepare();
    const { data, origin } = await load();
    const [asked] = background.asked;
    expect(asked).toEqual({
      call: 'card.offer',
      request: { url: document.location.href, token: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
    expect(data).toEqual({ token: Object(asked?.request).token });
    expect(origin).toBe(fakeBrowser.runtime.getURL('/').slice(0, -1));
  });

  test('nothing is sent to a frame whose offer was refused', async () => {
    let refused = false;
    background.answer('card.offer', async () => {
      queueMicrotask(() => (refused = true));
      return fail('not-allowed');
    });
    make().prepare();
    stage.frame().dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(refused).toBe(true));
    await settled();
    expect(stage.greetings).toEqual([]);
  });

  test('nor to one that was taken out before the answer came', async () => {
    let answer = (_: Result<{ readonly offered: true }>): void => undefined;
    background.answer('card.offer', () => new Promise((resolve) => (answer = resolve)));
    const made = make();
    made.prepare();
    stage.frame().dispatchEvent(new Event('load'));
    made.detach();
    answer(OFFERED);
    await settled();
    expect(stage.greetings).toEqual([]);
  });

  test('is done once, however often the card is prepared', async () => {
    const { card: made } = await ready();
    made.prepare();
    made.show(cardContent(), () => BOX);
    expect(stage.frame()).toBeDefined();
    expect(background.asked).toHaveLength(1);
  });
});

describe('a frame that the page moved', () => {
  test('drops its port and pairs anew, with another token', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => BOX);
    expect(isAway()).toBe(false);
    const next = await load();
    expect(isAway()).toBe(true);
    expect(next.data).not.toEqual(greeting.data);
    greeting.say({ kind: 'close' });
    await say(next, { kind: 'ready' });
    expect(heard).toEqual([{ kind: 'ready' }, { kind: 'ready' }]);
    expect(made.shown).toBeDefined();
    await vi.waitFor(() => expect(kinds(next)).toEqual(['show']));
    expect(isAway()).toBe(false);
  });

  test('is told nothing before it is drawn again', async () => {
    const { card: made } = await ready();
    const next = await load();
    made.show(cardContent(), () => BOX);
    await settled();
    expect(kinds(next)).toEqual([]);
    expect(isAway()).toBe(true);
  });
});

describe('a card', () => {
  test('that is opened before it is ready is shown when it is', async () => {
    const made = make();
    made.show(cardContent({ part: 'note' }), () => BOX);
    const greeting = await load();
    expect(isAway()).toBe(true);
    await say(greeting, { kind: 'ready' });
    await vi.waitFor(() =>
      expect(greeting.heard).toEqual([{ kind: 'show', content: cardContent({ part: 'note' }) }]),
    );
    expect(isAway()).toBe(false);
    expect(document.activeElement).toBe(made.host.element);
  });

  test('that is opened by hovering leaves the keyboard to the page', async () => {
    const { card: made } = await ready();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    made.show(cardContent(), () => BOX);
    expect(isAway()).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  test('that closes is told, hidden and gives the keyboard back', async () => {
    const { card: made, greeting } = await ready();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    made.show(cardContent({ part: 'note' }), () => BOX);
    await say(greeting, { kind: 'focus', isInside: true });
    expect([document.activeElement, made.isBusy]).toEqual([made.host.element, true]);
    await say(greeting, { kind: 'close' });
    expect([made.shown, isAway(), made.isBusy]).toEqual([undefined, true, false]);
    expect(document.activeElement).toBe(field);
    await vi.waitFor(() => expect(kinds(greeting)).toEqual(['show', 'hidden']));
  });

  test('says whether it may be closed', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => BOX);
    expect([made.isBusy, made.canClose]).toEqual([false, true]);
    await say(greeting, { kind: 'work', isBusy: true, canClose: false });
    expect([made.isBusy, made.canClose]).toEqual([true, false]);
  });

  test('hears only what a card can say', async () => {
    const { greeting } = await ready();
    Reflect.apply(greeting.say, undefined, [{ kind: 'eval', code: '1' }]);
    Reflect.apply(greeting.say, undefined, ['close']);
    await say(greeting, { kind: 'step', direction: 1 });
    expect(heard).toEqual([{ kind: 'ready' }, { kind: 'step', direction: 1 }]);
  });

  test('that is taken off the page comes back as another', async () => {
    const { card: made } = await ready();
    const before = stage.frame();
    made.show(cardContent(), () => BOX);
    made.detach();
    expect([made.shown, made.host.element.isConnected]).toEqual([undefined, false]);
    made.show(cardContent(), () => BOX);
    expect(stage.frame()).not.toBe(before);
    expect(made.host.element.isConnected).toBe(true);
  });

  test('that the page threw out comes back with the next opening', async () => {
    const { card: made } = await ready();
    made.host.element.remove();
    made.show(cardContent(), () => BOX);
    expect(made.host.element.isConnected).toBe(true);
  });
});

describe('where a card stands', () => {
  test.each([
    { name: 'as high as it likes', heightPx: 336, expect: ['100px', '128px', '372px', '336px'] },
    { name: 'no lower than a line', heightPx: 3, expect: ['100px', '128px', '372px', '80px'] },
    {
      name: 'no higher than there is room',
      heightPx: 9_999,
      expect: ['100px', '128px', '372px', '632px'],
    },
  ])('$name', async ({ heightPx, expect: place }) => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => BOX);
    await say(greeting, { kind: 'size', heightPx });
    expect(styleOf(stage.frame())).toEqual(place);
  });

  test('follows its place, and stays where it is while that is not drawn', async () => {
    const { card: made } = await ready();
    let box: typeof BOX | undefined = BOX;
    made.show(cardContent(), () => box);
    box = { ...BOX, top: 300 };
    made.move();
    expect(stage.frame().style.top).toBe('328px');
    box = undefined;
    made.move();
    expect(stage.frame().style.top).toBe('328px');
  });

  test('stands on whole pixels, and loses none of the parts of one that the pointer moved', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => ({ ...BOX, left: BOX.left + 0.4, top: BOX.top + 0.4 }));
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['100px', '128px']);
    for (let step = 0; step < 40; step += 1)
      await say(greeting, { kind: 'drag', dxPx: 1.5, dyPx: -2.25 });
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['160px', '38px']);
  });

  test('is where the reader took it, inside the window, until it opens on something else', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => BOX);
    await say(greeting, { kind: 'drag', dxPx: 50, dyPx: -30 });
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['150px', '98px']);
    made.move();
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['150px', '98px']);
    await say(greeting, { kind: 'drag', dxPx: 9_999, dyPx: 9_999 });
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['652px', '608px']);
    made.show(cardContent({ places: [PLEDGE_PLACE] }), () => BOX);
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['100px', '128px']);
  });
});

describe('a key of the page', () => {
  test('goes to the open card, and the keyboard with it where something is written', async () => {
    const { card: made, greeting } = await ready();
    expect(made.press({ key: '3', isWriting: false })).toBe(false);
    made.show(cardContent(), () => BOX);
    expect(made.press({ key: '3', isWriting: false })).toBe(true);
    expect(document.activeElement).toBe(document.body);
    expect(made.press({ key: 'n', isWriting: true })).toBe(true);
    expect(document.activeElement).toBe(made.host.element);
    await settled();
    expect(greeting.heard.slice(-2)).toEqual([
      { kind: 'key', key: '3' },
      { kind: 'key', key: 'n' },
    ]);
    await say(greeting, { kind: 'focus', isInside: true });
    expect(made.press({ key: '3', isWriting: false })).toBe(false);
  });

  test('judges once, also where the card is drawn anew', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent({ part: 'status', verdict: 2 }), () => BOX);
    await say(greeting, { kind: 'ready' });
    await settled();
    const shown = greeting.heard.flatMap((one) =>
      one.kind === 'show' ? [one.content.verdict] : [],
    );
    expect(shown).toEqual([2, undefined]);
  });
});

describe('a card that is pinned', () => {
  test('stands where it is for whatever is opened next, and once it was closed', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => BOX);
    await say(greeting, { kind: 'drag', dxPx: 50, dyPx: -30 });
    await say(greeting, { kind: 'pin', isPinned: true });
    expect(made.isPinned).toBe(true);
    made.show(cardContent({ places: [PLEDGE_PLACE] }), () => ({ ...BOX, top: 400 }));
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['150px', '98px']);
    made.hide();
    expect(made.isPinned).toBe(false);
    made.show(cardContent(), () => BOX);
    await settled();
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['150px', '98px']);
    expect(greeting.heard.findLast(({ kind }) => kind === 'show')).toMatchObject({
      isPinned: true,
    });
  });

  test('goes back beside its place when it is not any more', async () => {
    const { card: made, greeting } = await ready();
    made.show(cardContent(), () => BOX);
    await say(greeting, { kind: 'drag', dxPx: 50, dyPx: -30 });
    await say(greeting, { kind: 'pin', isPinned: true });
    await say(greeting, { kind: 'pin', isPinned: false });
    expect(made.isPinned).toBe(false);
    expect(styleOf(stage.frame()).slice(0, 2)).toEqual(['100px', '128px']);
  });
});

test('a page that steals the keyboard again and again ends the card', async () => {
  const { card: made, greeting } = await ready();
  const thief = document.body.appendChild(document.createElement('input'));
  made.show(cardContent({ part: 'note' }), () => BOX);
  await say(greeting, { kind: 'focus', isInside: true });
  for (let theft = 0; theft < 10; theft += 1) thief.focus();
  expect([stolen, made.shown, isAway()]).toEqual([1, undefined, true]);
});
