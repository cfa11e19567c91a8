import type { Annotation, AnnotationTarget } from '../model/annotation';
import { AnnotationDraft } from './draft';
import type { DraftWorld } from './draft';
import type { Place } from './places';

/**
 * The drafts of a page. A place keeps its draft until it is saved, so that closing the card, a failed save or a replaced
 * body loses nothing.
 */
export class Drafts {
  private readonly open = new Map<string, AnnotationDraft>();
  private readonly world: DraftWorld;
  private readonly newId: () => string;

  constructor(world: DraftWorld, newId: () => string) {
    this.world = world;
    this.newId = newId;
  }

  /** The draft for a place: the one begun earlier where there is one. */
  of(place: Place, target: AnnotationTarget): AnnotationDraft {
    const key = place.annotation?.id ?? place.key;
    const begun = this.open.get(key);
    if (begun !== undefined && (begun.isUnsaved || begun.status === 'failed')) return begun;
    /* A deleted annotation's id would bring its old note back. */
    const reusable = begun?.status === 'deleted' ? undefined : begun?.id;
    const id = place.annotation?.id ?? reusable ?? this.newId();
    const draft = new AnnotationDraft(this.world, { id, subject: place.subject, target, annotation: place.annotation });
    this.open.set(key, draft);
    this.open.set(id, draft);
    return draft;
  }

  /** Hands what is stored now to the drafts that show it. */
  adopt(annotations: readonly Annotation[]): void {
    for (const annotation of annotations) this.open.get(annotation.id)?.adopt(annotation);
  }

  /** Whether anything is still to be saved. */
  get hasUnsaved(): boolean {
    return [...this.open.values()].some((draft) => draft.isUnsaved);
  }

  /** Saves everything now: the page is about to close. */
  async flush(): Promise<void> {
    await Promise.all([...new Set(this.open.values())].map((draft) => draft.flush()));
  }
}
