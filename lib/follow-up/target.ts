import type { Metric } from '../model/extraction';
import type { Candidate } from './matcher';
import type { PreparedReport } from './prepared';
import type { Followed } from './promises';
import type { Result } from './results';

/** A target with all that is known of it. */
export interface Target extends Followed {
  readonly metric: number;
  readonly figure: Metric;
}

/** What the next report holds of a target's thing. */
export interface Found {
  /** Figures of the same thing. */
  readonly figures: readonly Result[];
  /** Clauses that speak of it, the likest first. */
  readonly told: readonly Candidate[];
  /** The year that was promised for, in four digits; empty where it is unknown. */
  readonly year: string;
  readonly report: PreparedReport;
}
