import { MAX_NOTE, MAX_NOTES_WERE } from '../model/limits';
import { mergeNotes } from '../model/note-merge';
import type { ErrorCode, Result } from '../model/result';

/** Where a note stands between the keyboard and the store. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  /** `error`: what kept the last save, while it is tried again. */
  | { readonly kind: 'saving'; readonly error?: ErrorCode }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

/**
 * Why the text is not saved, also while that is tried again: a press on what is offered then must
 * find it.
 */
export const failureOf = (save: SaveState): ErrorCode | undefined =>
  save.kind === 'failed' || save.kind === 'saving' ? save.error : undefined;

/** What a draft shows. */
export interface DraftView {
  readonly text: string;
  readonly save: SaveState;
}

/** What a draft needs of the world. `schedule` answers a function that calls the work off. */
export interface DraftWorld {
  /**
   * Saves a text that goes on from one of `were`, the latest first. Answers the note as it is
   * stored: where somebody else changed it meanwhile, both texts.
   */
  readonly save: (
    text: string,
    were: readonly string[],
  ) => Promise<Result<{ readonly note: string }>>;
  readonly schedule: (work: () => void, delayMs: number) => () => void;
}

/** How long the reader must pause before a note is saved by itself. */
export const AUTOSAVE_DELAY_MS = 800;

/**
 * A note while it is written: saves itself after a pause, one save at a time, and never loses text.
 * What could not be saved stays as the draft's text together with the error until a later save
 * succeeds. What somebody else wrote into the same note meanwhile is joined with it when it is
 * saved.
 */
export class NoteDraft {
  readonly #world: DraftWorld;
  readonly #hearers = new Set<() => void>();
  #view: DraftView;
  /** What the text goes on from. */
  #saved: string;
  /** What the store was last seen to have. */
  #stored: string;
  /** What was sent and may be stored: nobody answered. */
  #unsure: readonly string[] = [];
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(saved: string, world: DraftWorld) {
    this.#world = world;
    this.#saved = saved;
    this.#stored = saved;
    this.#view = { text: saved, save: { kind: 'idle' } };
  }

  /** The same object until something changes, as `useSyncExternalStore` demands. */
  readonly view = (): DraftView => this.#view;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Whether there is text that the store does not have. */
  get isDirty(): boolean {
    return this.#view.text !== this.#saved;
  }

  /**
   * The notes that the text may go on from, the latest first: the saved one, and what was sent
   * without an answer.
   */
  get begunFrom(): readonly [string, ...string[]] {
    return [this.#saved, ...this.#unsure];
  }

  /**
   * The note as the store has it now. Shown unless the reader is writing something else: that is
   * joined when it is saved.
   */
  adopt(stored: string): void {
    if (stored === this.#stored || this.#running !== undefined) return;
    this.#stored = stored;
    if (this.isDirty) return;
    this.#saved = stored;
    this.#show({ text: stored, save: { kind: 'idle' } });
  }

  /**
   * A text of this draft was written into the store by somebody else: the background, which had it
   * from the outbox.
   */
  written(text: string): void {
    if (text !== this.#view.text) {
      this.#saved = text;
      return;
    }
    /* The store's query may have been faster: then it shows what that text was joined with. */
    const stored = this.#stored.includes(text) ? this.#stored : text;
    this.#saved = stored;
    this.#stored = stored;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#show({ text: stored, save: { kind: 'saved' } });
  }

  /** What the reader has typed. */
  type(text: string): void {
    this.#cancel?.();
    this.#show({ text, save: { kind: 'pending' } });
    this.#cancel = this.#world.schedule(() => void this.flush(), AUTOSAVE_DELAY_MS);
  }

  /** Saves now what is not saved. Resolves when nothing is left to save, or a save failed. */
  flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#running ??= this.#saveAll().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    while (this.isDirty) {
      const { text, save } = this.#view;
      if (text.length > MAX_NOTE)
        return this.#show({ text, save: { kind: 'failed', error: 'note-too-long' } });
      this.#show({ text, save: { kind: 'saving', error: failureOf(save) } });
      const result = await this.#world.save(text, this.begunFrom);
      if (!result.ok) {
        this.#unsure = [text, ...this.#unsure.filter((one) => one !== text)].slice(
          0,
          MAX_NOTES_WERE - 1,
        );
        return this.#show({ text: this.#view.text, save: { kind: 'failed', error: result.error } });
      }
      this.#unsure = [];
      this.#goOnFrom(text, result.value.note);
    }
    if (this.#stored !== this.#saved) this.#goOnFrom(this.#saved, this.#stored);
    if (this.#view.save.kind !== 'idle') this.#show({ ...this.#view, save: { kind: 'saved' } });
  }

  /** What was `known` stands in the store as `stored`: what was typed since is typed there. */
  #goOnFrom(known: string, stored: string): void {
    const { text } = this.#view;
    this.#saved = stored;
    this.#stored = stored;
    if (stored === known) return;
    const joined = text === known ? stored : mergeNotes({ was: [known], is: stored, mine: text });
    this.#show({ ...this.#view, text: joined });
  }

  #show(view: DraftView): void {
    this.#view = view;
    for (const hear of this.#hearers) hear();
  }
}
