import type { Clause } from './split-clauses';
import { openingDeed } from './clause-opening';
import { findVerbs, isNominal, type Verb } from './verbs';

/** A clause with its verbs. */
export interface ClauseReading extends Clause {
  /** The folded text that the offsets are into. */
  readonly text: string;
  /** The clause's own words. */
  readonly words: string;
  readonly verbs: readonly Verb[];
  /** The verbs that are no nouns here. */
  readonly predicates: readonly Verb[];
  /** The first of them: the verb that governs the clause. */
  readonly lead?: Verb;
  /** A verb without a grade of its own opens the clause: `检查建立台账的情况`. */
  readonly opensUngraded: boolean;
  readonly isFirst: boolean;
}

/** Reads the verbs of a clause of folded text; `isFirst` where it opens its sentence. */
export function readClause(text: string, clause: Clause, isFirst: boolean): ClauseReading {
  const { start, end, signs } = clause;
  const verbs = findVerbs(text, clause);
  const predicates: Verb[] = [];
  for (const verb of verbs) if (!isNominal(text, clause, verb)) predicates.push(verb);
  return {
    text,
    start,
    end,
    signs,
    words: text.slice(start, end),
    verbs,
    predicates,
    lead: predicates[0] ?? behindPhrase(text, clause, verbs),
    opensUngraded: opensUngraded(text, clause, predicates[0]),
    isFirst,
  };
}

/** Whether a verb that carries no grade governs those behind it. */
function opensUngraded(text: string, clause: Clause, first: Verb | undefined): boolean {
  if (first?.start === clause.start) return false;
  const deed = openingDeed(text, clause);
  return deed !== undefined && (!first || first.start >= deed.end);
}

/** What a clause may open with before the verb that governs it: `根据行情提高…`. */
const PHRASE = /^(?:根据|按照|依照|[在因视自从])/;

/** Such a clause is a phrase as a whole: `在试点基础上`. */
const PHRASE_END = /[上中下里内后时前]$/;

/** The last verb behind a phrase that nothing parts from it. */
function behindPhrase(text: string, { start, end }: Clause, verbs: readonly Verb[]): Verb | undefined {
  const last = verbs[verbs.length - 1];
  return last && last.end < end && PHRASE.test(text.slice(start, start + 2)) && !PHRASE_END.test(text.slice(start, end))
    ? last
    : undefined;
}
