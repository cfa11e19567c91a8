import { LEADING_MODIFIER } from '../lexicon/modifiers';
import type { NumberSite } from './number-site';

const LOOK_BEHIND = 8;
/** What may stand behind a threshold that was passed; anything else makes a name of it: 亿元楼, 超亿元企业. */
const HELD = /(?:[在至到]|达到?)$/;
const STOPS = /^(?:[,。;、:!?)”\n]|大关|台阶|门槛|$)/;

/**
 * A number that is a multiplier alone counts only as a threshold passed: `突破千亿元大关`, `超百亿元,`. In `亿元楼`, `万元产值能耗`
 * and `税收超亿元的企业` it is part of a name.
 */
export function isThreshold({ numeral, from }: NumberSite, text: string, end: number): boolean {
  const before = text.slice(Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  const behind = text.slice(end, end + 2);
  return (LEADING_MODIFIER.test(before) && STOPS.test(behind)) || (HELD.test(before) && behind === '以上');
}
