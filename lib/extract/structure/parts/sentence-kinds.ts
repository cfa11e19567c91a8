import type { Span } from '../../../model/span';
import type { Sentence } from '../../document';
import type { Line } from '../lines/headings';
import { type Marker, markerAt } from '../lines/markers';

/** No run-in heading with its mark is longer. */
const LONGEST = 48;
const LONGEST_NUMBERED = 40;
const LONGEST_BULLET = 22;
const LONGEST_PLAIN = 22;
const LONGEST_SECOND = 16;
const FEWEST_AFTER_PLAIN = 2;
const THEME_RATIO = 1.5;
/** What names a single thing or its end: a figure, 第三轮, 二期, a verb of completion behind its adverbs. */
const CONCRETE =
  /\d|第[一二三四五六七八九十]{1,3}[轮届次批期]|[一二三四]期|^(?:全面|如期|按期|按时|基本|全部|圆满|顺利|高质量|高标准|年内){0,2}(?:完成|新建|建成|启动|举办|制定|出台|确保|力争|编制|新增|组建|设立|开工|召开)/;
/** What lists examples is a task, no theme: `发展竹编、茶业等产业。` */
const LIST = /、.{1,12}等/;

/**
 * Whether a sentence is a heading of its own: the line that is one, or a run-in heading, a short sentence that ends with
 * 。 and names what follows in its paragraph (`1、推动产业升级。抓住…`). A sentence with figures or a verb of completion
 * is never one.
 */
export function headingKind(text: string, line: Line, spans: readonly Span[], index: number): Sentence['heading'] {
  if (line.kind === 'heading') return 'line';
  const span = spans[index];
  const next = spans[index + 1];
  if (!span || !next || span.end - span.start > LONGEST || text.charAt(span.end - 1) !== '。') return 'none';
  const mark = markerAt(text, span.start);
  // Behind the second sentence only a marked one heads anything.
  if (!mark && index > 1) return 'none';
  const from = span.start + (mark?.length ?? 0);
  const words = text.slice(from, span.end);
  return isShapedAsHeading({ text, line, spans, index, mark, words }) && !CONCRETE.test(words) ? 'run-in' : 'none';
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

function isShapedAsHeading({ text, line, spans, index, mark, words }: Short): boolean {
  const next = spans[index + 1];
  if (!next) return false;
  const plain = !words.includes(',');
  if (mark?.style === 'ordinal') {
    return plain && words.length <= LONGEST_BULLET && markerAt(text, next.start)?.style !== 'ordinal';
  }
  if (index === 0 && mark) {
    const longest = mark.style === 'bullet' || mark.style === 'circled' ? LONGEST_BULLET : LONGEST_NUMBERED;
    return words.length <= longest && (plain || longest === LONGEST_NUMBERED);
  }
  if (!plain || spans.length <= FEWEST_AFTER_PLAIN || LIST.test(words)) return false;
  // A theme is shorter than what is said about it: short sentences in a row are a list of tasks.
  const heads = next.end - next.start > words.length * THEME_RATIO;
  if (index === 0) return heads && words.length <= LONGEST_PLAIN;
  const first = spans[0];
  if (index !== 1 || !first || !heads || words.length > LONGEST_SECOND) return false;
  return markerAt(text, first.start) !== undefined && headingKind(text, line, spans, 0) === 'run-in';
}
