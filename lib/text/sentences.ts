import type { Span } from '../model/span';

const ENDS = codes('。！？；!?;');
const CLOSERS = codes('”’"」』》)）】');

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** No sign that ends or closes a sentence is a common Chinese character. */
const isCommonCharacter = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * The sentences of `text.slice(start, end)`, which must hold no line break: each ends behind 。！？； (full or half
 * width, with the closing quotes and brackets that follow) or at `end`; white space around it is not part of it.
 * `完成签约40台;竣工16台。` is two sentences. Blank text answers `[]`.
 */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isCommonCharacter(code) || !ENDS.has(code)) continue;
    while (at + 1 < end && isTail(text.charCodeAt(at + 1))) at += 1;
    pushTrimmed(sentences, text, from, at + 1);
    from = at + 1;
  }
  pushTrimmed(sentences, text, from, end);
  return sentences;
}

const isTail = (code: number): boolean => ENDS.has(code) || CLOSERS.has(code);

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
