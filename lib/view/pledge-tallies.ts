import type { PledgeTally } from '../model/tally';
import type { ReportRow } from '../model/store';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { keptReading } from '../store/kept-texts';
import { tallyOf } from './progress';
import type { TalliedPledge } from './progress';

/** A report's tally, and the pledges that its judgements are found among. */
export interface TalliedReport {
  readonly tally: PledgeTally;
  readonly pledges: readonly TalliedPledge[];
}

/**
 * The tallies of kept reports, each read when it is first asked for and remembered until the report
 * changes.
 */
export class PledgeTallies {
  readonly #database: NuoshuDatabase;
  readonly #known = new Map<
    string,
    { readonly version: string; readonly tallied: Promise<TalliedReport | undefined> }
  >();

  constructor(database: NuoshuDatabase) {
    this.#database = database;
  }

  /** `undefined` where the report's results are not kept, or cannot be read. */
  of({ id, textHash, extractor }: ReportRow): Promise<TalliedReport | undefined> {
    const version = `${textHash} ${extractor}`;
    const known = this.#known.get(id);
    if (known?.version === version) return known.tallied;
    const tallied = this.#read(id);
    this.#known.set(id, { version, tallied });
    return tallied;
  }

  async #read(id: string): Promise<TalliedReport | undefined> {
    const read = await attemptStore(() => keptReading(this.#database, id));
    if (!read.ok || read.value === undefined) return undefined;
    const pledges = read.value.pledges.map(({ start, end, text, specificity, deadline, due }) => ({
      start,
      end,
      text,
      specificity,
      deadline,
      due,
    }));
    return { tally: tallyOf(pledges), pledges };
  }
}
