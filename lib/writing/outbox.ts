import type { AnnotationEdit, KeptEdit } from '../messages/map';
import { outboxKey, parseOutboxKey } from '../messages/outbox';
import { definedOf } from '../model/fields';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';

/** The storage that outlives a page. What is stored is JSON. */
export interface OutboxMemory {
  all(): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Hears which keys were set and which removed, by whomever. */
  watch(
    hear: (keys: { readonly set: readonly string[]; readonly removed: readonly string[] }) => void,
  ): void;
  /**
   * Whether what was set last is kept as long as it is to be, once that is known. Where it is
   * absent, `set` tells.
   */
  lasts?(): Promise<boolean>;
  /** It takes whatever there is room for on the disk: nobody need look before it is set. */
  readonly knowsItsRoom?: true;
}

/** What an outbox needs of the world. */
export interface OutboxWorld {
  readonly memory: OutboxMemory;
  readonly nowMs: () => number;
  /** Names this page among all that write. */
  readonly deskId: string;
}

/**
 * At most so many edits wait, in so many UTF-16 units of JSON: together less than what every
 * browser stores.
 */
export const MAX_WAITING = 500;
export const MAX_WAITING_UNITS = 1_500_000;

/** One page's way into the storage where edits wait to be saved. Answers a code; never throws. */
export class Outbox {
  readonly #world: OutboxWorld;
  #turn = 0;
  /**
   * Units of every entry, as they were seen last: a page that is being closed has no time to look
   * before it writes.
   */
  #seen: Promise<ReadonlyMap<string, number>>;

  constructor(world: OutboxWorld) {
    this.#world = world;
    this.#seen = this.#look();
  }

  /**
   * Keeps an edit in place of those under `older`, which go when the new one is there. Answers its
   * key; `outbox-full` where there is no room for it or the storage fails: then the older ones
   * stay.
   */
  async keep(
    edit: AnnotationEdit,
    {
      sent,
      notesWere,
      older,
    }: Pick<KeptEdit, 'sent' | 'notesWere'> & { readonly older: readonly string[] },
  ): Promise<Result<string>> {
    const { memory, nowMs, deskId } = this.#world;
    const key = outboxKey({ annotationId: edit.id, deskId, turn: (this.#turn += 1) });
    const entry: KeptEdit = { edit, madeAtMs: nowMs(), sent, ...(notesWere && { notesWere }) };
    try {
      if (!hasRoom(await this.#seen, entry, older)) return fail('outbox-full');
      await memory.set(key, entry);
    } catch {
      return fail('outbox-full');
    } finally {
      this.#seen = this.#look();
    }
    await this.drop(older);
    return ok(key);
  }

  /** Whether what was kept last has truly been put there. */
  lasts(): Promise<boolean> {
    return this.#world.memory.lasts?.() ?? Promise.resolve(true);
  }

  /**
   * Takes entries away. What cannot be taken away is found saved by the background, which takes it
   * away.
   */
  async drop(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    try {
      await this.#world.memory.remove(keys);
    } catch {
      /* They stay. */
    }
  }

  /**
   * The reader goes on writing here from a note that another page had left: that note is part of
   * this one now. Other fields that were left with it stay. Answers what that note in its turn went
   * on from: the store may still have it.
   */
  async takeOver(annotationId: string, note: string): Promise<readonly string[]> {
    const { memory, deskId } = this.#world;
    const were: string[] = [];
    try {
      for (const [key, entry] of Object.entries(await memory.all())) {
        const place = parseOutboxKey(key);
        if (place?.annotationId !== annotationId || place.deskId === deskId) continue;
        if (!isKept(entry) || entry.edit.fields.note !== note) continue;
        were.push(...(entry.notesWere ?? []));
        const fields = definedOf({ ...entry.edit.fields, note: undefined });
        if (Object.keys(fields).length === 0) await memory.remove([key]);
        else
          await memory.set(key, {
            ...entry,
            notesWere: undefined,
            edit: { ...entry.edit, fields },
          });
      }
    } catch {
      /* It stays as it was; the background then keeps both versions. */
    }
    return were;
  }

  async #look(): Promise<ReadonlyMap<string, number>> {
    if (this.#world.memory.knowsItsRoom === true) return new Map();
    try {
      const all = Object.entries(await this.#world.memory.all());
      const entries = all.filter(([key]) => parseOutboxKey(key) !== undefined);
      return new Map(entries.map(([key, value]) => [key, unitsOf(value)]));
    } catch {
      return new Map();
    }
  }

  /** Hears when entries were removed, by whomever. */
  watch(hear: (removed: readonly string[]) => void): void {
    this.#world.memory.watch(({ removed }) => hear(removed));
  }
}

function hasRoom(
  seen: ReadonlyMap<string, number>,
  entry: KeptEdit,
  older: readonly string[],
): boolean {
  const others = [...seen].filter(([key]) => !older.includes(key));
  if (others.length >= MAX_WAITING) return false;
  return others.reduce((sum, [, units]) => sum + units, unitsOf(entry)) <= MAX_WAITING_UNITS;
}

const unitsOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0;

/** Whether an entry is whole enough to tell whose note it is. */
export const isKept = (value: unknown): value is KeptEdit =>
  isRecord(value) &&
  isRecord(value.edit) &&
  isRecord(value.edit.fields) &&
  typeof value.madeAtMs === 'number';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
