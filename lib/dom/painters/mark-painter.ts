import Mark from 'mark.js';
import type { Layer } from '../../model/page';
import type { Span } from '../../model/span';
import { inSlices } from '../slices';
import { ItemIndex } from './item-index';
import { withLightIterators } from './light-iterators';
import type { MakeContext, MarkContext, MarkRange } from './mark-contexts';
import { contextsOf } from './mark-contexts';
import { cutIntoPieces, groupBlocks } from './mark-pieces';
import type { Hit, PaintedText, Painter, PaintItem } from './painter';
import { FLASH_MS } from './painter';

type MarkLayer = Layer | 'flash';

/** A context with the elements that mark.js put into it. */
interface PaintedContext extends MarkContext {
  readonly marks: Element[];
}

const ELEMENT = 'mark';
const classOf = (layer: MarkLayer): string => `nuoshu-${layer}`;

/** Paints with mark.js: real elements, for browsers without highlights and for print. Text offsets do not change. */
export class MarkPainter implements Painter {
  readonly name = 'mark';
  private readonly text: PaintedText;
  private readonly page: Window;
  private readonly shown = new Map<
    MarkLayer,
    { readonly items: readonly PaintItem[]; readonly contexts: PaintedContext[] }
  >();
  private readonly hits = new WeakMap<Element, Hit>();
  private queue: Promise<void> = Promise.resolve();
  private readonly turns = new Map<MarkLayer, number>();
  private flashTimer: number | undefined;

  constructor(text: PaintedText, page: Window) {
    this.text = text;
    this.page = page;
  }

  paint(layer: Layer, items: readonly PaintItem[]): Promise<void> {
    return this.enqueue(layer, items);
  }

  /** Paints at once, however long it takes: a page about to be printed does not wait. */
  paintNow(layer: MarkLayer, items: readonly PaintItem[]): void {
    this.clearLayer(layer);
    const contexts: PaintedContext[] = [];
    this.shown.set(layer, { items, contexts });
    for (const make of this.contexts(items)) this.markContext(layer, make, contexts);
  }

  clear(layer?: Layer): void {
    for (const name of layer === undefined ? [...this.shown.keys()] : [layer]) {
      this.turns.set(name, (this.turns.get(name) ?? 0) + 1);
      this.clearLayer(name);
    }
  }

  async update(): Promise<void> {
    const layers = [...this.shown].flatMap(([layer, { items }]) => (layer === 'flash' ? [] : [{ layer, items }]));
    await Promise.all(layers.map(({ layer, items }) => this.enqueue(layer, items)));
  }

  flash(span: Span): void {
    this.page.clearTimeout(this.flashTimer);
    this.paintNow('flash', [{ ...span, id: '' }]);
    this.flashTimer = this.page.setTimeout(() => this.clearLayer('flash'), FLASH_MS);
  }

  hitTest(x: number, y: number): readonly Hit[] {
    const hits: Hit[] = [];
    for (let at = this.page.document.elementFromPoint(x, y); at; at = at.parentElement) {
      const hit = this.hits.get(at);
      if (hit) hits.push(hit);
    }
    return hits.sort((a, b) => a.item.end - a.item.start - (b.item.end - b.item.start));
  }

  dispose(): void {
    this.page.clearTimeout(this.flashTimer);
    this.clear();
  }

  private enqueue(layer: Layer, items: readonly PaintItem[]): Promise<void> {
    const turn = (this.turns.get(layer) ?? 0) + 1;
    this.turns.set(layer, turn);
    const isCurrent = (): boolean => this.turns.get(layer) === turn;
    const painted = this.queue.then(() => (isCurrent() ? this.paintInSlices(layer, items, isCurrent) : undefined));
    this.queue = painted.then(
      () => undefined,
      () => undefined,
    );
    return painted;
  }

  private async paintInSlices(layer: Layer, items: readonly PaintItem[], isCurrent: () => boolean): Promise<void> {
    const before = this.shown.get(layer)?.contexts.splice(0) ?? [];
    const contexts: PaintedContext[] = [];
    this.shown.set(layer, { items, contexts });
    await inSlices(before, (context) => this.text.quietly(() => unmark(context)));
    if (!isCurrent()) return;
    await inSlices(this.contexts(items), (make) => this.markContext(layer, make, contexts), isCurrent);
  }

  private *contexts(items: readonly PaintItem[]): Generator<MakeContext> {
    const map = this.text.map();
    const index = new ItemIndex(items);
    for (const group of groupBlocks(map)) yield* contextsOf(group.block, cutIntoPieces(map, group, index));
  }

  private markContext(layer: MarkLayer, make: MakeContext, contexts: PaintedContext[]): void {
    this.text.quietly(() => {
      const made = make();
      if (!made) return;
      const context = { ...made, marks: [] };
      contexts.push(context);
      for (const pass of inPasses(context.ranges)) {
        withLightIterators(this.page.document, () => this.mark(layer, context, pass));
      }
    });
  }

  private mark(layer: MarkLayer, { element, marks }: PaintedContext, ranges: readonly MarkRange[]): void {
    const items = new Map<Mark.Range, PaintItem>(ranges.map((range) => [range, range.item]));
    new Mark(element).markRanges(ranges, {
      element: ELEMENT,
      className: classOf(layer),
      each: (mark, range) => {
        marks.push(mark);
        const item = items.get(range);
        if (item && layer !== 'flash') this.hits.set(mark, { layer, item });
      },
    });
  }

  private clearLayer(layer: MarkLayer): void {
    const contexts = this.shown.get(layer)?.contexts ?? [];
    this.shown.delete(layer);
    if (contexts.length === 0) return;
    this.text.quietly(() => contexts.forEach(unmark));
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

/** Ranges so grouped that none overlaps another of its group, outer before inner; mark.js drops those that overlap. */
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
