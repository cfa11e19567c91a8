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

/** What so many of the clauses hold says nothing; taken off all weights. */
const COMMON = 1.5;
/** In two short reports everything is rare; they are weighed as a part of two long ones. */
const USUAL_CLAUSES = 1500;

/** How rare a pair is in the clauses of both reports: from 0 for what stands everywhere to 6. */
export class Rarity {
  readonly #counts = new Map<Pair, number>();
  #clauses = 0;

  add(pairs: Iterable<Pair>): void {
    this.#clauses += 1;
    for (const pair of pairs) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
  }

  of(pair: Pair): number {
    const of = Math.max(this.#clauses, USUAL_CLAUSES);
    return Math.max(0, Math.log(of / (this.#counts.get(pair) ?? 1)) - COMMON);
  }
}

/** What a wording is about: its text, and how much each unit of it says. */
export interface Content {
  readonly text: string;
  readonly weights: Float64Array;
  readonly total: number;
}

/**
 * How much each unit of a wording says: as much as the commoner of the two pairs that it stands in,
 * so that a pair across the edge of two words counts for nothing. Units in `silent` say nothing.
 */
export function contentOf(text: string, silent: Uint8Array, rarity: Rarity): Content {
  const weights = new Float64Array(text.length);
  let total = 0;
  let before = Infinity;
  for (let at = 0; at < text.length; at += 1) {
    const next =
      at + 1 < text.length && silent[at + 1] === 0 && silent[at] === 0
        ? rarity.of(pairAt(text, at))
        : Infinity;
    const weight = silent[at] === 1 ? 0 : Math.min(before, next);
    before = next;
    if (weight === Infinity) continue;
    weights[at] = weight;
    total += weight;
  }
  return { text, weights, total };
}

/** How much of a wording's content stands in another text. */
export interface Coverage {
  /** 0 to 1. */
  readonly share: number;
  /** In the measure of `Content.weights`. */
  readonly mass: number;
  /** The most that stands there in one stretch. */
  readonly run: number;
}

/** How much of a wording's content the pairs of another text cover. */
export function coverage(
  { text, weights, total }: Content,
  has: (pair: Pair) => boolean,
): Coverage {
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

/** Finds the clauses of a report that have rare pairs in common with a wording. */
export class ClauseIndex {
  readonly #places = new Map<Pair, number[]>();
  readonly #pairs: readonly ReadonlySet<Pair>[];
  readonly #score: Float64Array;

  constructor(clauses: readonly Clause[]) {
    this.#pairs = clauses.map(({ text }) => pairsIn(text));
    this.#pairs.forEach((pairs, index) => {
      for (const pair of pairs) {
        const places = this.#places.get(pair);
        if (places) places.push(index);
        else this.#places.set(pair, [index]);
      }
    });
    this.#score = new Float64Array(clauses.length);
  }

  /** The pairs of each clause. */
  get pairs(): readonly ReadonlySet<Pair>[] {
    return this.#pairs;
  }

  /** The clauses that share most of a wording's rare pairs, the best first, at most `most`. */
  likest({ text, weights }: Content, most: number): number[] {
    const touched: number[] = [];
    for (let at = 0; at + 1 < text.length; at += 1) {
      const weight = Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
      if (weight <= 0) continue;
      for (const index of this.#places.get(pairAt(text, at)) ?? []) {
        if (this.#score[index] === 0) touched.push(index);
        this.#score[index] = (this.#score[index] ?? 0) + weight;
      }
    }
    const best = touched
      .sort((a, b) => (this.#score[b] ?? 0) - (this.#score[a] ?? 0))
      .slice(0, most);
    for (const index of touched) this.#score[index] = 0;
    return best;
  }
}
