import type { ReadRequest } from '../messages/map';
import type { Extraction } from '../model/extraction';
import { textKey } from '../model/text-key';
import type { ReadSeries } from './series';

/** Readings kept at a time: a page is stored, and its parts fetched, right after it was read. */
const MOST = 3;

/** A page as it was read. */
export interface RecentReading {
  readonly request: ReadRequest;
  readonly extraction: Extraction;
  /** The page shows a report that is kept no more. */
  readonly isGone: boolean;
  /** Its place among the pages of a report. */
  readonly series?: ReadSeries;
}

/**
 * The last readings, from which parts are fetched and reports stored. A stopped worker forgets
 * them.
 */
export class RecentReadings {
  readonly #readings = new Map<string, RecentReading>();

  /** Remembers a reading; the oldest goes. */
  add(reportId: string, textHash: string, reading: RecentReading): void {
    this.#readings.set(textKey({ reportId, textHash }), reading);
    for (const key of [...this.#readings.keys()].slice(0, -MOST)) this.#readings.delete(key);
  }

  /** A reading of a text, by its SHA-256, at whatever address. */
  withText(textHash: string): RecentReading | undefined {
    return [...this.#readings].find(([key]) => key.startsWith(textHash))?.[1];
  }

  /** `undefined` where it was never read or is gone. */
  find(reportId: string, textHash: string): RecentReading | undefined {
    return this.#readings.get(textKey({ reportId, textHash }));
  }
}
