import type { AnnotationEdit } from '../messages/map';
import { MAX_NOTES_WERE } from '../model/limits';
import { fail } from '../model/result';
import type { Result } from '../model/result';
import type { Outbox } from './outbox';

type Fields = AnnotationEdit['fields'];

/** What a keeper needs of the place it keeps the edits of. */
export interface KeeperWorld {
  readonly outbox: Outbox;
  readonly schedule: (work: () => void, delayMs: number) => () => void;
  /** What the store does not have, as it is now; `undefined` for nothing. */
  readonly unsaved: () => Fields | undefined;
  /**
   * The notes that what is being written may go on from, the latest first: the one that it was
   * begun from, and more.
   */
  readonly begunFrom: () => readonly [string, ...string[]];
  readonly compose: (fields: Fields) => Promise<Result<AnnotationEdit>>;
  /** The background has written an edit that waited. */
  readonly written: (fields: Fields) => void;
}

/** How long what is typed may stand in the page alone. */
export const KEEP_DELAY_MS = 150;
/** Sends whose outcome nobody knows, the latest; earlier ones cannot outlive them. */
const MAX_SENT = 3;

/**
 * Keeps the unsaved edits of one place in the outbox as long as they are unsaved: what is typed
 * within 150 ms, everything else at once. One write at a time.
 */
export class Keeper {
  readonly #world: KeeperWorld;
  #keys: readonly string[] = [];
  #kept: Fields | undefined;
  #sent: readonly Fields[] = [];
  #hasFailed = false;
  #hasTakenOver = false;
  #leftFrom: readonly string[] = [];
  #isStopped = false;
  #isChanged = false;
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(world: KeeperWorld) {
    this.#world = world;
  }

  /**
   * What a note went on from that another page had left here, and that the reader goes on writing
   * in.
   */
  get leftFrom(): readonly string[] {
    return this.#leftFrom;
  }

  /** Something was written, or saved. */
  changed(): void {
    this.#isChanged = true;
    const unsaved = this.#world.unsaved();
    if (unsaved === undefined && this.#keys.length === 0 && this.#running === undefined)
      return this.#rest();
    const isTyped = unsaved !== undefined && sameBesidesNote(unsaved, this.#kept ?? {});
    if (!isTyped) return void this.flush();
    this.#cancel ??= this.#world.schedule(() => void this.flush(), KEEP_DELAY_MS);
  }

  /** Writes now what is not kept yet. Resolves when the outbox has it. */
  flush(): Promise<void> {
    this.#rest();
    this.#running ??= this.#keepAll().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /**
   * Follows a save: its edit is kept meanwhile, and later ones say what was sent. A save that
   * failed answers when its edit is kept.
   */
  async follow<T>(fields: Fields, save: () => Promise<Result<T>>): Promise<Result<T>> {
    this.#isChanged = true;
    void this.flush();
    this.#sent = [...this.#sent, fields].slice(-MAX_SENT);
    const saved = await save();
    if (saved.ok) {
      this.#sent = [];
      return saved;
    }
    this.#isChanged = true;
    await this.flush();
    return this.#hasFailed || !(await this.#world.outbox.lasts()) ? fail('outbox-full') : saved;
  }

  /**
   * Entries are gone from the outbox: if it was the background that took them, they are written.
   */
  removed(keys: readonly string[]): void {
    const latest = this.#keys.at(-1);
    const fields = this.#kept;
    const left = this.#keys.filter((key) => !keys.includes(key));
    if (left.length === this.#keys.length) return;
    this.#keys = left;
    if (latest === undefined || left.includes(latest) || fields === undefined) return;
    this.#kept = undefined;
    this.#world.written(fields);
  }

  /** The reader deleted the annotation: nothing of it waits any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.flush();
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  async #keepAll(): Promise<void> {
    while (this.#isChanged || (this.#isStopped && this.#keys.length > 0)) {
      this.#isChanged = false;
      const unsaved = this.#isStopped ? undefined : this.#world.unsaved();
      if (unsaved === undefined) await this.#clear();
      else await this.#keep(unsaved);
    }
  }

  async #keep(unsaved: Fields): Promise<void> {
    const { outbox, compose, begunFrom } = this.#world;
    const from = begunFrom();
    const edit = await compose(unsaved);
    if (!edit.ok) return;
    const older = this.#keys;
    this.#keys = [];
    const notesWere =
      unsaved.note === undefined ? undefined : notesWereOf([...from, ...this.#leftFrom]);
    const kept = await outbox.keep(edit.value, { sent: this.#sent, notesWere, older });
    this.#hasFailed = !kept.ok;
    this.#keys = kept.ok ? [kept.value] : older;
    if (kept.ok) this.#kept = unsaved;
    if (this.#hasTakenOver || unsaved.note === undefined || from[0] === '') return;
    this.#hasTakenOver = true;
    this.#leftFrom = await outbox.takeOver(edit.value.id, from[0]);
    if (this.#leftFrom.length > 0) this.#isChanged = true;
  }

  async #clear(): Promise<void> {
    const gone = this.#keys;
    this.#keys = [];
    this.#kept = undefined;
    this.#hasFailed = false;
    await this.#world.outbox.drop(gone);
  }
}

/** Some notes that an edit goes on from, as many as are told. */
export const notesWereOf = (notes: readonly string[]): readonly string[] =>
  [...new Set(notes)].slice(0, MAX_NOTES_WERE);

const sameBesidesNote = ({ note: _a, ...mine }: Fields, { note: _b, ...kept }: Fields): boolean =>
  JSON.stringify(mine) === JSON.stringify(kept);
