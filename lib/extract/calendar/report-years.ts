/** First and last month of a part of a year, from 1 to 12. */
export type MonthsOfYear = readonly [first: number, last: number];

/**
 * What a report looks back on and ahead to: review 2020 and plan 2021; `months: [1, 6]` where it
 * is on January to June.
 */
export interface ReportYears {
  readonly review?: number;
  readonly plan?: number;
  /** The months that it looks back on, where they are not the whole year. */
  readonly months?: MonthsOfYear;
  /**
   * It was given while the year that is looked back on ended: 今年 is that year, 明年 the one that
   * is planned for.
   */
  readonly atYearsEnd?: boolean;
}

const YEAR_END = 12;

/** The month of the year that is looked back on with which what a report tells ends. */
export const lastMonth = ({ months }: ReportYears): number => months?.[1] ?? YEAR_END;
