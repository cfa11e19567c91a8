import type { Strength } from '../../../model/extraction';
import type { ClauseReading } from '../clause/clause-reading';
import type { Verb } from '../clause/verbs';
import type { StrengthDecision } from './clause-strength';

/** Those of the verbs that leave the doing to others which explore. */
const LEAVING: ReadonlySet<string> = new Set(['鼓励', '支持', '引导']);
/** Verbs of founding that found nothing by themselves, and the verbs of reaching that say that it is reached. */
const SOFT: ReadonlySet<string> = new Set(['形成', '确定', '开启']);
const ATTAINING: ReadonlySet<string> = new Set('实现 达到 高于 快于 优于 大于 多于 好于 少于 不低于 不少于'.split(' '));
const COMPLETE = /^健全|^完善/;

/** As strong as the first verb of the sentence, struck clauses included: `关注出行,探索新路` advances, `探索新路` explores. */
export function firstVerbStrength(text: string, clauses: readonly ClauseReading[]): StrengthDecision {
  const first = clauses.find(({ lead, opensUngraded, verbs }) => lead !== undefined || opensUngraded || verbs.length > 1);
  const value = !first?.lead || first.opensUngraded ? 'advance' : strengthOf(text, first.lead);
  return { value, because: 'first-verb' };
}

function strengthOf(text: string, { kind, word, end }: Verb): Strength {
  switch (kind) {
    case 'sure':
    case 'done':
    case 'found':
    case 'reach':
      if (SOFT.has(word) || (kind === 'reach' && !ATTAINING.has(word))) return 'advance';
      return COMPLETE.test(text.slice(end, end + 2)) ? 'advance' : 'firm';
    case 'aim':
    case 'explore':
      return kind;
    case 'others':
      return LEAVING.has(word) ? 'explore' : 'advance';
    default:
      return 'advance';
  }
}
