import type { Annotation } from '../model/annotation';
import { withFields } from '../model/fields';
import { mergeNotes } from '../model/note-merge';
import type { AnnotationEdit, WaitingEdit } from './map';

/*
 * What waits to be written into the database. Each of the extension's pages puts its unsaved edits
 * into extension storage under keys of its own; the background writes what no page wrote. An entry
 * is never written over: a page that goes on writing puts another with a higher number and then
 * takes the older one away, so that whoever takes an entry away takes what it has read, and not
 * what came meanwhile.
 */

const PREFIX = 'outbox/';
/** Digits of the number of an entry, so that keys of one page sort by age. */
const DIGITS = 9;

/** What a key of an entry says. */
export interface OutboxKey {
  readonly annotationId: string;
  readonly deskId: string;
  readonly turn: number;
}

/** The key of an entry. Example: `outbox/<annotation>/<desk>/000000007`. */
export const outboxKey = ({ annotationId, deskId, turn }: OutboxKey): string =>
  `${PREFIX}${annotationId}/${deskId}/${String(turn).padStart(DIGITS, '0')}`;

/** Reads what `outboxKey` wrote; `undefined` for any other key of the storage. */
export function parseOutboxKey(key: string): OutboxKey | undefined {
  const match = /^outbox\/([0-9a-f-]+)\/([0-9a-f-]+)\/(\d+)$/.exec(key);
  if (match === null) return undefined;
  const [, annotationId = '', deskId = '', turn = ''] = match;
  return { annotationId, deskId, turn: Number(turn) };
}

/**
 * The annotations of one report as they will be when everything that waits is written; new ones
 * behind the others. What was changed after an edit was made is shown as it is: the background
 * joins the two.
 */
export function withWaiting(
  annotations: readonly Annotation[],
  waiting: readonly WaitingEdit[],
  reportId: string,
): readonly Annotation[] {
  const all = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const { edit, madeAtMs, notesWere } of waiting) {
    const instant = new Date(madeAtMs).toISOString();
    const before = all.get(edit.id);
    if (before !== undefined && before.updatedAt >= instant) continue;
    all.set(edit.id, {
      ...withFields(before ?? begun(edit, reportId, instant), {
        ...edit.fields,
        ...joinedNote(before, edit, notesWere),
      }),
      updatedAt: instant,
    });
  }
  return [...all.values()];
}

/**
 * The note that the two will be; nothing where the edit sets none, or takes the place of what is
 * there.
 */
const joinedNote = (
  before: Annotation | undefined,
  { fields: { note: mine } }: AnnotationEdit,
  was: WaitingEdit['notesWere'],
): Pick<AnnotationEdit['fields'], 'note'> =>
  before === undefined || mine === undefined || was === undefined
    ? {}
    : { note: mergeNotes({ was, is: before.note, mine }) };

const begun = (
  { id, subject, target }: AnnotationEdit,
  reportId: string,
  createdAt: string,
): Annotation => ({
  ...{ id, reportId, subject, target, createdAt, updatedAt: createdAt },
  note: '',
  tags: [],
  disputed: false,
});
