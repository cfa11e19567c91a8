import type { Correction } from '../model/correction';
import { SPECIFICITIES } from '../model/extraction';
import type { Metric, Pledge } from '../model/extraction';
import { MAX_QUOTE } from '../model/limits';
import type { Span } from '../model/span';
import type { Findings } from './corrected';
import { readTypedValue } from './typed-value';

/** What a finding and the next one of its kind are as one. */
export interface Joint {
  readonly place: Span;
  readonly next: Metric | Pledge;
  readonly correction: Correction;
}

/**
 * What a finding is together with the next one of its kind: pledges where nothing but signs stands
 * between them, figures where they read as one value (`3至` and `5家`). `undefined` where they stand
 * apart, as in `收入3亿元，支出5亿元`, of which one would be lost. A pledge is as checkable as the
 * more checkable of the two.
 */
export function jointWithNext(
  { metrics, pledges }: Findings,
  { subject, start, end }: Span & { readonly subject: 'metric' | 'pledge' },
  text: string,
): Joint | undefined {
  const joint = (found: readonly (Metric | Pledge)[]) => {
    const next = found.find((one) => one.start >= end);
    if (next === undefined || next.end - start > MAX_QUOTE) return undefined;
    const areOne =
      subject === 'metric'
        ? areOneValue({ start, end }, next, text)
        : !/[\p{L}\p{N}]|\n.*\n/u.test(text.slice(end, next.start));
    return areOne ? { place: { start, end: next.end }, next } : undefined;
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

/** What may stand between the ends of one value; a comma or a colon parts two. */
const BETWEEN_ENDS = /^[^\S\n]*(?:[-–—－~～〜至到][^\S\n]*)?$/;

/** Whether two figures are one value as it is read: in one unit, which may stand once. */
function areOneValue(first: Span, second: Span, text: string): boolean {
  if (!BETWEEN_ENDS.test(text.slice(first.end, second.start))) return false;
  const [left, right, whole] = [first, second, { start: first.start, end: second.end }].map(
    ({ start, end }) => readTypedValue(text.slice(start, end)),
  );
  if (left === undefined || right === undefined || whole === undefined) return false;
  return whole.unit === right.unit && (left.unit === '' || left.unit === right.unit);
}
