import { isReversed } from '../anchor/sense';
import { toComparable } from '../text/comparable';

/**
 * Whether one wording says the contrary of the other, as far as single words tell: 增长 and 下降,
 * 完成 and 未完成.
 */
export const saysContrary = (a: string, b: string): boolean =>
  isReversed(toComparable(a).text, toComparable(b).text);
