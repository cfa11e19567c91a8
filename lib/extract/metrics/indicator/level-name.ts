import type { Span } from '../../../model/span';
import type { Candidate } from '../../candidate';
import { isMeasuringUnit } from '../../lexicon/units';
import { GENERIC_NOUNS, PURPOSE_VERBS, RATED_NOUNS } from '../../lexicon/name-words';
import { indexEdges } from '../../../text/word-edges';
import type { Decision } from '../decision';
import { nameBefore } from './name-before';
import { APPOSED, HELD, nameSite } from './name-site';
import type { NameSite } from './name-site';
import { attributeBefore, servedObject } from './counted-name';
import { lastJoint, nameBehind } from './name-behind';
import { trimName } from './trim-name';
import type { SentenceReading } from '../sentence-reading';
import type { ReadQuantity } from '../read-quantities';
import { isPlaceName, usableName } from './usable-name';
import type { LevelNameReason } from '../../../model/why';

/** Units of a name that is told with what happens to it, and of the whole then. */
const LONGEST_KIND_OF_SUBJECT = 4;
const LONGEST_EVENT = 14;
const LONGEST_SHARED = 20;
const SHORTEST_TAIL = 4;
const BARE_VERB = 2;
/** Units in which a longer name is looked for. */
const LONGEST_LOOK_BACK = 300;
const CURRENCY = /元$/;
/**
 * Units of size: with a name right behind they size it (`4000平方米|保鲜库`), unless a verb governs
 * the name before.
 */
const SIZES = /平方米|平方公里|公里|亩|公顷|吨|米$/;
/**
 * Units of what a plant can do: the plant behind has the name, its owner stands before
 * (`北岭|500万吨|石灰岩矿`).
 */
const PLANTS = /^(?:吨|千瓦|兆瓦|千伏安|公里)$/;
const SHORTEST_PLANT = 3;
/** `日处理污水|3万吨|的二期工程`: what it does with so much. */
const OUTPUT = /^[日年](?:处理|加工|供应?|生产)(?!规模|能力).{2,}/;
/** Aspects of a plan that can be counted: `设置|26项|指标`. */
const COUNTED_ASPECTS: ReadonlySet<string> = new Set(['指标', '任务', '目标', '计划']);
const RATED = indexEdges(RATED_NOUNS);
const OF_LEVEL = /^[、和及与 ]?(?:其中)?(?:国家?|[省市区县州盟旗镇部])[列级属管定]$/;
const JOINT_OR_NOTHING = /^(?:[、和及与或 ]|以及)*$/;
/**
 * `解决|5万农村人口|的饮水安全问题`: a verb whose object is what stands behind the people counted.
 */
const SOLVED = /(?:解决|保障|满足|改善|缓解|化解|减轻)了?$/;
const EXTENTS = '总?长度?|全长|总?面积|占地(?:面积)?|建筑面积';
/** Between a count and the size of what it counts. */
const SIZE_JOINT = new RegExp(`^(?:[、,共](?:${EXTENTS}|共计?)?|${EXTENTS})[达约]?$`);
const OF = '的'.charCodeAt(0);
/** `扶持|资金|`: a sum that is named by its purpose. */
const MONEY_FOR = /^[^,;。、的]{2,8}(?:资金|基金|经费|贷款|补贴|补助)$/;
const PURPOSES = indexEdges(PURPOSE_VERBS);

/** One way in which amounts and rates are named. */
interface NamingCase {
  readonly because: LevelNameReason;
  readonly when: (site: NameSite) => boolean;
  /** The name; `undefined` where the quantity speaks of what was named before. */
  readonly take: (site: NameSite) => Span | undefined;
}

