import { isVerdict } from '../model/annotation';
import type { Annotation } from '../model/annotation';
import { isRefusal } from '../model/correction';
import type { Correction, MetricCorrection } from '../model/correction';
import type { SearchRow } from './pack';

/** What the reader says against what was read, as far as it is their words and figures. */
function correctedWords(correction: Correction | undefined): readonly string[] {
  if (correction === undefined || isRefusal(correction)) return [];
  const said =
    correction.is === 'metric'
      ? [
          ...figureWords(correction),
          correction.set.indicator,
          correction.set.scope,
          correction.set.period,
        ]
      : [correction.set.deadline, correction.set.due];
  return said.filter((one) => typeof one === 'string');
}

/** `288000000元`: packed, it is found by every way of writing it. */
function figureWords({ set, was }: MetricCorrection): readonly string[] {
  const unit = set.unit ?? was?.unit ?? '';
  if (set.value === undefined && set.range === undefined)
    return set.unit === undefined ? [] : [unit];
  return [...(set.range ?? []), set.value ?? undefined]
    .filter((one) => one !== undefined)
    .map((one) => `${one}${unit}`);
}

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
    correction,
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
    written: [
      note,
      ...tags,
      owner,
      statusBy,
      ...evidence.flatMap(({ text, url }) => [text, url]),
      ...correctedWords(correction),
    ],
    quote: [exact],
    about: [before + exact + behind],
  };
}
