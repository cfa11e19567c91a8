import { DOING_WORDS } from './common-words';
import { contrast } from './contrasts';
import type { Clause, PreparedReport } from './prepared';
import { ClauseIndex, contentOf, coverage, pairsIn, Rarity } from './rarity';
import type { Content, Pairs } from './rarity';

/** A clause of the next report that may speak of a promise. */
export interface Candidate {
  readonly clause: Clause;
  /** How sure it is that it does: above 0 it is taken to. */
  readonly score: number;
  /** The share of the wording that stands there, and how much that is. */
  readonly share: number;
  readonly mass: number;
}

/** A wording of the last report that is looked for in the next. */
export interface Wording {
  readonly text: string;
  readonly content: Content;
  readonly pairs: Pairs;
  /** What the other clauses of its sentence are about. */
  readonly context?: Content;
  /** The pairs of its whole sentence. */
  readonly around?: Pairs;
  /** Its numbers as printed, and the units that they are in. */
  readonly numbers: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** What is looked at in a clause of the next report. */
interface Look {
  readonly content: Content;
  readonly numbers: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly isDone: boolean;
}

/** So much must a wording say to be looked for: two units of a rare word. */
const LEAST_CONTENT = 6;
const MOST_CANDIDATES = 20;
/** So much of a promise, or of its sentence, must stand in a sentence that speaks of it. */
const AROUND = 0.45;
/** So much of a name must stand in a clause that names it. */
const NAMED = 0.75;
/** Common weight from here on adds nothing. */
const MOST_MASS = 40;
const MOST_RUN = 30;
const MOST_CONTEXT = 30;
const UNIT = Math.log(50);

/**
 * How much each sign counts that a clause speaks of the same thing, as a logistic regression over
 * read pairs of reports weighed it. What is told and what is planned anew are two questions.
 */
interface Weights {
  readonly never: number;
  /** The share of the promise that stands there. */
  readonly share: number;
  /** How much that is. */
  readonly mass: number;
  /** The share of the clause that stands in the promise. */
  readonly back: number;
  /** The share of the promise that stands in the clause's sentence. */
  readonly around: number;
  /** A number of the promise stands there. */
  readonly number: number;
  readonly shareOfMass: number;
  /** The longest stretch in common, where it is much of the clause. */
  readonly run: number;
  /** How much of the promise's own sentence stands in the clause's. */
  readonly context: number;
  /** A number in a unit of the promise stands there. */
  readonly unit: number;
  /** It says that something was done. */
  readonly done: number;
}

const TOLD: Weights = {
  never: -4.1,
  share: 0.4,
  mass: 1.15,
  back: 0.6,
  around: 1.55,
  number: 0.95,
  shareOfMass: 0.9,
  run: 1.1,
  context: 0.8,
  unit: 0.9,
  done: 0.5,
};
const PLANNED: Weights = {
  never: -4.3,
  share: 0.75,
  mass: 0.8,
  back: 0.65,
  around: 0.6,
  number: 0,
  shareOfMass: 2.1,
  run: 2.1,
  context: 0,
  unit: 0,
  done: 0,
};

/** Finds the clauses of the next report that speak of the same thing as a wording of the last. */
export class Matcher {
  readonly #index: ClauseIndex;
  readonly #rarity = new Rarity();
  readonly #clauses: readonly Clause[];
  readonly #looks: (Look | undefined)[] = [];
  readonly #units = new Map<string, number>();
  #withUnits = 1;