/** The first that holds names the quantity. */
const NAMING_CASES: readonly NamingCase[] = [
  /* 为|6000名|妇女提供免费筛查 → 免费筛查 */
  {
    because: 'what-persons-are-given',
    when: ({ reading, place }) => servedObject(reading, place) !== undefined,
    take: ({ reading, place }) => servedObject(reading, place),
  },
  /* 引进|30万毕业生| → 毕业生; 公益岗位安置|1200万人口| → 公益岗位安置 */
  { because: 'who-is-counted', when: countsItsNoun, take: nameOfCounted },
  /* 产量超过9%的有|31种| → 产量超过9% */
  {
    because: 'attribute-of-the-counted',
    when: ({ reading, place, lead }) => attributeBefore(reading, place, lead.start) !== undefined,
    take: ({ reading, place, lead }) => attributeBefore(reading, place, lead.start),
  },
  /* |14大类|、80个项目 → 项目 */
  {
    because: 'named-behind-the-next',
    when: sharesNextName,
    take: (site) => nextOfKind(site) ?? site.left,
  },
  /* 完成|26条|、总长19公里的机耕道路 → 农村公路; 开发区|6条|、7.5公里道路 → 道路 */
  { because: 'sized-by-the-next', when: (site) => sizedName(site) !== undefined, take: sizedName },
  /* |财政总收入|2.88亿元 */
  { because: 'before-it', when: isNamedBefore, take: leftName },
  /* |3个|村800户 */
  { because: 'behind-it', when: isPlaceAlone, take: ({ behind }) => behind.name },
  /* |14类|、80个村 */
  {
    because: 'named-behind-the-next',
    when: ({ named, next, item }) =>
      named?.length === 1 && next !== undefined && item.kind !== 'share',
    take: ({ reading, next }) => next && nextName(reading, next),
  },
  /* 设置|26项|指标 */
  {
    because: 'counted-aspect',
    when: ({ before, named, led }) =>
      named !== undefined && COUNTED_ASPECTS.has(named) && (before.waiting || led.endsWith('等')),
    take: ({ behind }) => behind.name,
  },
  /* |85%|的村完成改厕 */
  {
    because: 'opens-the-clause',
    when: (site) => opensClause(site) && subjectName(site) !== undefined,
    take: (site) => usableName(site.text, subjectName(site)) ?? leftName(site),
  },
  /* 新建|1个|营商服务中心 */
  {
    because: 'behind-it',
    when: ({ named }) => named !== undefined,
    take: (site) =>
      usableName(site.text, site.behind.name && longerName(site, site.behind.name)) ??
      leftName(site),
  },
  /* 税收|占全镇的|四成 */
  {
    because: 'before-it',
    when: (site) => site.left !== undefined && !isOnlySolved(site),
    take: leftName,
  },
  /* 解决|5万农村人口| */
  { because: 'counted-noun', when: ({ noun }) => noun !== undefined, take: ({ noun }) => noun },
  /* |100%|受理 */
  { because: 'what-is-stated-of-it', when: ({ behind }) => behind.verbFirst, take: statedOfIt },
];

/**
 * The name of an amount or rate: behind it for a count (`新建1个|营商服务中心|`), before it for
 * money, sizes and rates (`|财政总收入|2.88亿元`), and before it too where nothing stands behind.
 * `next` is the quantity behind it.
 */
export function levelName(
  reading: SentenceReading,
  item: ReadQuantity,
  next: ReadQuantity | undefined,
): Decision<Span, LevelNameReason> | undefined {
  const site = nameSite(reading, item, next);
  const found = NAMING_CASES.find(({ when }) => when(site));
  const value = found?.take(site);
  return found && value && { value, because: found.because };
}

/** `49.3万|老年人|`: the noun inside the quantity, where no verb asks for what they get. */
function countsItsNoun({ noun, led }: NameSite): boolean {
  return noun !== undefined && !SOLVED.test(led);
}

/** `3个|村|800户`: right before the next quantity a kind of place is the name. */
function isPlaceAlone({ text, candidate, next, behind: { name } }: NameSite): boolean {
  const isNext = name !== undefined && next?.place.candidate.start === name.end;
  return isNext && candidate.unit === '个' && isPlaceName(text, name);
}

/** `解决了|5万农村人口|`: the verb alone stands before. */
const isOnlySolved = ({ text, noun, left }: NameSite): boolean =>
  noun !== undefined &&
  left !== undefined &&
  left.end - left.start === BARE_VERB &&
  SOLVED.test(text.slice(left.start, left.end));

