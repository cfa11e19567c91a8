import { contrast, differs } from './contrasts';
import { otherModifier } from './other-modifier';
import type { Clause, PreparedReport } from './prepared';
import { ClauseIndex, coverageBy, Marks, PairNumbers, Rarity } from './rarity';
import type { Content, Coverage } from './rarity';
import { numbersIn, unitsIn, Wordings } from './wording';
import type { Wording } from './wording';

/** A clause of the next report that may speak of a promise. */
export interface Candidate {
  readonly clause: Clause;
  /** How sure it is that it does: above 0 it is taken to. */
  readonly score: number;
  /** The share of the wording that stands there, and how much that is. */
  readonly share: number;
  readonly mass: number;
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
const MOST_CANDIDATES = 14;
/** So much of a promise, or of its sentence, must stand in a sentence that speaks of it. */
const AROUND = 0.45;
/** So much of a name must stand in a clause that names it. */
const NAMED = 0.75;
/** Common weight from here on adds nothing. */
const MOST_MASS = 40;
const MOST_RUN = 30;
const MOST_CONTEXT = 30;
const MOST_OTHER = 15;
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
  /** The share of the words for how it is to be done that stand there. */
  readonly manner: number;
  /** What stands before a word of it there is another thing, in the measure of `mass`. */
  readonly other: number;
}

const TOLD: Weights = {
  never: -5.1,
  share: 1.28,
  mass: 1.46,
  back: 0.83,
  around: 2.12,
  number: 0.1,
  shareOfMass: 0.95,
  run: 1.56,
  context: 1.06,
  unit: 0.1,
  done: 0.5,
  manner: 1.27,
  other: -0.8,
};
const TOLD_OF_TARGET: Weights = {
  never: -4.6,
  share: 1.73,
  mass: 0.7,
  back: 0.95,
  around: 0.43,
  number: 0.74,
  shareOfMass: 0.74,
  run: 1.52,
  context: 0.77,
  unit: 1.21,
  done: 0.82,
  manner: 1.56,
  other: -1.3,
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
  manner: 0,
  other: 0,
};

/** Finds the clauses of the next report that speak of the same thing as a wording of the last. */
export class Matcher {
  readonly #index: ClauseIndex;
  readonly #pairs = new PairNumbers();
  readonly #wordings: Wordings;
  readonly #clauses: readonly Clause[];
  /** The pairs of the clauses that are looked at, and of the wording that is looked for. */
  readonly #there = new Marks();
  readonly #own = new Marks();
  readonly #looks: (Look | undefined)[] = [];
  readonly #tells: (boolean | undefined)[] = [];
  readonly #units = new Map<string, number>();
  readonly #known = new Map<string, readonly Candidate[]>();
  readonly #unitsOf: readonly ReadonlySet<string>[];
  #withUnits = 1;

