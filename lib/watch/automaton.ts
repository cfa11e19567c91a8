/** Hears where a word ends in a text: its index in the list, and the offset behind it. */
export type HearWord = (word: number, end: number) => void;

/**
 * Finds many words in one pass over a text (Aho and Corasick 1975, Efficient string matching): the
 * words as a tree, and from each node the way to the longest other beginning of a word that its
 * path ends with. Time grows with the text and what is found in it, however many words there are.
 */
export class Automaton {
  /** The child of a node by a unit, under `node * 2^16 + unit`. */
  readonly #children = new Map<number, number>();
  readonly #fallbacks: number[] = [0];
  /** The words that end at a node. */
  readonly #words: number[][] = [[]];
  /** The nearest node on the way back at which a word ends; 0 for none. */
  readonly #shorter: number[] = [0];

  constructor(words: readonly string[]) {
    const nodes: { readonly parent: number; readonly unit: number; readonly depth: number }[] = [];
    words.forEach((word, index) => {
      let node = 0;
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at);
        let child = this.#child(node, unit);
        if (child === undefined) {
          child = this.#words.push([]) - 1;
          this.#children.set(node * UNITS + unit, child);
          nodes[child] = { parent: node, unit, depth: at };
        }
        node = child;
      }
      if (node !== 0) this.#words[node]?.push(index);
    });
    /* Ways back lead to shorter paths: those are made first. */
    const byDepth = [...nodes.entries()].slice(1).sort(([, a], [, b]) => a.depth - b.depth);
    for (const [node, { parent, unit }] of byDepth) {
      const fallback = parent === 0 ? 0 : this.#next(this.#fallbacks[parent] ?? 0, unit);
      this.#fallbacks[node] = fallback;
      const isWord = (this.#words[fallback]?.length ?? 0) > 0;
      this.#shorter[node] = isWord ? fallback : (this.#shorter[fallback] ?? 0);
    }
  }

  /** Tells of every place of every word, in the order in which they end; empty words have none. */
  find(text: string, hear: HearWord): void {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = this.#next(node, text.charCodeAt(at));
      for (let found = node; found !== 0; found = this.#shorter[found] ?? 0)
        for (const word of this.#words[found] ?? []) hear(word, at + 1);
    }
  }

  #child(node: number, unit: number): number | undefined {
    return this.#children.get(node * UNITS + unit);
  }

  #next(from: number, unit: number): number {
    for (let node = from; node !== 0; node = this.#fallbacks[node] ?? 0) {
      const child = this.#child(node, unit);
      if (child !== undefined) return child;
    }
    return this.#child(0, unit) ?? 0;
  }
}

const UNITS = 0x10000;
