import type { NodeRange } from '../text-map';

/** One highlight of the page's registry. Ranges that are wanted again are kept, so unchanged blocks are not repainted. */
export class HighlightLayer {
  private readonly name: string;
  private readonly highlight = new Highlight();
  private ranges = new Map<Node, StaticRange[]>();

  constructor(name: string, priority: number) {
    this.name = name;
    this.highlight.priority = priority;
  }

  /** Makes `wanted` the ranges of the layer. */
  show(wanted: readonly NodeRange[]): void {
    const next = new Map<Node, StaticRange[]>();
    for (const ends of wanted) {
      const range = this.take(ends) ?? this.add(ends);
      const list = next.get(ends.startContainer);
      if (list) list.push(range);
      else next.set(ends.startContainer, [range]);
    }
    for (const list of this.ranges.values()) for (const range of list) this.highlight.delete(range);
    this.ranges = next;
    if (wanted.length > 0) CSS.highlights.set(this.name, this.highlight);
    else this.remove();
  }

  /** Takes the layer out of the registry, which belongs to the page as well and is never cleared. */
  remove(): void {
    for (const list of this.ranges.values()) for (const range of list) this.highlight.delete(range);
    this.ranges.clear();
    if (CSS.highlights.get(this.name) === this.highlight) CSS.highlights.delete(this.name);
  }

  private take(ends: NodeRange): StaticRange | undefined {
    const list = this.ranges.get(ends.startContainer);
    const at = list?.findIndex(
      (range) =>
        range.startOffset === ends.startOffset &&
        range.endOffset === ends.endOffset &&
        range.endContainer === ends.endContainer,
    );
    return at === undefined || at < 0 ? undefined : list?.splice(at, 1)[0];
  }

  private add(ends: NodeRange): StaticRange {
    const range = new StaticRange(ends);
    this.highlight.add(range);
    return range;
  }
}
