import type { Extraction, Metric } from '../model/extraction';
import type { Headline } from '../model/reference';
import { headlineOfKey, indicatorKey, metricKey } from '../series/index';
import { namesIn, plainNameOf } from './names-in';

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
const REAL = /·(?:实际|名义)同比$/;
/** What stands between figures of a list: 和, 、, 以上和. */
const BETWEEN = /^ ?(?:以上|左右|以内)?[,、和及与]{1,2} ?(?:增长|同比增长)?$/;
/** One figure for all of a list: 均增长8%. */
const ALIKE = /均|都/;
/** 工业 stands for its output in `工业增长8%`, but for much else where more is spoken of. */
const LOOSE = /工业$/;
/** `经济增长8%`, not `与经济增长同步,年均增长8%`. */
const GROWS = /^[^,、;]{0,4}(?:增长|增速|增幅)[^,、;]{0,6}$/;
const TOWNS = /^(?:城镇|城市|城)(?:常住)?(?:居民)?$/;
const LONGEST_LIST = 8;

/**
 * The metrics of a report that have a headline's name, in text order; `text` is folded, `issuer`
 * may stand in names (`西藏生产总值`). Figures behind a list of names are given to them in turn:
 * `城乡居民人均可支配收入分别增长8%、9%` are the towns' and the villages'; one figure behind 均 is
 * that of all names.
 */
export function namedMetrics({ metrics }: Extraction, text: string, issuer = ''): Named[] {
  const listed = listedKeys(metrics, text);
  return metrics.flatMap((metric) => {
    const keys = listed.get(metric) ?? [plainKey(metric, text, issuer)];
    return keys.flatMap((key) => {
      const headline = key === undefined ? undefined : headlineOfKey(key);
      if (key === undefined || headline === undefined) return [];
      return [{ metric, headline, key, isAverage: metric.basis === 'annual-average' }];
    });
  });
}

const yearly = (key: string | undefined): string | undefined =>
  key?.replace(AVERAGE, '·同比').replace(REAL, '·同比');

/** The key as it is for a year's growth: 年均 and 同比 are one indicator here. */
function plainKey(metric: Metric, text: string, issuer: string): string | undefined {
  const { indicator } = metric;
  if (indicator === undefined || LOOSE.test(indicator.text)) return undefined;
  const between = text.slice(indicator.end, metric.start);
  if (indicator.text === '经济' && !GROWS.test(between)) return undefined;
  const own = yearly(metricKey(metric));
  if (own !== undefined && headlineOfKey(own) !== undefined) return own;
  if (metric.kind === 'change' && TOWNS.test(indicator.text)) {
    return /^[、和及与].{0,12}收入/.test(between) ? '城镇居民人均可支配收入·同比' : undefined;
  }
  const name = plainNameOf(indicator.text, issuer);
  return name === undefined
    ? undefined
    : yearly(metricKey({ ...metric, indicator: { ...indicator, text: name } }));
}

/** The keys of metrics that a list of names is spoken of by. */
function listedKeys(
  metrics: readonly Metric[],
  text: string,
): ReadonlyMap<Metric, readonly string[]> {
  const found = new Map<Metric, readonly string[]>();
  for (const [index, first] of metrics.entries()) {
    const { indicator } = first;
    if (indicator === undefined || first.kind !== 'change' || found.has(first)) continue;
    const lists = namesIn(indicator.text);
    if (lists.length === 0) continue;
    const run = runFrom(metrics, index, text);
    const names = lists.find((list) => list.length === run.length);
    if (names) run.forEach((metric, at) => found.set(metric, keysOf(metric, [names[at] ?? ''])));
    else if (run.length === 1 && ALIKE.test(text.slice(indicator.end, first.start)))
      found.set(first, keysOf(first, lists.at(-1) ?? []));
    /* Which of them the figures are of is not known. */ else
      for (const metric of run) found.set(metric, []);
  }
  return found;
}

const keysOf = ({ unit }: Metric, names: readonly string[]): string[] =>
  names.flatMap((name) =>
    name === '' ? [] : (yearly(indicatorKey(name, unit, 'year-on-year')) ?? []),
  );

/** The figures behind one list of names, which follow each other. */
function runFrom(metrics: readonly Metric[], from: number, text: string): Metric[] {
  const run: Metric[] = [];
  for (const metric of metrics.slice(from, from + LONGEST_LIST)) {
    const before = run.at(-1);
    if (before) {
      if (metric.indicator?.start !== before.indicator?.start || metric.kind !== before.kind) break;
      if (!BETWEEN.test(text.slice(before.end, metric.start))) break;
    }
    run.push(metric);
  }
  return run;
}
