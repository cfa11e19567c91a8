import type { DateRange, ReportProfile } from '../model/extraction';

/** The years that a report looks back on and ahead to. */
export interface ReportYears {
  readonly review: number;
  readonly plan: number;
  /** The first of the years that are looked back on, where there are several. */
  readonly since?: number;
  /** The last of the years that are looked ahead to, where there are several. */
  readonly until?: number;
}

/** The year of an ISO 8601 day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The years of a report by what it says itself. `known` is the year that its file's name tells: it
 * stands in where the report says nothing, and where the two are years apart none is believed.
 */
export function reportYears(profile: ReportProfile, known?: number): ReportYears | undefined {
  const { reviewPeriod, planPeriod } = profile;
  const told = planPeriod ? yearOf(planPeriod.start) : reviewPeriod && yearOf(reviewPeriod.end) + 1;
  const plan = told ?? known;
  if (plan === undefined || Math.abs(plan - (known ?? plan)) > 1) return undefined;
  return {
    review: plan - 1,
    plan,
    since: reviewPeriod && several(reviewPeriod) ? yearOf(reviewPeriod.start) : undefined,
    until: planPeriod && several(planPeriod) ? yearOf(planPeriod.end) : undefined,
  };
}

/** Whether days reach over the end of a year. */
export const several = ({ start, end }: DateRange): boolean => yearOf(start) < yearOf(end);
