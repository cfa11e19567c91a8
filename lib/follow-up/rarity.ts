import type { Clause } from './prepared';

/** Two neighbouring units of a text as one number. */
type Pair = number;

/** The pairs of a text. */
export type Pairs = ReadonlySet<Pair>;

const pairAt = (text: string, at: number): Pair =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** The different pairs of a text. */
export function pairsIn(text: string): Set<Pair> {
  const pairs = new Set<Pair>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(pairAt(text, at));
  return pairs;
}

/** Numbers for the pairs of all texts that are held against each other, from 0 on. */
export class PairNumbers {
  readonly #numbers = new Map<Pair, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of the pair at each place of a text. */
  of(text: string): Int32Array {
    const numbers = new Int32Array(Math.max(0, text.length - 1));
    for (let at = 0; at < numbers.length; at += 1) {
      const pair = pairAt(text, at);
      let number = this.#numbers.get(pair);
      if (number === undefined) {
        number = this.#numbers.size;
        this.#numbers.set(pair, number);
      }
      numbers[at] = number;
    }
    return numbers;
  }
}

/** A set of pairs by their numbers that is quickly emptied and filled anew. */
export class Marks {
  #marks = new Int32Array(1 << 15);
  #mark = 1;

  clear(): void {
    this.#mark += 1;
  }

  /** Adds pairs; `fresh` is called for each that was not there. */
  add(numbers: Int32Array, fresh?: (number: number) => void): void {
    for (const number of numbers) {
      if (number >= this.#marks.length) this.#grow(number);
      if (this.#marks[number] === this.#mark) continue;
      this.#marks[number] = this.#mark;
      fresh?.(number);
    }
  }

  has(number: number): boolean {
    return this.#marks[number] === this.#mark;
  }

  #grow(number: number): void {
    const marks = new Int32Array(2 * (number + 1));
    marks.set(this.#marks);
    this.#marks = marks;
  }
}

/** What so many of the clauses hold says nothing; taken off all weights. */
const COMMON = 1.5;
/** In two short reports everything is rare; they are weighed as a part of two long ones. */
const USUAL_CLAUSES = 1500;

/** How rare a pair is in the clauses of both reports: from 0 for what stands everywhere to 6. */
export class Rarity {
  readonly #counts: number[] = [];
  readonly #marks = new Marks();
  /** By how many clauses hold a pair. */
  readonly #known: number[] = [];
  #clauses = 0;

  add(numbers: Int32Array): void {
    this.#clauses += 1;
    this.#known.length = 0;
    this.#marks.clear();
    this.#marks.add(numbers, (number) => {
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    });
  }

  of(number: number): number {
    const count = this.#counts[number] ?? 1;
    return (this.#known[count] ??= this.#ofCount(count));
  }

  #ofCount(count: number): number {
    return Math.max(0, Math.log(Math.max(this.#clauses, USUAL_CLAUSES) / count) - COMMON);
  }
}

/** What a wording is about: its text, and how much each unit of it says. */
export interface Content {
  readonly text: string;
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
}

/**
 * How much each unit of a wording says: as much as the commoner of the two pairs that it stands in,
 * so that a pair across the edge of two words counts for nothing. Units in `silent` say nothing.
 */
export function contentOf(
  text: string,
  numbers: Int32Array,
  silent: Uint8Array,
  rarity: Rarity,
): Content {
  const weights = new Float64Array(text.length);
  let total = 0;
  let before = Infinity;
  for (let at = 0; at < text.length; at += 1) {
    const number = numbers[at];
    const next =
      number !== undefined && silent[at + 1] === 0 && silent[at] === 0
        ? rarity.of(number)
        : Infinity;
    const weight = silent[at] === 1 ? 0 : Math.min(before, next);
    before = next;
    if (weight === Infinity) continue;
    weights[at] = weight;
    total += weight;
  }
  return { text, numbers, weights, total };
}

/** How much of a wording's content stands in another text. */
export interface Coverage {
  /** 0 to 1. */
  readonly share: number;
  /** In the measure of `Content.weights`. */
  readonly mass: number;
  /** The most that stands there in one stretch. */
  readonly run: number;
  /** The share of the units that say nothing of their own: how it is done, and how much. */
  readonly manner: number;
}

/** How much of a wording's content the pairs of another text cover. */
export function coverage(
  { text, weights, total }: Content,
  has: (pair: Pair) => boolean,
): Omit<Coverage, 'manner'> {
  let mass = 0;
  let run = 0;
  let stretch = 0;
  let before = false;
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length && has(pairAt(text, at));
    if (before || next) {
      const weight = weights[at] ?? 0;
      mass += weight;
      stretch += weight;
      if (stretch > run) run = stretch;
    } else stretch = 0;
    before = next;
  }
  return { share: total > 0 ? mass / total : 0, mass, run };
}

/** The same for pairs by their numbers. */
export function coverageBy({ numbers, weights, total }: Content, marks: Marks): Coverage {
  let mass = 0;
  let run = 0;
  let stretch = 0;
  let before = false;
  let silent = 0;
  let found = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const next = marks.has(numbers[at] ?? -1);
    const weight = weights[at] ?? 0;
    if (weight === 0) silent += 1;
    if (before || next) {
      if (weight === 0) found += 1;
      mass += weight;
      stretch += weight;
      if (stretch > run) run = stretch;
    } else stretch = 0;
    before = next;
  }
  const manner = silent > 0 ? found / silent : 0;
  return { share: total > 0 ? mass / total : 0, mass, run, manner };
}

/** Finds the clauses of a report that have rare pairs in common with a wording. */
export class ClauseIndex {
  readonly #places: number[][] = [];
  readonly #numbers: readonly Int32Array[];
  readonly #score: Float64Array;

  constructor(clauses: readonly Clause[], pairs: PairNumbers) {
    const marks = new Marks();
    this.#numbers = clauses.map(({ text }) => pairs.of(text));
    this.#numbers.forEach((numbers, index) => {
      marks.clear();
      marks.add(numbers, (number) => {
        const places = this.#places[number];
        if (places) places.push(index);
        else this.#places[number] = [index];
      });
    });
    this.#score = new Float64Array(clauses.length);
  }

  /** The pairs of each clause, by their numbers. */
  get numbers(): readonly Int32Array[] {
    return this.#numbers;
  }

  /** The clauses that share most of a wording's rare pairs, the best first, at most `most`. */
  likest({ numbers, weights }: Content, most: number): number[] {
    const touched: number[] = [];
    for (let at = 0; at < numbers.length; at += 1) {
      const weight = Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
      if (weight <= 0) continue;
      for (const index of this.#places[numbers[at] ?? -1] ?? []) {
        if (this.#score[index] === 0) touched.push(index);
        this.#score[index] = (this.#score[index] ?? 0) + weight;
      }
    }
    const best = bestOf(touched, this.#score, most);
    for (const index of touched) this.#score[index] = 0;
    return best;
  }
}

/** The indexes with the highest scores, the best first, the first of equals before the others. */
function bestOf(indexes: readonly number[], scores: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (const index of indexes) {
    const score = scores[index] ?? 0;
    if (best.length === most && score <= (scores[best[most - 1] ?? -1] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? -1] ?? 0) < score) at -= 1;
    best.splice(at, 0, index);
    if (best.length > most) best.pop();
  }
  return best;
}
