import type { NuoshuDatabase } from '../store/database';
import { newestAnnotations } from '../store/desk-rows';
import { follow } from '../store/follow';
import { annotatedRow, reportsOf } from './note-rows';
import type { NoteRow } from './note-rows';

/** As many as a window shows. */
const FIRST_ROWS = 24;

/**
 * What was annotated last, read by an index of the store and followed as it changes: shown until
 * the desk's own index is there. It may be begun before anything is drawn, so that the rows are
 * read beside that, not after it.
 */
export class NewestRows {
  readonly #database: NuoshuDatabase;
  readonly #hearers = new Set<() => void>();
  #stop: (() => void) | undefined;
  #rows: readonly NoteRow[] | undefined;

  constructor(database: NuoshuDatabase) {
    this.#database = database;
  }

  /** The same until something changes; `undefined` until they are read, or where they cannot be. */
  readonly rows = (): readonly NoteRow[] | undefined => this.#rows;

  /** Reads them for whoever subscribes soon. */
  begin(): void {
    this.#stop ??= follow(
      () => read(this.#database),
      (answer) => {
        this.#rows = answer.ok ? answer.value : undefined;
        for (const hear of this.#hearers) hear();
      },
    );
  }

  /** Follows them as long as anybody does. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    this.begin();
    return () => {
      this.#hearers.delete(hear);
      if (this.#hearers.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
      this.#rows = undefined;
    };
  };
}

async function read(database: NuoshuDatabase): Promise<readonly NoteRow[]> {
  const annotations = await newestAnnotations(database, FIRST_ROWS);
  const reports = await reportsOf(database, annotations);
  return annotations.map((one) => annotatedRow(one, undefined, reports.get(one.reportId)));
}

const begun = new WeakMap<NuoshuDatabase, NewestRows>();

/** Those of this page's database. */
export function newestRows(database: NuoshuDatabase): NewestRows {
  const known = begun.get(database) ?? new NewestRows(database);
  begun.set(database, known);
  return known;
}
