import type { AuditFinding } from '../model/audit';
import type { Span } from '../model/span';
import { readNumeral } from '../text/numerals';
import { countedFinding } from './counted';
import type { Subject } from './subject';

const FIRST =
  /一是|(?<=[。;:\n]\s{0,4})第一(?=[,、是:])|首先|\(1\)|(?<=[\n。:;]\s{0,4})1[.、](?!\d)/g;
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const MOST_POINTS = 20;
/** How far a next point may stand from the one before, and the number from the first. */
const LONGEST_POINT = 700;
const NEAR = 90;
const COUNT = /(?<count>[两二三四五六七八九十]|\d{1,2})(?:[个大项条点种类件]|方面)/g;

/** `抓好三个重点：一是……二是……三是……`: as many points as are said. */
export function* enumerationFindings(subject: Subject): Generator<AuditFinding> {
  const { text } = subject;
  for (const { index, 0: opening } of text.matchAll(FIRST)) {
    const points = pointsFrom(text, { start: index, end: index + opening.length });
    if (points.length < 2) continue;
    const before = text.slice(Math.max(0, index - NEAR), index);
    const stated =
      lastCount(before, points.length) ??
      (isWhole(text, points) ? countRightBefore(before, points.length) : undefined);
    if (stated === undefined) continue;
    const start = index - before.length + stated.start;
    yield found(subject, points, {
      start,
      end: start + stated.end - stated.start,
      number: stated.number,
    });
  }
  yield* repeatedWords(subject);
}

/** How the points behind a first one begin. */
function openingOf(first: string, number: number): string | undefined {
  const digit = DIGITS[number];
  if (first.includes('1')) return first.replace('1', String(number));
  if (digit === undefined) return undefined;
  return first === '首先' ? `${digit}是` : first.replace('一', digit);
}

function pointsFrom(text: string, first: Span): Span[] {
  const points = [first];
  const opening = text.slice(first.start, first.end);
  for (let number = 2; number <= MOST_POINTS; number += 1) {
    const word = openingOf(opening, number);
    const last = points.at(-1)?.end ?? 0;
    const at = word === undefined ? -1 : nextOf(text.slice(last, last + LONGEST_POINT), word);
    if (word === undefined || at < 0) break;
    points.push({ start: last + at, end: last + at + word.length });
  }
  return points;
}

/** Where a point begins: 第二 and 2. may stand for something else. */
function nextOf(text: string, word: string): number {
  const isPlain = word.endsWith('是') || word.endsWith(')');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isOwn = word.startsWith('第')
      ? /[,、是:]/.test(text.charAt(at + word.length))
      : !/\d/.test(text.charAt(at - 1) + text.charAt(at + word.length));
    if (isPlain || isOwn) return at;
  }
  return -1;
}

const FAR = 20_000;

/** Whether no point follows, however far behind. Headings that are numbered go on anywhere. */
function isWhole(text: string, points: readonly Span[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return false;
  const opening = text.slice(first.start, first.end);
  const next = openingOf(opening, points.length + 1);
  if (next === undefined || /^1[.、]/.test(opening)) return false;
  return nextOf(text.slice(last.end, last.end + FAR), next) < 0;
}

/** A number, where it stands. */
interface Counted extends Span {
  readonly number: number;
}

/** `抓好五件实事：` right before the first of three points or more, whose number it should be. */
const RIGHT_BEFORE =
  /(?<count>[三四五六七八九十]|\d{1,2})(?:[个大项条点件]|方面)(?:方面|重点|关键|主要|具体|民生|工作|任务|实事|措施|问题|举措){1,3}[”"]?[:。]\s*$/;

function countRightBefore(before: string, points: number): Counted | undefined {
  const match = RIGHT_BEFORE.exec(before);
  const number = readNumeral(match?.groups?.['count'] ?? '', 0)?.value;
  if (match === null || number === undefined || number < 3 || points < 3) return undefined;
  return { start: match.index, end: match.index + match[0].length, number };
}

function lastCount(before: string, points: number): Counted | undefined {
  const match = [...before.matchAll(COUNT)].findLast(
    (each) => readNumeral(each.groups?.['count'] ?? '', 0)?.value === points,
  );
  return match === undefined
    ? undefined
    : { start: match.index, end: match.index + match[0].length, number: points };
}

const SAME_WORD =
  /(?<count>[两二三四五六七八九])(?:个|大)?[“”]?(?<word>[一-龥]{1,2})(?=[”,。;、的])/g;
const LIST_BEFORE = 90;

/** `统一品种、统一采购、统一配送的三统一`: a word as often as is said. */
function* repeatedWords(subject: Subject): Generator<AuditFinding> {
  const { text } = subject;
  for (const match of text.matchAll(SAME_WORD)) {
    const { count = '', word = '' } = match.groups ?? {};
    const number = readNumeral(count, 0)?.value ?? 0;
    const from = Math.max(0, match.index - LIST_BEFORE);
    const list =
      text
        .slice(from, match.index)
        .split(/[。;\n]/)
        .at(-1) ?? '';
    const at = match.index - list.length;
    const names = [...list.matchAll(new RegExp(`${word}[一-龥]{1,6}(?=[、,和”“]|的?$)`, 'g'))];
    if (names.length !== number || (list.match(/、/g)?.length ?? 0) < number - 1) continue;
    const spans = names.map((name) => ({
      start: at + name.index,
      end: at + name.index + name[0].length,
    }));
    yield found(subject, spans, {
      start: match.index,
      end: match.index + match[0].length,
      number,
    });
  }
}

function found(subject: Subject, points: readonly Span[], count: Counted): AuditFinding {
  return countedFinding(subject, {
    list: { start: points[0]?.start ?? 0, end: points.at(-1)?.end ?? 0 },
    count: { start: count.start, end: count.end },
    stated: count.number,
    found: points.length,
  });
}
