import { siteRule } from './rule';

/** 路 counts cameras; behind other numbers it names a bus line. */
const VIDEO = /视频|监控|探头/;

/**
 * A count in digits with its measure word: `139家`, `5万余人次`. Not `第3批`: an ordinal counts
 * nothing, nor does a grade (`3级医院`).
 */
export const count = siteRule('count', ['count'], ({ numeral, unit }, text) => {
  if (unit?.kind !== 'count' || numeral.style === 'chinese' || unit.unit === '级') return undefined;
  if (
    unit.unit === '路' &&
    numeral.style !== 'mixed' &&
    !VIDEO.test(text.slice(Math.max(0, numeral.start - 8), numeral.start))
  )
    return undefined;
  return { form: 'amount', unit: unit.unit, end: unit.end };
});
