// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPageText } from '../../../lib/dom/page-text';
import type { PageText } from '../../../lib/dom/page-text';
import { isToStrip } from '../../../lib/messages/strip-link';
import type { FromStrip, ToStrip } from '../../../lib/messages/strip-link';
import { ok } from '../../../lib/model/result';
import type { Span } from '../../../lib/model/span';
import { StripFrame } from '../../../lib/reader/strip/frame';
import type { StripContent } from '../../../lib/reader/strip/frame';
import { fakeCall } from '../../builders/fake-call';
import { pageOf } from '../../dom/page';
import { setCardStage } from '../card/card-stage';

const HASH = 'a'.repeat(64);
const BODY = '<div class="TRS_Editor"><p>财政收入2.88亿元。</p><p>改造小区125户。</p></div>';

const stage = setCardStage();
const heard: ToStrip[] = [];
const jumps: Span[] = [];
let text: PageText;
let strip: StripFrame;
let right: number;
let port: MessagePort | undefined;

const content = (): StripContent => ({
  map: text.map(),
  textHash: HASH,
  places: [
    {
      key: 'k',
      subject: 'passage',
      start: 0,
      end: 4,
      text: '财政收入',
      isMarked: true,
    },
  ],
});

const hosts = (): number => document.querySelectorAll('html > div').length;

const say = (message: FromStrip): void => port?.postMessage(message);

/** Shows the page's text in a strip whose page is there. */
async function showPaired(): Promise<HTMLIFrameElement> {
  strip.show(content());
  const frame = stage.frame();
  frame.dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(port).toBeDefined());
  say({ kind: 'ready' });
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(1));
  return frame;
}

beforeEach(async () => {
  heard.length = 0;
  jumps.length = 0;
  right = 900;
  port = undefined;
  pageOf(BODY);
  text = await readPageText(document);
  Object.defineProperty(document.documentElement, 'clientWidth', {
    configurable: true,
    value: 1_000,
  });
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get: () => ({
      postMessage: (_data: unknown, _origin: string, [given]: readonly MessagePort[]) => {
        port = given;
        if (given === undefined) return;
        given.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (isToStrip(data)) heard.push(data);
        };
      },
    }),
  });
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(8, 0, right - 8, 20),
  );
  vi.stubGlobal('requestIdleCallback', (work: () => void) => void work());
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: true,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
  const background = fakeCall();
  background.answer('card.offer', () => ok({ offered: true }));
  strip = new StripFrame({
    page: document,
    call: background.call,
    title: () => '标记条',
    jump: (span) => void jumps.push(span),
  });
});

afterEach(() => {
  strip.dispose();
  text.dispose();
  port?.close();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document.documentElement, 'clientWidth');
});

describe('the strip’s frame', () => {
  test('is in the page once something is shown, hidden until it is paired and placed', async () => {
    expect(hosts()).toBe(0);
    strip.show(content());
    expect(hosts()).toBe(1);
    expect([stage.frame().className, stage.frame().title]).toEqual(['away', '标记条']);
    expect((await showPaired()).className).toBe('');
  });

  test('is told where the text stands, and nothing of what the reader marked', async () => {
    await showPaired();
    expect(heard.map(({ kind }) => kind)).toEqual(['text', 'view']);
    expect(heard[0]).toMatchObject({ text: { textHash: HASH, findings: [] } });
  });

  test.each([
    { name: 'wide beside narrow text', edge: 900, className: '', width: '16px' },
    { name: 'narrow in a narrow margin', edge: 992, className: '', width: '8px' },
    { name: 'away where text stands at the edge', edge: 1_000, className: 'away', width: '' },
  ])('is $name', async ({ edge, className, width }) => {
    right = edge;
    const frame = await showPaired();
    expect([frame.className, frame.style.width]).toEqual([className, width]);
  });

  test('leads to where it was pressed', async () => {
    await showPaired();
    say({ kind: 'jump', start: 3, end: 5 });
    await vi.waitFor(() => expect(jumps).toMatchObject([{ start: 3, end: 5 }]));
  });

  test('goes where nothing is shown, and comes back', () => {
    strip.show(content());
    strip.show(undefined);
    expect(hosts()).toBe(0);
    strip.attach();
    expect(hosts()).toBe(0);
    strip.show(content());
    expect(hosts()).toBe(1);
  });

  test('stays away once the reader left', () => {
    strip.show(content());
    strip.dispose();
    strip.attach();
    expect(hosts()).toBe(0);
  });
});
