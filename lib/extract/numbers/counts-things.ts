import { unitSet } from '../../text/unit-set';
import { indexEdges } from '../../text/word-edges';
import type { WordEdges } from '../../text/word-edges';
import {
  ABSTRACT_NOUNS,
  ARTICLE_COUNTS,
  CONCRETE_COUNTS,
  CONCRETE_NOUNS,
  COUNTING_VERBS,
  FACILITY_ENDS,
  GRADING_UNITS,
  ONE_VERBS,
  PLACE_MOVES,
  POSTPOSED_ENDS,
  SELF_EVIDENT_COUNTS,
  SLOGAN_HEADS,
} from '../lexicon/count-words';
import type { NumberSite } from './number-site';
import { isLimitedBefore } from './threshold';
import type { UnitMatch } from './unit-reader';

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
const EVENT_VERB = /(?:举办|开办|承办|召开|举行|组织|办了?|培训)[^,、]{0,3}$/;
/** 举办千场培训 counts them, 千场 alone may be a name. */
const HELD = /(?:举办|开展|组织|举行|承办)$/;
const PLACES_MOVED = new RegExp(`(?:${PLACE_MOVES})了?$`);
const LOOK_BEHIND = 14;
const LOOK_AHEAD = 11;
const FAR_BEHIND = 48;
/** The list before, from its verb on: each item a numeral, a measure word and a name. */
const LISTED_ON = new RegExp(
  `(?:${ONE_VERBS}|改造|续建)了?(?:[一两二三四五六七八九十\\d]{1,3}[个座条处家所栋幢][^,、。;:]{1,9}[,、和及与]){0,5}$`,
);
/** `六家|泡|治理`, `三家|店村|`: what makes a village's name of so many families. */
const NAMED_PLACE =
  /^(?:[泡屯沟渠庄岭湾坪窝寨坡塘洼垭坳](?![\u4e00-\u9fff]?[主户员])|[店桥](?:[村镇]|社区)|村(?![集级民委办社里庄]))/;
const LARGE = 20;
/** With these a slogan may be counted: 三个全面. */
const SLOGAN_COUNTS = '个项条';

/** A Chinese numeral and its measure word with the words around them. */
interface CountSite {
  readonly text: string;
  readonly site: NumberSite;
  readonly unit: string;
  readonly end: number;
  readonly value: number;
  readonly before: string;
  readonly behind: string;
  /** What `before` holds of its clause. */
  readonly clause: string;
}

/** One way in which a numeral with a measure word counts, or counts nothing. */
interface CountCase {
  readonly name: string;
  readonly when: (site: CountSite) => boolean;
  readonly counts: boolean | ((site: CountSite) => boolean);
}

/** The first that holds decides. */
const CASES: readonly CountCase[] = [
  /* 六家泡 */
  {
    name: 'place-name',
    when: ({ unit, value, behind }) =>
      unit === '家' && value > 2 && value < 10 && NAMED_PLACE.test(behind),
    counts: false,
  },
  /* 一二级, 二三类, 四十一分 */
  { name: 'grade', when: ({ unit }) => GRADING_UNITS.has(unit), counts: false },
  /* 上百家, 举办千场培训; not 百家的 */
  { name: 'multiplier-alone', when: ({ site }) => site.numeral.bare, counts: isLimited },
  /* 举办两期培训班; not 二期 */
  { name: 'session', when: isSession, counts: ({ before }) => EVENT_VERB.test(before) },
  { name: 'session-named', when: ({ unit, value }) => isOfSession(unit, value), counts: false },
  /* 排名上升三位 */
  {
    name: 'places-moved',
    when: ({ unit, before }) => unit === '位' && PLACES_MOVED.test(before),
    counts: true,
  },
  /* 三十六个, 一点五个, 两三家 */
  { name: 'large', when: isLarge, counts: true },
  /* 二所 is an ordinal */
  {
    name: 'ordinal',
    when: ({ text, site, value }) => value === 0 || startsWithTwo(text, site),
    counts: false,
  },
  /* 六大行动, 三个维度, 两项不变 */
  { name: 'slogan', when: isSlogan, counts: false },
  /* 村史馆一座、 */
  { name: 'behind-the-thing', when: isPostposed, counts: true },
  /* 新建一座口袋公园,一条健身步道 */
  { name: 'goes-on', when: goesOnList, counts: true },
  /* 每月召开三次 */
  {
    name: 'every-month',
    when: ({ unit, clause }) => unit === '次' && EVERY.test(clause),
    counts: true,
  },
  /* 每人联系一个贫困县 */
  {
    name: 'each',
    when: ({ value, clause, behind }) => value === 1 && EACH.test(clause) && namesThing(behind),
    counts: true,
  },
  /* 引进一家企业; not 建成一个 */
  {
    name: 'one',
    when: ({ value }) => value === 1,
    counts: ({ clause, unit }) => ONE_VERB.test(clause) && !ARTICLE_COUNTS.has(unit),
  },
  /* 四座, 新建三个, 两个村 */
  {
    name: 'plain',
    when: () => true,
    counts: ({ unit, clause, behind }) =>
      SELF_EVIDENT_COUNTS.has(unit) ||
      VERBS.standsIn(clause, 0, clause.length) ||
      namesThing(behind),
  },
];

