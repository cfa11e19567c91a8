import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { ASPECT_NAMES, EMPTY_VERBS } from '../../lexicon/name-words';

const SHORTEST_NAME = 2;
/** What is no name though it stands where one would: `扣除不可比因素|可比增长`. */
const NO_NAME =
  /^[两一二三四五六七八九十\d]{1,3}年$|^(?:提前[\d一二三四五六七八九十]|历时|扣除|剔除|因(?!公)|由于|按照|按[^、]{1,12}(?:计算?|核算|测算|统计|口径|价格?)$|连续|较(?![大小多高低好快强])|基础上|前提下|比(?![例重赛]))|(?:因素后?|影响|平均水平|同期|口径|比|[数几一二两三四五六七八九十\d][年月日天]内|将|有信心)$/;
const ALONE_NO_NAME = indexEdges([...EMPTY_VERBS, ...ASPECT_NAMES]);
/** `总量和增幅`, `入选名单、数量`: a list of aspects, or one that ends with an aspect, names nothing either. */
const LISTED = /[、和]/;
const LIST_UNITS = unitSet('、和');
const RATIO_NAME = /[占入之评]比$/;

/**
 * The name, if it says something alone: no aspect of a thing (`总量`), no verb that waits for its object (`覆盖`), no
 * circumstance (`受疫情影响`); else `undefined`, and the quantity speaks of what was named before.
 */
export function usableName(text: string, name: Span | undefined): Span | undefined {
  if (!name || name.end - name.start < SHORTEST_NAME) return undefined;
  const { start, end } = name;
  if (ALONE_NO_NAME.lengthAt(text, start, end) === end - start) return undefined;
  const words = text.slice(start, end);
  if (LIST_UNITS.standsIn(text, start, end)) {
    if (words.split(LISTED).every((part) => ASPECT_NAMES.has(part))) return undefined;
    if (ASPECT_NAMES.has(words.slice(words.lastIndexOf('、') + 1))) return undefined;
  }
  return NO_NAME.test(words) && !RATIO_NAME.test(words) ? undefined : name;
}
