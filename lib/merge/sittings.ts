import type { Entry, Json } from '../model/entry';
import { canonicalLog } from './canonical';
import { byDot } from './ancestry';
import { parseDot } from './clock';
import { EVIDENCE } from './annotation';
import { ERASED } from './fold';

/** Edits of one field that follow each other within this time are one sitting, ms. */
const SITTING_MS = 30 * 60_000;
/** As many entries one may take the place of; each leaves its name. */
const MAX_OLD = 16;

/**
 * The entries of one thing with one version of each sitting: an entry takes the place of the one
 * that it followed where the same device set the same fields again soon after, and may still be
 * changed (`isOpen`: it was handed to nobody yet). Where nobody else has written of the thing, and
 * the earlier one was handed to nobody either, the later takes its fields along. What they come to
 * is the same. Answers those that changed, and the dots that are gone.
 */
export function closeSittings(
  entries: readonly Entry[],
  isOpen: (entry: Entry) => boolean,
): { readonly changed: readonly Entry[]; readonly gone: readonly string[] } {
  const log = new Map(canonicalLog(entries));
  const changed = new Map<string, Entry>();
  const gone: string[] = [];
  const isAlone = new Set([...log.keys()].map((dot) => parseDot(dot)?.device)).size === 1;
  for (const entry of [...log.values()].sort(byDot)) {
    const before = entry.over.length === 1 ? log.get(entry.over[0] ?? '') : undefined;
    if (before === undefined || !isOpen(entry) || !mayClose(entry) || before.old.length >= MAX_OLD)
      continue;
    /* Evidence stands in the order in which it was added, by entry. */
    if (setsEvidence(before) && setsEvidence(entry)) continue;
    if (!setsAgain(before, entry) && !(isAlone && isOpen(before) && canJoin(before, entry)))
      continue;
    const old = [...before.old, before.dot, ...entry.old].sort();
    const joined: Entry = {
      ...entry,
      fields: { ...before.fields, ...entry.fields },
      over: before.over,
      old,
    };
    log.delete(before.dot);
    log.set(joined.dot, joined);
    changed.delete(before.dot);
    changed.set(joined.dot, joined);
    gone.push(before.dot);
  }
  return { changed: [...changed.values()], gone };
}

/**
 * Whether an entry followed one of its own device, soon after it: the first look at whether it may
 * take its place.
 */
export function mayClose({ dot, over }: Entry): boolean {
  const [a, b] = [parseDot(over[0] ?? ''), parseDot(dot)];
  if (over.length !== 1 || a === undefined || b === undefined) return false;
  return a.device === b.device && b.timeMs - a.timeMs <= SITTING_MS;
}

function setsAgain(before: Entry, entry: Entry): boolean {
  const fields = Object.keys(before.fields);
  return fields.length > 0 && fields.every((field) => field in entry.fields);
}

const setsEvidence = ({ fields }: Entry): boolean =>
  Object.keys(fields).some((name) => name.startsWith(EVIDENCE));

/**
 * What was erased, or brought in from elsewhere with a day of its own, stays; and no deletion is
 * made later than an edit.
 */
const canJoin = (before: Entry, entry: Entry): boolean =>
  (!('deletedAt' in before.fields) || 'deletedAt' in entry.fields) &&
  [before, entry].every(({ fields }) => !(ERASED in fields) && !hasDay(fields.made));

const hasDay = (made: Json | undefined): boolean =>
  typeof made === 'object' && made !== null && 'editedAt' in made;