/**
 * Whether a Chinese numeral with a measure word counts things: `举办|两期|`, `新建|四座|公园`,
 * `|上百家|企业`. Not in `六大行动`, `三个维度` or `建成一个`.
 */
export function countsThings(site: NumberSite, text: string, { unit, end }: UnitMatch): boolean {
  const { numeral, from, to } = site;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  const behind = text.slice(end, Math.min(to, end + LOOK_AHEAD));
  const clause = before.split(CLAUSE_BREAKS).at(-1) ?? before;
  const asked: CountSite = { text, site, unit, end, value: numeral.value, before, behind, clause };
  const found = CASES.find(({ when }) => when(asked));
  if (!found) return false;
  return typeof found.counts === 'boolean' ? found.counts : found.counts(asked);
}

function isLimited({ text, site, unit, before, behind }: CountSite): boolean {
  const { numeral, from } = site;
  if (behind.startsWith('的')) return false;
  return (
    numeral.more ||
    isLimitedBefore(text, from, numeral.start) ||
    (unit === '场' && HELD.test(before))
  );
}

const isOfSession = (unit: string, value: number): boolean =>
  unit === '届' || (unit === '期' && value < LARGE);

function isSession({ text, site, unit, value }: CountSite): boolean {
  return isOfSession(unit, value) && value > 1 && !startsWithTwo(text, site);
}

const startsWithTwo = (text: string, { numeral }: NumberSite): boolean =>
  text.charAt(numeral.start) === '二';

function isLarge({ site: { numeral, other }, value }: CountSite): boolean {
  const isSeveral = numeral.more || other !== undefined || numeral.range !== undefined;
  return isSeveral || value >= LARGE || !Number.isInteger(value);
}

function isSlogan({ unit, behind }: CountSite): boolean {
  if (!CONCRETE_COUNTS.has(unit) || opensWith(behind, ABSTRACTS)) return true;
  return SLOGAN_COUNTS.includes(unit) && opensWith(behind, SLOGANS);
}

/**
 * `村史馆|一座|、`, `机井|两眼|,`: the numeral stands behind the thing, with nothing behind its
 * measure word.
 */
function isPostposed({ text, site: { numeral, from, to }, end }: CountSite): boolean {
  if (end < to && !PAUSES.has(text, end)) return false;
  const before = numeral.start - 1;
  return (
    before - 1 >= from &&
    POSTPOSED.has(text, before) &&
    !NOT_A_THING.test(text.slice(from, numeral.start).slice(-3))
  );
}

/**
 * `新建一座口袋公园,|一条|健身步道、|两条|便民路`: the verb of the first governs what its list goes
 * on with.
 */
function goesOnList({ text, site: { numeral, from }, unit, value, behind }: CountSite): boolean {
  const isVague = value === 1 && unit !== '条' && ARTICLE_COUNTS.has(unit);
  if (isVague || !namesFacility(behind)) return false;
  return LISTED_ON.test(text.slice(Math.max(from, numeral.start - FAR_BEHIND), numeral.start));
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

const opensWith = (words: string, edges: WordEdges): boolean =>
  edges.lengthAt(words, 0, words.length) > 0;

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
