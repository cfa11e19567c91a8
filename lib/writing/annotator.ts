import type { Annotation, AnnotationTarget, Subject } from '../model/annotation';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { AnnotationEdit, AnnotationSave } from '../messages/map';

/** What an annotator needs of the world. */
export interface AnnotatorWorld {
  /** Makes the target of a place nobody has annotated yet. */
  readonly describe: () => Promise<Result<AnnotationTarget>>;
  readonly send: (edit: AnnotationSave) => Promise<Result<Annotation>>;
  readonly newId: () => string;
}

/**
 * Writes the reader's edits of one place. The id is made once, so that a tag and a note set at the
 * same moment become one annotation; the target is asked of the page when the reader begins, and
 * kept: what is typed still belongs to the sentence it was begun on when the page is replaced
 * meanwhile.
 */
export class Annotator {
  readonly #subject: Subject;
  readonly #world: AnnotatorWorld;
  #describe: AnnotatorWorld['describe'];
  #id: string | undefined;
  #target: AnnotationTarget | undefined;
  /** Keeping and saving ask at the same moment: the page answers once. */
  #describing: Promise<Result<AnnotationTarget>> | undefined;
  #stored: Annotation | undefined;

  constructor(subject: Subject, world: AnnotatorWorld) {
    this.#subject = subject;
    this.#world = world;
    this.#describe = world.describe;
  }

  /**
   * Tells how the place is described now: it may have moved since. A target that was made stays.
   */
  locate(describe: AnnotatorWorld['describe']): void {
    this.#describe = describe;
  }

  /** The id that was made or met here; `undefined` before anything is written. */
  get id(): string | undefined {
    return this.#id;
  }

  /**
   * What the store was last seen to have here; `undefined` where nothing was, or what is saved was
   * not seen yet.
   */
  get stored(): Annotation | undefined {
    return this.#stored;
  }

  /**
   * Tells what the store has at this place now. `undefined` tells nothing: it may not be loaded
   * yet.
   */
  adopt(annotation: Annotation | undefined): void {
    if (annotation === undefined) return;
    this.#stored = annotation;
    this.#id = annotation.id;
    this.#target = annotation.target;
  }

  /** Makes sure that there is a target, before the first letter is typed. */
  async prepare(): Promise<Result<AnnotationTarget>> {
    if (this.#target !== undefined) return ok(this.#target);
    this.#describing ??= this.#describe().finally(() => (this.#describing = undefined));
    const described = await this.#describing;
    if (described.ok) this.#target ??= described.value;
    return described;
  }

  /** Makes the edit that sets some fields, with all that is needed to begin an annotation. */
  async compose(fields: AnnotationEdit['fields']): Promise<Result<AnnotationEdit>> {
    const id = (this.#id ??= this.#world.newId());
    const target = await this.prepare();
    return target.ok ? ok({ id, subject: this.#subject, target: target.value, fields }) : target;
  }

  /**
   * Saves some fields; the others stay. `notesWere`: what a note goes on from. Answers the
   * annotation as stored.
   */
  async edit(
    fields: AnnotationEdit['fields'],
    notesWere?: readonly string[],
  ): Promise<Result<Annotation>> {
    const edit = await this.compose(fields);
    return edit.ok ? this.#world.send({ ...edit.value, ...(notesWere && { notesWere }) }) : edit;
  }
}
