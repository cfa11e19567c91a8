import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { KEPT_ENDS, KNOWN_STARTS, NAME_CLOSINGS, NAME_OPENINGS } from '../../lexicon/name-words';
import { ledTimeEnd } from '../../calendar/time-reader';
import type { Span } from '../../../model/span';

const FRONT_MARKS = unitSet(' 、,;:。)—-·●■◆*|…');
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const BACK_MARKS = unitSet(' 、,;:(-和与');
const ENDS_LIKE_A_MARK: ReadonlySet<string> = new Set([
  '参与',
  '饱和',
  '共和',
  '缓和',
  '平和',
  '总和',
]);
/** 五年内 is a term, 年内 behind a name an adverb. */
const NUMERALS = unitSet('数几一二两三四五六七八九十');
const TERM = /^[数几一二两三四五六七八九十]{1,2}(?:个月|[年月天])[内间里]/;
const LONGEST_TERM = 6;
/** 中 behind these belongs to the word, behind others it says among what: `检查对象|中`. */
const BEFORE_MIDDLE = unitSet('高初集空水其当之命人国');
const MIDDLE = '中'.charCodeAt(0);
/** `企业数|3年|翻一番`: over how many years. */
const YEARS_AT_END =
  /(?:连续|近|过去)?(?<![\d.一二三四五六七八九十零〇○前第])(?:\d{1,2}|[两三四五六七八九十]{1,2})年$/;
/** `审批|由平均5天|缩短到3天`: where a length of time began; a quantity is never a name. */
const BEGAN_AT =
  /[由从]?(?:原来|原先|以前|过去|此前|平均|原){0,2}的?[\d.]{1,5}个?(?:工作日|多?[天日]|小时|分钟)$/;
const LENGTH_ENDS = unitSet('天日时钟');
const LONGEST_LENGTH = 14;
/** `28起|成功避险案例|`: not taken off what is an example of it. */
const SUCCESS = '成功';
const EXAMPLE_ENDS = /(?:案例|经验|范例|做法|典型)$/;
/** `年末人口[4]`: the mark of a note. */
const NOTE = /\[\d{1,2}\]$/;
const LONGEST_NOTE = 4;
const NOTE_END = ']'.charCodeAt(0);
const CLOSING_QUOTE = '”'.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const KEPT = indexEdges(KEPT_ENDS);
/** 提出|了|今年经济要, but 了解. */
const PERFECT = '了'.charCodeAt(0);
const PERFECT_KEPT = unitSet('解结却');
const NUMBERING = /^\d{1,2}(?:[、)]|\.(?!\d)|\.(?=(?:19|20)\d{2} ?年))/;
const LONGEST_NUMBERING = 9;
const INDEXED = /[a-z]\d{1,2}(?:\.\d)?$/i;
const LONGEST_INDEX = 5;
/** `按常住人口计算|人均收入`, `按可比价格计算|增加值`; `规划|总投资`, `项目计划|总投资`. */
const RECKONED =
  /^(?:按[^,;、。:]{1,12}?(?:计算|核算|测算|统计(?!局)|(?:口径|价格)(?!计算|核算|测算|统计|指数))(?=..)|(?:项目|工程)?(?:规划|计划)(?=总投资))/;
const OPENS_RECKONING = unitSet('按规计项工');
const LONGEST_RECKONING = 20;
const MOST_OPENINGS = 12;
const MOST_CLOSINGS = 8;
const OPENINGS = indexEdges(NAME_OPENINGS);
const CLOSINGS = indexEdges(NAME_CLOSINGS);
/** Known names, and verbs that belong to one, whose first characters could be trimmed otherwise. */
const STARTS = indexEdges(KNOWN_STARTS);
/** Behind an adverb they make it a name: `成功|率`. */
const NAMING = unitSet('率额量度性');

/**
 * The name inside `[start, end)`: without times, scopes, adverbs and marks at its front
 * (`上半年全镇累计|新增企业`) and without what is no name at its end. `undefined` where nothing is
 * left.
 */
export function trimName(text: string, start: number, end: number): Span | undefined {
  const back = trimBack(text, start, end);
  const front = trimFront(text, start, back);
  return back - front >= 1 ? { start: front, end: back } : undefined;
}

/**
 * Whether a known name begins at `at`, though its first character could be a joint: `和美|乡村`.
 */
export const startsName = (text: string, at: number, end: number): boolean =>
  STARTS.lengthAt(text, at, end) >= 2;

function trimFront(text: string, start: number, end: number): number {
  let at = start;
  for (let steps = 0; steps < MOST_OPENINGS && at < end; steps += 1) {
    const before = at;
    while (at < end && FRONT_MARKS.has(text, at)) at += 1;
    at = behindTime(text, behindNumbering(text, at, end), end);
    at += openingAt(text, at, end) || reckoningAt(text, at, end);
    if (at === before) break;
  }
  return at;
}

