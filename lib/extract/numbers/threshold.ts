import { indexEdges } from '../../text/word-edges';
import { AMOUNT_NOUNS } from '../lexicon/count-words';
import { LEADING_WORDS } from '../lexicon/modifiers';
import type { NumberSite } from './number-site';

const LOOK_BEHIND = 8;
const LEADING = indexEdges(LEADING_WORDS);
/**
 * What may stand behind a threshold that was passed; anything else makes a name of it: 亿元楼,
 * 超亿元企业.
 */
const HELD = /(?:[在至到]|达到?)$/;
/**
 * Verbs and nouns between which a multiplier alone is a number: 新增|千万吨|产能,
 * 以近|百万元|的速度.
 */
const ADDED = /(?:新增|净增|增加|形成|释放|达到?|增产|减少|削减|压减|淘汰|化解|退出)(?:年|年产)?$/;
const AMOUNTS = indexEdges(AMOUNT_NOUNS);
const STOPS = /^(?:[,。;、:!?)”\n]|大关|台阶|门槛|$)/;

/**
 * Whether a modifier or a threshold verb ends at `at`: `突破|千亿元`; the sentence begins at
 * `from`.
 */
export const isLimitedBefore = (text: string, from: number, at: number): boolean =>
  LEADING.lengthBefore(text, Math.max(from, at - LOOK_BEHIND), at) > 0;

/**
 * A number that is a multiplier alone counts only as a threshold passed: `突破千亿元大关`,
 * `超百亿元,`, or as what was added to an amount: `新增千万吨产能`. In `亿元楼`, `万元产值能耗` and
 * `税收超亿元的企业` it is part of a name.
 */
export function isThreshold(
  { numeral, from, unit }: NumberSite,
  text: string,
  end: number,
): boolean {
  const behind = text.slice(end, end + 2);
  if (
    behind === '以上' &&
    HELD.test(text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start))
  )
    return true;
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  if (
    unit?.kind === 'measure' &&
    ADDED.test(before) &&
    AMOUNTS.lengthAt(text, end, text.length) > 0
  )
    return true;
  if (!isLimitedBefore(text, from, numeral.start)) return false;
  return (
    STOPS.test(behind) ||
    (behind.startsWith('的') && AMOUNTS.lengthAt(text, end + 1, text.length) > 0)
  );
}
