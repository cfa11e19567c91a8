import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { ASPECT_NAMES, NEVER_ALONE, RATIO_NAMES, SHORT_GOODS } from '../../lexicon/name-words';

const SHORTEST_NAME = 2;
/** What is no name though it stands where one would: `扣除不可比因素|可比增长`. */
const NO_NAME =
  /^[两一二三四五六七八九十\d]{1,3}年$|^(?:提前[\d一二三四五六七八九十]|历时|扣除|剔除|因(?!公)|由于|按照|按[^、]{1,12}(?:计算?|核算|测算|统计|口径|价格?)$|连续|较(?![大小多高低好快强])|基础上|前提下|比(?![例重赛]))|(?:因素后?|影响|平均水平|同期|口径|比|[数几一二两三四五六七八九十\d][年月日天]内|将|有信心)$/;
const ALONE_NO_NAME = indexEdges(NEVER_ALONE);
/** `总量和增幅`, `入选名单、数量`: a list of aspects, or one that ends with an aspect, names nothing either. */
const LISTED = /[、和]/;
const LIST_UNITS = unitSet('、和');
const OPENS_CLAUSE = unitSet(',;。:、\n ');
/** `年计划`, `全年目标任务`: what progress is measured by, not what progresses. */
const ONLY_A_PLAN = /^(?:全年|年度|年初|当年|年|季度|半年|预算|总)(?:计划|目标|任务|指标|目标任务)数?$/;
const RATIOS = indexEdges(RATIO_NAMES);

/**
 * The name, if it says something alone: no aspect of a thing (`总量`), no verb that waits for its object (`覆盖`), no
 * circumstance (`受疫情影响`); else `undefined`, and the quantity speaks of what was named before.
 */
export function usableName(text: string, name: Span | undefined): Span | undefined {
  if (!name) return undefined;
  const { start, end } = name;
  if (end - start < SHORTEST_NAME) return isGoods(text, name) ? name : undefined;
  if (ALONE_NO_NAME.lengthAt(text, start, end) === end - start) return undefined;
  const words = text.slice(start, end);
  if (LIST_UNITS.standsIn(text, start, end) && endsWithAspect(words)) return undefined;
  if (ONLY_A_PLAN.test(words)) return undefined;
  return NO_NAME.test(words) && RATIOS.lengthBefore(text, start, end) === 0 ? undefined : name;
}

/** `,|纱|增长5.1%`: goods of one character that open their clause. */
const isGoods = (text: string, { start, end }: Span): boolean =>
  SHORT_GOODS.has(text.slice(start, end)) && (start === 0 || OPENS_CLAUSE.has(text, start - 1));

const endsWithAspect = (words: string): boolean =>
  words.split(LISTED).every((part) => ASPECT_NAMES.has(part)) ||
  ASPECT_NAMES.has(words.slice(words.lastIndexOf('、') + 1));
