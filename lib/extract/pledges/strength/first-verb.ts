import { ATTAINING, FOUNDING_NOTHING, LEAVING } from '../../lexicon/object-verbs';
import type { Strength } from '../../../model/extraction';
import { unitSet } from '../../../text/unit-set';
import type { ClauseSite } from '../specificity/decision';
import { isOver } from '../specificity/step-0-struck';
import type { Verb } from '../clause/verbs';
import type { StrengthDecision } from './clause-strength';

/** 把|发展放在首位 */
const DISPOSING = unitSet('把将');

/** How firmly a mere direction is worded, and the clause that says so. */
export interface Direction {
  readonly strength: StrengthDecision;
  /** Absent where no clause holds a verb. */
  readonly clause: ClauseSite | undefined;
}

/**
 * As strong as the first verb of the sentence, struck clauses included: `关注出行,探索新路`
 * advances, `探索新路` explores.
 */
export function firstVerbStrength(text: string, clauses: readonly ClauseSite[]): Direction {
  const holdsVerb = ({ lead, opensUngraded, verbs, start }: ClauseSite): boolean =>
    lead !== undefined || opensUngraded || verbs.length > (DISPOSING.has(text, start) ? 0 : 1);
  const first = clauses.find((clause) => holdsVerb(clause) && !isOver(clause));
  /* 按照建立机制的要求: the verb is an attribute. */
  const isAttribute = first?.isPreposed === true && first.words.includes('的');
  const value =
    !first?.lead || first.opensUngraded || isAttribute ? 'advance' : strengthOf(first.lead);
  return { strength: { value, because: 'first-verb' }, clause: first };
}

function strengthOf({ kind, word }: Verb): Strength {
  switch (kind) {
    case 'sure':
    case 'done':
    case 'found':
    case 'reach':
      return FOUNDING_NOTHING.has(word) || (kind === 'reach' && !ATTAINING.has(word))
        ? 'advance'
        : 'firm';
    case 'aim':
    case 'explore':
      return kind;
    case 'others':
      return LEAVING.has(word) ? 'explore' : 'advance';
    default:
      return 'advance';
  }
}
