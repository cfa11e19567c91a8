import { COMPLETING } from '../../lexicon/pledge-verbs';
import { isAspiration } from './checkable-wording';
import type { ClauseReading } from '../clause/clause-reading';
import type { Verb } from '../clause/verbs';

/**
 * Whether a verb of completion tells of an end: `工程竣工`; not zero that is only kept up (`动态清零`) nor a slogan
 * (`早开工、早投产`), and no one sees a country completed (`建成强国`).
 */
export function isDone({ text, end }: ClauseReading, verb: Verb): boolean {
  const before = text.slice(Math.max(0, verb.start - 2), verb.start);
  if (verb.word === '清零' && before === '动态') return false;
  if (before.endsWith('早') && before !== '尽早') return false;
  return !verb.word.endsWith('建成') || !isAspiration(text.slice(verb.end, end));
}

/** Whether a verb says that its work will be finished, by itself (`竣工`) or with its object (`完成`). */
export const isEnd = (clause: ClauseReading, verb: Verb): boolean =>
  (verb.kind === 'done' || COMPLETING.has(verb.word)) && isDone(clause, verb);
