import type { Annotation, AnnotationTarget, Subject } from '../model/annotation';
import type { Result } from '../model/result';
import { Annotator } from './annotator';
import type { AnnotatorWorld } from './annotator';
import { NoteDraft } from './note-draft';
import type { DraftWorld } from './note-draft';

/** What is being written at one place. */
export interface Paper {
  readonly annotator: Annotator;
  readonly draft: NoteDraft;
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
  }

  /** Saves every draft now; the way to try again, too. */
  async flush(): Promise<void> {
    await Promise.all(this.#all().map(({ draft }) => draft.flush()));
  }

  /** How many drafts could not be saved. */
  readonly failures = (): number => this.#all().filter(({ draft }) => draft.view().save.kind === 'failed').length;

  /** Hears when a draft changes. Answers a function that stops it. */
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
    draft.subscribe(() => this.#hearers.forEach((hear) => hear()));
    return { annotator, draft };
  }
}
