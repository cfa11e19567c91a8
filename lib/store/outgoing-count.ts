import type { ChangeRow } from '../model/store';
import type { NuoshuDatabase } from './database';

/** Entries that are read together. */
const SLICE_ROWS = 5_000;

/**
 * Counts the changes that wait to be handed on. It is asked at every step of a sync, so what was
 * looked at once is not read again: entries that came are counted by the database, and of the new
 * ones it is remembered which are other devices'.
 */
export class OutgoingCount {
  readonly #database: NuoshuDatabase;
  /** Up to which entry, by `seq`, others' are known, and those. */
  #upTo: number | undefined;
  #others: number[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: NuoshuDatabase) {
    this.#database = database;
  }

  /** How many changes behind `afterSeq`, by `seq`, stand in no other device's files. */
  behind(afterSeq: number): Promise<number> {
    const mine = this.#last.then(() => this.#behind(afterSeq));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /**
   * Entries may stand elsewhere than they did, or be gone: all is looked at anew when it is asked
   * next.
   */
  forget(): void {
    this.#upTo = undefined;
    this.#others = [];
  }

  async #behind(afterSeq: number): Promise<number> {
    const { changes } = this.#database;
    const all = await changes.where(':id').above(afterSeq).count();
    if (all === 0) return 0;
    await this.#look(afterSeq);
    return Math.max(0, all - this.#others.filter((seq) => seq > afterSeq).length);
  }

  async #look(afterSeq: number): Promise<void> {
    if (this.#upTo === undefined || this.#upTo < afterSeq) {
      this.#upTo = afterSeq;
      this.#others = [];
    }
    for (;;) {
      const rows: ChangeRow[] = await this.#database.changes
        .where(':id')
        .above(this.#upTo)
        .limit(SLICE_ROWS)
        .toArray();
      for (const { seq, via } of rows)
        if (seq !== undefined && via !== undefined) this.#others.push(seq);
      this.#upTo = rows.at(-1)?.seq ?? this.#upTo;
      if (rows.length < SLICE_ROWS) return;
    }
  }
}
