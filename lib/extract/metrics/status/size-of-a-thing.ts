import { anyOf } from '../../../text/any-of';
import { indexEdges } from '../../../text/word-edges';
import {
  CAPACITY_UNITS,
  CAPACITY_VERBS,
  FOCUS_NOUNS,
  PLANTS,
  PUSHING_VERBS,
} from '../../lexicon/figure-words';
import { MAKING_VERBS, SINGLE_WORKS } from '../../lexicon/status-words';
import type { Candidate } from '../../candidate';
import type { Place, SentenceReading } from '../sentence-reading';

/** Units of what a plant can do. */
const CAPACITY = new RegExp(`^${anyOf(CAPACITY_UNITS)}`);
/** `|500万吨|石灰岩矿前期工作`: the plant that is sized. */
const PLANT = new RegExp(`^级?[^,;。、的]{0,8}?${anyOf(PLANTS)}`);
const MAKES = new RegExp(`(?:${anyOf(CAPACITY_VERBS)}|[达产、,约超过近到余和及为])$`);
/** `|2条|在建海缆`: what is there already. */
const STANDING = /^(?:在建|现有|原有|存量)/;
/** `加快投资|3000万元|茶叶基地二期建设`: what one work costs, under a verb of pushing it. */
const PUSHED = new RegExp(`(?:${anyOf(PUSHING_VERBS)}|抓好|做好)[^,;。、]{0,12}$`);
/** `|9万吨|豆粉、青溪冷库等项目建设`: what one of several works can do. */
const AMONG_WORKS = /^[^,;。的]{2,40}等[^,;。、的]{0,6}(?:项目|工程)/;
const LIST_END = /[、和及]$/;
const PUSHED_FAR = new RegExp(`(?:${anyOf(PUSHING_VERBS)}|抓好|做好|促进|实施)[^;。]*$`);
const COST = /(?:总投资|投资|概算)[约为达]?$/;
const COST_OF = /^的?[^,;。、的]{2,}(?:建设|项目|工程|开工|投产|前期)/;
/** `启动|3万平方米|的文体中心建设`: the size of one work. */
const EXTENT = /^(?:平方米|平方公里|公里|亩|公顷|米)$/;
const PUSHED_WORK = new RegExp(
  `${anyOf(PUSHING_VERBS)}(?![^,;。]*(?:新建|完成|建成|新增))[^,;。、]{0,16}$`,
);
const ONE_WORK = new RegExp(
  `^的?[^,;。、]{2,16}?(?:${SINGLE_WORKS.join('|')})(?:建设|项目|工程|开工|主体|扩建|$)`,
);
/** `|六栋|楼之间的环境整治`: only where a work is. */
const AMONG = /^[^,;。的]{0,4}之间/;
const FOCUS = /[以把][^,;。]{0,40}$/;
const FOCUSED = new RegExp(`^[^,;。]{0,12}[为作]${anyOf(FOCUS_NOUNS)}`);
const MAKING = indexEdges(MAKING_VERBS);
const LISTED = /[^,;。:]{1,30}[、和及与][^,;。:、和及与]{1,16}$/;
const LIST_JOINTS = /[、和及与]/;
const MOST_LISTED = 5;
const PEOPLE = 1e9;
const LOOK_BEHIND = 40;

/**
 * Whether a count in a plan only says how big something is, or sums up what was just named:
 * `推进北岭|500万吨|石灰岩矿`, `支持甲镇、乙镇|两个|集镇`, `|2条|在建海缆`, `以|6项|内容为重点`,
 * `|十四亿|人口`. Not what is to be made: `新增|200万千瓦|光伏`.
 */
export function isSizing({ text }: SentenceReading, { candidate, clause }: Place): boolean {
  const before = text.slice(Math.max(clause.start, candidate.start - LOOK_BEHIND), candidate.start);
  const behind = text.slice(candidate.end, Math.min(clause.end, candidate.end + LOOK_BEHIND));
  return SIZES.some((sizes) => sizes(candidate, before, behind));
}

/** What a count sizes, by the words before and behind it. */
type Sizes = (candidate: Candidate, before: string, behind: string) => boolean;

const SIZES: readonly Sizes[] = [
  /* |2条|在建海缆; |六栋|楼之间的环境整治 */
  (_, __, behind) => STANDING.test(behind) || AMONG.test(behind),
  /* 推进北岭|500万吨|石灰岩矿 */
  ({ unit }, before, behind) =>
    CAPACITY.test(unit) && PLANT.test(behind) && before.length > 1 && !MAKES.test(before),
  /* 抓好6万吨果汁、|9万吨|豆粉等项目建设 */
  ({ unit }, before, behind) =>
    CAPACITY.test(unit) &&
    AMONG_WORKS.test(behind) &&
    PUSHED_FAR.test(before) &&
    !MAKES.test(before.replace(LIST_END, '')),
  /* 加快投资|3000万元|茶叶基地二期建设 */
  ({ unit }, before, behind) =>
    unit === '元' && COST.test(before) && PUSHED.test(before) && COST_OF.test(behind),
  /* 启动|3万平方米|的文体中心建设 */
  ({ unit }, before, behind) =>
    EXTENT.test(unit) && PUSHED_WORK.test(before) && ONE_WORK.test(behind),
  /* |十四亿|人口 */
  ({ unit, value = 0 }) => unit.startsWith('人') && value >= PEOPLE,
  /* 以|6项|内容为重点 */
  (_, before, behind) => FOCUSED.test(behind) && FOCUS.test(before),
  /* 支持甲镇、乙镇|两个|集镇 */
  ({ value }, before) => sumsUp(before, value) && !MAKING.standsIn(before, 0, before.length),
];

/** `甲镇和乙镇|两个|`: as many names right before as it counts. */
function sumsUp(before: string, value: number | undefined): boolean {
  if (value === undefined || value < 2 || value > MOST_LISTED) return false;
  const list = LISTED.exec(before)?.[0];
  return list !== undefined && !list.endsWith('等') && list.split(LIST_JOINTS).length === value;
}
