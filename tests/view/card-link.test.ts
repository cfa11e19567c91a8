import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardNotes } from '../../lib/messages/map';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { CardLink } from '../../lib/view/card-link';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { cardContent } from '../builders/card-content';
import { fakeCall } from '../builders/fake-call';
import { settled } from '../builders/settled';
import { annotation } from './samples';

const TOKEN = '0123456789abcdef'.repeat(2);
const NOTES: CardNotes = {
  source: SOURCE,
  url: SOURCE,
  origin: new URL(SOURCE).origin,
  textHash: HASH,
  annotations: [annotation()],
  anchors: {},
  withheld: 0,
  tags: ['民生'],
};
const OTHER_HASH = 'b'.repeat(64);

let greet: (event: { readonly data: unknown; readonly ports: readonly MessagePort[] }) => void;
let background = fakeCall();
let link: CardLink;
const opened: MessagePort[] = [];

/** A port whose other end is held by the page's content script. */
function channel(): { port: MessagePort; far: MessagePort; heard: unknown[] } {
  const { port1: far, port2: port } = new MessageChannel();
  opened.push(far, port);
  const heard: unknown[] = [];
  far.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
  return { port, far, heard };
}

let pressed: string[] = [];

const asked = (name: string): number => background.asked.filter(({ call }) => call === name).length;
/** Greets with a good token; answers the page's end. */
async function pair(): Promise<ReturnType<typeof channel>> {
  const made = channel();
  greet({ data: { token: TOKEN }, ports: [made.port] });
  await vi.waitFor(() => expect(made.heard).toEqual([{ kind: 'ready' }]));
  return made;
}

const tell = (message: unknown, id: string = fakeBrowser.runtime.id): Promise<unknown> =>
  fakeBrowser.runtime.onMessage.trigger(message, { id }, () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  pressed = [];
  background = fakeCall();
  background.answer('card.claim', () => ok({ ...DEFAULT_SETTINGS, language: 'en' }));
  background.answer('card.notes', () => ok(NOTES));
  const view = new EventTarget();
  vi.spyOn(view, 'addEventListener').mockImplementation((_type, listener) => {
    greet = (event) => Reflect.apply(Object(listener), undefined, [event]);
  });
  link = new CardLink({ view, call: background.call, press: (key) => pressed.push(key) });
});

afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

describe('before it is paired a card', () => {
  it.each<{ name: string; data: unknown; withPort: boolean }>([
    { name: 'a token without a port', data: { token: TOKEN }, withPort: false },
    { name: 'a port without a token', data: {}, withPort: true },
    { name: 'a token that is no text', data: { token: 1 }, withPort: true },
    { name: 'a mere text', data: TOKEN, withPort: true },
    { name: 'nothing', data: null, withPort: true },
    { name: 'content', data: { kind: 'show', content: cardContent() }, withPort: true },
  ])('takes no notice of $name', async ({ data, withPort }) => {
    const { port, heard } = channel();
    greet({ data, ports: withPort ? [port] : [] });
    await settled();
    expect(background.asked).toEqual([]);
    expect([link.view(), heard]).toEqual([{ opened: 0 }, []]);
  });

  it('says nothing to anybody', async () => {
    link.tell({ kind: 'close' });
    await tell({ broadcast: 'annotations.changed', detail: { source: SOURCE } });
    expect(background.asked).toEqual([]);
  });

  it('shows nothing that comes over the port of a bad token', async () => {
    background.answer('card.claim', () => fail('not-allowed'));
    const { port, far, heard } = channel();
    greet({ data: { token: TOKEN }, ports: [port] });
    await vi.waitFor(() => expect(asked('card.claim')).toBe(1));
    far.postMessage({ kind: 'show', content: cardContent() });
    await settled();
    expect([link.view(), heard, asked('card.notes')]).toEqual([{ opened: 0 }, [], 0]);
  });
});

