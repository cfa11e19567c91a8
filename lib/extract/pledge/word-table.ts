/** A word found in a text, with what the table says of it. */
export interface FoundWord<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words with a value each, laid out for one pass over a text. */
export interface WordTable<T> {
  /** The words of `text.slice(start, end)` from left to right, the longest at each place, none overlapping. */
  scan(text: string, start: number, end: number): FoundWord<T>[];
  /** The longest word that ends at `end` and begins at or behind `start`; `undefined` for none. */
  endingAt(text: string, start: number, end: number): FoundWord<T> | undefined;
}

/** A node of a tree of code units; a node with a value ends a word. */
interface Node<T> {
  value?: T;
  readonly next: Map<number, Node<T>>;
}

/**
 * A table of words; a word listed twice keeps its first value. With `完成` and `完成编制` listed, `完成编制工作` scans as
 * `完成编制`. Time is linear in the text for words of bounded length.
 */
export function createWordTable<T>(entries: Iterable<readonly [word: string, value: T]>): WordTable<T> {
  const forward: Node<T> = { next: new Map() };
  const backward: Node<T> = { next: new Map() };
  // Most characters begin no word: one look into a bitmap spares the tree.
  const begins = new Uint8Array(0x10000);
  for (const [word, value] of entries) {
    insert(forward, word, value);
    insert(backward, [...word].reverse().join(''), value);
    begins[word.charCodeAt(0)] = 1;
  }
  return {
    scan: (text, start, end) => {
      const found: FoundWord<T>[] = [];
      for (let at = start; at < end; at += 1) {
        if (begins[text.charCodeAt(at)] === 0) continue;
        const word = longest(forward, text, { from: at, to: end, step: 1 });
        if (!word) continue;
        found.push({ start: at, end: word.edge, value: word.value });
        at = word.edge - 1;
      }
      return found;
    },
    endingAt: (text, start, end) => {
      const word = longest(backward, text, { from: end - 1, to: start - 1, step: -1 });
      return word && { start: word.edge + 1, end, value: word.value };
    },
  };
}

function insert<T>(root: Node<T>, word: string, value: T): void {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map() }));
    node = next;
  }
  node.value ??= value;
}

interface Walk {
  readonly from: number;
  /** Where the walk must stop; exclusive. */
  readonly to: number;
  readonly step: 1 | -1;
}

/** The longest word of the tree that begins at `from`; `edge` is the unit behind it in the walk's direction. */
function longest<T>(root: Node<T>, text: string, { from, to, step }: Walk): { edge: number; value: T } | undefined {
  let node = root;
  let found: { edge: number; value: T } | undefined;
  for (let at = from; at !== to; at += step) {
    const next = node.next.get(text.charCodeAt(at));
    if (!next) break;
    node = next;
    if (node.value !== undefined) found = { edge: at + step, value: node.value };
  }
  return found;
}
