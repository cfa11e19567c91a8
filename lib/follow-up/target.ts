import type { Metric } from '../model/extraction';
import type { Candidate } from './matcher';
import type { Span } from '../model/span';
import type { Clause, PreparedReport } from './prepared';
import type { Followed } from './promises';
import type { Result } from './results';

/** A target with all that is known of it. */
export interface Target extends Followed {
  readonly metric: number;
  readonly figure: Metric;
  /** The text of its report. */
  readonly text: string;
  /** Whether it only says how much money: that its thing is told says nothing of it. */
  readonly isMoneyAlone: boolean;
  /** The last day of its promise, ISO 8601. */
  readonly due?: string;
}

/** What the next report holds of a target's thing. */
export interface Found {
  /** Figures of the same thing. */
  readonly figures: readonly Result[];
  /** Clauses that speak of it, the likest first. */
  readonly told: readonly Candidate[];
  /** Clauses that name it among what was not reached. */
  readonly unmet: readonly Clause[];
  /** Where all of the works that it is one of are said to be done. */
  readonly deeds: Span | undefined;
  /** The year that was promised for, in four digits; empty where it is unknown. */
  readonly year: string;
  readonly report: PreparedReport;
}
