import type { ErrorCode, Result } from '../model/result';

/** Where a note stands between the keyboard and the store. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  /** `error`: what kept the last save, while it is tried again. */
  | { readonly kind: 'saving'; readonly error?: ErrorCode }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

/** Why the text is not saved, also while that is tried again: a press on what is offered then must find it. */
export const failureOf = (save: SaveState): ErrorCode | undefined =>
  save.kind === 'failed' || save.kind === 'saving' ? save.error : undefined;

/** What a draft shows. */
export interface DraftView {
  readonly text: string;
  readonly save: SaveState;
}

/** What a draft needs of the world. `schedule` answers a function that calls the work off. */
export interface DraftWorld {
  readonly save: (text: string) => Promise<Result<unknown>>;
  readonly schedule: (work: () => void, delayMs: number) => () => void;
}

/** How long the reader must pause before a note is saved by itself. */
export const AUTOSAVE_DELAY_MS = 800;

/**
 * A note while it is written: saves itself after a pause, one save at a time, and never loses text. What could not be
 * saved stays as the draft's text together with the error until a later save succeeds.
 */
export class NoteDraft {
  readonly #world: DraftWorld;
  readonly #hearers = new Set<() => void>();
  #view: DraftView;
  #saved: string;
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(saved: string, world: DraftWorld) {
    this.#world = world;
    this.#saved = saved;
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

  /** The note that the store has, or had when the reader began to write. */
  get saved(): string {
    return this.#saved;
  }

  /** The note as the store has it now. Shown unless the reader is writing something else. */
  adopt(saved: string): void {
    if (saved === this.#saved || this.#running !== undefined) return;
    const wasDirty = this.isDirty;
    this.#saved = saved;
    if (!wasDirty) this.#show({ text: saved, save: { kind: 'idle' } });
  }

  /** A text of this draft was written into the store by somebody else: the background, which had it from the outbox. */
  written(text: string): void {
    if (text !== this.#view.text) {
      this.#saved = text;
      return;
    }
    /* The store's query may have been faster: then it shows what that text was joined with. */
    const stored = this.#saved.includes(text) ? this.#saved : text;
    this.#saved = stored;
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
      this.#show({ text, save: { kind: 'saving', error: failureOf(save) } });
      const result = await this.#world.save(text);
      if (!result.ok) return this.#show({ text: this.#view.text, save: { kind: 'failed', error: result.error } });
      this.#saved = text;
    }
    if (this.#view.save.kind !== 'idle') this.#show({ ...this.#view, save: { kind: 'saved' } });
  }

  #show(view: DraftView): void {
    this.#view = view;
    for (const hear of this.#hearers) hear();
  }
}
