import type { Span } from '../../model/span';
import { inkOf } from '../ink';
import type { Ink } from '../ink';
import type { NodeRange, TextMap } from '../text-map';
import { spanRects, ViewportFinder } from '../viewport';
import { offsetsAtPoint } from './caret';
import { HighlightLayer } from './highlight-layer';
import { ItemIndex } from './item-index';
import type { Drawn, Hit, PaintedText, Painter, PaintItem } from './painter';
import { DRAWN, FLASH_MS } from './painter';

/**
 * Browsers lay out all ranges of a registry anew whenever one changes: 50,000 take 400 ms, 1,500
 * take less than a frame. Above this many items only those near the window are registered.
 */
const MAX_REGISTERED = 1_500;
/**
 * In window heights: how far around the window items are registered, and when that is done again.
 */
const MARGIN = 2;
const REFILL_MARGIN = 0.75;
const NAME = 'nuoshu-';

/** One layer: the registered ranges on dark text and on light text, and all that it has to show. */
interface PaintedLayer {
  readonly inks: Readonly<Record<Ink, HighlightLayer>>;
  index: ItemIndex<PaintItem>;
}

/**
 * Paints with the CSS Custom Highlight API: the page's DOM stays as it is. Colours come from
 * `painter.css`.
 */
export class HighlightPainter implements Painter {
  readonly name = 'highlight';
  readonly #text: PaintedText;
  readonly #page: Window;
  readonly #layers = new Map<Drawn, PaintedLayer>();
  readonly #flashLayer = new HighlightLayer(`${NAME}flash`, DRAWN.length);
  readonly #listening = new AbortController();
  #finder: { readonly map: TextMap; readonly viewport: ViewportFinder } | undefined;
  #shown: Span | undefined;
  /** Layers with new items, and the one time at which they will be shown. */
  readonly #changed = new Set<Drawn>();
  #showing: Promise<void> | undefined;
  #frame: number | undefined;
  #flashTimer: number | undefined;
  /** Some text that is painted, as it was written then: a page may be turned dark meanwhile. */
  #inked: { readonly element: Element; readonly ink: Ink } | undefined;

  constructor(text: PaintedText, page: Window) {
    this.#text = text;
    this.#page = page;
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    page.document.addEventListener('scroll', () => this.#onScroll(), options);
    page.addEventListener('resize', () => this.#onScroll(), options);
  }

  paint(layer: Drawn, items: readonly PaintItem[]): Promise<void> {
    const state = this.#layers.get(layer);
    const index = new ItemIndex(items);
    if (state) state.index = index;
    else this.#layers.set(layer, { inks: inksOf(layer), index });
    this.#changed.add(layer);
    /* Layers are painted several at a time: one look at the window does for all of them. */
    return (this.#showing ??= Promise.resolve().then(() => this.#showChanged()));
  }

  clear(layer?: Drawn): Promise<void> {
    for (const [name, { inks }] of this.#layers) {
      if (layer !== undefined && name !== layer) continue;
      inks.dark.remove();
      inks.light.remove();
      this.#layers.delete(name);
    }
    return Promise.resolve();
  }

  update(): Promise<void> {
    this.#shown = this.#spanToShow(MARGIN);
    this.#show();
    return Promise.resolve();
  }

  flash(span: Span): void {
    const range = this.#text.map().toRange(span.start, span.end);
    if (!range) return;
    this.#page.clearTimeout(this.#flashTimer);
    this.#flashLayer.show([range]);
    this.#flashTimer = this.#page.setTimeout(() => this.#flashLayer.remove(), FLASH_MS);
  }

  hitTest(x: number, y: number): readonly Hit[] {
    const map = this.#text.map();
    const hits: Hit[] = [];
    for (const offset of offsetsAtPoint(map, this.#page.document, x, y)) {
      for (const [layer, { index }] of this.#layers) {
        for (const item of index.touching(offset, offset + 1)) hits.push({ layer, item });
      }
      if (hits.length > 0 && contains(spanRects(map, { start: offset, end: offset + 1 }), x, y))
        break;
      hits.length = 0;
    }
    return hits.sort((a, b) => a.item.end - a.item.start - (b.item.end - b.item.start));
  }

  isIntact(): boolean {
    const isSameInk = this.#inked === undefined || inkOf(this.#inked.element) === this.#inked.ink;
    return (
      isSameInk &&
      [...this.#layers.values()].every(({ inks }) => inks.dark.isIntact && inks.light.isIntact)
    );
  }

  dispose(): Promise<void> {
    this.#listening.abort();
    if (this.#frame !== undefined) this.#page.cancelAnimationFrame(this.#frame);
    this.#page.clearTimeout(this.#flashTimer);
    this.#flashLayer.remove();
    return this.clear();
  }

  #showChanged(): void {
    this.#showing = undefined;
    const wasWindowed = this.#shown !== undefined;
    this.#shown = this.#spanToShow(MARGIN);
    this.#show(wasWindowed || this.#shown !== undefined ? undefined : this.#changed);
    this.#changed.clear();
  }

  #onScroll(): void {
    if (this.#shown === undefined || this.#frame !== undefined) return;
    this.#frame = this.#page.requestAnimationFrame(() => {
      this.#frame = undefined;
      const needed = this.#spanToShow(REFILL_MARGIN);
      if (
        needed &&
        this.#shown &&
        needed.start >= this.#shown.start &&
        needed.end <= this.#shown.end
      )
        return;
      this.#shown = this.#spanToShow(MARGIN);
      this.#show();
    });
  }

  /** The part of the text whose items are registered; `undefined` where all of them are. */
  #spanToShow(windows: number): Span | undefined {
    let total = 0;
    for (const { index } of this.#layers.values()) total += index.items.length;
    if (total <= MAX_REGISTERED) return undefined;
    const map = this.#text.map();
    if (this.#finder?.map !== map) this.#finder = { map, viewport: new ViewportFinder(map) };
    return this.#finder.viewport.near(windows * this.#page.innerHeight);
  }

  #show(only?: ReadonlySet<Drawn>): void {
    const map = this.#text.map();
    /* Asked once for each element, as most ranges of a page stand in few. */
    const known = new Map<Element, Ink>();
    for (const [layer, { inks, index }] of this.#layers) {
      if (only?.has(layer) === false) continue;
      const items = this.#shown ? index.touching(this.#shown.start, this.#shown.end) : index.items;
      const ranges: Record<Ink, NodeRange[]> = { dark: [], light: [] };
      for (const { start, end } of items) {
        const range = map.toRange(start, end);
        if (range !== undefined) ranges[this.#inkAt(range, known)].push(range);
      }
      inks.dark.show(ranges.dark);
      inks.light.show(ranges.light);
    }
  }

  #inkAt({ startContainer: { parentElement } }: NodeRange, known: Map<Element, Ink>): Ink {
    if (parentElement === null) return 'dark';
    const ink = known.get(parentElement) ?? inkOf(parentElement);
    if (known.size === 0) this.#inked = { element: parentElement, ink };
    known.set(parentElement, ink);
    return ink;
  }
}

const inksOf = (layer: Drawn): Readonly<Record<Ink, HighlightLayer>> => ({
  dark: new HighlightLayer(NAME + layer, DRAWN.indexOf(layer)),
  light: new HighlightLayer(`${NAME}${layer}-light`, DRAWN.indexOf(layer)),
});

const contains = (boxes: readonly DOMRect[], x: number, y: number): boolean =>
  boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

/** True where the browser has the API, in the window as this script sees it. */
export const hasHighlights = (page: Window): boolean =>
  'Highlight' in page && 'StaticRange' in page && CSS.highlights !== undefined;
