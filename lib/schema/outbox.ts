import type { WaitingEdit } from '../messages/map';
import { parseOutboxKey } from '../messages/outbox';
import { annotationEdit, editedFields, notesWere } from './annotation';
import { z } from './zod';

/** The latest instant that a `Date` holds. */
const MAX_MS = 8.64e15;

const keptEdit = z.strictObject({
  edit: annotationEdit,
  madeAtMs: z.number().check(z.int(), z.nonnegative(), z.maximum(MAX_MS)),
  sent: z.array(editedFields),
  notesWere,
});

/** The key of an entry. */
export const outboxEntryKey = z
  .string()
  .check(z.refine((key) => parseOutboxKey(key) !== undefined));

/** An entry with its key, which names the annotation that the entry is of. */
export const outboxEntry = z
  .strictObject({ key: z.string(), entry: keptEdit, isPrivate: z.boolean() })
  .check(z.refine(({ key, entry }) => parseOutboxKey(key)?.annotationId === entry.edit.id));

/** Reads an entry of the outbox; `undefined` for what is none, or is damaged. */
export function parseWaiting(key: string, value: unknown): WaitingEdit | undefined {
  const place = parseOutboxKey(key);
  const parsed = keptEdit.safeParse(value);
  if (place === undefined || !parsed.success || parsed.data.edit.id !== place.annotationId)
    return undefined;
  return { ...parsed.data, key, deskId: place.deskId };
}
