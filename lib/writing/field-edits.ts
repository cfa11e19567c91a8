import type { Annotation, Evidence, Status, Weight } from '../model/annotation';
import type { Correction } from '../model/correction';
import { fieldsBeside, valuesOf } from '../model/fields';
import type { EditedFields } from '../model/fields';
import type { ErrorCode, Result } from '../model/result';

/** The fields that are set at once, not typed; `null` clears one. */
export type SetFields = Omit<EditedFields, 'note'>;

/** What a row shows of them, saved or not. */
export interface EditsView {
  readonly tags: readonly string[];
  readonly status?: Status;
  readonly statusOn?: string;
  readonly statusBy?: string;
  readonly evidence: readonly Evidence[];
  /** The reader says that the reading is wrong here. */
  readonly disputed: boolean;
  readonly isPinned: boolean;
  readonly weight: Weight;
  readonly owner: string;
  readonly correction?: Correction;
  /** Why the last edit is not saved. */
  readonly error?: ErrorCode;
}

const NO_TAGS: readonly string[] = [];
const NO_EVIDENCE: readonly Evidence[] = [];

/**
 * Tags, status and doubt of one place between the reader's hand and the store: shown at once, saved
 * one save after the other. What could not be saved stays, with the reason, until it is. A save's
 * answer counts until the store's own query has caught up with it, so that nothing flickers back in
 * between.
 */
export class FieldEdits {
  readonly #save: (fields: SetFields) => Promise<Result<Annotation>>;
  readonly #hearers = new Set<() => void>();
  #stored: Annotation | undefined;
  /** `#stored` is the answer to a save that the store's query has not shown yet. */
  #isAhead = false;
  #pending: SetFields = {};
  #error: ErrorCode | undefined;
  #running: Promise<void> | undefined;
  #view: EditsView;

  constructor(
    stored: Annotation | undefined,
    save: (fields: SetFields) => Promise<Result<Annotation>>,
  ) {
    this.#stored = stored;
    this.#save = save;
    this.#view = this.#look();
  }

  /** The same object until something changes, as `useSyncExternalStore` demands. */
  readonly view = (): EditsView => this.#view;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Whether there is something that the store does not have. */
  get isDirty(): boolean {
    return Object.keys(this.#pending).length > 0;
  }

  /** What the store does not have. */
  get pending(): SetFields {
    return this.#pending;
  }

  /**
   * Some of what was set here was written into the store by somebody else: the background, which
   * had it from the outbox.
   */
  written(fields: SetFields): void {
    this.#pending = fieldsBeside(this.#pending, fields);
    if (!this.isDirty) this.#error = undefined;
    this.#show();
  }

  /** What the store's query shows at this place now. What is not saved yet stays in sight. */
  adopt(annotation: Annotation | undefined): void {
    if (this.#isAhead && (annotation?.updatedAt ?? '') < (this.#stored?.updatedAt ?? '')) return;
    this.#isAhead = false;
    if (annotation === this.#stored) return;
    this.#stored = annotation;
    this.#show();
  }

  /** Sets some fields. Resolves when they are saved or could not be. */
  edit(fields: SetFields): Promise<void> {
    this.#pending = { ...this.#pending, ...fields };
    this.#show();
    return this.flush();
  }

  /** Saves what is not saved; the way to try again, too. */
  flush(): Promise<void> {
    this.#running ??= this.#saveAll().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #saveAll(): Promise<void> {
    while (this.isDirty) {
      const fields = this.#pending;
      const saved = await this.#save(fields);
      this.#error = saved.ok ? undefined : saved.error;
      if (!saved.ok) return this.#show();
      this.#pending = fieldsBeside(this.#pending, fields);
      this.#stored = saved.value;
      this.#isAhead = true;
      this.#show();
    }
  }

  #look(): EditsView {
    const { tags, status, statusOn, statusBy, evidence, disputed, ...others } = {
      ...valuesOf(this.#stored),
      ...this.#pending,
    };
    return {
      tags: tags.length === 0 ? NO_TAGS : tags,
      status: status ?? undefined,
      statusOn: statusOn ?? undefined,
      statusBy: statusBy ?? undefined,
      evidence: evidence ?? NO_EVIDENCE,
      disputed,
      isPinned: others.pinned ?? false,
      weight: others.weight ?? 1,
      owner: others.owner ?? '',
      correction: others.correction ?? undefined,
      error: this.#error,
    };
  }

  #show(): void {
    this.#view = this.#look();
    for (const hear of this.#hearers) hear();
  }
}
