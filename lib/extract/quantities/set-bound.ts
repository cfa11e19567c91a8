import { indexEdges } from '../../text/word-edges';
import { unionOf } from '../../text/word-list';
import { unitSet } from '../../text/unit-set';
import { readNumeral } from '../../text/numerals';
import type { Candidate } from '../candidate';
import { CLAUSE_WORDS } from '../lexicon/clause-words';
import { SET_LIMITS } from '../lexicon/modifiers';
import { PURPOSE_VERBS } from '../lexicon/name-words';
import { COMMON_MODIFIERS } from '../lexicon/common-modifiers';
import { MONEY_NOUNS, SET_MEMBERS } from '../lexicon/count-words';
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
/** Of what kind they are: `20亿元|茶业|项目3个`. */
const COMMON = indexEdges(COMMON_MODIFIERS);
const KINDS = unitSet([...COMMON_MODIFIERS].map((word) => word.charAt(0)).join(''));
const MOST_KINDS = 3;
/** `投入6亿元|建设|项目30个`: what it is for. */
const PURPOSES = indexEdges(PURPOSE_VERBS);
/** Words that say what a sum is, so that it sorts nothing: `资金|20亿元`. */
const SUM_NAMED = new RegExp(
  `(?:${MONEY_NOUNS}|总额?|资金|基金|补助|补贴|共计?|合计|累计|达到?|实现|完成|目标|为|近|约)$`,
);
/** Words that lead to a sum or a goal, whatever is counted behind it. */
const SUM_BEFORE = /(?:总额?|投资额?|共计?|合计|累计|达到?|实现|完成|目标)$/;
const TOTAL_BEFORE = /总|共|合计|累计/;
/** Behind the members their own amount is the thing measured, not they: 企业投资. */
const NOT_MEMBERS = /^(?:投资|产值|收入|[总级域内民均家])/;
const BEHIND_MEMBER = unitSet('有达共占全已均村两一二三四五六七八九十');
const MOST_ATTRIBUTES = 8;
/** Verbs and the like, which part a thing from a number: `补助|惠及|3个`. */
const VERBS = indexEdges(
  unionOf([CLAUSE_WORDS.light, CLAUSE_WORDS.act, CLAUSE_WORDS.stage, CLAUSE_WORDS.preposition]),
);
const SHORTEST_THING = 2;
const LEADING = indexEdges(SET_LIMITS);
const LOOK_BEHIND = 8;
const LOOK_AHEAD = 24;
/** Between members and their number: `的村|有|5个`, `的工业企业|达到|18家`. */
const HAVE =
  /^(?:共?有|达到?|发展到|增至|增加到|增加|新增|[仅只已就])*(?=[\d一二三四五六七八九十两])/;

/**
 * Whether a size says which things are meant, as 亿元以上项目 does, and measures none of them:
 * `30万元以上的|村2个`, `投资超千万的|6家`, `10亿元以上|5个`, `25度以上|坡耕地`. The count beside
as it does of `超10亿元|项目9个` and `20亿元|茶业项目3个`. the sum that several cost together: `总投资超5亿元的12个项目`.
 */
export function isSetBound(text: string, candidate: Candidate): boolean {
  const { form, end, unit } = candidate;
  if (form !== 'amount') return false;
  if (!OPENS.has(text, end)) return sizesMembers(text, candidate);
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

/**
 * `超10亿元|项目9个`, `20亿元|茶业项目3个`: members right behind, with their number. Without a limit
 * only a sum of money sorts them, where no word before says what it is (`资金20亿元项目3个`).
 */
function sizesMembers(text: string, candidate: Candidate): boolean {
  const { start, end, unit } = candidate;
  const isSorted = SORTED.has(text, end);
  if (!isSorted && !KINDS.has(text, end)) return false;
  const limited = isSorted && SIZES.test(unit) && isLimited(text, candidate);
  if (!limited && unit !== '元') return false;
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
  if (TOTAL_BEFORE.test(before) || (!limited && SUM_NAMED.test(before))) return false;
  return isMembersCounted(text.slice(end, end + LOOK_AHEAD));
}

/** `茶业|项目|3个`: kinds, then members, and right behind their number. */
function isMembersCounted(words: string): boolean {
  if (PURPOSES.lengthAt(words, 0, words.length) > 0) return false;
  let at = 0;
  for (let kinds = 0; kinds <= MOST_KINDS; kinds += 1) {
    const length = MEMBERS.lengthAt(words, at, words.length);
    if (length > 0 && isCountAt(words, at + length)) return true;
    const kind = COMMON.lengthAt(words, at, words.length);
    if (kind === 0) return false;
    at += kind;
  }
  return false;
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
  if (isThingCounted(words)) return true;
  const end = membersEnd(words);
  if (end <= 0) return false;
  const [have = ''] = HAVE.exec(words.slice(end)) ?? [];
  return isCountAt(words, end + have.length);
}

/** `|写字楼|2栋`: any thing with its number right behind, where no verb parts them. */
function isThingCounted(words: string): boolean {
  let at = 0;
  while (at <= MOST_ATTRIBUTES && isHan(words.charCodeAt(at)) && !isCountAt(words, at)) {
    if (VERBS.lengthAt(words, at, words.length) > 0) return false;
    at += 1;
  }
  return at >= SHORTEST_THING && isCountAt(words, at);
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
