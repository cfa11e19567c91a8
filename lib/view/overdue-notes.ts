import type { NuoshuDatabase } from '../store/database';
import { pastDue, pastDueOf } from '../store/due';
import type { PastDue } from '../store/due';
import { isOverdue } from './dates';

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
      if (this.#isOpen(one)) byReport.set(one.reportId, [...(byReport.get(one.reportId) ?? []), one.id]);
    }
    this.#byReport = byReport;
    return this.#ids();
  }

  /** Reads those of a report whose annotations changed; all where they were never read. */
  async readOf(reportId: string): Promise<readonly string[]> {
    if (this.#byReport === undefined) return this.readAll();
    const dues = await pastDueOf(this.#database, reportId, this.#today);
    this.#byReport.set(
      reportId,
      dues.filter((one) => this.#isOpen(one)).map(({ id }) => id),
    );
    return this.#ids();
  }

  #isOpen({ due, status }: PastDue): boolean {
    return isOverdue({ text: '', due, resolution: 'explicit' }, status, this.#today);
  }

  #ids(): readonly string[] {
    return [...(this.#byReport?.values() ?? [])].flat();
  }
}
