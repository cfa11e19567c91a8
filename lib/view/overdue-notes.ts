import type { NuoshuDatabase } from '../store/database';
import { pastDue, pastDueOf } from '../store/due';
import type { PastDue } from '../store/due';
import { isOverdue } from './dates';

/** More reports than this are read with all others. */
const MOST_AT_ONCE = 20;

/** Which annotations stand on overdue pledges, followed report by report. */
export class OverdueNotes {
  readonly #database: NuoshuDatabase;
  readonly #today: string;
  #byReport: Map<string, readonly string[]> | undefined;

  /** `today` is an ISO 8601 day. */
  constructor(database: NuoshuDatabase, today: string) {
    this.#database = database;
    this.#today = today;
  }

  /** Reads all of them. */
  async readAll(): Promise<readonly string[]> {
    const byReport = new Map<string, string[]>();
    for (const one of await pastDue(this.#database, this.#today)) {
      if (this.#isOpen(one))
        byReport.set(one.reportId, [...(byReport.get(one.reportId) ?? []), one.id]);
    }
    this.#byReport = byReport;
    return this.#ids();
  }

  /**
   * Reads those of reports whose annotations changed; all where they were never read, and where
   * these are many.
   */
  async readOf(reportIds: readonly string[]): Promise<readonly string[]> {
    if (this.#byReport === undefined || reportIds.length > MOST_AT_ONCE) return this.readAll();
    for (const reportId of reportIds) {
      const dues = await pastDueOf(this.#database, reportId, this.#today);
      this.#byReport.set(
        reportId,
        dues.filter((one) => this.#isOpen(one)).map(({ id }) => id),
      );
    }
    return this.#ids();
  }

  #isOpen({ due, status }: PastDue): boolean {
    return isOverdue(due, status, this.#today);
  }

  #ids(): readonly string[] {
    return [...(this.#byReport?.values() ?? [])].flat();
  }
}
