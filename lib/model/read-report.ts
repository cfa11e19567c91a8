import type { Extraction } from './extraction';

/** A report that was read: its flat text and what was found in it. */
export interface ReadReport {
  /** Tells it from others of the same call: a file's name, or a kept report's id. */
  readonly name: string;
  readonly text: string;
  readonly extraction: Extraction;
}
