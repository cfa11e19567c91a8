import type { Metric } from '../model/extraction';
import { toComparable } from '../text/comparable';
import { DOING_WORDS } from './common-words';
import { contrast } from './contrasts';
import type { Clause, PreparedReport } from './prepared';
import { ClauseIndex, contentOf, coverage, pairsIn, Rarity } from './rarity';
import type { Content, Coverage } from './rarity';

/** A clause of the next report that may speak of a promise. */
export interface Candidate {
  /** One clause, or two that follow each other and hold the thing together. */
  readonly clauses: readonly [Clause, ...Clause[]];
  /** How much of what the promise is about stands there, 0 to 1. */
  readonly share: number;
}

/** So much must be said by what both have in common: three units of a word of middling rarity. */
export const LEAST_MASS = 9;
/** So much of a promise's content must stand in the clause itself. */
const ALONE = 0.6;
/** Or so much in the clause, and so much in its sentence. */
const IN_CLAUSE = 0.4;
const IN_SENTENCE = 0.8;
/** Or so much in each of two clauses that follow each other, and so much in both. */
const IN_EACH = 0.35;
const IN_BOTH = 0.75;
/** Something in common must be rare, or nearly all of it must be the same. */
const RARE = 3;
const NEARLY_ALL = 0.9;
const MOST_CANDIDATES = 24;

/** Finds the clauses of the next report that speak of the same thing as a wording of the last. */
export class Matcher {
  readonly #index: ClauseIndex;
  readonly #rarity = new Rarity();
  readonly #to: PreparedReport;

  constructor(from: PreparedReport, to: PreparedReport) {
    this.#to = to;
    this.#index = new ClauseIndex(to.clauses);
    for (const pairs of this.#index.pairs) this.#rarity.add(pairs);
    for (const { text } of from.clauses) this.#rarity.add(pairsIn(text));
  }

  /** What a wording is about; of a target's wording without its figure. */
  contentOf(text: string, metric?: Metric): Content {
    return contentOf(text, silentIn(text, metric), this.#rarity);
  }

  /** What a name is about, all of it. */
  contentOfName(name: string): Content {
    return contentOf(name, new Array<boolean>(name.length).fill(false), this.#rarity);
  }

  /** How much of a wording's content stands in a clause of the next report. */
  coverageIn(content: Content, { index }: Clause): Coverage {
    return this.#coverageOf(content, index, index);
  }

  /** The same in the clauses of its sentence. */
  coverageAround(content: Content, { index, sentence }: Clause): Coverage {
    const { clauses } = this.#to;
    let [first, last] = [index, index];
    while (clauses[first - 1]?.sentence === sentence) first -= 1;
    while (clauses[last + 1]?.sentence === sentence) last += 1;
    return this.#coverageOf(content, first, last);
  }

  /** The clauses that speak of it, the likest first. */
  candidates(content: Content): Candidate[] {
    if (content.total < LEAST_MASS) return [];
    const { clauses } = this.#to;
    const found: Candidate[] = [];
    for (const at of this.#index.likest(content, MOST_CANDIDATES)) {
      const clause = clauses[at];
      if (clause === undefined || clause.isHeading || contrast(content.text, clause.text)) continue;
      const candidate = this.#candidateAt(content, clause);
      if (candidate !== undefined) found.push(candidate);
    }
    return found.sort((a, b) => b.share - a.share || a.clauses[0].index - b.clauses[0].index);
  }

  #candidateAt(content: Content, clause: Clause): Candidate | undefined {
    const alone = this.coverageIn(content, clause);
    if (alone.rarest < RARE && alone.share < NEARLY_ALL) return undefined;
    if (alone.share >= ALONE)
      return alone.mass >= LEAST_MASS ? { clauses: [clause], share: alone.share } : undefined;
    if (alone.share >= IN_CLAUSE && alone.mass >= LEAST_MASS) {
      const around = this.coverageAround(content, clause);
      if (around.share >= IN_SENTENCE)
        return { clauses: [clause], share: (alone.share + around.share) / 2 };
    }
    const next = this.#to.clauses[clause.index + 1];
    if (next?.sentence !== clause.sentence || alone.share < IN_EACH) return undefined;
    const other = this.coverageIn(content, next);
    if (other.share < IN_EACH || other.share >= ALONE) return undefined;
    const both = this.#coverageOf(content, clause.index, next.index);
    if (both.share < IN_BOTH || both.mass < LEAST_MASS) return undefined;
    return { clauses: [clause, next], share: both.share * 0.9 };
  }

  #coverageOf(content: Content, first: number, last: number): Coverage {
    const { pairs } = this.#index;
    return coverage(content, (pair) => {
      for (let at = first; at <= last; at += 1) if (pairs[at]?.has(pair)) return true;
      return false;
    });
  }
}

/** Which units of a wording only say that something is done, or by how much. */
function silentIn(text: string, metric: Metric | undefined): boolean[] {
  const silent = new Array<boolean>(text.length).fill(false);
  for (const { index, 0: word } of text.matchAll(DOING_WORDS))
    silent.fill(true, index, index + word.length);
  if (metric !== undefined) {
    const figure = toComparable(metric.text).text;
    const at = text.indexOf(figure);
    if (at >= 0) silent.fill(true, at, at + figure.length);
  }
  return silent;
}
