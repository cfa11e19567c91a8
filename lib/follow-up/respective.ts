import type { Metric } from '../model/extraction';
import type { ReadReport } from '../model/read-report';
import type { Clause } from './prepared';

const BOTH =
  /城乡居民|城镇(?:常住)?(?:居民)?(?:人均)?(?:可支配)?(?:收入)?[、和与及](?:农村|农民|乡村)/;
const NAMES = ['城镇居民人均可支配收入', '农村居民人均可支配收入'] as const;

const PRICE_INDEX = /价格(?:总水平)?总?指数$/;
/** The year before, in the measure of an index. */
const BEFORE = 100;
/** Prices that rise or fall by more are no index of one year. */
const MOST = 30;

/** A price index as the growth that it says: 102.1 is 2.1%. Other figures as they are. */
function asGrowth(metric: Metric): Metric {
  const { value, unit, kind, indicator } = metric;
  if (value === undefined || indicator === undefined || kind === 'change') return metric;
  if ((unit !== '' && unit !== '%') || Math.abs(value - BEFORE) > MOST) return metric;
  return PRICE_INDEX.test(indicator.text)
    ? { ...metric, value: Math.round((value - BEFORE) * 1e6) / 1e6, unit: '%', kind: 'change' }
    : metric;
}

/**
 * The metrics of a clause by index, with the indicator that each is of: `城乡居民收入分别增长6%和8%`
 * tells of townspeople first and of villagers second, and a price index of its growth.
 */
export function respectiveMetrics(
  { extraction: { metrics } }: ReadReport,
  { metrics: indexes, text }: Clause,
): (readonly [index: number, metric: Metric])[] {
  const all = indexes.flatMap((index) => {
    const metric = metrics[index];
    return metric === undefined ? [] : [[index, asGrowth(metric)] as const];
  });
  return all.map(([index, metric]) => {
    const same = all.filter(([, { unit, kind }]) => unit === metric.unit && kind === metric.kind);
    const name = NAMES[same.findIndex(([at]) => at === index)];
    const named = `${text} ${same.map(([, { indicator }]) => indicator?.text ?? '').join(' ')}`;
    if (same.length !== 2 || name === undefined || !named.includes('收入') || !BOTH.test(named))
      return [index, metric];
    const { start, end } = metric.indicator ?? metric;
    return [index, { ...metric, indicator: { start, end, text: name } }];
  });
}
