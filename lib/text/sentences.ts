import type { Span } from '../model/span';
import { unitSet } from './unit-set';

const ENDS = '。！？；!?;';
/** What may close a sentence behind its end, another end among it. */
const CLOSERS = unitSet(`${ENDS}”’"」』》)）】`);

/**
 * Answers a function that gives the sentences of `text.slice(start, end)`, which must hold no line
 * break: each ends behind 。！？； (full or half width, with the closing quotes and brackets that
 * follow) or at `end`; white space around it is not part of it. `完成签约40台;竣工16台。` is two
 * sentences; blank text has none. Asked from left to right it searches the text once, by a pattern,
 * which needs no warming up as a loop over all characters would.
 */
export function createSentenceSplitter(text: string): (start: number, end: number) => Span[] {
  const ends = new RegExp(`[${ENDS}]`, 'g');
  const endFrom = (at: number): number => {
    ends.lastIndex = at;
    return ends.test(text) ? ends.lastIndex - 1 : Infinity;
  };
  let searched = Infinity;
  let next = -1;
  return (start, end) => {
    const sentences: Span[] = [];
    let from = start;
    if (next < start || searched > start) next = endFrom(start);
    while (next < end) {
      let behind = next + 1;
      while (behind < end && CLOSERS.has(text, behind)) behind += 1;
      pushTrimmed(sentences, text, from, behind);
      from = behind;
      next = endFrom(behind);
    }
    searched = from;
    pushTrimmed(sentences, text, from, end);
    return sentences;
  };
}

/** The sentences of one stretch of text, as by `createSentenceSplitter`. */
export const splitSentences = (text: string, start = 0, end = text.length): Span[] =>
  createSentenceSplitter(text)(start, end);

function pushTrimmed(into: Span[], text: string, start: number, end: number): void {
  const span = trimSpan(text, start, end);
  if (span) into.push(span);
}

/** `[start, end)` without the white space at both ends; `undefined` where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

/** White space of any width: ASCII, NBSP, U+2000–U+200B, U+3000, U+FEFF. */
export function isSpace(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return true;
  return code >= 0x2000 && code <= 0x200b;
}
