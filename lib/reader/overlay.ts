import { ItemIndex } from '../dom/painters/item-index';
import { offsetsAtPoint } from '../dom/painters/caret';
import { inkOf } from '../dom/ink';
import type { PaintedText } from '../dom/painters/painter';
import { spanRects, ViewportFinder } from '../dom/viewport';
import type { TextMap } from '../dom/text-map';
import { element } from './card/elements';
import { createHost } from './card/host';
import type { PageHost } from './card/host';
import type { Place } from './places';

/** In window heights: how far around the window marks are drawn. */
const MARGIN = 1;

const STYLE = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; display: block !important; z-index: 2147483646 !important; pointer-events: none !important; }
i { position: absolute; box-sizing: border-box; pointer-events: none; color: #8a5a00; }
i.passage { border-bottom: 1px solid; }
i.light { color: #f5d48f; }
i.end::after { content: ''; position: absolute; top: 0; right: 0; border: 3.5px solid; border-block-end-color: transparent;
  border-inline-start-color: transparent; }
@media (forced-colors: active) { i { forced-color-adjust: none; color: Highlight !important; } }
@media print { :host { display: none !important; } }`;

/**
 * Draws what the reader marked above the page, in a closed root: the page sees that something of
 * this extension is there whenever the reader runs, never whether or where there are marks. A
 * turned-down corner at the end, and a thin line below passages, which have none of the page's own:
 * nothing that is painted lies buried. Boxes stand in the document, so that they move with it, and
 * within the boxes of their text, so that the page can be scrolled no further.
 */
export class Overlay {
  readonly #text: PaintedText;
  readonly #page: Window;
  readonly #host: PageHost;
  readonly #listening = new AbortController();
  readonly #sizes: ResizeObserver | undefined;
  #index = new ItemIndex<Place>([]);
  #finder: { readonly map: TextMap; readonly viewport: ViewportFinder } | undefined;
  #frame: number | undefined;
  /** Its host is in the page, as far as the page left it there. */
  #isAttached = false;

  constructor(text: PaintedText, page: Window) {
    this.#text = text;
    this.#page = page;
    this.#host = createHost(page.document, STYLE);
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const type of ['scroll', 'toggle', 'transitionend', 'load'] as const) {
      page.document.addEventListener(type, () => this.update(), options);
    }
    page.addEventListener('resize', () => this.update(), options);
    this.#sizes =
      typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.update()) : undefined;
    this.#sizes?.observe(page.document.documentElement);
  }

  /**
   * Makes these places all that is drawn. The host is in the page from the first time on, also
   * where there are none: one that came with the first mark would tell of it.
   */
  show(places: readonly Place[]): void {
    this.#index = new ItemIndex(places);
    this.#isAttached = true;
    this.#host.attach();
    this.update();
  }

  /** Draws the same places again, in the next frame: they may stand elsewhere now. */
  update(): void {
    if (this.#index.items.length === 0 && this.#host.stage.childElementCount === 0) return;
    this.#frame ??= this.#page.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  /** Comes back where the page took it out, with or without marks. */
  repair(): void {
    if (!this.#isAttached || this.#host.element.isConnected) return;
    this.#host.attach();
    this.update();
  }

  /** The keys of what is drawn at a point of the window, innermost first. */
  keysAt(x: number, y: number): readonly string[] {
    if (this.#index.items.length === 0) return [];
    const map = this.#text.map();
    for (const offset of offsetsAtPoint(map, this.#page.document, x, y)) {
      const found = this.#index.touching(offset, offset + 1);
      if (found.length === 0) continue;
      const boxes = spanRects(map, { start: offset, end: offset + 1 });
      if (!boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
        continue;
      return found.sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ key }) => key);
    }
    return [];
  }

  /** Takes everything off the page and listens to nothing any more. */
  dispose(): void {
    this.#listening.abort();
    this.#sizes?.disconnect();
    if (this.#frame !== undefined) this.#page.cancelAnimationFrame(this.#frame);
    this.#host.detach();
  }

  #draw(): void {
    const { document } = this.#page;
    const map = this.#text.map();
    const origin = this.#host.element.getBoundingClientRect();
    const drawn = this.#near(map).flatMap((place) => {
      const boxes = spanRects(map, place).filter(({ width, height }) => width > 0 && height > 0);
      const parent = map.locate(place.start)?.node.parentElement;
      const ink = parent ? inkOf(parent) : 'dark';
      return boxes.map(({ left, top, width, height }, at) => {
        const end = at === boxes.length - 1 ? 'end' : '';
        const box = element(document, 'i', { class: `${ink} ${place.subject} ${end}` });
        box.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
        return box;
      });
    });
    this.#host.stage.replaceChildren(...drawn);
  }

  #near(map: TextMap): readonly Place[] {
    if (this.#index.items.length === 0) return [];
    if (this.#finder?.map !== map) this.#finder = { map, viewport: new ViewportFinder(map) };
    const { start, end } = this.#finder.viewport.near(MARGIN * this.#page.innerHeight);
    return this.#index.touching(start, end);
  }
}
