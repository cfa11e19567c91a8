import Mark from 'mark.js';
import type { Span } from '../../model/span';
import { inSlices, repeatInSlices } from '../slices';
import type { TextMap } from '../text-map';
import { ItemIndex } from './item-index';
import { withLightIterators } from './light-iterators';
import type { MakeContext, MarkContext, MarkRange } from './mark-contexts';
import { contextsOf } from './mark-contexts';
import { cutIntoPieces, groupBlocks } from './mark-pieces';
import type { Drawn, Hit, PaintedText, Painter, PaintItem } from './painter';
import { FLASH_MS } from './painter';

type MarkLayer = Drawn | 'flash';

/** A context with the elements that mark.js put into it. */
interface PaintedContext extends MarkContext {
  readonly marks: Element[];
}

/**
 * Each slice changes the page, and a long page takes far longer to be laid out anew than the slice
 * itself.
 */
const sliceMs = 36;
const ELEMENT = 'mark';
const classOf = (layer: MarkLayer): string => `nuoshu-${layer}`;

/**
 * Paints with mark.js: real elements, for browsers without highlights and for print. Text offsets
 * do not change. All work that grows with the page is done in slices, one layer after the other.
 */
export class MarkPainter implements Painter {
  readonly name = 'mark';
  readonly #text: PaintedText;
  readonly #page: Window;
  readonly #shown = new Map<
    MarkLayer,
    { readonly items: readonly PaintItem[]; readonly contexts: PaintedContext[] }
  >();
  readonly #hits = new WeakMap<Element, Hit>();
  #queue: Promise<void> = Promise.resolve();
  readonly #turns = new Map<MarkLayer, number>();
  #flashTimer: number | undefined;

  constructor(text: PaintedText, page: Window) {
    this.#text = text;
    this.#page = page;
  }

  paint(layer: Drawn, items: readonly PaintItem[]): Promise<void> {
    return this.#enqueue(layer, items);
  }

