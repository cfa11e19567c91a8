import type { CardContent, FromCard, ToCard } from '../../messages/card-link';
import { isFromCard } from '../../messages/card-link';
import type { callBackground } from '../../messages/send';
import { cardAddress } from '../../platform/browser';
import { element } from './elements';
import type { CardKey } from './card-keys';
import { FocusGuard } from './focus-guard';
import { createHost } from './host';
import type { PageHost } from './host';
import { offerPort } from './pairing';
import { placeBeside, viewportOf } from './position';
import type { Anchor, Side } from './position';
import { CARD_STYLE } from './style';

/** What the card's frame needs of the reader. */
export interface CardFrameWorld {
  readonly page: Document;
  readonly call: typeof callBackground;
  /** Name of the frame for screen readers. */
  readonly title: () => string;
  readonly hear: (message: FromCard) => void;
  /** The page takes the keyboard away again and again: the card gave up. */
  readonly stolen: () => void;
}

/**
 * Beside what the card stands; `undefined` while that is not drawn: the card then stays where it
 * is.
 */
export type FindAnchor = () => Anchor | undefined;

const WIDTH = 372;
/**
 * A card that says nothing of its work has none: what was written in a frame that is gone waits in
 * the outbox.
 */
const AT_REST = { isBusy: false, canClose: true };
const FIRST_HEIGHT = 240;
/** However far down the reader takes it, so much of it stays in the window. */
const LEAST_SEEN = 160;

/**
 * The card's place in a page: an `<iframe>` with a page of the extension in it, in a closed root.
 * It is made once per page and reused. The page cannot find the frame; what it finds is an empty
 * `div`. What is said between the two goes over a port that only a card with this document's token
 * gets.
 */
export class CardFrame {
  readonly host: PageHost;
  readonly #world: CardFrameWorld;
  readonly #guard: FocusGuard;
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;
  #isReady = false;
  #content: CardContent | undefined;
  #anchor: FindAnchor = () => undefined;
  #side: Side | undefined;
  #heightPx = FIRST_HEIGHT;
  /** Where the reader took it; kept from place to place only while it is pinned. */
  #dragged: { readonly left: number; readonly top: number } | undefined;
  #isPinned = false;
  #corner = { left: 0, top: 0 };
  #work = AT_REST;

