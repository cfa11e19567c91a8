import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import type { Gate } from '../../../text/gate';
import type { Sentence } from '../../document';
import { isAddress, isAppeal } from './asides';
import { markerAt } from '../lines/markers';
import type { MarkerStyle } from '../lines/markers';

/**
 * How much text may stand between the address that opens a closing and its appeal, and in a closing
 * without appeal.
 */
const CLOSING_UNITS = 400;
const LAST_WORDS_UNITS = 700;
/** An appeal with more than this behind it before the next heading does not close anything. */
const MOST_SENTENCES_BEHIND = 6;
const OPENING = /^(?:各位代表|各位委员|同志们)[,!:]/;
/** How every address begins: a cheap look. */
const ADDRESS_FIRST = unitSet('尊各同朋代');

/** What a closing may open with, with its cheap look. */
export const CLOSING_GATE: Gate = {
  patterns: [OPENING],
  mayMatch: (words) => ADDRESS_FIRST.has(words, 0),
};
/** Marks of run-in headings that open a part of their own. */
const HEADING_STYLES: ReadonlySet<MarkerStyle> = new Set([
  'part',
  'han-comma',
  'han-paren',
] as const);
const ANNEX = /^(?:附件|附:|附表|附录)/;

/**
 * The closing appeals of a report (`各位代表!蓝图已经绘就。让我们…`), each from its address to the
 * next numbered heading, annex, heading that names a zone (`2024年主要任务`), or the end of the
 * text; as ranges of indexes in `sentences`. A report without one answers `[]`.
 */
export function findClosings(
  text: string,
  sentences: readonly Sentence[],
  namesZone: (heading: string) => boolean,
): Span[] {
  const words = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const isStop = ({ heading, zone, start }: Sentence, index: number): boolean => {
    if (heading === 'none') return false;
    const style = zone === 'other' ? undefined : markerAt(text, start)?.style;
    if (heading === 'run-in') return style !== undefined && HEADING_STYLES.has(style);
    return (
      style !== undefined ||
      ANNEX.test(words(index)) ||
      (zone !== 'other' && namesZone(words(index)))
    );
  };
  /** Before a run-in heading new paragraphs go on with the report behind the one that appeals. */
  const paragraphsEnd = (start: number, to: number): number => {
    let appeal = start;
    while (appeal < to && !isAppeal(words(appeal))) appeal += 1;
    let end = Math.min(appeal + 1, to);
    while (end < to && sentences[end]?.paragraph === sentences[appeal]?.paragraph) end += 1;
    return end;
  };
  const closings: Span[] = [];
  let from = 0;
  for (let to = 0; to <= sentences.length; to += 1) {
    const sentence = sentences[to];
    if (sentence && !isStop(sentence, to)) continue;
    const start = closingIn({ sentences, words }, from, to);
    if (start >= 0)
      closings.push({ start, end: sentence?.heading === 'run-in' ? paragraphsEnd(start, to) : to });
    from = to + 1;
  }
  return closings;
}

interface Reading {
  readonly sentences: readonly Sentence[];
  readonly words: (index: number) => string;
}

/**
 * Where the closing begins among the sentences `[from, to)` that stand between two headings, or -1.
 */
function closingIn({ sentences, words }: Reading, from: number, to: number): number {
  const isLast = to === sentences.length;
  let address = -1;
  for (let index = from; index < to; index += 1) {
    const own = words(index);
    if (CLOSING_GATE.mayMatch(own) && (isAddress(own) || OPENING.test(own))) address = index;
    if (!isLast && to - index > MOST_SENTENCES_BEHIND) continue;
    if (sentences[index]?.zone !== 'other' && isAppeal(own))
      return openingOf(sentences, { from, address, index });
  }
  return isLast && isShort(sentences, address, to) ? address : -1;
}

/**
 * Where the closing with the appeal at `index` begins: at its address, else with its paragraph, if
 * they are near enough.
 */
function openingOf(
  sentences: readonly Sentence[],
  {
    from,
    address,
    index,
  }: { readonly from: number; readonly address: number; readonly index: number },
): number {
  const startOf = (at: number): number => sentences[at]?.start ?? -Infinity;
  const appeal = sentences[index];
  if (!appeal || appeal.start - startOf(address) <= CLOSING_UNITS) return address;
  let first = index;
  while (first > from && sentences[first - 1]?.paragraph === appeal.paragraph) first -= 1;
  return appeal.start - startOf(first) <= CLOSING_UNITS / 2 ? first : index;
}

/** Whether what stands from the address to the report's end is no more than last words. */
function isShort(sentences: readonly Sentence[], address: number, to: number): boolean {
  const addressed = sentences[address];
  return (
    addressed !== undefined && (sentences[to - 1]?.end ?? 0) - addressed.start <= LAST_WORDS_UNITS
  );
}
