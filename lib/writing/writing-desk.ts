import type { AnnotationEdit } from '../messages/map';
import type { Annotation, AnnotationTarget, Subject } from '../model/annotation';
import { MAX_NOTE } from '../model/limits';
import type { Result } from '../model/result';
import { Annotator } from './annotator';
import type { AnnotatorWorld } from './annotator';
import { Caret } from './caret';
import { FieldEdits } from './field-edits';
import { Keeper, notesWereOf } from './keeper';
import { failureOf, NoteDraft } from './note-draft';
import type { DraftWorld } from './note-draft';
import type { Outbox } from './outbox';

/** What is being written at one place. */
export interface Paper {
  readonly annotator: Annotator;
  readonly draft: NoteDraft;
  /** Tags and status. */
  readonly edits: FieldEdits;
  readonly caret: Caret;
  readonly keeper: Keeper;
}

/** The place a paper is for. */
export interface PaperPlace {
  /** Unique among all pages. */
  readonly key: string;
  readonly subject: Subject;
  readonly annotation?: Annotation;
  /** Makes the target where there is no annotation yet. */
  readonly describe: () => Promise<Result<AnnotationTarget>>;
}

/** What the desk needs of the world. */
export interface DeskWorld
  extends Pick<AnnotatorWorld, 'send' | 'newId'>, Pick<DraftWorld, 'schedule'> {
  /** Where unsaved edits are kept meanwhile. */
  readonly outbox: Outbox;
}

/**
 * Holds everything that is being written, so that a draft outlives its row and its page: rows come
 * and go as the reader scrolls, filters, changes tabs, or the page is read anew.
 */
export class WritingDesk {
  readonly #world: DeskWorld;
  readonly #papers = new Map<string, Paper>();
  readonly #hearers = new Set<() => void>();
  #forgotten = 0;

  constructor(world: DeskWorld) {
    this.#world = world;
    world.outbox.watch((removed) => this.#all().forEach(({ keeper }) => keeper.removed(removed)));
  }

  /**
   * The paper of a place, the same each time. An annotation has one paper, whichever list it is
   * opened from.
   */
  paper(place: PaperPlace): Paper {
    const { key, annotation } = place;
    const known = annotation === undefined ? undefined : this.#papers.get(annotation.id);
    const paper = known ?? this.#papers.get(key) ?? this.#begin(place);
    this.#papers.set(key, paper);
    if (annotation !== undefined) this.#papers.set(annotation.id, paper);
    return paper;
  }

  /**
   * Puts away what was written about a deleted annotation: the next edit there begins a new one.
   */
  forget(id: string): void {
    this.#putAway(this.#papers.get(id));
  }

  /**
   * Tells which annotations a report has in the store now. What was deleted elsewhere (on the page,
   * in another panel) is put away, unless the reader is writing there: then the next save brings it
   * back. What was saved here and deleted elsewhere before it was ever seen in the store is known
   * by its id in the bin.
   */
  settle(
    reportId: string,
    annotations: readonly Annotation[],
    deleted: readonly string[] = [],
  ): void {
    const living = new Set(annotations.map(({ id }) => id));
    const binned = new Set(deleted);
    for (const paper of this.#all()) {
      const { annotator, draft, edits } = paper;
      const { stored, id } = annotator;
      const isGone =
        stored?.reportId === reportId ? !living.has(stored.id) : id !== undefined && binned.has(id);
      if (isGone && !draft.isDirty && !edits.isDirty) this.#putAway(paper);
    }
  }

  /** Grows when a paper was put away: whoever shows one asks for it anew. */
  readonly forgotten = (): number => this.#forgotten;

  /** Saves everything now; the way to try again, too. */
  async flush(): Promise<void> {
    await Promise.all(
      this.#all().flatMap(({ draft, edits, keeper }) => [
        keeper.flush(),
        draft.flush(),
        edits.flush(),
      ]),
    );
  }

  /** At how many places something could not be saved. */
  readonly failures = (): number => this.#all().filter(hasFailed).length;

  /** Hears when something written changes. Answers a function that stops it. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  #putAway(gone: Paper | undefined): void {
    for (const [key, paper] of this.#papers) if (paper === gone) this.#papers.delete(key);
    void gone?.keeper.stop();
    this.#forgotten += 1;
    this.#tell();
  }

  #all(): readonly Paper[] {
    return [...new Set(this.#papers.values())];
  }

  #begin({ subject, annotation, describe }: PaperPlace): Paper {
    const { send, newId, schedule, outbox } = this.#world;
    const annotator = new Annotator(subject, { describe, send, newId });
    const save = (
      fields: AnnotationEdit['fields'],
      notesWere?: readonly string[],
    ): Promise<Result<Annotation>> =>
      keeper.follow(fields, () =>
        annotator.edit(fields, notesWere && notesWereOf([...notesWere, ...keeper.leftFrom])),
      );
    const draft = new NoteDraft(annotation?.note ?? '', {
      save: (note, were) => save({ note }, were),
      schedule,
    });
    const edits = new FieldEdits(annotation, (fields) => save(fields));
    const keeper = new Keeper({
      outbox,
      schedule,
      unsaved: () => unsavedOf(draft, edits),
      begunFrom: () => draft.begunFrom,
      compose: (fields) => annotator.compose(fields),
      written: ({ note, ...fields }) => {
        if (note !== undefined) draft.written(note);
        edits.written(fields);
      },
    });
    for (const part of [draft, edits]) {
      part.subscribe(() => {
        keeper.changed();
        this.#tell();
      });
    }
    return { annotator, draft, edits, keeper, caret: new Caret() };
  }

  #tell(): void {
    for (const hear of this.#hearers) hear();
  }
}

function unsavedOf(draft: NoteDraft, edits: FieldEdits): AnnotationEdit['fields'] | undefined {
  const note = draft.view().text;
  /* What is too long for the store is so for the outbox. */
  const hasNote = draft.isDirty && note.length <= MAX_NOTE;
  if (!hasNote && !edits.isDirty) return undefined;
  return { ...(hasNote && { note }), ...edits.pending };
}

const hasFailed = ({ draft, edits }: Paper): boolean =>
  failureOf(draft.view().save) !== undefined || edits.view().error !== undefined;
