/**
 * What a report looks back on and ahead to: review 2020 and plan 2021; `half: 1` where it is on
 * January to June.
 */
export interface ReportYears {
  readonly review?: number;
  readonly plan?: number;
  readonly half?: 1 | 2;
  /**
   * It was given while the year that is looked back on ended: 今年 is that year, 明年 the one that
   * is planned for.
   */
  readonly atYearsEnd?: boolean;
}
