import { siteRule } from './rule';

/** A percentage: `19.1%`, `百分之三点五`. Not `百分之百满意的口号` without a number behind 百分之. */
export const percent = siteRule('percent', 'any', ({ numeral, unit, end }, text) => {
  if (unit?.kind === 'percent') return { form: 'percent', unit: unit.unit, end: unit.end };
  const start = numeral.start - PREFIX.length;
  if (!text.startsWith(PREFIX, start)) return undefined;
  return { form: 'percent', unit: '%', start, end, value: numeral.sequence ? Number(numeral.value) : undefined };
});

const PREFIX = '百分之';
