import type { MetricKind, MetricStatus } from '../../model/extraction';
import type { Span } from '../../model/span';

/** What a pledge needs to know of a quantity. */
export interface Figure extends Span {
  readonly status?: MetricStatus;
  readonly kind?: MetricKind;
  /** Absent for a rank without a place (前列). */
  readonly value?: number;
  readonly unit?: string;
}
