import { unitSet } from '../../text/unit-set';
import type { NumberSite } from './number-site';

const HALF = '半';
/** 半 begins another word: 半径, 半年, 半岛. */
const HALF_GOES_ON = unitSet('径年岛导月天日夜数截途程山坡壁边圈挂小自成固价个');

/**
 * Whether the unit that ends at `end` is followed by half of it: `两公里|半`, `一倍|半`. Only
 * behind a whole number without a multiplier, and not `三公里|半径`.
 */
export const hasHalfBehind = (
  { numeral, value, range }: NumberSite,
  text: string,
  end: number,
): boolean =>
  text.charAt(end) === HALF &&
  numeral.style !== 'mixed' &&
  range === undefined &&
  Number.isInteger(value) &&
  !HALF_GOES_ON.has(text, end + 1);
