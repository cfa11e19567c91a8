import type { Entry } from '../model/entry';
import { canonicalLog } from './canonical';
import { byDot } from './ancestry';
import { parseDot } from './clock';

/** Edits of one field that follow each other within this time are one sitting, ms. */
const SITTING_MS = 30 * 60_000;
/** As many entries one may take the place of; each leaves its name. */
const MAX_OLD = 16;

/**
 * The entries of one thing with one version of each sitting: an entry takes the place of the one that it followed where the
 * same device set the same fields again soon after, and may still be changed (`isOpen`: it was handed to nobody yet). What
 * they come to is the same. Answers those that changed, and the dots that are gone.
 */
export function closeSittings(
  entries: readonly Entry[],
  isOpen: (entry: Entry) => boolean,
): { readonly changed: readonly Entry[]; readonly gone: readonly string[] } {
  const log = new Map(canonicalLog(entries));
  const changed = new Map<string, Entry>();
  const gone: string[] = [];
  for (const entry of [...log.values()].sort(byDot)) {
    const before = entry.over.length === 1 ? log.get(entry.over[0] ?? '') : undefined;
    if (before === undefined || !isOpen(entry) || !isSameSitting(before, entry)) continue;
    if (before.old.length >= MAX_OLD) continue;
    const joined: Entry = { ...entry, over: before.over, old: [...before.old, before.dot, ...entry.old].sort() };
    log.delete(before.dot);
    log.set(joined.dot, joined);
    changed.delete(before.dot);
    changed.set(joined.dot, joined);
    gone.push(before.dot);
  }
  return { changed: [...changed.values()], gone };
}

function isSameSitting(before: Entry, entry: Entry): boolean {
  const [a, b] = [parseDot(before.dot), parseDot(entry.dot)];
  if (a === undefined || b === undefined || a.device !== b.device) return false;
  const fields = Object.keys(before.fields);
  return b.timeMs - a.timeMs <= SITTING_MS && fields.length > 0 && fields.every((field) => field in entry.fields);
}
