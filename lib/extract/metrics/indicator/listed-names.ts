import type { Span } from '../../../model/span';
import { CLIPPED_PAIRS } from '../../lexicon/figure-words';

/** Before and behind a pause, halves of one word: `存、贷款`. */
const CLIPPED: ReadonlySet<string> = new Set(CLIPPED_PAIRS);

/** Not the joint of a list where it is half of a word: 普及, 涉及, 共和, 参与. */
const JOINTS =
  /、|以及|(?<![普涉波危顾提述论])及(?![时格早其])|(?<![共缓平饱总谐温柔祥亲])和(?![谐平美田睦解])|(?<![参给赋授])与(?![会其])/g;

/**
 * The items of a list of names in `[start, end)`, where it has exactly `count` of them:
 * `税收总收入和地方财政收入` for two quantities behind 分别 gives two spans. Quotations and
 * parentheses are not cut. `undefined` where the list has another number of items.
 */
export function splitNames(
  text: string,
  start: number,
  end: number,
  count: number,
): Span[] | undefined {
  const all = cuts(text, start, end, () => true);
  if (all.length === count) return all;
  const pauses = cuts(text, start, end, (joint) => joint === '、');
  if (pauses.length === count) return pauses;
  const words = cuts(text, start, end, (joint) => joint !== '、');
  return words.length === count ? words : undefined;
}

function cuts(
  text: string,
  start: number,
  end: number,
  isJoint: (joint: string) => boolean,
): Span[] {
  const items: Span[] = [];
  let from = start;
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(JOINTS)) {
    const at = start + match.index;
    if (!isJoint(match[0]) || at <= from || isEnclosed(slice, match.index) || isClipped(text, at))
      continue;
    items.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (end > from) items.push({ start: from, end });
  return items;
}

const isClipped = (text: string, at: number): boolean =>
  text.charAt(at) === '、' && CLIPPED.has(text.charAt(at - 1) + text.charAt(at + 1));

function isEnclosed(slice: string, at: number): boolean {
  const open = Math.max(
    slice.lastIndexOf('“', at),
    slice.lastIndexOf('(', at),
    slice.lastIndexOf('《', at),
  );
  const close = Math.max(
    slice.lastIndexOf('”', at),
    slice.lastIndexOf(')', at),
    slice.lastIndexOf('》', at),
  );
  return open > close;
}
