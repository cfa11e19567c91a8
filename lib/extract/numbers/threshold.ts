import { indexEdges } from '../../text/word-edges';
import { LEADING_WORDS } from '../lexicon/modifiers';
import type { NumberSite } from './number-site';

const LOOK_BEHIND = 8;
const LEADING = indexEdges(LEADING_WORDS);
/** What may stand behind a threshold that was passed; anything else makes a name of it: 亿元楼, 超亿元企业. */
const HELD = /(?:[在至到]|达到?)$/;
const STOPS = /^(?:[,。;、:!?)”\n]|大关|台阶|门槛|$)/;

/** Whether a modifier or a threshold verb ends at `at`: `突破|千亿元`; the sentence begins at `from`. */
export const isLimitedBefore = (text: string, from: number, at: number): boolean =>
  LEADING.lengthBefore(text, Math.max(from, at - LOOK_BEHIND), at) > 0;

/**
 * A number that is a multiplier alone counts only as a threshold passed: `突破千亿元大关`, `超百亿元,`. In `亿元楼`, `万元产值能耗`
 * and `税收超亿元的企业` it is part of a name.
 */
export function isThreshold({ numeral, from }: NumberSite, text: string, end: number): boolean {
  const behind = text.slice(end, end + 2);
  if (behind === '以上' && HELD.test(text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start)))
    return true;
  return isLimitedBefore(text, from, numeral.start) && STOPS.test(behind);
}
