import type { Correction } from '../model/correction';
import { SPECIFICITIES } from '../model/extraction';
import type { Metric, Pledge } from '../model/extraction';
import { MAX_QUOTE } from '../model/limits';
import type { Span } from '../model/span';
import type { Findings } from './corrected';

/** What a finding and the next one of its kind are as one. */
export interface Joint {
  readonly place: Span;
  readonly next: Metric | Pledge;
  readonly correction: Correction;
}

/** Words between two figures of one thing: `3至` and `5家`. */
const MOST_BETWEEN = 12;

/**
 * What a finding is together with the next one of its kind, where nothing but signs stands between
 * them, or between figures a word or two of their clause; `undefined` where they stand apart. A
 * pledge is as checkable as the more checkable of the two.
 */
export function jointWithNext(
  { metrics, pledges }: Findings,
  { subject, start, end }: Span & { readonly subject: 'metric' | 'pledge' },
  text: string,
): Joint | undefined {
  const joint = (found: readonly (Metric | Pledge)[]) => {
    const next = found.find((one) => one.start >= end);
    if (next === undefined || next.end - start > MAX_QUOTE) return undefined;
    const between = text.slice(end, next.start);
    return isSlight(between, subject) ? { place: { start, end: next.end }, next } : undefined;
  };
  const isHere = (one: Span): boolean => one.start === start && one.end === end;
  if (subject === 'metric') {
    const found = metrics.some(isHere) ? joint(metrics) : undefined;
    return found && { ...found, correction: { is: 'metric', set: {} } };
  }
  const own = pledges.find(isHere);
  const found = own && joint(pledges);
  const next = pledges.find((one) => one === found?.next);
  if (own === undefined || found === undefined || next === undefined) return undefined;
  const specificity = SPECIFICITIES.find((one) =>
    [own.specificity, next.specificity].includes(one),
  );
  return { ...found, correction: { is: 'pledge', set: { specificity } } };
}

const isSlight = (between: string, subject: 'metric' | 'pledge'): boolean =>
  subject === 'metric'
    ? between.length <= MOST_BETWEEN && !/[。；;！!？?\n]/.test(between)
    : !/[\p{L}\p{N}]|\n.*\n/u.test(between);