describe('pairing', () => {
  it('is told to the page when it is done, and fetches the notes', async () => {
    await pair();
    expect(background.asked[0]).toEqual({ call: 'card.claim', request: { token: TOKEN } });
    expect(link.view()).toEqual({ opened: 0, language: 'en', edition: '2025', notes: NOTES });
  });

  it('a key of the page is pressed in the card from then on', async () => {
    const { far } = await pair();
    far.postMessage({ kind: 'key', key: '3' });
    far.postMessage({ kind: 'key', key: 3 });
    await settled();
    expect(pressed).toEqual(['3']);
  });

  it('steps by the page where nothing was corrected', async () => {
    const { heard } = await pair();
    link.step(-1);
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'step', direction: -1 }));
    expect(asked('card.step')).toBe(0);
  });

  it.each([
    { name: 'steps by the background where something was', isTaken: true, told: 0 },
    { name: 'steps by the page where the background does not', isTaken: false, told: 1 },
  ])('$name', async ({ isTaken, told }) => {
    const annotations = [annotation({ correction: { is: 'not-metric' } })];
    background.answer('card.notes', () => ok({ ...NOTES, annotations }));
    background.answer('card.step', () => ok({ isTaken }));
    const { heard } = await pair();
    await vi.waitFor(() => expect(link.view().notes?.annotations).toEqual(annotations));
    link.step(1);
    await vi.waitFor(() => expect(asked('card.step')).toBe(1));
    await settled();
    expect(background.asked.at(-1)?.request).toEqual({ direction: 'next' });
    expect(heard.filter((one) => typeof one === 'object')).toHaveLength(1 + told);
  });

  it('succeeds after a bad greeting', async () => {
    const tokens: unknown[] = [];
    background.answer('card.claim', (request) => {
      tokens.push(request);
      return tokens.length === 1 ? fail('not-allowed') : ok(DEFAULT_SETTINGS);
    });
    const bad = channel();
    greet({ data: { token: 'f'.repeat(32) }, ports: [bad.port] });
    const good = await pair();
    expect(tokens).toEqual([{ token: 'f'.repeat(32) }, { token: TOKEN }]);
    expect([bad.heard, good.heard]).toEqual([[], [{ kind: 'ready' }]]);
  });

  it('is done once: a second port is never used, not even with a good token', async () => {
    const first = await pair();
    const second = channel();
    greet({ data: { token: TOKEN }, ports: [second.port] });
    second.far.postMessage({ kind: 'show', content: cardContent() });
    link.tell({ kind: 'close' });
    await vi.waitFor(() => expect(first.heard).toHaveLength(2));
    await settled();
    expect([asked('card.claim'), second.heard, link.view().content]).toEqual([1, [], undefined]);
  });

  it('of two greetings at once keeps the first that the background knows', async () => {
    const [one, other] = [channel(), channel()];
    greet({ data: { token: TOKEN }, ports: [one.port] });
    greet({ data: { token: TOKEN }, ports: [other.port] });
    await vi.waitFor(() => expect(one.heard).toEqual([{ kind: 'ready' }]));
    other.far.postMessage({ kind: 'show', content: cardContent() });
    await settled();
    expect([other.heard, link.view().content]).toEqual([[], undefined]);
  });
});

