import { readNumeral } from '../../text/numerals';
import { siteRule } from './rule';

/**
 * A percentage: `19.1%`, `百分之三点五`, `百分之三至百分之五`. Not `百分之百满意的口号` without a
 * number behind 百分之.
 */
export const percent = siteRule('percent', 'any', ({ numeral, unit, end }, text) => {
  if (unit?.kind === 'percent') return { form: 'percent', unit: unit.unit, end: unit.end };
  const start = numeral.start - PREFIX.length;
  if (!text.startsWith(PREFIX, start)) return undefined;
  const high =
    SIGNS.includes(text.charAt(end)) && text.startsWith(PREFIX, end + 1)
      ? readNumeral(text, end + 4)
      : undefined;
  if (high && high.value > numeral.value && !GROWS.includes(text.charAt(start - 1) || ' '))
    return { form: 'percent', unit: '%', start, end: high.end, range: [numeral.value, high.value] };
  return {
    form: 'percent',
    unit: '%',
    start,
    end,
    value: numeral.sequence ? Number(numeral.value) : undefined,
  };
});

const PREFIX = '百分之';
const SIGNS = '至到-~';
/** 由百分之三到百分之五 tells of a growth. */
const GROWS = '由从自';
