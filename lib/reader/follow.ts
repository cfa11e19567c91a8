import type { Span } from '../model/span';

/** Characters around a stretch by which it is found again. */
const AROUND = 12;

/** How much longer than it was a stretch may have become. */
const MOST_GROWN = 40;

/**
 * Where a stretch of a text stands in what the text has become: before or behind all that changed,
 * else between the characters that stood around it. `undefined` where those are gone too, or stand
 * there several times. Example: 58.6亿元 in `收入58.6亿元，增长` → 59.1亿元 in `收入59.1亿元，增长`.
 */
export function followed(before: string, after: string, { start, end }: Span): Span | undefined {
  const same = commonStart(before, after);
  if (end <= same) return { start, end };
  const moved = after.length - before.length;
  if (start >= before.length - commonEnd(before, after, same))
    return { start: start + moved, end: end + moved };
  const words = before.slice(start, end);
  const lead = before.slice(Math.max(0, start - AROUND), start);
  const trail = before.slice(end, end + AROUND);
  const at = onlyPlace(after, lead + words) ?? onlyPlace(after, words + trail, -lead.length);
  if (at !== undefined) {
    const from = at + lead.length;
    return { start: from, end: from + words.length };
  }
  const begun = lead === '' ? undefined : onlyPlace(after, lead);
  if (begun === undefined) return undefined;
  const from = begun + lead.length;
  const to = trail === '' ? after.length : after.indexOf(trail, from);
  return to <= from || to - from > words.length + MOST_GROWN ? undefined : { start: from, end: to };
}

/** Where words stand, if at one place only, moved by `by`. */
function onlyPlace(text: string, words: string, by = 0): number | undefined {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? undefined : at + by;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** `behind`: what is common at the start is not counted twice. */
function commonEnd(a: string, b: string, behind: number): number {
  const most = Math.min(a.length, b.length) - behind;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count))
    count += 1;
  return count;
}
