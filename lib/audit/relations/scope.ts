import type { Relation } from '../judge';
import type { Item } from '../subject';

/** Growth at constant prices is not that of the levels. */
const REAL = /可比价|不变价|实际增长|扣除/;
const LIKE = /同口径|可比口径|剔除/;
/** What is measured in money and grows, as a rule, at constant prices. */
const REAL_INDICATOR = /生产总值|GDP|增加值|总产值|国民收入/i;

/** Why growth at these words is not that of the levels. */
export const scopeOfGrowth = (words: string, item: Item): Relation['scope'] =>
  REAL.test(words)
    ? 'constant-prices'
    : LIKE.test(words)
      ? 'same-coverage'
      : REAL_INDICATOR.test(item.metric.indicator?.text ?? '')
        ? 'constant-prices'
        : undefined;