  constructor(from: PreparedReport, { clauses }: PreparedReport) {
    this.#clauses = clauses;
    this.#index = new ClauseIndex(clauses, this.#pairs);
    const rarity = new Rarity();
    for (const pairs of this.#index.numbers) rarity.add(pairs);
    for (const { text } of from.clauses) rarity.add(this.#pairs.of(text));
    this.#wordings = new Wordings(this.#pairs, rarity);
    this.#unitsOf = clauses.map(({ text }) => unitsIn(text));
    for (const units of this.#unitsOf) {
      if (units.size > 0) this.#withUnits += 1;
      for (const unit of units) this.#units.set(unit, (this.#units.get(unit) ?? 0) + 1);
    }
  }

  /** A wording made ready to be looked for, with the other texts of its sentence. */
  wordingOf(text: string, context: readonly string[] = []): Wording {
    return this.#wordings.of(text, context);
  }

  /** What a name is about, all of it. */
  contentOfName(name: string): Content {
    return this.#wordings.contentOfName(name);
  }

  /** Whether a clause holds nearly all of a name. */
  names(content: Content, { index }: Clause): boolean {
    const { share, mass } = this.#coverageOf(content, index, index);
    return share >= NAMED && mass >= LEAST_CONTENT;
  }

  /** The share of a wording that a clause holds. */
  shareIn(content: Content, { index }: Clause): number {
    return this.#coverageOf(content, index, index).share;
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
  candidates(wording: Wording, least = 0, isTarget = false): readonly Candidate[] {
    /* Parts of a list are asked for more than once. */
    const key = wording.others.length === 0 && least === 0 && !isTarget ? wording.text : undefined;
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#candidatesOf(wording, least, isTarget ? TOLD_OF_TARGET : TOLD);
    if (key !== undefined) this.#known.set(key, found);
    return found;
  }

  #candidatesOf(wording: Wording, least: number, told: Weights): Candidate[] {
    const about = wording.content;
    if (about.total < LEAST_CONTENT) return [];
    const tellsApart = told === TOLD ? contrast : differs;
    this.#own.clear();
    this.#own.add(wording.content.numbers);
    return this.#index
      .likest(about, MOST_CANDIDATES)
      .flatMap((at): Candidate[] => {
        const clause = this.#clauses[at];
        if (clause === undefined || !this.#mayTell(clause)) return [];
        const weights = clause.zone === 'plan' ? PLANNED : told;
        const { score, here } = this.#scoreOf(wording, weights, clause);
        if (score <= least || tellsApart(wording.text, clause.text)) return [];
        return [{ clause, score, share: here.share, mass: here.mass }];
      })
      .sort((a, b) => b.score - a.score || a.clause.index - b.clause.index);
  }

  /** Whether a clause may tell anything: no heading, no note, no thanks. */
  #mayTell(clause: Clause): boolean {
    return (this.#tells[clause.index] ??=
      !clause.isHeading && !this.#isNote(clause) && !this.#isThanks(clause));
  }

  /** Whether a clause names those who are thanked. */
  #isThanks({ index, sentence }: Clause): boolean {
    for (let at = index; this.#clauses[at]?.sentence === sentence; at += 1)
      if (THANKS.test(this.#clauses[at]?.text ?? '')) return true;
    return false;
  }

  /** Whether a clause says what a word means: `1.青禾行动：指为学生检查视力的行动`, each half of it. */
  #isNote({ index, sentence, text }: Clause): boolean {
    const next = this.#clauses[index + 1];
    return DEFINES.test(text) || (next?.sentence === sentence && DEFINES.test(next.text));
  }

  #scoreOf(
    wording: Wording,
    weights: Weights,
    clause: Clause,
  ): { readonly score: number; readonly here: Coverage } {
    const about = wording.content;
    const here = this.#coverageOf(about, clause.index, clause.index);
    const score = weights.never + this.#scoreInClause(wording, here, clause, weights);
    /* The sentence is only looked at where it may decide. */
    const most = weights.around + weights.context * (MOST_CONTEXT / 20);
    if (score + most <= 0) return { score, here };
    const { first, last } = this.#sentenceAround(clause);
    const around = first === last ? here.share : this.#coverageOf(about, first, last).share;
    const context =
      weights.context === 0 || wording.context === undefined
        ? 0
        : Math.min(this.#coverageOf(wording.context, first, last).mass, MOST_CONTEXT) / 20;
    const found = score + weights.around * around + weights.context * context;
    if (found <= 0 || weights.other === 0) return { score: found, here };
    const other = Math.min(otherModifier(about, this.#lookAt(clause).content), MOST_OTHER) / 20;
    return { score: found + weights.other * other, here };
  }

  #scoreInClause(
    { numbers, units }: Wording,
    here: Coverage,
    clause: Clause,
    weights: Weights,
  ): number {
    const mass = Math.min(here.mass, MOST_MASS) / 20;
    const look = this.#lookAt(clause);
    const back = coverageBy(look.content, this.#own).share;
    return (
      weights.share * here.share +
      weights.mass * mass +
      weights.back * back +
      (look.numbers.some((one) => numbers.has(one)) ? weights.number : 0) +
      weights.unit * this.#rarestUnit(units, look.units) +
      (look.isDone ? weights.done : 0) +
      weights.manner * here.manner +
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
      content: this.#wordings.contentOf(text),
      numbers: numbersIn(text),
      units: this.#unitsOf[index] ?? new Set(),
      isDone: DONE.test(text),
    });
  }

  #coverageOf(content: Content, first: number, last: number): Coverage {
    this.#there.clear();
    for (let at = first; at <= last; at += 1) {
      const numbers = this.#index.numbers[at];
      if (numbers !== undefined) this.#there.add(numbers);
    }
    return coverageBy(content, this.#there);
  }
}

/** Says what a word means, among the notes. */
const DEFINES = /^[是即]?指(?![标数导挥定出明引向令示责])/;

const THANKS = /表示.{0,12}(?:感谢|敬意|问候|谢意|慰问)/;

const DONE =
  /完成|建成|竣工|投用|通车|实现|开工|启动|出台|新增|新建|改造|达到|成功|举办|设立|获批|增长|开展|实施/;
