import { inkOf } from '../../dom/ink';
import type { TextMap } from '../../dom/text-map';
import { isFromStrip } from '../../messages/strip-link';
import type { FromStrip, ToStrip } from '../../messages/strip-link';
import type { callBackground } from '../../messages/send';
import type { Span } from '../../model/span';
import { stripAddress } from '../../platform/browser';
import { element } from '../card/elements';
import { createHost } from '../card/host';
import type { PageHost } from '../card/host';
import { offerPort } from '../card/pairing';
import type { Place } from '../places';
import { scrollerOf, stripBlocks, stripFindings, stripView } from './geometry';
import { freeOfText, placeBeside } from './room';

/** What the strip needs of the reader. */
export interface StripWorld {
  readonly page: Document;
  readonly call: typeof callBackground;
  /** Name of the frame for screen readers. */
  readonly title: () => string;
  readonly jump: (span: Span) => void;
}

/** What the page was read as. */
export interface StripContent {
  readonly map: TextMap;
  readonly textHash: string;
  readonly places: readonly Place[];
}

/** Narrower windows have no room beside the text, and fingers hit nothing so narrow. */
const ROOM = '(min-width: 900px) and (not (pointer: coarse))';

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483645 !important; display: block !important; color-scheme: light dark !important; }
iframe { position: fixed; inset: 0 0 0 auto; height: 100%; border: 0; display: block; color-scheme: light dark; }
iframe.away { visibility: hidden; pointer-events: none; }
@media print { :host { display: none !important; } }
@media not (${ROOM}) { :host { display: none !important; } }`;

/** How long a page that changes its height is left alone. */
const SETTLE_MS = 300;

/**
 * The strip beside the scroll bar: an `<iframe>` with a page of the extension, in a closed root, of
 * one size whatever it shows: as wide as the page's own text leaves room, away where that leaves
 * none. It gets what the page knows anyway (where blocks and findings stand,
 * what the window shows); what the reader judged and noted it asks of the background, as a card
 * does, and answers nothing but where to go.
 */
export class StripFrame {
  readonly #world: StripWorld;
  readonly #view: Window;
  readonly #host: PageHost;
  readonly #listening = new AbortController();
  readonly #sizes: ResizeObserver | undefined;
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;
  #isReady = false;
  #content: StripContent | undefined;
  #scroller: Element | undefined;
  #timer: number | undefined;
  #drawing: number | undefined;
  #turn = 0;

  constructor(world: StripWorld) {
    this.#world = world;
    this.#view = world.page.defaultView ?? window;
    this.#host = createHost(world.page, STYLE);
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    world.page.addEventListener('scroll', () => this.#scrolled(), options);
    this.#view.addEventListener('resize', () => this.#measureSoon(), options);
    this.#view.matchMedia(ROOM).addEventListener('change', () => this.attach(), {
      signal: this.#listening.signal,
    });
    this.#sizes =
      typeof ResizeObserver === 'function'
        ? new ResizeObserver(() => this.#measureSoon())
        : undefined;
  }

  /**
   * Shows the strip for what was read, or takes it away; made when the page is at rest. Called
   * again whenever the page was painted anew.
   */
  show(content: StripContent | undefined): void {
    this.#content = content;
    if (content === undefined) this.detach();
    else if (this.#frame === undefined) this.#rest(() => this.attach());
    else this.#measureSoon();
  }

  /** Takes the strip off the page, for as long as nothing is shown anew. */
  detach(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#isReady = false;
    this.#frame?.remove();
    this.#frame = undefined;
    this.#sizes?.disconnect();
    this.#host.detach();
  }

  /** Takes everything off the page and listens to nothing any more. */
  dispose(): void {
    this.#listening.abort();
    this.#view.clearTimeout(this.#timer);
    if (this.#drawing !== undefined) this.#view.cancelAnimationFrame(this.#drawing);
    this.#content = undefined;
    this.detach();
  }

  #rest(work: () => void): void {
    if (typeof this.#view.requestIdleCallback === 'function')
      this.#view.requestIdleCallback(work, { timeout: 3_000 });
    else this.#view.setTimeout(work, 600);
  }

  /** Puts it into the page where something is to be shown and there is room. */
  attach(): void {
    if (this.#content === undefined || this.#listening.signal.aborted) return;
    if (!this.#view.matchMedia(ROOM).matches) return;
    this.#host.attach();
    if (this.#frame !== undefined) return;
    const frame = element(this.#world.page, 'iframe', {
      class: 'away',
      title: this.#world.title(),
    });
    if ('credentialless' in frame) frame.credentialless = true;
    frame.addEventListener('load', () => void this.#pair(frame));
    frame.src = stripAddress();
    this.#frame = frame;
    this.#host.stage.append(frame);
  }

  /** A frame that is loaded again was moved by the page: it is paired anew. */
  async #pair(frame: HTMLIFrameElement): Promise<void> {
    this.#port?.close();
    this.#port = undefined;
    this.#isReady = false;
    frame.classList.add('away');
    const port = await offerPort(frame, this.#world);
    if (port === undefined || this.#frame !== frame) return port?.close();
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (this.#port === port && isFromStrip(data)) this.#take(data);
    };
    this.#port = port;
  }

  #take(message: FromStrip): void {
    if (message.kind === 'jump') return this.#world.jump(message);
    if (message.kind === 'scroll') return this.#scrollTo(message.share);
    this.#isReady = true;
    this.#sizes?.observe(this.#world.page.documentElement);
    void this.#measure();
  }

  #measureSoon(): void {
    if (!this.#isReady) return;
    this.#view.clearTimeout(this.#timer);
    this.#timer = this.#view.setTimeout(() => this.#rest(() => void this.#measure()), SETTLE_MS);
  }

  /** Tells the strip where everything stands. */
  async #measure(): Promise<void> {
    const content = this.#content;
    if (content === undefined || !this.#isReady) return;
    const turn = (this.#turn += 1);
    const { map, textHash, places } = content;
    const scroller = scrollerOf(map.root);
    this.#scroller = scroller;
    const free = await freeOfText(this.#world.page);
    const blocks = await stripBlocks(map, scroller);
    if (turn !== this.#turn) return;
    this.#place(free, scroller);
    const first = map.locate(map.blocks[0]?.start ?? 0)?.node.parentElement;
    const isDark = first ? inkOf(first) === 'light' : false;
    const findings = stripFindings(places);
    this.#post({ kind: 'text', text: { textHash, blocks, findings, isDark } });
    this.#post({ kind: 'view', view: stripView(scroller) });
  }

  /** Puts it beside the text, or away: no text is ever covered. */
  #place(free: number, scroller: Element): void {
    const { clientWidth } = this.#world.page.documentElement;
    const isOverlaid =
      clientWidth === this.#view.innerWidth && scroller.scrollHeight > scroller.clientHeight;
    const place = placeBeside(free, isOverlaid);
    this.#frame?.classList.toggle('away', place === undefined);
    if (this.#frame === undefined || place === undefined) return;
    this.#frame.style.right = `${place.right}px`;
    this.#frame.style.width = `${place.width}px`;
  }

  #scrolled(): void {
    if (!this.#isReady || this.#scroller === undefined) return;
    this.#drawing ??= this.#view.requestAnimationFrame(() => {
      this.#drawing = undefined;
      if (this.#scroller !== undefined)
        this.#post({ kind: 'view', view: stripView(this.#scroller) });
    });
  }

  #scrollTo(share: number): void {
    const scroller = this.#scroller;
    scroller?.scrollTo({ top: share * scroller.scrollHeight - scroller.clientHeight / 2 });
  }

  #post(message: ToStrip): void {
    if (this.#isReady) this.#port?.postMessage(message);
  }
}
