import type { Metric } from '../model/extraction';
import type { SeriesSource } from './source';

/**
 * Over what a figure runs. `year`: a whole year, or where things stood at its end; `part`: a half,
 * a quarter, some months or a day within a year; `years`: several years together.
 */
export type SpanKind = 'year' | 'part' | 'years';

/** The time that a figure of a series speaks of. */
export interface PointTime {
  readonly span: SpanKind;
  /** The year, or the last of several. */
  readonly year: number;
  /** ISO 8601 days. */
  readonly start: string;
  readonly end: string;
}

/**
 * The time that a figure speaks of; where it does not say, an actual one is of what the report
 * looks back on and a target of what it plans. `undefined` where the report does not say either.
 */
export function pointTime(
  { when, status }: Pick<Metric, 'when' | 'status'>,
  { reviewPeriod, planPeriod }: SeriesSource['report'],
): PointTime | undefined {
  const days = when ?? (status === 'target' ? planPeriod : reviewPeriod);
  if (days === undefined) return undefined;
  const { start, end } = days;
  const [first, year] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (!Number.isInteger(first) || !Number.isInteger(year)) return undefined;
  return { span: spanOf(days, first === year), year, start, end };
}

function spanOf(
  { start, end }: { readonly start: string; readonly end: string },
  isOneYear: boolean,
): SpanKind {
  if (!isOneYear) return 'years';
  const isToTheEnd = end.endsWith('-12-31');
  return isToTheEnd && (start === end || start.endsWith('-01-01')) ? 'year' : 'part';
}

/**
 * Where a time stands on an axis of years: 2023 for the whole of 2023, 2022.5 for its first half.
 */
export function axisYear({ span, year, end }: PointTime): number {
  if (span !== 'part') return year;
  const [, month = '12', day = '31'] = end.split('-');
  return year - 1 + (Number(month) - 1) / 12 + Number(day) / 31 / 12;
}
