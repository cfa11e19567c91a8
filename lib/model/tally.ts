/** What a report promised that can be checked: how much, and by when. */
export interface PledgeTally {
  /** Pledges that are quantified or name a thing. */
  readonly checkable: number;
  /** How many of them are due on each day, ISO 8601; those without a day are in none. */
  readonly due: Readonly<Record<string, number>>;
}
