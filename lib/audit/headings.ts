import type { AuditFinding } from '../model/audit';
import type { Span } from '../model/span';
import { readNumeral } from '../text/numerals';
import { countedFinding } from './counted';
import type { Subject } from './subject';

const DIGITS = '一二三四五六七八九十';
const MOST_POINTS = 20;

/** `三` of 3, `十二` of 12. */
const inWords = (number: number): string =>
  number <= 10 ? DIGITS.charAt(number - 1) : `十${DIGITS.charAt(number - 11)}`;

/** How a point of a number begins its line. */
type Opening = (number: number) => string;

const STYLES: readonly Opening[] = [
  (number) => `(${inWords(number)})`,
  (number) => `${inWords(number)}、`,
  (number) => `${inWords(number)}是`,
  (number) => `第${inWords(number)},`,
  (number) => `${number}.`,
  (number) => `${number}、`,
  (number) => `(${number})`,
];

/** A line, without what it is indented by. */
interface Line extends Span {
  readonly words: string;
}

/**
 * `抓好八个方面工作：` before paragraphs that are numbered, set off by dashes or marked ①: as many as
 * said.
 */
export function* headingFindings(subject: Subject): Generator<AuditFinding> {
  const lines = linesOf(subject.text);
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    if (last === undefined) continue;
    const before = { start: Math.max(last.start, last.end - NEAR), end: last.end };
    for (const opening of STYLES)
      if (opens(line, opening(1)))
        yield* countBefore(subject, numbered(lines.slice(at), opening), before);
    if (line.words.startsWith(DASH) && !last.words.startsWith(DASH))
      yield* countBefore(subject, dashed(lines.slice(at)), before);
  }
  yield* circled(subject);
}

const LINE = /[^\n]+/g;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const words = line.trimStart();
    if (words === '') continue;
    lines.push({ words, start: index + line.length - words.length, end: index + line.length });
  }
  return lines;
}

const opens = ({ words }: Line, opening: string): boolean =>
  words.startsWith(opening) && !(/^\d/.test(opening) && /^\d/.test(words.slice(opening.length)));

/** Where the first of the lines and those that go on numbering it begin. */
function numbered(lines: readonly Line[], opening: Opening): readonly Span[] {
  const points: Span[] = [];
  for (const line of lines) {
    if (points.length > 0 && opens(line, opening(1))) break;
    const next = opening(points.length + 1);
    if (points.length < MOST_POINTS && opens(line, next))
      points.push({ start: line.start, end: line.start + next.length });
  }
  return points;
}

/** ——, as it is folded. */
const DASH = '--';

function dashed(lines: readonly Line[]): readonly Span[] {
  const end = lines.findIndex(({ words }) => !words.startsWith(DASH));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map(({ start }) => ({ start, end: start + DASH.length }));
}

/** How far before a first point its number may stand. */
const NEAR = 120;
const COUNT =
  /(?<![第\d.点])(?<count>[两二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})(?:[个大项条点件类种](?!百分点|[月年])|方面|[篇场张])/g;

/** ① to ⑳. */
const CIRCLED_ONE = 0x2460;
const circledOf = (number: number): string => String.fromCharCode(CIRCLED_ONE + number - 1);

/** `十件实事：①…②…`, on one line or on many. */
function* circled(subject: Subject): Generator<AuditFinding> {
  const { text } = subject;
  const one = circledOf(1);
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
    const next = text.indexOf(one, at + 1);
    const end = next < 0 ? text.length : next;
    const spans: Span[] = [];
    for (let from = at; from >= 0 && from < end && spans.length < MOST_POINTS;) {
      spans.push({ start: from, end: from + 1 });
      from = text.indexOf(circledOf(spans.length + 1), from + 1);
    }
    yield* countBefore(subject, spans, { start: Math.max(0, at - NEAR), end: at });
  }
}

/** The last number before them that is theirs. */
function* countBefore(
  subject: Subject,
  points: readonly Span[],
  before: Span,
): Generator<AuditFinding> {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return;
  const match = [...subject.text.slice(before.start, before.end).matchAll(COUNT)].findLast(
    ({ groups }) => readNumeral(groups?.['count'] ?? '', 0)?.value === points.length,
  );
  if (match === undefined) {
    yield* otherwise(subject, points, before);
    return;
  }
  const start = before.start + match.index;
  yield countedFinding(subject, {
    list: { start: first.start, end: last.end },
    count: { start, end: start + match[0].length },
    stated: points.length,
    found: points.length,
  });
}

/** `做好八项工作：` right before seven points. */
const RIGHT_BEFORE =
  /(?<![第\d.点])(?<count>[两二三四五六七八九]|十[一二三四五六七八九]?|\d{1,2})(?:个方面|[项大件个条])(?:方面|重点|主要|具体|民生|工作|任务|实事|措施|问题|举措|行动|工程){0,3}[”"]?[:。]\s*$/;
const FEWEST = 3;
const MOST_APART = 4;

function* otherwise(
  subject: Subject,
  points: readonly Span[],
  before: Span,
): Generator<AuditFinding> {
  const [first, last] = [points[0], points.at(-1)];
  const match = RIGHT_BEFORE.exec(subject.text.slice(before.start, before.end));
  const stated = readNumeral(match?.groups?.['count'] ?? '', 0)?.value;
  if (first === undefined || last === undefined || match === null || stated === undefined) return;
  if (Math.min(stated, points.length) < FEWEST) return;
  if (Math.abs(stated - points.length) > MOST_APART) return;
  const start = before.start + match.index;
  yield countedFinding(subject, {
    list: { start: first.start, end: last.end },
    count: { start, end: start + match[0].length },
    stated,
    found: points.length,
  });
}
