import type { MetricStatus } from '../../model/extraction';
import type { ReadingDocument } from '../document';
import { AHEAD_BEFORE, DONE_BEFORE, KEEPING_VERBS, SIZE_NOUNS, WHOLE_SCOPES } from '../lexicon/status-words';
import type { Lead } from './lead';
import { MOVED_TO } from './movement';
import type { Place, SentenceReading } from './reading';

const COMPARED = /[比较与](?:去年|上年|上一年|前年)/;
const LOOK_AHEAD = 24;
const LOOK_BEHIND = 30;
/**
 * Whether a quantity has happened or is still to be reached. In a plan it is a target unless its words say that it stands:
 * `在上半年签约|90个|门洞的基础上`, `总投资|3亿元|的某项目`, `由|2.5亿元|增加到3.2亿元`. Elsewhere it is actual.
 */
export function readStatus(reading: SentenceReading, place: Place, lead: Lead): MetricStatus {
  const { text, sentence, document } = reading;
  const inGoals = isIn(document, place.candidate.start, 'goals');
  const before = text.slice(Math.max(place.clause.start, place.candidate.start - LOOK_BEHIND), place.candidate.start);
  if (sentence.zone !== 'plan' && !inGoals) {
    return AHEAD_BEFORE.some((word) => before.includes(word)) && !before.includes('预计') ? 'target' : 'actual';
  }
  const behind = text.slice(place.candidate.end, Math.min(place.clause.end, place.candidate.end + LOOK_AHEAD));
  if (lead.from || MOVED_TO.test(behind)) return 'actual';
  if (inGoals) return 'target';
  if (behind.includes('基础上') || behind.includes('的前提下')) return 'actual';
  if (DONE_BEFORE.some((word) => before.includes(word)) && !COMPARED.test(before)) return 'actual';
  if (place.candidate.form !== 'amount') return 'target';
  const name = text.slice(Math.max(place.floor, lead.start - LOOK_BEHIND), lead.start);
  if (behind.startsWith('的') && SIZE_NOUNS.some((noun) => name.endsWith(noun))) return 'actual';
  if (WHOLE_SCOPES.some((scope) => before.endsWith(scope))) return 'actual';
  const bare = name.replace(/(?:好|全|了|这|共)+$/, '');
  return KEEPING_VERBS.some((verb) => bare.endsWith(verb)) ? 'actual' : 'target';
}

function isIn(document: ReadingDocument, at: number, kind: 'goals'): boolean {
  return document.special.some((span) => span.kind === kind && at >= span.start && at < span.end);
}
