import { siteRule } from './rule';

/** So many times: `2.1倍`, `一倍半`. Not `事半功倍`: no number stands before it. */
export const times = siteRule('times', ({ unit, value }, text) => {
  if (unit?.kind !== 'multiple') return undefined;
  const half = text.charAt(unit.end) === '半' ? 1 : 0;
  return { form: 'multiple', unit: '倍', end: unit.end + half, value: half ? value + 0.5 : undefined };
});
