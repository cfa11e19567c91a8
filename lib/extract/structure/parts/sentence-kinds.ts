import type { Span } from '../../../model/span';
import type { Sentence } from '../../document';
import type { Line } from '../lines/headings';
import { ENDING_ADVERBS, ENDING_VERBS } from '../../lexicon/heading-words';
import { markerAt } from '../lines/markers';
import type { Marker } from '../lines/markers';

/** No run-in heading with its mark is longer. */
const LONGEST = 48;
const LONGEST_NUMBERED = 40;
const LONGEST_BULLET = 22;
const LONGEST_PLAIN = 22;
const LONGEST_SECOND = 16;
const FEWEST_AFTER_PLAIN = 2;
const THEME_RATIO = 1.5;
/**
 * What names a single thing or its end: a figure, 第三轮, 二期, a verb of completion behind its
 * adverbs.
 */
const CONCRETE = new RegExp(
  `\\d|第[一二三四五六七八九十]{1,3}[轮届次批期]|[一二三四]期|^(?:${ENDING_ADVERBS.join('|')}){0,2}(?:${ENDING_VERBS.join('|')})`,
);
/** What lists examples is a task, no theme: `发展竹编、茶业等产业。` */
const LIST = /、.{1,12}等/;

/**
 * Whether a sentence is a heading of its own: the line that is one, or a run-in heading, a short
 * sentence that ends with 。 and names what follows in its paragraph (`1、推动产业升级。抓住…`). A
 * sentence with figures or a verb of completion is never one.
 */
export function headingKind(
  text: string,
  line: Line,
  spans: readonly Span[],
  index: number,
): Sentence['heading'] {
  if (line.kind === 'heading') return 'line';
  const span = spans[index];
  const next = spans[index + 1];
  if (!span || !next || span.end - span.start > LONGEST || text.charAt(span.end - 1) !== '。')
    return 'none';
  const mark = markerAt(text, span.start);
  /* Behind the second sentence only a marked one heads anything. */
  if (!mark && index > 1) return 'none';
  const from = span.start + (mark?.length ?? 0);
  const words = text.slice(from, span.end);
  return isShapedAsHeading({ text, line, spans, index, mark, words }) && !CONCRETE.test(words)
    ? 'run-in'
    : 'none';
}

/** A short sentence with its mark and its words behind that. */
interface Short {
  readonly text: string;
  readonly line: Line;
  readonly spans: readonly Span[];
  readonly index: number;
  readonly mark: Marker | undefined;
  readonly words: string;
}

function isShapedAsHeading(short: Short): boolean {
  const { index, mark, words } = short;
  if (mark?.style === 'ordinal') return isOrdinalTheme(short);
  if (index === 0 && mark) {
    const isItem = mark.style === 'bullet' || mark.style === 'circled';
    return isItem
      ? isPlain(words) && words.length <= LONGEST_BULLET
      : words.length <= LONGEST_NUMBERED;
  }
  return (
    isPlainTheme(short) && (index === 0 ? words.length <= LONGEST_PLAIN : isSecondTheme(short))
  );
}

const isPlain = (words: string): boolean => !words.includes(',');

/** `一是优化环境。` over sentences of its own, not in a list of the same kind. */
function isOrdinalTheme({ text, spans, index, words }: Short): boolean {
  const next = spans[index + 1];
  if (!next || !isPlain(words) || words.length > LONGEST_BULLET) return false;
  return markerAt(text, next.start)?.style !== 'ordinal';
}

/** A theme is shorter than what is said about it: short sentences in a row are a list of tasks. */
function isPlainTheme({ spans, index, words }: Short): boolean {
  const next = spans[index + 1];
  if (!next || !isPlain(words) || spans.length <= FEWEST_AFTER_PLAIN || LIST.test(words))
    return false;
  return next.end - next.start > words.length * THEME_RATIO;
}

/** A second theme right behind a marked one: `1.兴产业。壮大茶业。…`. */
function isSecondTheme({ text, line, spans, index, words }: Short): boolean {
  const [first] = spans;
  if (index !== 1 || !first || words.length > LONGEST_SECOND) return false;
  return (
    markerAt(text, first.start) !== undefined && headingKind(text, line, spans, 0) === 'run-in'
  );
}
