/** What a report looks back on and ahead to: review 2020 and plan 2021; `half: 1` where it is on January to June. */
export interface ReportYears {
  readonly review?: number;
  readonly plan?: number;
  readonly half?: 1 | 2;
}
