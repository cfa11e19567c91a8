import type { Clause } from './clauses';
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
  readonly isFirst: boolean;
}

/** Reads the verbs of a clause of folded text; `isFirst` where it opens its sentence. */
export function readClause(text: string, clause: Clause, isFirst: boolean): ClauseReading {
  const { start, end, signs } = clause;
  const verbs = findVerbs(text, clause);
  const predicates = verbs.filter((verb) => !isNominal(text, clause, verb));
  return { text, start, end, signs, words: text.slice(start, end), verbs, predicates, lead: predicates[0], isFirst };
}
