import type { AuditFinding } from '../model/audit';
import type { Span } from '../model/span';
import { readNumeral } from '../text/numerals';
import { countedFinding } from './counted';
import type { Subject } from './subject';

const DIGITS = '一二三四五六七八九十';
const TEN = 10;
const MOST_POINTS = 39;

/** `三` of 3, `十二` of 12, `三十` of 30; to 99. */
function inWords(number: number): string {
  const [tens, ones] = [Math.floor(number / TEN), number % TEN];
  const first = tens > 1 ? DIGITS.charAt(tens - 1) : '';
  return `${first}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones - 1) : ''}`;
}

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
        yield* countBefore(subject, numbered(lines, at, opening), before);
    if (line.words.startsWith(DASH) && !last.words.startsWith(DASH))
      yield* countBefore(subject, dashed(lines, at), before);
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

/** Points that follow each other. */
interface Points {
  readonly spans: readonly Span[];
  /** How one more would begin. */
  readonly next: string;
}

/** Where a first line and those that go on numbering it begin. */
function numbered(lines: readonly Line[], first: number, opening: Opening): Points {
  const spans: Span[] = [];
  for (let at = first; at < lines.length && spans.length < MOST_POINTS; at += 1) {
    const line = lines[at];
    if (line === undefined || (at > first && opens(line, opening(1)))) break;
    const next = opening(spans.length + 1);
    if (opens(line, next)) spans.push({ start: line.start, end: line.start + next.length });
  }
  return { spans, next: opening(spans.length + 1) };
}

/** ——, as it is folded. */
const DASH = '--';

function dashed(lines: readonly Line[], first: number): Points {
  const spans: Span[] = [];
  for (let at = first; lines[at]?.words.startsWith(DASH) === true; at += 1) {
    const { start } = lines[at] ?? { start: 0 };
    spans.push({ start, end: start + DASH.length });
  }
  return { spans, next: DASH };
}

/** How far before a first point its number may stand. */
const NEAR = 120;
const COUNTED = `(?<![第\\d.点一二三四五六七八九十百千])(?<count>[两二三四五六七八九]|[二三]?十[一二三四五六七八九]?|\\d{1,2})`;
const COUNT = new RegExp(`${COUNTED}(?:[个大项条点件类种](?!百分点|[月年])|方面|[篇场张])`, 'g');

/** ① to ⑳. */
const CIRCLED_ONE = 0x2460;
const MOST_CIRCLED = 20;
const circledOf = (number: number): string => String.fromCharCode(CIRCLED_ONE + number - 1);

/** `十件实事：①…②…`, on one line or on many. */
function* circled(subject: Subject): Generator<AuditFinding> {
  const { text } = subject;
  const one = circledOf(1);
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
    const next = text.indexOf(one, at + 1);
    const part = text.slice(at, next < 0 ? text.length : next);
    const spans: Span[] = [];
    for (let from = 0; from >= 0 && spans.length < MOST_CIRCLED;) {
      spans.push({ start: at + from, end: at + from + 1 });
      from = part.indexOf(circledOf(spans.length + 1), from + 1);
    }
    const points = { spans, next: one };
    yield* countBefore(subject, points, { start: Math.max(0, at - NEAR), end: at });
  }
}

/** The last number before them that is theirs. */
function* countBefore(subject: Subject, points: Points, before: Span): Generator<AuditFinding> {
  const { length } = points.spans;
  if (length < 2) return;
  const words = subject.text.slice(before.start, before.end);
  const match = [...words.matchAll(COUNT)].findLast(({ groups }) => numberOf(groups) === length);
  if (match !== undefined) yield found(subject, points, [match, before]);
  else yield* otherwise(subject, points, before);
}

/** `做好八项工作：` right before seven points. */
const RIGHT_BEFORE = new RegExp(
  `${COUNTED}(?:个方面|[项大件个条])(?:方面|重点|主要|具体|民生|工作|任务|实事|措施|问题|举措|行动|工程){0,3}[”"]?:\\s*$`,
);
const FEWEST = 3;
const MOST_APART = 4;
/** So far behind the last point one more may follow that does not begin a line. */
const BEHIND = 6_000;

function* otherwise(subject: Subject, points: Points, before: Span): Generator<AuditFinding> {
  const { spans, next } = points;
  const match = RIGHT_BEFORE.exec(subject.text.slice(before.start, before.end));
  const stated = numberOf(match?.groups);
  if (match === null || stated === undefined || spans.length === MOST_POINTS) return;
  if (Math.min(stated, spans.length) < FEWEST) return;
  if (Math.abs(stated - spans.length) > MOST_APART) return;
  const end = spans.at(-1)?.end ?? 0;
  if (stated > spans.length && subject.text.slice(end, end + BEHIND).includes(next)) return;
  yield found(subject, points, [match, before]);
}

const numberOf = (groups: RegExpMatchArray['groups']): number | undefined =>
  readNumeral(groups?.['count'] ?? '', 0)?.value;

function found(
  subject: Subject,
  { spans }: Points,
  [match, before]: readonly [RegExpMatchArray, Span],
): AuditFinding {
  const start = before.start + (match.index ?? 0);
  return countedFinding(subject, {
    list: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
    count: { start, end: start + match[0].length },
    stated: numberOf(match.groups) ?? 0,
    found: spans.length,
  });
}
