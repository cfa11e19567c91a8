import type { Relation } from '../judge';
import type { Item } from '../subject';

/** Growth at constant prices is not that of the levels. */
const REAL = /可比价|不变价|实际增长|扣除/;
const LIKE = /口径|可比(?!价)|剔除|\((?:不含|包含|含)/;
/** What is measured in money and grows, as a rule, at constant prices. */
const REAL_INDICATOR = /生产总值|GDP|经济总量|增加值|总产值|国民收入/i;

/** Whether growth of it is, as a rule, at constant prices. */
export const isReal = ({ metric }: Item): boolean =>
  REAL_INDICATOR.test(metric.indicator?.text ?? '');

/** Why growth at these words is not that of the levels. */
export const scopeOfGrowth = (words: string, item: Item): Relation['scope'] =>
  REAL.test(words)
    ? 'constant-prices'
    : LIKE.test(words)
      ? 'same-coverage'
      : isReal(item) || REAL_INDICATOR.test(words)
        ? 'constant-prices'
        : undefined;
