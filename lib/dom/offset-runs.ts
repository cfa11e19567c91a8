/** A position between two characters of a text node. */
export interface NodePosition {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Which stretch of the flat text came from which place of which text node. Runs are in text order,
 * do not overlap, and map one unit to one unit; what no run covers (line breaks, tabs) was written
 * by the map and stands in no node.
 */
export class OffsetRuns {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #nodeOf: Int32Array;
  readonly #offsets: Int32Array;
  readonly #nodes: readonly Text[];
  #firstRun: Map<Node, number> | undefined;

  constructor(runs: RunList, nodes: readonly Text[]) {
    this.#starts = Int32Array.from(runs.starts);
    this.#ends = Int32Array.from(runs.ends);
    this.#nodeOf = Int32Array.from(runs.nodes);
    this.#offsets = Int32Array.from(runs.offsets);
    this.#nodes = nodes;
  }

  /**
   * The place of the character at `offset`, or of the next one that stands in a node; `undefined`
   * behind the last.
   */
  forward(offset: number): NodePosition | undefined {
    const run = this.#firstEndingBehind(offset);
    return this.#position(run, Math.max(offset, this.#starts[run] ?? 0));
  }

  /** The place just behind the character before `offset`, or behind the nearest one before it. */
  backward(offset: number): NodePosition | undefined {
    let run = this.#firstEndingBehind(offset - 1);
    if (run >= this.#starts.length || (this.#starts[run] ?? 0) >= offset) run -= 1;
    return this.#position(run, Math.min(offset, this.#ends[run] ?? 0));
  }

  /**
   * Flat offset of a place in a text node; dropped characters answer the next kept one. `undefined`
   * for other nodes.
   */
  offsetOf(node: Node, offset: number): number | undefined {
    let run = this.#firstRunOf(node);
    if (run === undefined) return undefined;
    const index = this.#nodeOf[run];
    let end = this.#ends[run] ?? 0;
    for (; run < this.#starts.length && this.#nodeOf[run] === index; run += 1) {
      const start = this.#starts[run] ?? 0;
      const nodeStart = this.#offsets[run] ?? 0;
      end = this.#ends[run] ?? 0;
      if (offset <= nodeStart) return start;
      if (offset < nodeStart + end - start) return start + offset - nodeStart;
    }
    return end;
  }

  /** True where some of the node's text is in the flat text. */
  has(node: Node): boolean {
    return this.#firstRunOf(node) !== undefined;
  }

  #firstRunOf(node: Node): number | undefined {
    if (!this.#firstRun) {
      this.#firstRun = new Map();
      for (let run = this.#starts.length - 1; run >= 0; run -= 1) {
        const owner = this.#nodes[this.#nodeOf[run] ?? -1];
        if (owner) this.#firstRun.set(owner, run);
      }
    }
    return this.#firstRun.get(node);
  }

  #firstEndingBehind(offset: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #position(run: number, offset: number): NodePosition | undefined {
    const node = this.#nodes[this.#nodeOf[run] ?? -1];
    if (!node) return undefined;
    return { node, offset: (this.#offsets[run] ?? 0) + offset - (this.#starts[run] ?? 0) };
  }
}

/** Runs as they are collected, one entry per run in each list. */
export interface RunList {
  readonly starts: number[];
  readonly ends: number[];
  readonly nodes: number[];
  readonly offsets: number[];
}

/** A list without runs. */
export const emptyRuns = (): RunList => ({ starts: [], ends: [], nodes: [], offsets: [] });
