import { STRIVING } from '../../lexicon/object-verbs';
import type { Strength } from '../../../model/extraction';
import { opensPredicate } from '../clause/verbs';
import { has } from '../clause/verbs-among';
import type { ClauseSite, SpecificityDecision } from '../specificity/decision';
import { oneOffVerb } from '../specificity/step-4-one-off';
import type { StrengthReason } from '../../../model/why';

/** How firmly something is worded, and why. */
export interface StrengthDecision {
  readonly value: Strength;
  readonly because: StrengthReason;
}

/** What a checkable clause is and stands under. */
export interface StrengthSite {
  readonly clause: ClauseSite;
  readonly specificity: SpecificityDecision;
  /** It stands in the goals paragraph, or behind 力争 in an earlier clause. */
  readonly isAimed: boolean;
  /** The next clause says what is done with its things: `加快4座水库,11座码头建设`. */
  readonly isTakenUp: boolean;
}

/** One line of *Strength*. */
interface Line {
  readonly number: number;
  readonly decide: (site: StrengthSite) => StrengthDecision | undefined;
}

const SOFT_NUMBER = /左右(?!岸)|上下(?![游一班级])/;
const PILOT = /试点/;
/** Places are laid out before they are built: 规划建设. */
const LAID_OUT = /^(?:规划|布局)建设/;

const LINES: readonly Line[] = [
  {
    number: 1,
    decide: ({ clause }) =>
      has(clause.verbs, 'sure') ? { value: 'firm', because: 'sure' } : undefined,
  },
  { number: 2, decide: decideAim },
  {
    number: 3,
    decide: ({ clause }) => {
      if (has(clause.through, 'explore') || PILOT.test(clause.words))
        return { value: 'explore', because: 'explore' };
      return has(clause.through, 'others')
        ? { value: 'explore', because: 'for-others' }
        : undefined;
    },
  },
  { number: 4, decide: decidePushed },
  { number: 5, decide: decideBare },
];

/**
 * How firmly a clause that can be checked is worded, and the line that says so: `加快…开工`
 * advances by line 4.
 */
export function decideStrength(site: StrengthSite): StrengthDecision & { readonly line: number } {
  for (const { number, decide } of LINES) {
    const decision = decide(site);
    if (decision) return { value: decision.value, because: decision.because, line: number };
  }
  return { value: 'advance', because: 'worked-on', line: 6 };
}

/**
 * Whether a clause says that it strives: `力争完工`, `化解率力争不低于九成`; not `加强资金争取`.
 */
export function aims({
  verbs,
  text,
  start,
  end,
}: Pick<ClauseSite, 'verbs' | 'text' | 'start' | 'end'>): boolean {
  if (!has(verbs, 'aim')) return false;
  return verbs.some((verb, index) => {
    if (verb.kind !== 'aim' || verb.end >= end || text.charAt(verb.end) === '的') return false;
    /* 研发计划项目 plans nothing, 预期|增长 and 计划|投资 do. */
    return (
      !verb.mayBeNoun ||
      opensPredicate(text, { start, end }, verb.start) ||
      verbs[index + 1]?.start === verb.end
    );
  });
}

/** What the clause itself strives for, what stands under an aim, a number that is no exact one. */
function decideAim({ clause, isAimed, specificity }: StrengthSite): StrengthDecision | undefined {
  if (aims(clause) || (clause.main && STRIVING.has(clause.main.word)))
    return { value: 'aim', because: 'aim' };
  if (isAimed) return { value: 'aim', because: 'aimed-before' };
  return specificity.value === 'quantified' && SOFT_NUMBER.test(clause.words)
    ? { value: 'aim', because: 'about' }
    : undefined;
}

/** 推进 before its verb, and reviews by others. */
function decidePushed({
  clause,
  specificity,
  isTakenUp,
}: StrengthSite): StrengthDecision | undefined {
  if (specificity.because === 'review') return { value: 'advance', because: 'by-others' };
  const { through, main, tail } = clause;
  const isPushed = has(through, 'push') && (main !== undefined || tail.length > 0 || isTakenUp);
  return isPushed || LAID_OUT.test(main?.word ?? '')
    ? { value: 'advance', because: 'pushed' }
    : undefined;
}

/** A bare one-off verb, what is reached, a figure. */
function decideBare({ clause, specificity }: StrengthSite): StrengthDecision | undefined {
  if (specificity.value === 'quantified') return { value: 'firm', because: 'figure' };
  if (specificity.because === 'one-off') {
    const verb = oneOffVerb(clause);
    /* 实施火葬场迁建: a noun behind a verb that only carries it on. */
    const isNoun =
      verb !== undefined &&
      verb !== clause.main &&
      verb.kind === 'found' &&
      has(clause.through, 'run');
    return isNoun ? undefined : { value: 'firm', because: 'bare' };
  }
  const isReached = specificity.because === 'set-mark' || specificity.because === 'full-coverage';
  return isReached ? { value: 'firm', because: 'reached' } : undefined;
}
