import { ABSTRACTS } from '../lexicon/promise-words';
import type { Span } from '../../model/span';

const SMALL_COUNT = /^[一二三四五六七八九十两]+[大项张类种个级方位维线端条支件]?$/;
const ABSTRACT_BEHIND = new RegExp(`^${ABSTRACTS}`);
const ABSTRACT_MEASURE = /[大级方位维线端]$/;

/**
 * Whether a quantity sizes a slogan and no promise: 五项行动, 四大场景, 三级防范体系, and whatever
 * stands inside quotation marks (“四个不摘”). `quantity` is its span in folded `text`.
 */
export function isAbstractCount(text: string, quantity: Span): boolean {
  if (isQuoted(text, quantity)) return true;
  const words = text.slice(quantity.start, quantity.end);
  if (/^一(?:[支批套]|系列|整套)$/.test(words)) return true;
  if (!SMALL_COUNT.test(words)) return false;
  return (
    ABSTRACT_MEASURE.test(words) || ABSTRACT_BEHIND.test(text.slice(quantity.end, quantity.end + 2))
  );
}

const QUOTE_UNITS = 30;

function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - QUOTE_UNITS), start);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('《'));
  if (open < 0 || /[”》。\n]/.test(before.slice(open))) return false;
  return /^[^“《。\n]{0,30}[”》]/.test(text.slice(end, end + QUOTE_UNITS + 1));
}
