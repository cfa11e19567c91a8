import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';

const CHINESE = /[\u4e00-\u9fff(]/;
/** Before the sign of an amount: a dash behind another word only parts name and number (`总投资-3亿元`). */
const BEFORE_AMOUNT = '为是达到长额润余差缺';

/**
 * A quantity written with its sign: in `同比增长-3.2%` and `净利润为-2亿元` (or `为负2亿元`) the value is negative and the sign part
 * of the span; `+3.2%` takes its sign into the span. Dashes of bullets, ranges and codes are no signs: a Chinese character
 * must stand before them, and before an amount one that leads to a number.
 */
export function withMinus({ text }: ReadingDocument, candidate: Candidate): Candidate {
  const at = candidate.start - 1;
  const sign = text.charAt(at);
  if ((sign !== '-' && sign !== '+' && sign !== '负') || candidate.value === undefined) return candidate;
  const before = text.charAt(at - 1);
  const isRate = candidate.form === 'percent' || candidate.form === 'points' || candidate.unit === '‰';
  const isSigned = isRate ? CHINESE.test(before) : candidate.form === 'amount' && BEFORE_AMOUNT.includes(before || ' ');
  if (!isSigned) return candidate;
  return { ...candidate, start: at, value: sign === '+' ? candidate.value : -candidate.value };
}
