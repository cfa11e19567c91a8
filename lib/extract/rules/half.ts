import { textRule } from './text-rule';

/**
 * A half in words: `近半数`, `任务过半`, `减少一半`. Not `上半年`, not `一半以外` of a saying such
 * as 事半功倍.
 */
export const half = textRule('half', /半数|过半(?!数)|一半/g, (match) => {
  const [words] = match;
  const start = match.index;
  return [
    {
      form: 'fraction',
      value: 50,
      unit: '%',
      bound: words === '过半' ? 'min' : 'exact',
      start,
      end: start + words.length,
      number: { start, end: start + words.length },
    },
  ];
});
