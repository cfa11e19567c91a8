import type { Entry } from '../model/entry';
import type { SyncHold } from '../model/sync';
import type { StoreEnvironment } from '../store/change-log';
import type { NuoshuDatabase } from '../store/database';
import { mergeEntries } from '../store/merge-entries';
import type { MergeOutcome } from '../store/merge-entries';
import { isMuchLost, mergeLoss } from '../store/merge-loss';
import type { Step } from '../store/sync-database';
import type { SyncMemory } from './memory';

/** Entries of one transaction: a note is saved between two. */
const PART_ENTRIES = 500;
/** What was read of other devices and waits to be merged. */
export class Inbox {
  readonly #memory: SyncMemory;
  readonly #database: NuoshuDatabase;
  readonly #environment: StoreEnvironment;
  #files: ReadonlySet<string> = new Set();

  constructor(memory: SyncMemory, database: NuoshuDatabase, environment: StoreEnvironment) {
    this.#memory = memory;
    this.#database = database;
    this.#environment = environment;
  }

  /**
   * Forgets what an earlier sync read and did not merge, but for closed files that are still named:
   * a long reading that was stopped goes on behind them.
   */
  async begin(named: ReadonlySet<string>): Promise<void> {
    const { database } = this.#memory;
    const before = (await this.#memory.read('staged')) ?? [];
    this.#files = new Set(before.filter((file) => named.has(file)));
    const kept = this.#files;
    await database.staged.filter(({ file }) => file === undefined || !kept.has(file)).delete();
    if (kept.size < before.length) await this.#memory.write('staged', [...kept]);
  }

  /** Whether a closed file was read before, and lies here or is merged from here. */
  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** Puts entries there; all those of a closed file at once, or none. */
  async put(device: string, entries: readonly Entry[], file?: string): Promise<void> {
    const parts = Array.from({ length: Math.ceil(entries.length / PART_ENTRIES) }, (_, at) =>
      entries.slice(at * PART_ENTRIES, (at + 1) * PART_ENTRIES),
    );
    const rows = parts.map((part) => ({
      device,
      entries: part,
      ...(file !== undefined && { file }),
    }));
    const add = (): Step => this.#memory.database.staged.bulkAdd(rows).then(() => undefined);
    if (file === undefined) return add();
    const files = [...this.#files, file];
    await this.#memory.all(() => [add(), this.#memory.write('staged', files)]);
    this.#files = new Set(files);
  }

  /** All is merged, and it is noted of whom. */
  async end(): Promise<void> {
    if (this.#files.size > 0) await this.#memory.drop('staged');
  }

  count(): Promise<number> {
    return this.#memory.database.staged.count();
  }

  /**
   * Whether merging would take away much of what is there, all of it taken together: what one
   * device erased and another wrote again is no loss, nor is what goes where as much comes.
   */
  async hold(): Promise<SyncHold | undefined> {
    const loss = await mergeLoss(this.#database, () => this.#parts());
    return loss !== undefined && isMuchLost(loss) ? loss : undefined;
  }

  /**
   * Merges everything, part by part; a stop in between leaves parts that are merged again, which
   * changes nothing. With `keep` what would go stays: it is written anew here, so that the other
   * devices have it again as well.
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
