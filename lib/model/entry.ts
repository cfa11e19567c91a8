/** What can stand in a field: JSON data. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One edit of one thing, as it stands in the log and travels between devices. Never altered. What a
 * set of entries means does not depend on the order in which they came.
 */
export interface Entry {
  /**
   * Who and when: `<9 base-36 digits of ms>-<4 of counter>-<device>-<nonce>`. No two entries have
   * the same; sorts as clocks do.
   */
  readonly dot: string;
  /** What kind of thing; one that this version does not know is kept and passed on. */
  readonly entity: string;
  readonly entityId: string;
  /** What was set, field by field; `null` where a field was cleared. */
  readonly fields: Readonly<Record<string, Json>>;
  /**
   * The newest entries of the same thing that the writer knew: this edit has seen them, and all
   * that they have seen.
   */
  readonly over: readonly string[];
  /** Entries that this one takes the place of: they are no longer kept anywhere. */
  readonly old: readonly string[];
  /**
   * The writer's wall clock, ISO 8601, where the dot is ahead of it: another device's clock was.
   */
  readonly at?: string;
}
