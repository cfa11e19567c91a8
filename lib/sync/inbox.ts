import type { Entry } from '../model/entry';
import type { LosingNote, SyncHold } from '../model/sync';
import { ERASED } from '../merge/fold';
import type { StoreEnvironment } from '../store/change-log';
import type { NuoshuDatabase } from '../store/database';
import { mergeEntries, previewMerge } from '../store/merge-entries';
import type { MergeOutcome } from '../store/merge-entries';
import type { Step } from '../store/sync-database';
import type { SyncMemory } from './memory';

/** Entries of one transaction: a note is saved between two. */
const PART_ENTRIES = 500;
/** More losses than this, or than that share of what is there, are not merged without the reader's word. */
const MOST_LOST = 50;
const MOST_LOST_SHARE = 0.2;
/** Of very few notes a fifth is soon gone: that alone is no alarm. */
const LEAST_ALARM = 5;
/** Notes that a hold shows. */
const SHOWN_NOTES = 200;

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
   * Forgets what an earlier sync read and did not merge, but for closed files that are still named: a long reading that was
   * stopped goes on behind them.
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
    const rows = parts.map((part) => ({ device, entries: part, ...(file !== undefined && { file }) }));
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
   * Whether merging would take away much of what is there, all of it taken together: what one device erased and another wrote
   * again is no loss, nor is what goes where as much comes.
   */
  async hold(): Promise<SyncHold | undefined> {
    const things = new Map<string, Entry[]>();
    await this.#eachPart((entries) => {
      for (const entry of entries) if (takesAway(entry)) things.set(entry.entityId, []);
    });
    if (things.size < LEAST_ALARM) return undefined;
    await this.#eachPart((entries) => {
      for (const entry of entries) things.get(entry.entityId)?.push(entry);
    });
    const lost: LosingNote[] = [];
    for (const part of partsOf([...things.values()])) {
      const outcome = await previewMerge(this.#database, part.flat());
      lost.push(...outcome.lost.map(losing));
    }
    if (lost.length < LEAST_ALARM) return undefined;
    const [living, gained] = [await this.#living(), await this.#newcomers()];
    const net = lost.length - gained;
    if (net <= MOST_LOST && net <= living * MOST_LOST_SHARE) return undefined;
    return { lost: lost.length, gained, living, notes: lost.slice(0, SHOWN_NOTES) };
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

  async #eachPart(look: (entries: readonly Entry[]) => void): Promise<void> {
    await this.#memory.database.staged.orderBy('seq').each(({ entries }) => look(entries));
  }

  async #living(): Promise<number> {
    const { annotations } = this.#database;
    return (await annotations.count()) - (await annotations.orderBy('deletedAt').count());
  }

  /** Annotations that are begun in what waits, and are not known here. */
  async #newcomers(): Promise<number> {
    const begun = new Set<string>();
    await this.#eachPart((entries) => {
      for (const { entity, entityId, fields } of entries) {
        if (entity === 'annotation' && 'made' in fields) begun.add(entityId);
      }
    });
    const known = await this.#database.annotations
      .where('id')
      .anyOf([...begun])
      .primaryKeys();
    return begun.size - known.length;
  }
}

/** What takes the place of other entries may take away as well what those had set. */
const takesAway = ({ entity, fields, old }: Entry): boolean =>
  entity === 'annotation' && (ERASED in fields || typeof fields.deletedAt === 'string' || old.length > 0);

const losing = ({ id, reportId, target, note }: MergeOutcome['lost'][number]): LosingNote => ({
  id,
  reportId,
  quote: target.quote.exact,
  note,
});

function* partsOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PART_ENTRIES) yield list.slice(at, at + PART_ENTRIES);
}
