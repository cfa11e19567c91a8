import type { Entry, Json } from '../model/entry';
import { MAX_FILTER, MAX_LINE } from '../model/limits';
import type { FilterRow } from '../model/store';
import { timeOf, wallInstant } from './clock';
import { fold } from './fold';
import { idOf, instantOf, stringOf } from './values';

const FIELDS = ['name', 'filter', 'createdAt', 'deletedAt'] as const;

/** What an edit of a saved filter sets in the log; empty where nothing differs. */
export function filterChanges(
  before: FilterRow | undefined,
  after: FilterRow,
): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (const field of FIELDS)
    if (before?.[field] !== after[field]) fields[field] = after[field] ?? null;
  return fields;
}

/**
 * The saved filter that its entries come to, in whatever order; `undefined` where they make none.
 */
export function filterOf(entries: Iterable<Entry>): FilterRow | undefined {
  const folded = fold(entries);
  if (folded === undefined || folded.isErased) return undefined;
  const { fields, latest } = folded;
  const [name, filter] = [
    stringOf(fields.get('name')?.value, MAX_LINE),
    stringOf(fields.get('filter')?.value, MAX_FILTER),
  ];
  const id = idOf(latest.entityId);
  if (!name || filter === undefined || id === undefined) return undefined;
  const deleted = fields.get('deletedAt');
  const deletedAt = deleted?.by === latest ? instantOf(deleted.value) : undefined;
  return {
    id,
    name,
    filter,
    createdAt: instantOf(fields.get('createdAt')?.value) ?? wallInstant(timeOf(latest.dot)),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}
