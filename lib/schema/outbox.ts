import type { WaitingEdit } from '../messages/map';
import { parseOutboxKey } from '../messages/outbox';
import { annotationEdit, editedFields } from './annotation';
import { z } from './zod';

/** The latest instant that a `Date` holds. */
const MAX_MS = 8.64e15;

const keptEdit = z.strictObject({
  edit: annotationEdit,
  madeAtMs: z.number().check(z.int(), z.nonnegative(), z.maximum(MAX_MS)),
  sent: z.array(editedFields),
});

/** Reads an entry of the outbox; `undefined` for what is none, or is damaged. */
export function parseWaiting(key: string, value: unknown): WaitingEdit | undefined {
  const place = parseOutboxKey(key);
  if (place === undefined) return undefined;
  const parsed = keptEdit.safeParse(value);
  if (!parsed.success || parsed.data.edit.id !== place.annotationId) return undefined;
  return { ...parsed.data, key, deskId: place.deskId };
}