function nameOfCounted({ text, noun, led, before }: NameSite): Span | undefined {
  const own = HELD.test(led) || APPOSED.test(led) ? undefined : usableName(text, before.name);
  return own && own.end - own.start > BARE_VERB ? own : noun;
}

/**
 * Only a joint parts it from the next quantity, and before it stands no name but a verb; or only of
 * which level they are stands before both: `省列|13个|、市列|26个|重点项目`.
 */
function sharesNextName({ text, next, place, candidate, left, led, before }: NameSite): boolean {
  if (!next) return false;
  const between = text.slice(candidate.end, place.ceiling);
  if (OF_LEVEL.test(between) && OF_LEVEL.test(led) && candidate.unit === next.place.candidate.unit)
    return true;
  if (!JOINT_OR_NOTHING.test(between)) return false;
  return !left || (before.waiting && left.end - left.start <= BARE_VERB);
}

/** What is counted here and sized by the next quantity: `|26条|、总长19公里的|机耕道路|`. */
function sizedName({ reading, text, place, candidate, next }: NameSite): Span | undefined {
  if (!next || isMeasured(candidate) || !isSize(next.place.candidate)) return undefined;
  const between = text.slice(candidate.end, place.ceiling);
  if (!SIZE_JOINT.test(between)) return undefined;
  const { candidate: size, ceiling, clause } = next.place;
  const isAttribute = text.charCodeAt(size.end) === OF;
  if (between.length > 1 && !isAttribute) return undefined;
  const behind = nameBehind(reading, size.end, ceiling, {
    more: ceiling < clause.end,
    governed: true,
  });
  return behind.verbFirst ? undefined : usableName(text, behind.name);
}

const nextOfKind = ({ reading, item, next }: NameSite): Span | undefined =>
  next && item.kind === next.kind ? nextName(reading, next) : undefined;

function leftName({ text, left }: NameSite): Span | undefined {
  return left && tailName(text, left);
}

/** `100%|受理|`, `…、70%|升入高中|`: what is stated of it behind. */
function statedOfIt({ text, candidate, place, behind, isJoinedOn }: NameSite): Span | undefined {
  const stated = behind.name ?? trimName(text, candidate.end, place.ceiling);
  if (isJoinedOn)
    return usableName(text, stated) ?? { start: candidate.end, end: stated?.end ?? place.ceiling };
  return usableName(text, stated);
}

/** Whether the name before the quantity is its own, though words stand behind it too. */
function isNamedBefore(site: NameSite): boolean {
  const { reading, left, named, before, lead, candidate } = site;
  if (!left) return false;
  if (named === undefined) return isMeasured(candidate);
  if (GENERIC_NOUNS.has(named)) return !(before.waiting && isVerb(reading, left));
  if (lead.reached && lead.direction !== undefined) return true;
  return isMeasured(candidate) && !isNamedByWhatFollows(site, left, named);
}

/**
 * What follows a measured quantity is its name all the same: `投入|3亿元|扶持资金`, `|15%|所得税`,
 * `北岭|500万吨|石灰岩矿`.
 */
function isNamedByWhatFollows(
  { text, place, before, lead, candidate }: NameSite,
  left: Span,
  named: string,
): boolean {
  const { form, unit } = candidate;
  if (before.waiting && CURRENCY.test(unit) && !opensPurpose(named)) return true;
  if (form === 'percent' && RATED.lengthAt(named, 0, named.length) > 0) return true;
  if (lead.start < candidate.start) return false;
  if (PLANTS.test(unit) && named.length >= SHORTEST_PLANT)
    return !OUTPUT.test(text.slice(left.start, left.end));
  return SIZES.test(unit) && left.start === trimName(text, place.floor, lead.start)?.start;
}

/** `安排3亿元|支持|教育`; not `投入3亿元|扶持资金`. */
const opensPurpose = (named: string): boolean =>
  PURPOSES.lengthAt(named, 0, named.length) > 0 && !MONEY_FOR.test(named);