describe('a paired card', () => {
  it('shows what it is told, counts each opening, and forgets it when it is hidden', async () => {
    const { far } = await pair();
    const hear = vi.fn();
    const stop = link.subscribe(hear);
    far.postMessage({ kind: 'show', content: cardContent() });
    far.postMessage({ kind: 'show', content: cardContent() });
    await vi.waitFor(() =>
      expect(link.view()).toMatchObject({ opened: 2, content: cardContent() }),
    );
    expect(hear).toHaveBeenCalledTimes(2);
    stop();
    far.postMessage({ kind: 'hidden' });
    await vi.waitFor(() => expect(link.view().content).toBeUndefined());
    expect(hear).toHaveBeenCalledTimes(2);
  });

  it.each([
    { kind: 'show' },
    { kind: 'show', content: { places: 1 } },
    { kind: 'run' },
    'show',
    null,
  ])('takes no notice of %j', async (message) => {
    const { far } = await pair();
    const before = link.view();
    far.postMessage(message);
    await settled();
    expect(link.view()).toBe(before);
  });

  it.each([
    {
      name: 'its own page',
      message: { broadcast: 'annotations.changed', detail: { source: SOURCE } },
      times: 2,
    },
    {
      name: 'another page',
      message: { broadcast: 'annotations.changed', detail: { source: 'https://a.cn/' } },
      times: 1,
    },
    {
      name: 'something else',
      message: { broadcast: 'marks.changed', detail: { source: SOURCE } },
      times: 1,
    },
  ])('asks for the notes $times × when it hears of $name', async ({ message, times }) => {
    await pair();
    await vi.waitFor(() => expect(link.view().notes).toBeDefined());
    await tell(message);
    await settled();
    expect(asked('card.notes')).toBe(times);
  });

  it('does not listen to other extensions', async () => {
    await pair();
    await tell(
      { broadcast: 'annotations.changed', detail: { source: SOURCE } },
      'another-extension',
    );
    expect(asked('card.notes')).toBe(1);
  });

  it.each([
    { name: 'of another text than the notes', change: { textHash: OTHER_HASH }, times: 2 },
    { name: 'of another address', change: { address: `${SOURCE}#/2` }, times: 2 },
    { name: 'of the same text and address', change: {}, times: 1 },
  ])('that opens on a place $name asks for them $times ×', async ({ change, times }) => {
    const { far } = await pair();
    await vi.waitFor(() => expect(link.view().notes).toBeDefined());
    far.postMessage({ kind: 'show', content: cardContent(change) });
    await vi.waitFor(() => expect(link.view().opened).toBe(1));
    expect(asked('card.notes')).toBe(times);
  });

  it('has no notes of the report that stood there before, and asks until they are of the new one', async () => {
    const { far } = await pair();
    await vi.waitFor(() => expect(link.view().notes).toBeDefined());
    const stale = [ok(NOTES), ok(NOTES), ok({ ...NOTES, textHash: OTHER_HASH, tags: ['新'] })];
    const shown: unknown[] = [];
    link.subscribe(() => shown.push(link.view().notes?.textHash));
    background.answer('card.notes', () => stale.shift() ?? fail('unexpected'));
    far.postMessage({ kind: 'show', content: cardContent({ textHash: OTHER_HASH }) });
    await vi.waitFor(() => expect(link.view().notes?.tags).toEqual(['新']));
    expect(shown).toEqual([undefined, OTHER_HASH]);
  });

  it('never shows the notes of another report, and says so when its own do not come', async () => {
    const { far } = await pair();
    await vi.waitFor(() => expect(link.view().notes).toBeDefined());
    vi.useFakeTimers();
    try {
      far.postMessage({ kind: 'show', content: cardContent({ textHash: OTHER_HASH }) });
      await vi.waitFor(() => expect(link.view().opened).toBe(1));
      await vi.advanceTimersByTimeAsync(60_000);
    } finally {
      vi.useRealTimers();
    }
    expect(link.view()).toMatchObject({ notes: undefined, error: 'unexpected' });
    background.answer('card.notes', () => ok({ ...NOTES, textHash: OTHER_HASH }));
    await link.refresh();
    expect(link.view()).toMatchObject({ notes: { textHash: OTHER_HASH }, error: undefined });
  });

  it('keeps the later of two answers, whichever comes first', async () => {
    await pair();
    const answers: ((notes: Result<CardNotes>) => void)[] = [];
    background.answer('card.notes', () => new Promise((resolve) => answers.push(resolve)));
    const both = [link.refresh(), link.refresh()];
    answers[1]?.(ok({ ...NOTES, tags: ['新'] }));
    answers[0]?.(ok({ ...NOTES, tags: ['旧'] }));
    await Promise.all(both);
    expect(link.view().notes?.tags).toEqual(['新']);
  });

  it('keeps the notes it has when they cannot be fetched again, and says so until they can', async () => {
    await pair();
    await vi.waitFor(() => expect(link.view().notes).toBeDefined());
    background.answer('card.notes', () => fail('storage-unavailable'));
    await link.refresh();
    expect(link.view()).toMatchObject({ notes: NOTES, error: 'storage-unavailable' });
    background.answer('card.notes', () => ok(NOTES));
    await link.refresh();
    expect(link.view().error).toBeUndefined();
  });
});

describe('the page of an open card changes', () => {
  const now = cardContent({ textHash: OTHER_HASH });
  const shownThen = async (message: unknown): Promise<void> => {
    const { far } = await pair();
    far.postMessage({ kind: 'show', content: cardContent() });
    far.postMessage(message);
    await vi.waitFor(() => expect(link.view().news).toBeDefined());
  };

  it('what is shown stays until it is taken', async () => {
    await shownThen({ kind: 'follow', content: now });
    expect(link.view()).toMatchObject({
      opened: 1,
      content: cardContent(),
      news: { content: now },
    });
    link.takeNews('card');
    expect(link.view()).toMatchObject({ opened: 2, content: { ...now, part: 'card' } });
    expect([link.view().news, link.view().notes]).toEqual([undefined, undefined]);
  });

  it('what is gone cannot be taken, and stays', async () => {
    await shownThen({ kind: 'follow' });
    link.takeNews('card');
    expect(link.view()).toMatchObject({ opened: 1, content: cardContent(), news: {} });
  });

  it('a text that comes back is no news', async () => {
    const { far } = await pair();
    far.postMessage({ kind: 'show', content: cardContent() });
    far.postMessage({ kind: 'follow' });
    far.postMessage({ kind: 'follow', content: cardContent() });
    await settled();
    expect(link.view().news).toBeUndefined();
  });
});
