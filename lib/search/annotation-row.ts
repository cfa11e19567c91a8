import { isVerdict } from '../model/annotation';
import type { Annotation } from '../model/annotation';
import type { SearchRow } from './pack';

const SENTENCE_ENDS = /[。;；!！?？\n]/;

/**
 * What is searched of an annotation. The sentence around its quote names the indicator that a
 * figure belongs to.
 */
export function annotationRow(annotation: Annotation): SearchRow {
  const {
    id,
    updatedAt: at,
    status,
    note,
    tags,
    owner = '',
    statusBy = '',
    evidence = [],
    target,
  } = annotation;
  const { exact, prefix, suffix } = target.quote;
  const before = prefix.split(SENTENCE_ENDS).at(-1) ?? '';
  const behind = SENTENCE_ENDS.test(exact.slice(-1)) ? '' : (suffix.split(SENTENCE_ENDS)[0] ?? '');
  return {
    id,
    at,
    status,
    isUnproven: isVerdict(status) && evidence.length === 0,
    written: [note, ...tags, owner, statusBy, ...evidence.flatMap(({ text, url }) => [text, url])],
    quote: [exact],
    about: [before + exact + behind],
  };
}
