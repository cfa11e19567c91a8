import type { Span } from '../../../model/span';
import { gated } from '../../../text/gate';
import { beginningWith, endingWith, unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { ADDRESSED } from '../../lexicon/heading-words';
import { CHROME_LINES, CHROME_WORDS, FRONT_WORDS, SURNAMES } from '../../lexicon/structure-words';
import { isStop } from '../../steps';
import type { Steps } from '../../steps';
import { markerAt } from './markers';
import type { MarkerStyle } from './markers';

/** What one paragraph is by its own shape. */
export interface Line extends Span {
  readonly style?: MarkerStyle;
  /** Its mark is the first of a series. */
  readonly isFirst?: boolean;
  /** Where the words behind the enumeration mark begin. */
  readonly body: number;
  readonly kind: 'heading' | 'text' | 'chrome' | 'salutation';
}

const CHROME = indexEdges(CHROME_WORDS);
const LONGEST_NUMBERED = 60;
const LONGEST_PLAIN = 32;
const LONGEST_CHROME = 60;
const LONGEST_SALUTATION = 40;
const INNER_END = /[。!?;][^”’)"]/;
const STOPPED = /[。!?;][”’)"]?$/;
const OPEN_ENDS = unitSet(',、:《(“');
/** Whom the report addresses. */
export const SALUTATION = gated(
  new RegExp(`^(?:尊敬的)?(?:各位)?[^,。:!]{0,8}(?:${ADDRESSED.join('|')})们?[^。;]{0,24}[:!,]$`),
  endingWith(':!,'),
);
export const PAGE_NUMBER = gated(
  /^(?:-{1,2} ?\d{1,4} ?-{1,2}|第 ?\d{1,4} ?页(?:,? ?共 ?\d{1,4} ?页)?)$/,
  beginningWith('-第'),
);
/** `2026-02-09 07:00`, `时间:2026年2月9日`: when the page was put up. */
export const PUT_UP = gated(
  /^(?:时间:|日期:)? ?(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?: +\d{1,2}:\d{2}(?::\d{2})?)?$/,
  beginningWith(' 时日12'),
);
/** Where and when the report was given: `——2026年1月27日在…第四次会议上`. */
export const GIVEN_AT = gated(
  /^[-—―(]*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^,。]{2,40}(?:会议|大会)(?:全体会议)?上\)?$/,
  endingWith('上)'),
);
/** What no line begins with that is not the rest of the one before. */
const BROKEN_OFF = /^(?:[》」”,、。;:)]|是[:,])/;
/** What no heading ends with: its other half stands on the next line. */
const OPEN_WORD = /[的和与及或]$/;
/** How many lines at the front may name the speaker. */
const HEAD_LINES = 12;
/** `某县县长 李 明`, or the bare name, with or without a blank in it. */
const OFFICE_AND_NAME = /(?:长|主任|书记|主席|总理) {1,3}[一-龥] ?[一-龥]{1,2}$/;
const BARE_NAME = /^[一-龥](?: [一-龥]|[一-龥]{1,2})$/;
const HAN = /[\u4e00-\u9fff]/;

/**
 * Classes every paragraph of folded text, in steps; a numbered line that ends with 。 heads deeper
 * text behind it.
 */
export function* lineSteps(text: string, paragraphs: readonly Span[]): Steps<Line[]> {
  const marks = paragraphs.map((span) => markerAt(text, span.start));
  const lines: Line[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (isStop(index)) yield;
    const mark = marks[index];
    const body = start + (mark?.length ?? 0);
    const isLong = end - start > LONGEST_NUMBERED;
    const kind = isLong
      ? 'text'
      : kindOf({ text, paragraphs, marks, before: lines[index - 1] }, index);
    lines.push({ start, end, style: mark?.style, isFirst: mark?.isFirst, body, kind });
  }
  return lines;
}

type Marks = readonly ({ readonly style: MarkerStyle } | undefined)[];

interface Surroundings {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly marks: Marks;
  readonly before: Line | undefined;
}

function kindOf(surroundings: Surroundings, index: number): Line['kind'] {
  const span = surroundings.paragraphs[index];
  if (!span) return 'text';
  const words = surroundings.text.slice(span.start, span.end);
  const length = words.length;
  if (isChrome(words)) return 'chrome';
  if (length <= LONGEST_SALUTATION && SALUTATION.test(words)) return 'salutation';
  if (GIVEN_AT.test(words)) return 'chrome';
  if (OPEN_ENDS.has(words, length - 1) || !HAN.test(words) || INNER_END.test(words)) return 'text';
  const style = surroundings.marks[index]?.style;
  const heads = style
    ? isMarkedHeading(surroundings, index, style, words)
    : isPlainHeading(surroundings, index, words);
  return heads ? 'heading' : 'text';
}

/** A short line without a mark, neither stopped nor broken off, that is nobody's name. */
function isPlainHeading(
  { text, paragraphs, before }: Surroundings,
  index: number,
  words: string,
): boolean {
  if (words.length > LONGEST_PLAIN || STOPPED.test(words) || !isWhole(text, words, before))
    return false;
  if (index < HEAD_LINES && isSpeaker(words)) return false;
  const next = paragraphs[index + 1];
  return !next || !BROKEN_OFF.test(text.slice(next.start, next.start + 2));
}

/** A line with a mark; where it ends like a sentence, only one that deeper text follows. */
function isMarkedHeading(
  { marks }: Surroundings,
  index: number,
  style: MarkerStyle,
  words: string,
): boolean {
  if (style === 'ordinal') return false;
  if (!STOPPED.test(words)) return true;
  const next = marks[index + 1]?.style;
  const opens = index + 1 < marks.length && next !== style && !isOuter(next, index, marks);
  return opens && style !== 'circled';
}

/** A line whose predecessor breaks off in mid-sentence is the rest of it, not a heading. */
function isWhole(text: string, words: string, before: Line | undefined): boolean {
  if (BROKEN_OFF.test(words) || OPEN_WORD.test(words)) return false;
  if (!before || before.kind !== 'text') return true;
  return (
    /[。!?;:”)]/.test(text.charAt(before.end - 1)) || before.end - before.start <= LONGEST_PLAIN
  );
}

function isChrome(words: string): boolean {
  if (CHROME_LINES.has(words) || PAGE_NUMBER.test(words)) return true;
  if (words.endsWith('。')) return false;
  if (PUT_UP.test(words)) return true;
  return words.length <= LONGEST_CHROME && CHROME.standsIn(words, 0, words.length);
}

/** Whether a line names who speaks and nothing else. */
const isSpeaker = (words: string): boolean =>
  OFFICE_AND_NAME.test(words) ||
  (BARE_NAME.test(words) && SURNAMES.includes(words.charAt(0)) && !FRONT_WORDS.has(words));

/** How far back an enclosing enumeration is looked for. */
const NEAREST_LINES = 80;

/**
 * Whether `style` was open around the line at `index` as that of an outer level: then the line
 * heads nothing.
 */
function isOuter(style: MarkerStyle | undefined, index: number, marks: Marks): boolean {
  const own = marks[index]?.style;
  if (!style || !own) return false;
  let seenOwn = false;
  for (let at = index; at >= Math.max(0, index - NEAREST_LINES); at -= 1) {
    if (marks[at]?.style === style) return seenOwn;
    if (marks[at]?.style === own) seenOwn = true;
  }
  return false;
}
