import type { Entry } from '../model/entry';
import type { SyncHold } from '../model/sync';
import type { StoreEnvironment } from '../store/change-log';
import type { NuoshuDatabase } from '../store/database';
import { mergeEntries } from '../store/merge-entries';
import type { MergeOutcome } from '../store/merge-entries';
import { isMuchLost, mergeLoss } from '../store/merge-loss';
import type { SyncMemory } from './memory';

/** Entries of one transaction: a note is saved between two. */
const PART_ENTRIES = 500;
/** What was read of other devices and waits to be merged. */
export class Inbox {
  readonly #memory: SyncMemory;
  readonly #database: NuoshuDatabase;
  readonly #environment: StoreEnvironment;

  constructor(memory: SyncMemory, database: NuoshuDatabase, environment: StoreEnvironment) {
    this.#memory = memory;
    this.#database = database;
    this.#environment = environment;
  }

  /** Forgets what an earlier sync read and did not merge: it is read again. */
  async clear(): Promise<void> {
    await this.#memory.database.staged.clear();
  }

  async put(device: string, entries: readonly Entry[]): Promise<void> {
    const parts = Array.from({ length: Math.ceil(entries.length / PART_ENTRIES) }, (_, at) =>
      entries.slice(at * PART_ENTRIES, (at + 1) * PART_ENTRIES),
    );
    await this.#memory.database.staged.bulkAdd(parts.map((part) => ({ device, entries: part })));
  }

  count(): Promise<number> {
    return this.#memory.database.staged.count();
  }

  /**
   * Whether merging would take away much of what is there, all of it taken together: what one device erased and another wrote
   * again is no loss, nor is what goes where as much comes.
   */
  async hold(): Promise<SyncHold | undefined> {
    const loss = await mergeLoss(this.#database, () => this.#parts());
    return loss !== undefined && isMuchLost(loss) ? loss : undefined;
  }

  /**
   * Merges everything, part by part; a stop in between leaves parts that are merged again, which changes nothing. With `keep`
   * what would go stays: it is written anew here, so that the other devices have it again as well.
   */
  async merge({
    keep,
    told,
  }: {
    readonly keep: boolean;
    readonly told: (done: number, outcome: MergeOutcome) => Promise<void>;
  }): Promise<void> {
    const { staged } = this.#memory.database;
    let done = 0;
    for (let part = await staged.orderBy('seq').first(); part?.seq !== undefined;) {
      const { seq, device: via, entries } = part;
      const outcome = await mergeEntries(this.#database, this.#environment, { entries, via, keep });
      await staged.delete(seq);
      done += 1;
      await told(done, outcome);
      part = await staged.orderBy('seq').first();
    }
  }

  async *#parts(): AsyncGenerator<readonly Entry[]> {
    const { staged } = this.#memory.database;
    for (let from = 0; ;) {
      const part = await staged.where('seq').above(from).first();
      if (part?.seq === undefined) return;
      yield part.entries;
      from = part.seq;
    }
  }
}
