import { PLAN_YEARS } from './term';
import { last, SINCE_LAST, SINCE_THEN } from './time-words';

const FIRST_PLAN_ENDS = 1957;
const SINCE_HERE = new RegExp(SINCE_THEN.source);
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The year in which a five-year plan ended: 2015 for 十二五. */
function endOfPlan(name: string): number {
  const units = NUMERALS.indexOf(name.slice(-1)) + 1;
  const number = name.length > 1 ? 10 + units : units;
  const sinceTwo = (number - 1) * PLAN_YEARS + FIRST_PLAN_ENDS;
  /* Between the second and the third lay three years of adjustment. */
  return number > 2 ? sinceTwo + 3 : sinceTwo;
}

/**
 * The year since which growth is stated where it is another than the usual one, `比2015年增长68%`,
 * also where the beginning of its sentence says so for all that follow; 0 for one that is not told
 * in figures; `undefined` where growth is that of a year.
 */
export function baseBefore(words: string, usual: number): number | undefined {
  const at = last(words, SINCE_THEN);
  if (at < 0 || last(words, SINCE_LAST) > at) return undefined;
  const found = SINCE_HERE.exec(words.slice(at));
  const plan = found?.[2];
  const year = found?.[1] ?? (plan === undefined ? 0 : endOfPlan(plan));
  return Number(year) === usual ? undefined : Number(year);
}
