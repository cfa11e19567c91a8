import { BRINGING_FORTH } from '../../lexicon/object-verbs';
import { ALLOWED } from '../../lexicon/pledge-verbs';
import type { ClauseReading } from '../clause/clause-reading';
import { objectKind } from './object-kind';
import { holdsName } from './proper-names';
import type { Verb } from '../clause/verbs';

/** A title is conferred by someone: 国家级, 省级, 全国. */
const RANKED = /国家|全国|省级|市级|自治区级|“/;

/**
 * Whether what others may do (支持, 鼓励, 引导) can be checked: where they found something (`支持企业组建联合体`), or where they
 * or what they build have a name (`支持柳溪县创建示范县`); not `支持企业建设智能车间`.
 */
export function allows({ text, end, predicates }: ClauseReading, lead: Verb): boolean {
  const allowed = predicates.find((verb) => ALLOWED.has(verb.word));
  if (!allowed) return false;
  const what = objectKind(text, allowed.end, end);
  if (what !== 'thing' && what !== 'event' && (allowed.kind !== 'title' || what === 'generic')) return false;
  if (BRINGING_FORTH.has(allowed.word)) return true;
  return holdsName(text, lead.end, end) || RANKED.test(text.slice(allowed.end, end));
}
