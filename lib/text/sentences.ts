import type { Span } from '../model/span';

const END = 1;
const CLOSER = 2;

/** By code unit whether it ends a sentence or may close what did; most do neither. */
const KINDS = new Uint8Array(0x10000);
for (const sign of '。！？；!?;') KINDS[sign.charCodeAt(0)] = END;
for (const sign of '”’"」』》)）】') KINDS[sign.charCodeAt(0)] = CLOSER;

/**
 * The sentences of `text.slice(start, end)`, which must hold no line break: each ends behind 。！？； (full or half
 * width, with the closing quotes and brackets that follow) or at `end`; white space around it is not part of it.
 * `完成签约40台;竣工16台。` is two sentences. Blank text answers `[]`.
 */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (KINDS[text.charCodeAt(at)] !== END) continue;
    while (at + 1 < end && KINDS[text.charCodeAt(at + 1)] !== 0) at += 1;
    pushTrimmed(sentences, text, from, at + 1);
    from = at + 1;
  }
  pushTrimmed(sentences, text, from, end);
  return sentences;
}

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
