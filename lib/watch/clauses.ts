import type { Span } from '../model/span';
import { isBreak } from '../text/clause-around';
import { trimSpan } from '../text/sentences';

/** What is shorter is told with what follows: a clause of two characters is a word. */
const SHORTEST = 12;
/** Where an endless clause is cut, counted from its beginning. */
const LONGEST = 120;

/**
 * Answers a function that gives the clause that an offset lies in. A text is cut into clauses by
 * its punctuation alone: nothing of a clause tells which words in it are looked for. Short ones are
 * joined with what follows them, endless ones cut.
 */
export function clauseFinder(text: string): (at: number) => Span {
  let cuts: readonly number[] | undefined;
  return (at) => {
    cuts ??= cutsOf(text);
    let [first, behind] = [0, cuts.length - 1];
    while (behind - first > 1) {
      const middle = (first + behind) >> 1;
      if ((cuts[middle] ?? 0) <= at) first = middle;
      else behind = middle;
    }
    const [start, end] = [cuts[first] ?? 0, cuts[first + 1] ?? text.length];
    return trimSpan(text, start, end) ?? { start, end };
  };
}

/** Where clauses begin, and the end of the text. */
function cutsOf(text: string): readonly number[] {
  const cuts = [0];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const length = at + 1 - start;
    const isLong = length >= LONGEST && !isHighSurrogate(text.charCodeAt(at));
    if (!isLong && (length < SHORTEST || !isBreak(text, at))) continue;
    start = at + 1;
    cuts.push(start);
  }
  /* What is left is short as well, and joined with what stands before it. */
  if (cuts.length > 1 && text.length - start < SHORTEST) cuts.pop();
  return [...cuts, text.length];
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
