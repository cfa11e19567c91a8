import { readNumeral } from '../../text/numerals';
import { textRule } from './text-rule';

/** Doublings: `翻一番` is 2 倍, `翻两番` 4 倍, `翻番` 2 倍. Not `几番`, and not `三番五次`. */
export const doubling = textRule(
  'doubling',
  /翻了?[近约超]?[一两二三四1-4]?番/g,
  (match, { text }) => {
    const start = match.index;
    const end = start + match[0].length;
    const numeral = readNumeral(text, end - 2);
    const value = numeral ? 2 ** numeral.value : 2;
    return [
      {
        form: 'multiple',
        value,
        unit: '倍',
        bound:
          match[0].includes('近') || match[0].includes('约')
            ? 'approx'
            : match[0].includes('超')
              ? 'min'
              : 'exact',
        start,
        end,
        number: numeral ? { start: end - 2, end: end - 1 } : { start, end },
      },
    ];
  },
);
