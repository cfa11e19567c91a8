import type { Extraction, Metric } from '../model/extraction';
import type { Headline } from '../model/reference';
import { headlineOfKey, metricKey } from '../series/index';

/** A metric that bears the name of a headline indicator. */
export interface Named {
  readonly metric: Metric;
  readonly headline: Headline;
  /** The key that the report's own wording has. */
  readonly key: string;
  /** 年均. */
  readonly isAverage: boolean;
}

const AVERAGE = /·年均$/;
/** 城乡居民收入 and the like: the first of two figures is the towns', the second the villages'. */
const BOTH = /城乡|城镇(?:常住)?(?:居民)?.{0,12}[和、与及].{0,2}(?:农[村牧民]|乡村)/;
const INCOME = /收入/;
/** What stands between the two figures: 和, 、, 以上和. */
const BETWEEN = /^(?:以上|左右|以内)?[,、和及与]{1,2}(?:增长|同比增长)?$/;

/**
 * The metrics of a report that have a headline's name, in text order. `text` is folded. Two rates
 * behind one name of both, as `城乡居民人均可支配收入分别增长8%、9%`, are the towns' and the villages'.
 */
export function namedMetrics({ metrics }: Extraction, text: string): Named[] {
  const shared = sharedByTwo(metrics, text);
  return metrics.flatMap((metric) => {
    const headline = shared.get(metric);
    const plain = plainKey(metric);
    const isAverage = metric.basis === 'annual-average';
    if (headline !== undefined) return [{ metric, headline, key: plain ?? '', isAverage }];
    const own = plain === undefined || isLoose(metric) ? undefined : headlineOfKey(plain);
    return own === undefined || plain === undefined
      ? []
      : [{ metric, headline: own, key: plain, isAverage }];
  });
}

/** The key as it is for a year's growth: 年均 and 同比 are one indicator here. */
const plainKey = (metric: Metric): string | undefined =>
  metricKey(metric)?.replace(AVERAGE, '·同比').replace('·实际同比', '·同比');

/** 工业 stands for its output in `工业增长8%`, but for much else where more is spoken of. */
const isLoose = ({ indicator }: Metric): boolean => /工业$/.test(indicator?.text ?? '');

/** The metrics that share one name of both towns and villages in twos, each with its headline. */
function sharedByTwo(metrics: readonly Metric[], text: string): ReadonlyMap<Metric, Headline> {
  const found = new Map<Metric, Headline>();
  for (const [index, metric] of metrics.entries()) {
    const next = metrics[index + 1];
    if (next === undefined || !isPair(metric, next, text)) continue;
    found.set(metric, 'urban-income-growth');
    found.set(next, 'rural-income-growth');
  }
  return found;
}

function isPair(first: Metric, second: Metric, text: string): boolean {
  const { indicator } = first;
  if (indicator === undefined || first.kind !== 'change' || second.kind !== 'change') return false;
  if (indicator.start !== second.indicator?.start || first.unit !== second.unit) return false;
  return (
    INCOME.test(indicator.text) &&
    BOTH.test(indicator.text) &&
    BETWEEN.test(text.slice(first.end, second.start))
  );
}
