import type { Annotation, AnnotationTarget, Subject } from '../model/annotation';
import type { Result } from '../model/result';
import { Annotator } from './annotator';
import type { AnnotatorWorld } from './annotator';
import { Caret } from './caret';
import { FieldEdits } from './field-edits';
import { NoteDraft } from './note-draft';
import type { DraftWorld } from './note-draft';

/** What is being written at one place. */
export interface Paper {
  readonly annotator: Annotator;
  readonly draft: NoteDraft;
  /** Tags and status. */
  readonly edits: FieldEdits;
  readonly caret: Caret;
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
export type DeskWorld = Pick<AnnotatorWorld, 'send' | 'newId'> & Pick<DraftWorld, 'schedule'>;

/**
 * Holds everything that is being written, so that a draft outlives its row and its page: rows come and go as the reader
 * scrolls, filters, changes tabs, or the page is read anew.
 */
export class WritingDesk {
  readonly #world: DeskWorld;
  readonly #papers = new Map<string, Paper>();
  readonly #hearers = new Set<() => void>();
  #forgotten = 0;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  /** The paper of a place, the same each time. An annotation has one paper, whichever list it is opened from. */
  paper(place: PaperPlace): Paper {
    const { key, annotation } = place;
    const known = annotation === undefined ? undefined : this.#papers.get(annotation.id);
    const paper = known ?? this.#papers.get(key) ?? this.#begin(place);
    this.#papers.set(key, paper);
    if (annotation !== undefined) this.#papers.set(annotation.id, paper);
    return paper;
  }

  /** Puts away what was written about a deleted annotation: the next edit there begins a new one. */
  forget(id: string): void {
    const gone = this.#papers.get(id);
    for (const [key, paper] of this.#papers) if (paper === gone) this.#papers.delete(key);
    this.#forgotten += 1;
    this.#tell();
  }

  /**
   * Tells which annotations a report has in the store now. What was deleted elsewhere (on the page, in another panel) is
   * put away, unless the reader is writing there: then the next save brings it back.
   */
  settle(reportId: string, annotations: readonly Annotation[]): void {
    const living = new Set(annotations.map(({ id }) => id));
    for (const { annotator, draft, edits } of this.#all()) {
      const { stored } = annotator;
      if (stored?.reportId !== reportId || living.has(stored.id) || draft.isDirty || edits.isDirty) continue;
      this.forget(stored.id);
    }
  }

  /** Grows when a paper was put away: whoever shows one asks for it anew. */
  readonly forgotten = (): number => this.#forgotten;

  /** Saves everything now; the way to try again, too. */
  async flush(): Promise<void> {
    await Promise.all(this.#all().flatMap(({ draft, edits }) => [draft.flush(), edits.flush()]));
  }

  /** At how many places something could not be saved. */
  readonly failures = (): number => this.#all().filter(hasFailed).length;

  /** Hears when something written changes. Answers a function that stops it. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  #all(): readonly Paper[] {
    return [...new Set(this.#papers.values())];
  }

  #begin({ subject, annotation, describe }: PaperPlace): Paper {
    const { send, newId, schedule } = this.#world;
    const annotator = new Annotator(subject, { describe, send, newId });
    const draft = new NoteDraft(annotation?.note ?? '', { save: (note) => annotator.edit({ note }), schedule });
    const edits = new FieldEdits(annotation, (fields) => annotator.edit(fields));
    draft.subscribe(() => this.#tell());
    edits.subscribe(() => this.#tell());
    return { annotator, draft, edits, caret: new Caret() };
  }

  #tell(): void {
    for (const hear of this.#hearers) hear();
  }
}

const hasFailed = ({ draft, edits }: Paper): boolean =>
  draft.view().save.kind === 'failed' || edits.view().error !== undefined;