  constructor(world: CardFrameWorld) {
    this.#world = world;
    this.host = createHost(world.page, CARD_STYLE);
    this.#guard = new FocusGuard(this.host.element, {
      refocus: () => this.#frame?.focus({ preventScroll: true }),
      giveUp: () => {
        this.hide();
        world.stolen();
      },
    });
  }

  /** What the card is open on; `undefined` while it is closed. */
  get shown(): CardContent | undefined {
    return this.#content;
  }

  /** Whether the reader is at work in it. A busy card is not closed by hovering elsewhere. */
  get isBusy(): boolean {
    return this.#content !== undefined && (this.#work.isBusy || this.#guard.isInside);
  }

  /** Whether the reader wants it to stay where it stands, whatever is pressed elsewhere. */
  get isPinned(): boolean {
    return this.#content !== undefined && this.#isPinned;
  }

  /** Whether closing loses sight of nothing: a save that failed must be seen. */
  get canClose(): boolean {
    return this.#work.canClose;
  }

  /** Makes the frame and pairs it, so that the first card is there at once. */
  prepare(): void {
    this.host.attach();
    if (this.#frame !== undefined) return;
    const frame = element(this.#world.page, 'iframe', {
      class: 'away',
      title: this.#world.title(),
      tabindex: '-1',
    });
    /*
     * A page that isolates itself admits no other frames; the card keeps nothing in its own
     * storage.
     */
    if ('credentialless' in frame) frame.credentialless = true;
    frame.addEventListener('load', () => void this.#pair(frame));
    frame.src = cardAddress();
    this.#frame = frame;
    this.#place({ left: 0, top: 0 }, FIRST_HEIGHT);
    this.host.stage.append(frame);
  }

  /** Opens the card on something, beside something. */
  show(content: CardContent, anchor: FindAnchor): void {
    this.prepare();
    if (!this.#isPinned && this.#content?.places[0]?.key !== content.places[0]?.key)
      this.#side = this.#dragged = undefined;
    this.#content = content;
    this.#anchor = anchor;
    if (content.part !== 'none') this.#guard.enter();
    this.#send();
    this.#reveal();
  }

  /**
   * The page's text is another now: says what the card stands at there, and moves beside it; it
   * stays where it is if that is gone.
   */
  follow(content: CardContent | undefined, anchor: FindAnchor): void {
    if (this.#content === undefined) return;
    if (content !== undefined) this.#content = content;
    this.#anchor = anchor;
    this.#post({ kind: 'follow', ...(content && { content }) });
    this.move();
  }

  /**
   * Hands a plain key to the open card, and the keyboard with it where something will be written.
   * Answers whether there was a card that had not got it by itself.
   */
  press({ key, isWriting }: CardKey): boolean {
    if (this.#content === undefined || !this.#isReady || this.#guard.isInside) return false;
    if (isWriting) {
      this.#guard.enter();
      this.#frame?.focus({ preventScroll: true });
    }
    this.#post({ kind: 'key', key });
    return true;
  }

  /** Closes the card and gives the keyboard back to the page if it was inside. */
  hide(): void {
    if (this.#content === undefined) return;
    this.#content = undefined;
    if (!this.#isPinned) this.#dragged = undefined;
    this.#frame?.classList.add('away');
    this.#frame?.setAttribute('tabindex', '-1');
    this.#post({ kind: 'hidden' });
    this.#guard.leave();
  }

  /** Stands beside its place again: the page scrolled or the window changed. */
  move(): void {
    if (this.#content === undefined || this.#frame === undefined) return;
    const viewport = viewportOf(this.#world.page);
    const width = Math.min(WIDTH, viewport.width - 16);
    if (this.#dragged !== undefined) {
      const left = Math.max(0, Math.min(this.#dragged.left, viewport.width - width));
      const seen = Math.min(this.#heightPx, LEAST_SEEN);
      const top = Math.max(0, Math.min(this.#dragged.top, viewport.height - seen));
      this.#dragged = { left, top };
      const height = Math.min(this.#heightPx, viewport.height - top);
      return this.#place({ left, top }, height, width);
    }
    const box = this.#anchor();
    if (box === undefined) return;
    const placement = placeBeside(box, { width, height: this.#heightPx }, viewport, this.#side);
    this.#side = placement.side;
    this.#place(placement, Math.min(this.#heightPx, placement.maxHeight), width);
  }

  /** Takes the card off the page; the next `prepare` makes another. */
  detach(): void {
    this.hide();
    this.#port?.close();
    this.#port = undefined;
    this.#isReady = false;
    this.#work = AT_REST;
    this.#frame?.remove();
    this.#frame = undefined;
    this.host.detach();
  }

  /** Takes everything off the page and listens to nothing any more. */
  dispose(): void {
    this.detach();
    this.#guard.dispose();
  }

  /**
   * A frame that is loaded again was moved by the page: what stood in it is gone, and so is its
   * port.
   */
  async #pair(frame: HTMLIFrameElement): Promise<void> {
    this.#port?.close();
    this.#port = undefined;
    this.#isReady = false;
    this.#work = AT_REST;
    frame.classList.add('away');
    const port = await offerPort(frame, this.#world);
    if (port === undefined || this.#frame !== frame) return port?.close();
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (this.#port === port && isFromCard(data)) this.#take(data);
    };
    this.#port = port;
  }

  #take(message: FromCard): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        this.#send();
        this.#reveal();
        break;
      case 'size':
        this.#heightPx = Math.max(80, Math.min(message.heightPx, 2_000));
        this.move();
        break;
      case 'drag':
        this.#drag(message.dxPx, message.dyPx);
        break;
      case 'pin':
        this.#pin(message.isPinned);
        break;
      case 'focus':
        this.#guard.report(message.isInside);
        break;
      case 'work':
        this.#work = { isBusy: message.isBusy, canClose: message.canClose };
        break;
      case 'close':
        this.hide();
        break;
      case 'step':
      case 'jump':
        break;
    }
    this.#world.hear(message);
  }

  #send(): void {
    const content = this.#content;
    if (content === undefined || !this.#isReady) return;
    this.#post({ kind: 'show', content, ...(this.#isPinned && { isPinned: true }) });
    /* A card that is drawn anew does not choose it again. */
    if (content.verdict !== undefined) this.#content = { ...content, verdict: undefined };
  }

  #post(message: ToCard): void {
    if (this.#isReady) this.#port?.postMessage(message);
  }

  #reveal(): void {
    if (!this.#isReady || this.#content === undefined || this.#frame === undefined) return;
    this.#frame.setAttribute('tabindex', '0');
    this.#frame.classList.remove('away');
    this.move();
    if (this.#content.part !== 'none') this.#frame.focus({ preventScroll: true });
  }

  /**
   * What is drawn stands on whole pixels; the parts of one that the pointer moved are kept for the
   * next step.
   */
  #drag(dxPx: number, dyPx: number): void {
    const from = this.#dragged ?? this.#corner;
    this.#dragged = { left: from.left + dxPx, top: from.top + dyPx };
    this.move();
  }

  /** Pinned it stays where it is; else it goes back beside what it speaks of. */
  #pin(isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#dragged = isPinned ? (this.#dragged ?? this.#corner) : undefined;
    this.move();
  }

  /**
   * On whole pixels: within a frame between pixels the browser tells where the pointer is by one
   * pixel more or less.
   */
  #place(
    corner: { readonly left: number; readonly top: number },
    height: number,
    width = WIDTH,
  ): void {
    if (this.#frame === undefined) return;
    const [left, top] = [Math.round(corner.left), Math.round(corner.top)];
    this.#corner = { left, top };
    this.#frame.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  }
}