/** Behind `三年内` or `2020年上半年`, and behind the 了 of a verb. */
function behindTime(text: string, start: number, end: number): number {
  let at = start;
  if (text.charCodeAt(at) === PERFECT && !PERFECT_KEPT.has(text, at + 1)) at += 1;
  if (NUMERALS.has(text, at))
    at += TERM.exec(text.slice(at, Math.min(end, at + LONGEST_TERM)))?.[0].length ?? 0;
  const time = ledTimeEnd(text, at);
  return time > 0 && time <= end && !isTermAt(text, time) ? time : at;
}

/** Units of the words by which a name was reckoned or planned: `按常住人口计算|人均收入`. */
function reckoningAt(text: string, at: number, end: number): number {
  if (!OPENS_RECKONING.has(text, at)) return 0;
  return RECKONED.exec(text.slice(at, Math.min(end, at + LONGEST_RECKONING)))?.[0].length ?? 0;
}

/** Units of a word at the front of a name that is no part of it. */
function openingAt(text: string, at: number, end: number): number {
  const length = OPENINGS.lengthAt(text, at, end);
  const behind = at + length;
  if (length === 0 || behind >= text.length || NAMING.has(text, behind)) return 0;
  if (text.startsWith(SUCCESS, at) && EXAMPLE_ENDS.test(text.slice(at, end))) return 0;
  return startsName(text, at, end) ? 0 : length;
}

/** `4、|优良路率`, `2.|本级财力`, `2.|2023年茶叶产值`: behind the number of a point. */
function behindNumbering(text: string, at: number, end: number): number {
  if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) return at;
  const length =
    NUMBERING.exec(text.slice(at, Math.min(end, at + LONGEST_NUMBERING)))?.[0].length ?? 0;
  return at + length;
}

/** `五年|以上有期徒刑`: a length that is part of the name. */
const isTermAt = (text: string, at: number): boolean =>
  text.startsWith('以上', at) || text.startsWith('以下', at);

/** `M2`, `PM10`, `PM2.5`: digits behind a letter belong to the name. */
const isIndexed = (text: string, end: number): boolean =>
  INDEXED.test(text.slice(Math.max(0, end - LONGEST_INDEX), end));

function trimBack(text: string, start: number, end: number): number {
  let at = end;
  for (let steps = 0; steps < MOST_CLOSINGS && at > start; steps += 1) {
    const unit = text.charCodeAt(at - 1);
    if (unit === MIDDLE && at - start > 3 && !BEFORE_MIDDLE.has(text, at - 2)) at -= 1;
    const back =
      markBefore(text, start, at) ||
      yearsBefore(text, start, at) ||
      lengthBefore(text, start, at) ||
      closingBefore(text, start, at);
    if (back === 0) break;
    at -= back;
  }
  return at;
}

/** Units of a mark or a stray digit at the end of a name. */
function markBefore(text: string, start: number, at: number): number {
  if (text.charCodeAt(at - 1) === CLOSING_QUOTE) return text.slice(start, at).includes('“') ? 0 : 1;
  if (text.charCodeAt(at - 1) === NOTE_END)
    return NOTE.exec(text.slice(Math.max(start, at - LONGEST_NOTE), at))?.[0].length ?? 0;
  if (BACK_MARKS.has(text, at - 1)) return ENDS_LIKE_A_MARK.has(text.slice(at - 2, at)) ? 0 : 1;
  return isDigit(text.charCodeAt(at - 1)) && !isIndexed(text, at) ? 1 : 0;
}

/** `企业数|3年|翻一番`. */
function yearsBefore(text: string, start: number, at: number): number {
  if (text.charCodeAt(at - 1) !== YEAR) return 0;
  const term =
    YEARS_AT_END.exec(text.slice(Math.max(start, at - LONGEST_TERM - 1), at))?.[0].length ?? 0;
  return at - term - start >= 2 ? term : 0;
}

/** `由平均5天`. */
function lengthBefore(text: string, start: number, at: number): number {
  if (!LENGTH_ENDS.has(text, at - 1)) return 0;
  return BEGAN_AT.exec(text.slice(Math.max(start, at - LONGEST_LENGTH), at))?.[0].length ?? 0;
}

/** Units of a word at the end of a name that is no part of it. */
function closingBefore(text: string, start: number, at: number): number {
  if (KEPT.lengthBefore(text, start, at) > 0) return 0;
  const length = CLOSINGS.lengthBefore(text, start + 1, at);
  if (length === 1 && at - start <= (text.charCodeAt(at - 1) === OF ? 2 : 3)) return 0;
  return length === 2 && text.startsWith('年内', at - 2) && NUMERALS.has(text, at - 3) ? 0 : length;
}
