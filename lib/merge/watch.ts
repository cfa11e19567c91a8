import type { Entry, Json } from '../model/entry';
import { MAX_WATCH_WORD } from '../model/limits';
import { TAG_COLOURS } from '../model/tag-colour';
import { WATCH_GROUPS } from '../model/watch';
import type { WatchFields, WatchWord } from '../model/watch';
import { fold } from './fold';
import { oneOf, stringOf } from './values';

const FIELDS = ['word', 'group', 'colour'] as const;

/** What an edit of a watch word sets in the log; empty where nothing differs. */
export function watchChanges(
  before: WatchFields | undefined,
  after: WatchFields,
): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (const field of FIELDS)
    if (before?.[field] !== after[field]) fields[field] = after[field] ?? null;
  return fields;
}

/**
 * The watch word that its entries come to, in whatever order, each field as it was set last;
 * `undefined` where they make none.
 */
export function watchOf(entries: Iterable<Entry>): WatchWord | undefined {
  const folded = fold(entries);
  if (folded === undefined || folded.isErased) return undefined;
  const { fields, latest } = folded;
  const word = stringOf(fields.get('word')?.value, MAX_WATCH_WORD);
  if (!word || !ID.test(latest.entityId)) return undefined;
  const group = oneOf(fields.get('group')?.value, WATCH_GROUPS);
  const colour = oneOf(fields.get('colour')?.value, TAG_COLOURS);
  return {
    id: latest.entityId,
    word,
    ...(group !== undefined && { group }),
    ...(colour !== undefined && { colour }),
  };
}

const ID = /^[0-9a-f]{1,14}$/;
