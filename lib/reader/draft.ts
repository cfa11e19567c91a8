import type { AnnotationEdit, Answer } from '../messages/map';
import type { Annotation, AnnotationFields, AnnotationTarget, Subject } from '../model/annotation';
import type { ErrorCode } from '../model/result';

/** A change to some fields; a status of `null` clears it. */
export type FieldEdit = AnnotationEdit['fields'];

/** What a draft needs of the world. */
export interface DraftWorld {
  readonly save: (edit: AnnotationEdit) => Answer<Annotation>;
  readonly remove: (id: string, source: string) => Answer<{ readonly id: string }>;
  /** Runs `work` after a pause; answers what cancels it. */
  readonly later: (work: () => void, delayMs: number) => () => void;
}

export type DraftStatus = 'clean' | 'unsaved' | 'saving' | 'saved' | 'deleted' | 'failed';

/** What the draft is about. `id` is made once, so that a save that is sent twice changes nothing. */
export interface DraftSubject {
  readonly id: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  readonly annotation?: Annotation;
}

/** How long the reader must pause before a note is saved. */
const PAUSE_MS = 700;
const EMPTY: AnnotationFields = { note: '', tags: [], disputed: false };

/**
 * What the reader is adding at one place. Typing is saved after a pause, everything else at once, one save at a time.
 * A failed save keeps what was typed and says why; nothing typed is ever dropped.
 */
export class AnnotationDraft {
  readonly id: string;
  private readonly subject: Subject;
  private readonly target: AnnotationTarget;
  private readonly world: DraftWorld;
  private readonly hearers = new Set<() => void>();
  private shown: AnnotationFields;
  private pending: FieldEdit = {};
  private sending: Promise<void> | undefined;
  private cancel: () => void = () => undefined;
  private exists: boolean;
  private state: DraftStatus = 'clean';
  private failure: ErrorCode | undefined;

  constructor(world: DraftWorld, { id, subject, target, annotation }: DraftSubject) {
    this.world = world;
    this.id = id;
    this.subject = subject;
    this.target = annotation?.target ?? target;
    this.shown = fieldsOf(annotation ?? EMPTY);
    this.exists = annotation !== undefined;
  }

  /** The fields as the reader sees them, saved or not. */
  get fields(): AnnotationFields {
    return this.shown;
  }

  get status(): DraftStatus {
    return this.state;
  }

  /** Why the last save failed; `undefined` unless `status` is `failed`. */
  get error(): ErrorCode | undefined {
    return this.failure;
  }

  /** Whether something is stored under this id. */
  get isStored(): boolean {
    return this.exists;
  }

  /** Whether something is not saved yet. */
  get isUnsaved(): boolean {
    return this.sending !== undefined || Object.keys(this.pending).length > 0;
  }

  /** Calls `hear` after each change of fields or status. Answers what stops it. */
  onChange(hear: () => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  /** Changes fields. A note waits for a pause in typing. */
  edit(change: FieldEdit): void {
    this.pending = { ...this.pending, ...change };
    this.shown = applied(this.shown, change);
    this.set('unsaved');
    this.cancel();
    if (Object.keys(change).every((field) => field === 'note'))
      this.cancel = this.world.later(() => void this.flush(), PAUSE_MS);
    else void this.flush();
  }

  /** Saves now whatever is unsaved, after the save under way. */
  async flush(): Promise<void> {
    this.cancel();
    if (this.sending !== undefined) await this.sending;
    if (Object.keys(this.pending).length === 0) return;
    this.sending ??= this.send();
    await this.sending;
  }

  /** Deletes what is stored. A failure leaves everything as it was. */
  async remove(): Promise<void> {
    this.cancel();
    if (this.sending !== undefined) await this.sending;
    const answer = this.exists ? await this.world.remove(this.id, this.target.source) : undefined;
    if (answer !== undefined && !answer.ok && answer.error !== 'not-found') {
      this.set('failed', answer.error);
      return;
    }
    this.exists = false;
    this.pending = {};
    this.shown = EMPTY;
    this.set('deleted');
  }

  /** Takes over what was stored elsewhere (the side panel) in the meantime; what is unsaved here stays. */
  adopt(annotation: Annotation): void {
    this.exists = true;
    const next = applied(fieldsOf(annotation), this.pending);
    if (this.sending !== undefined || sameFields(next, this.shown)) return;
    this.shown = next;
    this.tell();
  }

  private async send(): Promise<void> {
    const fields = this.pending;
    this.pending = {};
    this.set('saving');
    const answer = await this.world.save({ id: this.id, subject: this.subject, target: this.target, fields });
    this.sending = undefined;
    if (!answer.ok) {
      this.pending = { ...fields, ...this.pending };
      this.set('failed', answer.error);
      return;
    }
    this.exists = true;
    this.set(Object.keys(this.pending).length > 0 ? 'unsaved' : 'saved');
  }

  private set(state: DraftStatus, failure?: ErrorCode): void {
    this.state = state;
    this.failure = failure;
    this.tell();
  }

  private tell(): void {
    for (const hear of this.hearers) hear();
  }
}

const fieldsOf = ({ note, tags, status, disputed }: AnnotationFields): AnnotationFields => ({
  note,
  tags,
  status,
  disputed,
});

function applied(fields: AnnotationFields, { status, ...change }: FieldEdit): AnnotationFields {
  const next = { ...fields, ...change };
  if (status === null) return { ...next, status: undefined };
  return status === undefined ? next : { ...next, status };
}

const sameFields = (a: AnnotationFields, b: AnnotationFields): boolean =>
  a.note === b.note && a.status === b.status && a.disputed === b.disputed && a.tags.join('\n') === b.tags.join('\n');
