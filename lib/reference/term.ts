import type { DateRange } from '../model/extraction';
import type { Named } from './named';
import { several, yearOf } from './report-years';
import type { ReportYears } from './report-years';
import type { Surroundings } from './surroundings';

/** What the rest of a report tells of its times. */
export interface Told {
  readonly years: ReportYears;
  readonly named: readonly Named[];
}

/** Years that a report does not look back on as a whole, as those up to the base of a growth. */
export const isStray = (
  when: DateRange | undefined,
  isTarget: boolean,
  { review }: ReportYears,
): boolean => when !== undefined && !isTarget && yearOf(when.end) < review;

const NEAR = 1_500;

/** The years of an average that says none: those of averages near it, or of the whole report. */
export function termOf(
  { metric }: Named,
  { around, years, named }: Told & { readonly around: Surroundings },
): DateRange | undefined {
  const isTarget = metric.status === 'target';
  const beside = named.flatMap(({ metric: other }) =>
    other.status === metric.status &&
    Math.abs(other.start - metric.start) < NEAR &&
    (!isTarget || other.when?.start.startsWith(String(years.plan)) === true) &&
    other.when !== undefined &&
    several(other.when) &&
    !isStray(other.when, isTarget, years)
      ? [other.when]
      : [],
  );
  if (beside[0]) return beside[0];
  const from = isTarget ? years.plan : (years.since ?? planBefore(around.lead, years));
  const to = isTarget ? years.until : years.review;
  return from === undefined || to === undefined
    ? undefined
    : { start: `${from}-01-01`, end: `${to}-12-31` };
}

/** Years of a national plan, and of a government's term. */
export const PLAN_YEARS = 5;

/** The first year of the five-year plan that ended with the year looked back on, if it is named. */
const planBefore = (lead: string, { review }: ReportYears): number | undefined =>
  review % PLAN_YEARS === 0 && /五年|时期|["“][一二三四五六七八九十]+五["”]/.test(lead)
    ? review - PLAN_YEARS + 1
    : undefined;
