import type { Span } from '../../../model/span';
import { anyOf } from '../../../text/any-of';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import {
  CALCULATIONS,
  CIRCUMSTANCE_ENDS,
  CIRCUMSTANCES,
  PLAN_SPANS,
} from '../../lexicon/figure-words';
import { ASPECT_NAMES, NEVER_ALONE, RATIO_NAMES, SHORT_GOODS } from '../../lexicon/name-words';

const SHORTEST_NAME = 2;
/** What is no name though it stands where one would: `扣除不可比因素|可比增长`, `分月看`. */
const CIRCUMSTANCE = `^(?:[分按从][^、]{1,8}看$|${anyOf(CIRCUMSTANCES)}|按[^、]{1,12}${anyOf(CALCULATIONS)}$)`;
const NO_NAME = new RegExp(
  `^[两一二三四五六七八九十\\d]{1,3}年$|${CIRCUMSTANCE}|${anyOf(CIRCUMSTANCE_ENDS)}$`,
);
const ALONE_NO_NAME = indexEdges(NEVER_ALONE);
/**
 * `总量和增幅`, `入选名单、数量`: a list of aspects, or one that ends with an aspect, names nothing
 * either.
 */
const LISTED = /[、和]/;
const LIST_UNITS = unitSet('、和');
const PLACES = unitSet('村镇乡组县');
const OPENS_CLAUSE = unitSet(',;。:、\n ');
/** `年计划`, `全年目标任务`: what progress is measured by, not what progresses. */
const ONLY_A_PLAN = new RegExp(`^${anyOf(PLAN_SPANS)}(?:计划|目标|任务|指标|目标任务)数?$`);
const RATIOS = indexEdges(RATIO_NAMES);

/**
 * The name, if it says something alone: no aspect of a thing (`总量`), no verb that waits for its
 * object (`覆盖`), no circumstance (`受疫情影响`); else `undefined`, and the quantity speaks of
 * what was named before.
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

/** `村`, `镇`: one character that counts places and names nothing that is spoken of further. */
export const isPlaceName = (text: string, { start, end }: Span): boolean =>
  end - start === 1 && PLACES.has(text, start);

const endsWithAspect = (words: string): boolean =>
  words.split(LISTED).every((part) => ASPECT_NAMES.has(part)) ||
  ASPECT_NAMES.has(words.slice(words.lastIndexOf('、') + 1));
