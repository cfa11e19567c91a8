import { unitSet } from '../../text/unit-set';
import { indexEdges, type WordEdges } from '../../text/word-edges';
import {
  ABSTRACT_NOUNS,
  CONCRETE_COUNTS,
  CONCRETE_NOUNS,
  COUNTING_VERBS,
  FACILITY_ENDS,
  ONE_VERBS,
  POSTPOSED_ENDS,
  SELF_EVIDENT_COUNTS,
  SLOGAN_HEADS,
} from '../lexicon/count-words';
import type { NumberSite } from '../numbers/number-site';
import { isLimitedBefore } from '../numbers/threshold';
import { siteRule } from './rule';

const VERBS = indexEdges(COUNTING_VERBS);
const ONE_VERB = new RegExp(`(?:${ONE_VERBS})(?:[^,、的]{0,2}|一[^,、]{1,8}、)$`);
const EVERY = /每(?:[年月周]|季度?|半年|学期)/;
/** 每人联系一个贫困县. */
const EACH = /每[^,、]{1,8}$/;
const ABSTRACTS = indexEdges(ABSTRACT_NOUNS);
const SLOGANS = indexEdges(SLOGAN_HEADS);
const THINGS = indexEdges(CONCRETE_NOUNS);
const FACILITIES = unitSet(FACILITY_ENDS);
const POSTPOSED = unitSet(POSTPOSED_ENDS);
const PAUSES = unitSet(',、。;:)和及与');
/** 这一件, 每一处: no count. */
const NOT_A_THING = /[这那每某任哪同第之](?:里|个)?$/;
const MOST_ATTRIBUTES = 8;
const CLAUSE_BREAKS = /[,:(“‘]/;
/** 建成一个, 打赢一场 and 建强一支 count nothing. */
const NEVER_ONE = new Set(['个', '场', '支', '条', '件', '项', '部', '位', '对']);
const EVENT_VERB = /(?:举办|开办|承办|召开|举行|组织|办了?|培训)[^,、]{0,3}$/;
/** 举办千场培训 counts them, 千场 alone may be a name. */
const HELD = /(?:举办|开展|组织|举行|承办)$/;
const PLACES_MOVED = /(?:上升|前移|提升|前进|进|下降|跃升|后移|提高)了?$/;
/** 一二级, 二三类 and 四十一分 are classes and clock times. */
const NEVER_CHINESE = new Set(['级', '类', '分', '层', '代', '环', '等级', '级别']);
const LOOK_BEHIND = 14;
const LOOK_AHEAD = 11;
const FAR_BEHIND = 48;
/** The list before, from its verb on: each item a numeral, a measure word and a name. */
const LISTED_ON = new RegExp(
  `(?:${ONE_VERBS}|改造|续建)了?(?:[一两二三四五六七八九十\\d]{1,3}[个座条处家所栋幢][^,、。;:]{1,9}[,、和及与]){0,5}$`,
);
const LARGE = 20;

/**
 * A count in Chinese numerals of things that can be counted: `举办两期`, `新建四座公园`, `上百家企业`. Not `六大行动` or
 * `三个维度`, which name a set, not `二期`, which is an ordinal, and not `一个`, which counts nothing.
 */
export const chineseCount = siteRule('chinese-count', ['count'], (site, text) => {
  const { numeral, unit } = site;
  if (numeral.style !== 'chinese' || numeral.sequence || unit?.kind !== 'count') return undefined;
  return isCounted(site, text, unit.unit, unit.end) ? { form: 'amount', unit: unit.unit, end: unit.end } : undefined;
});

function isCounted(site: NumberSite, text: string, unit: string, end: number): boolean {
  const { numeral, other } = site;
  const before = text.slice(Math.max(site.from, numeral.start - LOOK_BEHIND), numeral.start);
  const behind = text.slice(end, Math.min(site.to, end + LOOK_AHEAD));
  if (NEVER_CHINESE.has(unit)) return false;
  if (numeral.bare) {
    if (behind.startsWith('的')) return false;
    return numeral.more || isLimitedBefore(text, site.from, numeral.start) || (unit === '场' && HELD.test(before));
  }
  if (unit === '届' || (unit === '期' && numeral.value < LARGE))
    return numeral.value > 1 && text.charAt(numeral.start) !== '二' && EVENT_VERB.test(before);
  if (unit === '位' && PLACES_MOVED.test(before)) return true;
  if (numeral.value >= LARGE || !Number.isInteger(numeral.value) || numeral.more || other || numeral.range) return true;
  if (numeral.value === 0 || text.charAt(numeral.start) === '二') return false;
  if (
    !CONCRETE_COUNTS.has(unit) ||
    opensWith(behind, ABSTRACTS) ||
    ('个项条'.includes(unit) && opensWith(behind, SLOGANS))
  )
    return false;
  const clause = before.split(CLAUSE_BREAKS).at(-1) ?? before;
  if (isPostposed(text, site, end)) return true;
  const isVague = numeral.value === 1 && unit !== '条' && NEVER_ONE.has(unit);
  if (!isVague && namesFacility(behind) && isListedOn(site, text)) return true;
  if (unit === '次' && EVERY.test(clause)) return true;
  if (numeral.value === 1 && EACH.test(clause) && namesThing(behind)) return true;
  if (numeral.value === 1) return ONE_VERB.test(clause) && !NEVER_ONE.has(unit);
  return SELF_EVIDENT_COUNTS.has(unit) || VERBS.standsIn(clause, 0, clause.length) || namesThing(behind);
}

/** `村史馆|一座|、`, `机井|两眼|,`: the numeral stands behind the thing, with nothing behind its measure word. */
function isPostposed(text: string, { numeral, from, to }: NumberSite, end: number): boolean {
  if (end < to && !PAUSES.has(text, end)) return false;
  const before = numeral.start - 1;
  return (
    before - 1 >= from && POSTPOSED.has(text, before) && !NOT_A_THING.test(text.slice(from, numeral.start).slice(-3))
  );
}

/** `条|滨河路|、`: a facility ends the few characters behind the measure word. */
function namesFacility(behind: string): boolean {
  let at = behind.startsWith('“') ? 1 : 0;
  while (at <= MOST_ATTRIBUTES && isHan(behind.charCodeAt(at)) && !PAUSES.has(behind, at)) at += 1;
  return (
    at > 1 &&
    at < behind.length &&
    FACILITIES.has(behind, at - 1) &&
    (PAUSES.has(behind, at) || behind.charAt(at) === '”')
  );
}

/** `建设一座体育公园,|一条|景观大道、|两条|滨河路`: the verb of the first governs what its list goes on with. */
function isListedOn({ numeral, from }: NumberSite, text: string): boolean {
  const before = text.slice(Math.max(from, numeral.start - FAR_BEHIND), numeral.start);
  return LISTED_ON.test(before);
}

const opensWith = (words: string, edges: WordEdges): boolean => edges.lengthAt(words, 0, words.length) > 0;

/** Whether a countable thing is named within a few characters: `座|“江心公园”`. */
function namesThing(behind: string): boolean {
  const start = behind.startsWith('“') ? 1 : 0;
  for (let at = start; at <= start + MOST_ATTRIBUTES; at += 1) {
    if (THINGS.lengthAt(behind, at, behind.length) > 0) return true;
    if (!isHan(behind.charCodeAt(at))) return false;
  }
  return false;
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
