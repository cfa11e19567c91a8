import { indexEdges } from '../../text/word-edges';
import { unitSet } from '../../text/unit-set';
import { readNumeral } from '../../text/numerals';
import type { Candidate } from '../candidate';
import { SET_LIMITS } from '../lexicon/modifiers';
import { SET_MEMBERS } from '../lexicon/count-words';
import { readUnit } from '../numbers/unit-reader';

const SIZES = /[元亩瓦吨里顷度]$|平方米$/;
/** Things whose number sorts those who have them: `50头以上的大户`, `20座以上客车`. */
const HERDS = unitSet('座头只羽口人名张床台间');
const LIMIT = /^(?:\(含\))?[及或]?以[上下内](?:\(含\))?(?:的(?!总|目标))?/;
const OF = '的';
/** What stands first behind such a size. */
const OPENS = unitSet('以及或(的');
const MEMBERS = indexEdges(SET_MEMBERS);
/** What stands first behind a size with its members right there: `超10亿元|项目9个`. */
const SORTED = unitSet([...SET_MEMBERS].map((word) => word.charAt(0)).join(''));
/** Words that lead to a sum or a goal, whatever is counted behind it. */
const SUM_BEFORE = /(?:总额?|投资额?|共计?|合计|累计|达到?|实现|完成|目标)$/;
const TOTAL_BEFORE = /总|共|合计|累计/;
/** Behind the members their own amount is the thing measured, not they: 企业投资. */
const NOT_MEMBERS = /^(?:投资|产值|收入|[总级域内民均家])/;
const BEHIND_MEMBER = unitSet('有达共占全已均村两一二三四五六七八九十');
const MOST_ATTRIBUTES = 8;
const LEADING = indexEdges(SET_LIMITS);
const LOOK_BEHIND = 8;
const LOOK_AHEAD = 24;
/** Between members and their number: `的村|有|5个`, `的工业企业|达到|18家`. */
const HAVE =
  /^(?:共?有|达到?|发展到|增至|增加到|增加|新增|[仅只已就])*(?=[\d一二三四五六七八九十两])/;

/**
 * Whether a size says which things are meant, as 亿元以上项目 does, and measures none of them:
 * `30万元以上的|村2个`, `投资超千万的|6家`, `10亿元以上|5个`, `25度以上|坡耕地`. The count beside
 * it stays, as it does of `超10亿元|项目9个`. Not the sum that several cost together: `总投资超5亿元的12个项目`.
 */
export function isSetBound(text: string, candidate: Candidate): boolean {
  const { form, end, unit } = candidate;
  if (form !== 'amount') return false;
  if (!OPENS.has(text, end)) return SORTED.has(text, end) && sizesMembers(text, candidate);
  const behind = text.slice(end, end + LOOK_AHEAD);
  const [limit = ''] = LIMIT.exec(behind) ?? [];
  if (limit !== '')
    return isSorting(unit) && sortsBehind(text, candidate, behind.slice(limit.length));
  return (
    behind.startsWith(OF) &&
    (SIZES.test(unit) || unit === '') &&
    isLimited(text, candidate) &&
    countsBehind(text, candidate, behind.slice(1))
  );
}

/** `超10亿元|项目9个`: members right behind, with their number. */
function sizesMembers(text: string, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const length = MEMBERS.lengthAt(text, end, text.length);
  if (length === 0 || !SIZES.test(candidate.unit) || !isLimited(text, candidate)) return false;
  return (
    !TOTAL_BEFORE.test(text.slice(Math.max(0, start - LOOK_BEHIND), start)) &&
    isCountAt(text.slice(end + length, end + LOOK_AHEAD), 0)
  );
}

const isSorting = (unit: string): boolean =>
  SIZES.test(unit) || (HERDS.has(unit, 0) && unit.length === 1);

/** Behind 以上: its members by name, or their number right there (`其中10亿元以上|5个`). */
function sortsBehind(text: string, { start }: Candidate, words: string): boolean {
  if (membersEnd(words) > 0) return true;
  return (
    isCountAt(words, 0) && !SUM_BEFORE.test(text.slice(Math.max(0, start - LOOK_BEHIND), start))
  );
}

/**
 * Behind 超…的: their number that stands alone (`的|6家,`), or members whose number follows
 * (`的|村有5个`).
 */
function countsBehind(text: string, { start }: Candidate, words: string): boolean {
  if (TOTAL_BEFORE.test(text.slice(Math.max(0, start - LOOK_BEHIND), start))) return false;
  const own = countEnd(words, 0);
  if (own > 0) return STOPS.has(words, own) || own >= words.length;
  const end = membersEnd(words);
  if (end <= 0) return false;
  const [have = ''] = HAVE.exec(words.slice(end)) ?? [];
  return isCountAt(words, end + have.length);
}

const STOPS = unitSet(',。;、:!?)占比较和');

const isLimited = (text: string, { start }: Candidate): boolean =>
  LEADING.lengthBefore(text, Math.max(0, start - LOOK_BEHIND), start) > 0;

/** A name of one character may be the tail of another word or the head of one: 农村教师. */
const endsThere = (words: string, end: number, length: number): boolean =>
  length > 1 || !isHan(words.charCodeAt(end)) || BEHIND_MEMBER.has(words, end);

/** Where the members named within a few characters end, 0 for none. */
function membersEnd(words: string): number {
  for (let at = 0; at <= MOST_ATTRIBUTES && isHan(words.charCodeAt(at)); at += 1) {
    const length = MEMBERS.lengthAt(words, at, words.length);
    if (
      length > 0 &&
      (at === 0 || endsThere(words, at + length, length)) &&
      !NOT_MEMBERS.test(words.slice(at + length))
    )
      return at + length;
  }
  return 0;
}

const isCountAt = (words: string, at: number): boolean => countEnd(words, at) > 0;

/** Where the count that begins at `at` ends: behind `5个`; 0 for none. */
function countEnd(words: string, at: number): number {
  const numeral = readNumeral(words, at);
  const unit = numeral && readUnit(words, numeral.end);
  return unit?.kind === 'count' && unit.unit !== '分' ? unit.end : 0;
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff && unit !== 0x7684;
