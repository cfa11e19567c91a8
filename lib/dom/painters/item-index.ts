import type { Span } from '../../model/span';

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function isSorted(items: readonly Span[]): boolean {
  let before: Span | undefined;
  for (const item of items) {
    if (before && inOrder(before, item) > 0) return false;
    before = item;
  }
  return true;
}

/** Items of one layer by position: which of them cover an offset or touch a span. */
export class ItemIndex<T extends Span> {
  readonly items: readonly T[];
  /** The furthest end among the items up to each place, so that a search knows when to stop. */
  readonly #furthest: number[] = [];

  constructor(items: readonly T[]) {
    this.items = isSorted(items) ? items : [...items].sort(inOrder);
    let end = 0;
    for (const item of this.items) this.#furthest.push((end = Math.max(end, item.end)));
  }

  /** The items that share at least one unit with `[start, end)`, in text order. */
  touching(start: number, end: number): T[] {
    const found: T[] = [];
    for (
      let at = this.#firstStartingFrom(end) - 1;
      at >= 0 && (this.#furthest[at] ?? 0) > start;
      at -= 1
    ) {
      const item = this.items[at];
      if (item && item.end > start) found.push(item);
    }
    return found.reverse();
  }

  #firstStartingFrom(offset: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.items[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
