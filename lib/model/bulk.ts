import type { Status, Weight } from './annotation';

/** One change that is made to many annotations at once; `null` clears a field. */
export interface BulkChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly status?: Status | null;
  readonly pinned?: boolean | null;
  readonly weight?: Weight | null;
  /** Moves them to the bin. */
  readonly isDeleted?: true;
}
