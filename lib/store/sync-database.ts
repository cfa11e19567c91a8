import { Dexie } from 'dexie';
import type { PromiseExtended, Table } from 'dexie';
import type { Entry } from '../model/entry';

/** Entries of another device that are read and not merged yet. */
export interface StagedRow {
  readonly seq?: number;
  readonly device: string;
  /**
   * The closed file that they stood in, which is not read again; absent for those of a manifest.
   */
  readonly file?: string;
  readonly entries: readonly Entry[];
}

/** A write that may be part of a transaction: a chain of Dexie's own promises. */
export type Step = PromiseExtended<void>;

/** One thing that sync remembers, in the field of its name. */
interface MemoRow<Memos> {
  readonly name: keyof Memos & string;
  readonly memo: Partial<Memos>;
}

/**
 * What sync knows of storage and devices, in a database of its own: nothing of it is the reader's
 * work, and all of it can be found again. Password and keys lie here and nowhere else, and no
 * export or backup reads it.
 */
export class SyncDatabase<Memos extends object> extends Dexie {
  declare readonly memos: Table<MemoRow<Memos>, string>;
  declare readonly staged: Table<StagedRow, number>;

  constructor(name = 'nuoshu-sync') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ memos: 'name', staged: '++seq' });
  }

  /** Does several writes, or none. */
  all(work: () => Step[]): Step {
    return this.transaction('rw', this.memos, this.staged, () =>
      Dexie.Promise.all(work()).then(() => undefined),
    );
  }
}
