import type { Annotation, AnnotationTarget } from '../model/annotation';
import { AnnotationDraft } from './draft';
import type { DraftWorld } from './draft';
import type { Place } from './places';

/**
 * The drafts of a page. A place keeps its draft as long as the page is open, so that closing the card, a failed save or
 * a replaced body loses nothing.
 */
export class Drafts {
  private readonly begun = new Map<string, AnnotationDraft>();
  private readonly world: DraftWorld;
  private readonly newId: () => string;

  constructor(world: DraftWorld, newId: () => string) {
    this.world = world;
    this.newId = newId;
  }

  /** The draft for a place: the one begun earlier where there is one. */
  of(place: Place, target: AnnotationTarget): AnnotationDraft {
    const { annotation, subject } = place;
    /* Offsets alone may mean another wording once the text changed. */
    const key = annotation?.id ?? `${target.textHash}:${place.key}`;
    const begun = this.begun.get(key);
    if (begun !== undefined && begun.status !== 'deleted') {
      if (annotation !== undefined) begun.adopt(annotation);
      return begun;
    }
    /* The id of a deleted annotation would bring its old note back: a new one is made. */
    const draft = new AnnotationDraft(this.world, { id: annotation?.id ?? this.newId(), subject, target, annotation });
    this.begun.set(key, draft).set(draft.id, draft);
    return draft;
  }

  /** Hands what is stored now to the drafts that show it. */
  adopt(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) this.begun.get(annotation.id)?.adopt(annotation);
  }

  /** Saves everything now: the page is about to close. */
  async flush(): Promise<void> {
    await Promise.all([...new Set(this.begun.values())].map((draft) => draft.flush()));
  }
}
