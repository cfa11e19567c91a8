import type { MetricKind } from '../../model/extraction';
import type { Lead } from './words-before';
import type { Place } from './sentence-reading';

/** A quantity whose words before it and whose kind are known. */
export interface Understood {
  readonly place: Place;
  readonly lead: Lead;
  readonly kind: MetricKind;
}