  /** Paints at once, however long it takes: a page about to be printed does not wait. */
  paintNow(layer: MarkLayer, items: readonly PaintItem[]): void {
    this.#nextTurn(layer);
    this.#unmarkNow(layer);
    const contexts: PaintedContext[] = [];
    this.#shown.set(layer, { items, contexts });
    for (const make of contextsIn(this.#text.map(), items))
      this.#markContext(layer, make, contexts);
  }

  async clear(layer?: Drawn): Promise<void> {
    const layers = layer === undefined ? [...this.#shown.keys()] : [layer];
    await Promise.all(layers.map((name) => this.#enqueue(name, [])));
  }

  async update(): Promise<void> {
    const layers = [...this.#shown].filter(([layer]) => layer !== 'flash');
    await Promise.all(layers.map(([layer, { items }]) => this.#enqueue(layer, items)));
  }

  flash(span: Span): void {
    this.#page.clearTimeout(this.#flashTimer);
    this.paintNow('flash', [{ ...span, id: '' }]);
    this.#flashTimer = this.#page.setTimeout(() => this.#unmarkNow('flash'), FLASH_MS);
  }

  hitTest(x: number, y: number): readonly Hit[] {
    const hits: Hit[] = [];
    for (let at = this.#page.document.elementFromPoint(x, y); at; at = at.parentElement) {
      const hit = this.#hits.get(at);
      if (hit) hits.push(hit);
    }
    return hits.sort((a, b) => a.item.end - a.item.start - (b.item.end - b.item.start));
  }

  /** Elements that the page takes out change its text's nodes, which are followed anyway. */
  isIntact(): boolean {
    return true;
  }

  dispose(): Promise<void> {
    this.#page.clearTimeout(this.#flashTimer);
    return this.clear();
  }

  /**
   * Work on the page is done in turn; a layer that was called for again meanwhile is left to the
   * later call.
   */
  #enqueue(layer: MarkLayer, items: readonly PaintItem[]): Promise<void> {
    const turn = this.#nextTurn(layer);
    const isCurrent = (): boolean => this.#turns.get(layer) === turn;
    const painted = this.#queue.then(() =>
      isCurrent() ? this.#paintInSlices(layer, items, isCurrent) : undefined,
    );
    this.#queue = painted.then(
      () => undefined,
      () => undefined,
    );
    return painted;
  }

  #nextTurn(layer: MarkLayer): number {
    const turn = (this.#turns.get(layer) ?? 0) + 1;
    this.#turns.set(layer, turn);
    return turn;
  }

  async #paintInSlices(
    layer: MarkLayer,
    items: readonly PaintItem[],
    isCurrent: () => boolean,
  ): Promise<void> {
    const before = this.#shown.get(layer)?.contexts ?? [];
    /* From the end on, so that a call that overtakes this one finds what is left. */
    await repeatInSlices(() => this.#unmarkLast(before), { sliceMs });
    if (!isCurrent()) return;
    const contexts: PaintedContext[] = [];
    if (items.length === 0) this.#shown.delete(layer);
    else this.#shown.set(layer, { items, contexts });
    const map = await this.#text.fresh();
    if (!isCurrent()) return;
    await inSlices(contextsIn(map, items), (make) => this.#markContext(layer, make, contexts), {
      sliceMs,
      isCurrent,
    });
    /* Whoever asks for the text next need not wait for it. */
    await this.#text.fresh();
  }

  /** Answers whether there was one to take out. */
  #unmarkLast(contexts: PaintedContext[]): boolean {
    const context = contexts.pop();
    if (context !== undefined) this.#text.quietly(() => unmark(context));
    return context !== undefined;
  }

  #markContext(layer: MarkLayer, make: MakeContext, contexts: PaintedContext[]): void {
    this.#text.quietly(() => {
      const made = make();
      if (!made) return;
      const context = { ...made, marks: [] };
      contexts.push(context);
      for (const pass of inPasses(context.ranges)) {
        withLightIterators(this.#page.document, () => this.#mark(layer, context, pass));
      }
    });
  }

  #mark(layer: MarkLayer, { element, marks }: PaintedContext, ranges: readonly MarkRange[]): void {
    const items = new Map<Mark.Range, PaintItem>(ranges.map((range) => [range, range.item]));
    new Mark(element).markRanges(ranges, {
      element: ELEMENT,
      className: classOf(layer),
      each: (mark, range) => {
        marks.push(mark);
        const item = items.get(range);
        if (item && layer !== 'flash') this.#hits.set(mark, { layer, item });
      },
    });
  }

  #unmarkNow(layer: MarkLayer): void {
    const contexts = this.#shown.get(layer)?.contexts ?? [];
    this.#shown.delete(layer);
    while (this.#unmarkLast(contexts));
  }
}

/**
 * What is to be marked, block by block; blocks with nothing in them are passed over, but not in one
 * go.
 */
function* contextsIn(map: TextMap, items: readonly PaintItem[]): Generator<MakeContext> {
  if (items.length === 0) return;
  const index = new ItemIndex(items);
  for (const group of groupBlocks(map)) {
    const pieces = cutIntoPieces(map, group, index);
    if (pieces.length === 0) yield () => undefined;
    else yield* contextsOf(group.block, pieces);
  }
}

/** Takes marks and own elements out again and joins the text nodes that they had cut. */
function unmark({ element, isOwn, marks }: PaintedContext): void {
  const parents = new Set<Node>();
  for (const mark of [...marks, ...(isOwn ? [element] : [])]) {
    if (mark.parentNode) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}

/**
 * Ranges so grouped that none overlaps another of its group, outer before inner; mark.js drops
 * those that overlap.
 */
function inPasses(ranges: readonly MarkRange[]): MarkRange[][] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.length - a.length);
  const passes: { end: number; readonly ranges: MarkRange[] }[] = [];
  for (const range of sorted) {
    const free = passes.find((pass) => pass.end <= range.start);
    const pass = free ?? { end: 0, ranges: [] };
    if (!free) passes.push(pass);
    pass.ranges.push(range);
    pass.end = range.start + range.length;
  }
  return passes.map((pass) => pass.ranges);
}
