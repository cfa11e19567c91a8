import type { NodeRange } from '../text-map';

/**
 * One highlight of the page's registry. Ranges that are wanted again are kept, so unchanged blocks
 * are not repainted.
 */
export class HighlightLayer {
  readonly #name: string;
  readonly #highlight = new Highlight();
  #ranges = new Map<Node, StaticRange[]>();

  constructor(name: string, priority: number) {
    this.#name = name;
    this.#highlight.priority = priority;
  }

  /** Makes `wanted` the ranges of the layer, also where the page took some out or put some in. */
  show(wanted: readonly NodeRange[]): void {
    if (!this.isIntact) {
      this.#highlight.clear();
      this.#ranges.clear();
    }
    const next = new Map<Node, StaticRange[]>();
    for (const ends of wanted) {
      const range = this.#take(ends) ?? this.#add(ends);
      const list = next.get(ends.startContainer);
      if (list) list.push(range);
      else next.set(ends.startContainer, [range]);
    }
    for (const list of this.#ranges.values())
      for (const range of list) this.#highlight.delete(range);
    this.#ranges = next;
    if (wanted.length > 0) CSS.highlights.set(this.#name, this.#highlight);
    else this.remove();
  }

  /**
   * Takes the layer out of the registry, which belongs to the page as well and is never cleared.
   */
  remove(): void {
    for (const list of this.#ranges.values())
      for (const range of list) this.#highlight.delete(range);
    this.#ranges.clear();
    if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
  }

  /**
   * Whether the registry still holds all that was shown; a page can take from it and put into it.
   */
  get isIntact(): boolean {
    let shown = 0;
    for (const list of this.#ranges.values()) {
      shown += list.length;
      /* As many as there were, but others, are not these. */
      if (!list.every((range) => this.#highlight.has(range))) return false;
    }
    if (shown === 0) return true;
    return CSS.highlights.get(this.#name) === this.#highlight && this.#highlight.size === shown;
  }

  #take(ends: NodeRange): StaticRange | undefined {
    const list = this.#ranges.get(ends.startContainer);
    const at = list?.findIndex(
      (range) =>
        range.startOffset === ends.startOffset &&
        range.endOffset === ends.endOffset &&
        range.endContainer === ends.endContainer,
    );
    return at === undefined || at < 0 ? undefined : list?.splice(at, 1)[0];
  }

  #add(ends: NodeRange): StaticRange {
    const range = new StaticRange(ends);
    this.#highlight.add(range);
    return range;
  }
}
