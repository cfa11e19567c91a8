import type { Span } from '../model/span';

/**
 * Where the lines stand that a passage was split into, white space at their ends left out; one or
 * none where it was not split. `undefined` where more was changed than line breaks.
 */
export function partsTyped(typed: string, text: string): readonly Span[] | undefined {
  const plain = (words: string): string => words.replace(/\s/g, '');
  if (plain(typed) !== plain(text)) return undefined;
  /* A passage that has line breaks of its own is split where there are more. */
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length <= text.split(/\r?\n/).filter((line) => line.trim() !== '').length) return [];
  const parts: Span[] = [];
  let at = 0;
  for (const line of lines) {
    const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    at = behind(text, start, plain(line).length);
    parts.push({ start, end: at });
  }
  return parts;
}

/** The place behind so many units that are no white space. */
function behind(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1;
  return at;
}
