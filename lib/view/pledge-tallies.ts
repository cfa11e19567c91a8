import type { PledgeTally } from '../model/tally';
import type { ReportRow } from '../model/store';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import type { Annotation } from '../model/annotation';
import { keptReading } from '../store/kept-texts';
import { correctedReading } from './kept-corrected';
import { tallyOf } from './progress';
import type { TalliedPledge } from './progress';

/** A report's tally, and the pledges that its judgements are found among. */
export interface TalliedReport {
  readonly tally: PledgeTally;
  readonly pledges: readonly TalliedPledge[];
}

/**
 * The tallies of kept reports as the reader corrected them, each read when it is first asked for,
 * and remembered until the report or a correction changes.
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
  of(
    { id, textHash, extractor }: ReportRow,
    annotations: readonly Annotation[],
  ): Promise<TalliedReport | undefined> {
    const correcting = annotations.filter(({ correction }) => correction !== undefined);
    const edits = correcting.map((one) => `${one.id} ${one.updatedAt}`);
    const version = [textHash, extractor, ...edits].join(' ');
    const known = this.#known.get(id);
    if (known?.version === version) return known.tallied;
    const tallied = this.#read(id, correcting);
    this.#known.set(id, { version, tallied });
    return tallied;
  }

  async #read(id: string, correcting: readonly Annotation[]): Promise<TalliedReport | undefined> {
    const read = await attemptStore(() => keptReading(this.#database, id));
    if (!read.ok || read.value === undefined) return undefined;
    const { pledges: all } = correctedReading(read.value, correcting);
    const pledges = all.map(({ start, end, text, specificity, deadline, due, corrected }) => ({
      start,
      end,
      text,
      specificity,
      deadline,
      due,
      by: corrected?.by,
    }));
    return { tally: tallyOf(pledges), pledges };
  }
}
