import type { Extraction } from '../model/extraction';

/** Readings kept at a time: a long page is fetched by one tab, rarely by two. */
const MOST = 3;

/** The last readings of long pages, from which their parts are fetched. A stopped worker forgets them. */
export class RecentReadings {
  private readonly kept = new Map<string, Extraction>();

  /** Keeps a reading; the oldest goes. */
  keep(reportId: string, textHash: string, extraction: Extraction): void {
    this.kept.set(keyOf(reportId, textHash), extraction);
    for (const key of [...this.kept.keys()].slice(0, -MOST)) this.kept.delete(key);
  }

  /** `undefined` where it was never kept or is gone. */
  find(reportId: string, textHash: string): Extraction | undefined {
    return this.kept.get(keyOf(reportId, textHash));
  }
}

const keyOf = (reportId: string, textHash: string): string => `${textHash} ${reportId}`;
