import type { PagesBefore } from '../../model/extraction';
import { fold } from '../../text/fold';
import type { Line } from './lines/headings';
import type { ReportYears } from '../calendar/report-years';

const YEAR_END = 12;
/** How many lines at the front of a later page may repeat the report's title. */
const TITLE_LINES = 6;

/**
 * The years of a report by what its first page told: review 2023-01-01 to 2023-12-31 answers review
 * 2023 and plan 2024. `undefined` where it told none.
 */
export function yearsBefore({
  report: { reviewPeriod, planPeriod },
}: PagesBefore): ReportYears | undefined {
  const last = reviewPeriod ? monthOf(reviewPeriod.end) : YEAR_END;
  const review = yearOf(reviewPeriod?.end);
  const plan = yearOf(planPeriod?.start);
  if (review === undefined && plan === undefined) return undefined;
  const spread = last === YEAR_END ? 1 : 0;
  const years = { review: review ?? (plan ?? 0) - spread, plan: plan ?? (review ?? 0) + spread };
  return spread === 1 ? years : { ...years, months: [monthOf(reviewPeriod?.start), last] };
}

/**
 * The line of a later page that repeats the report's title; its other first headings go on in the
 * report.
 */
export function repeatedTitle(
  text: string,
  lines: readonly Line[],
  { report }: PagesBefore,
): Line | undefined {
  const title = squeeze(report.title ?? '');
  return lines
    .slice(0, TITLE_LINES)
    .find(
      ({ kind, style, start, end }) =>
        kind === 'heading' && !style && squeeze(text.slice(start, end)) === title,
    );
}

const squeeze = (words: string): string => fold(words).replaceAll(' ', '');

const monthOf = (day: string | undefined): number => Number(day?.slice(5, 7) ?? 1);

const yearOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.slice(0, 4));