/** `滚动推进|12个|项目`: the words before are nothing but the verb. */
const isVerb = ({ words }: SentenceReading, { start, end }: Span): boolean =>
  words.some((word) => word.kind === 'light' && word.start === start && word.end === end);

const isSize = ({ form, unit }: Candidate): boolean => form === 'amount' && SIZES.test(unit);

const isMeasured = ({ form, unit }: Candidate): boolean =>
  form !== 'amount' || unit === '' || isMeasuringUnit(unit);

/** `协助|36家|企业整理材料`: of those who are helped only who they are. */
const HELPED = /(?:协助|针对)$/;

/**
 * Nothing stands before it in its clause, or its noun alone says nothing: `4个|项目|入选`,
 * `85%的|村|完成改厕`.
 */
function opensClause({ named, candidate, before, lead, led }: NameSite): boolean {
  if (named === undefined || HELPED.test(led)) return false;
  return (
    named.length === 1 || (!isSize(candidate) && !before.name && lead.start === candidate.start)
  );
}

/**
 * The name of a quantity that opens its clause: a short one is told with what it does
 * (`4个|项目入选|`, `85%的|村完成改厕|`), because 项目 or 村 alone says nothing. Of two joined
 * quantities the words behind the last are told.
 */
function subjectName({ text, item, behind: { name }, next }: NameSite): Span | undefined {
  if (!name) return undefined;
  const length = name.end - name.start;
  if (item.kind === 'share') {
    const last = next?.place ?? item.place;
    return shorterThan(
      LONGEST_SHARED,
      trimName(text, next ? last.candidate.end : name.start, last.ceiling),
    );
  }
  if (length > LONGEST_KIND_OF_SUBJECT) return undefined;
  const { ceiling } = item.place;
  const joint = next ? lastJoint(text, name.start, ceiling) : ceiling;
  if (next && joint === ceiling) return undefined;
  const longest = length === 1 ? LONGEST_SHARED : Math.min(LONGEST_EVENT, 3 * length + 4);
  return shorterThan(longest, trimName(text, name.start, joint));
}

const shorterThan = (longest: number, name: Span | undefined): Span | undefined =>
  name && name.end - name.start <= longest ? name : undefined;

/**
 * `城市节、马拉松等|地方性活动|`: behind a list of examples the name of their kind, where it says
 * enough.
 */
export function tailName(text: string, name: Span): Span {
  const words = text.slice(name.start, name.end);
  const at = words.lastIndexOf('等');
  if (at < 0 || !words.slice(0, at).includes('、')) return name;
  const tail = trimName(text, name.start + at + 1, name.end);
  return tail && tail.end - tail.start >= SHORTEST_TAIL ? tail : name;
}

/** `14大类、|80个项目|`: the name behind the next quantity is this one's too. */
function nextName(reading: SentenceReading, next: ReadQuantity): Span | undefined {
  const { place } = next;
  if (isMeasuringUnit(place.candidate.unit)) return undefined;
  const behind = nameBehind(reading, place.candidate.end, place.ceiling, {
    more: place.ceiling < place.clause.end,
    governed: true,
  });
  return behind.verbFirst ? undefined : behind.name;
}

/**
 * A general noun behind a quantity, with what the sentence called it before:
 * `居家环境适老化|改造|项目…完成125户改造`.
 */
function longerName({ reading, place, text }: NameSite, name: Span): Span {
  const noun = text.slice(name.start, name.end);
  if (!GENERIC_NOUNS.has(noun)) return name;
  const from = Math.max(reading.start, place.clause.start - LONGEST_LOOK_BACK);
  const at = text.slice(from, place.clause.start).lastIndexOf(noun);
  if (at < 0) return name;
  const end = from + at + noun.length;
  const clause = reading.clauses.find((span) => span.start < end && end <= span.end);
  const quantity =
    reading.places.findLast((other) => other.candidate.end <= end)?.candidate.end ?? 0;
  const longer = clause && nameBefore(reading, Math.max(clause.start, quantity), end).name;
  return longer && longer.end - longer.start > noun.length ? longer : name;
}