  constructor(from: PreparedReport, { clauses }: PreparedReport) {
    this.#clauses = clauses;
    this.#index = new ClauseIndex(clauses);
    for (const pairs of this.#index.pairs) this.#rarity.add(pairs);
    for (const { text } of from.clauses) this.#rarity.add(pairsIn(text));
    for (const { text } of clauses) {
      const units = unitsIn(text);
      if (units.size > 0) this.#withUnits += 1;
      for (const unit of units) this.#units.set(unit, (this.#units.get(unit) ?? 0) + 1);
    }
  }

  /** A wording made ready to be looked for. */
  wordingOf(text: string, context = ''): Wording {
    return {
      text,
      content: contentOf(text, silentIn(text), this.#rarity),
      pairs: pairsIn(text),
      context: context === '' ? undefined : contentOf(context, silentIn(context), this.#rarity),
      around: context === '' ? undefined : pairsIn(`${context}，${text}`),
      numbers: new Set(text.match(NUMBERS)),
      units: unitsIn(text),
    };
  }

  /** What a name is about, all of it. */
  contentOfName(name: string): Content {
    return contentOf(name, new Uint8Array(name.length), this.#rarity);
  }

  /** Whether a clause holds nearly all of a name. */
  names(content: Content, { index }: Clause): boolean {
    const { share, mass } = this.#coverageOf(content, index, index);
    return share >= NAMED && mass >= LEAST_CONTENT;
  }

  /** Whether a clause's sentence speaks of what a wording does, or its own sentence. */
  isAround({ content, context }: Wording, clause: Clause): boolean {
    const { first, last } = this.#sentenceAround(clause);
    return [content, context].some((about) => {
      const found = about && this.#coverageOf(about, first, last);
      return found !== undefined && found.share >= AROUND && found.mass >= LEAST_CONTENT;
    });
  }

  /** The clauses that speak of it, the likest first. */
  candidates(wording: Wording, least = 0): Candidate[] {
    if (wording.content.total < LEAST_CONTENT) return [];
    return this.#index
      .likest(wording.content, MOST_CANDIDATES)
      .flatMap((at): Candidate[] => {
        const clause = this.#clauses[at];
        if (clause === undefined || clause.isHeading) return [];
        const score = this.#scoreOf(wording, clause);
        if (score <= least || contrast(wording.text, clause.text)) return [];
        const { share, mass } = this.#coverageOf(wording.content, at, at);
        return [{ clause, score, share, mass }];
      })
      .sort((a, b) => b.score - a.score || a.clause.index - b.clause.index);
  }

  #scoreOf(wording: Wording, clause: Clause): number {
    const weights = clause.zone === 'plan' ? PLANNED : TOLD;
    const score = weights.never + this.#scoreInClause(wording, clause, weights);
    /* The sentence is only looked at where it may decide. */
    const most = weights.around + weights.context * (MOST_CONTEXT / 20);
    if (score + most <= 0) return score;
    const { first, last } = this.#sentenceAround(clause);
    const around = this.#coverageOf(wording.content, first, last).share;
    const context =
      weights.context === 0 || wording.context === undefined
        ? 0
        : Math.min(this.#coverageOf(wording.context, first, last).mass, MOST_CONTEXT) / 20;
    return score + weights.around * around + weights.context * context;
  }

  #scoreInClause(
    { content, pairs, numbers, units }: Wording,
    clause: Clause,
    weights: Weights,
  ): number {
    const here = this.#coverageOf(content, clause.index, clause.index);
    const mass = Math.min(here.mass, MOST_MASS) / 20;
    const look = this.#lookAt(clause);
    const back = coverage(look.content, (pair) => pairs.has(pair)).share;
    return (
      weights.share * here.share +
      weights.mass * mass +
      weights.back * back +
      (look.numbers.some((one) => numbers.has(one)) ? weights.number : 0) +
      weights.unit * this.#rarestUnit(units, look.units) +
      (look.isDone ? weights.done : 0) +
      weights.shareOfMass * here.share * mass +
      weights.run * (Math.min(here.run, MOST_RUN) / 15) * back
    );
  }

  /** How rare the rarest unit in common is: 0 without one, 1 for one in 50 clauses. */
  #rarestUnit(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let rarest = 0;
    for (const unit of a)
      if (b.has(unit))
        rarest = Math.max(rarest, Math.log(this.#withUnits / (this.#units.get(unit) ?? 1)) / UNIT);
    return rarest;
  }

  #sentenceAround({ index, sentence }: Clause): { readonly first: number; readonly last: number } {
    let [first, last] = [index, index];
    while (this.#clauses[first - 1]?.sentence === sentence) first -= 1;
    while (this.#clauses[last + 1]?.sentence === sentence) last += 1;
    return { first, last };
  }

  #lookAt({ index, text }: Clause): Look {
    return (this.#looks[index] ??= {
      content: contentOf(text, silentIn(text), this.#rarity),
      numbers: text.match(NUMBERS) ?? [],
      units: unitsIn(text),
      isDone: DONE.test(text),
    });
  }

  #coverageOf(content: Content, first: number, last: number): ReturnType<typeof coverage> {
    const { pairs } = this.#index;
    return coverage(content, (pair) => {
      for (let at = first; at <= last; at += 1) if (pairs[at]?.has(pair)) return true;
      return false;
    });
  }
}

const DONE =
  /完成|建成|竣工|投用|通车|实现|开工|启动|出台|新增|新建|改造|达到|成功|举办|设立|获批|增长|开展|实施/;
const COUNTED = /\d[万亿千百]*([一-龥%])/g;

/** The first characters of the units that figures of a text are in: `35条` has 条. */
const unitsIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(COUNTED), ([, unit = '']) => unit));

const NUMBERS = /(?<![\d.])\d+(?:\.\d+)?/g;
const FIGURES = /\d[\d.,%]*[万亿千百]*(?:[元人吨亩户个家所]|公里|平方米)?/g;

/** Which units of a wording only say that something is done, or by how much. */
function silentIn(text: string): Uint8Array {
  const silent = new Uint8Array(text.length);
  for (const pattern of [DOING_WORDS, FIGURES])
    for (const { index, 0: word } of text.matchAll(pattern))
      silent.fill(1, index, index + word.length);
  return silent;
}
