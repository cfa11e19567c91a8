import type { Metric } from '../model/extraction';

/** Names of two things in one, with what each of the two is called. */
const PAIRS: readonly (readonly [both: RegExp, first: string, second: string])[] = [
  [/存贷款/, '存款', '贷款'],
  [/城乡居民/, '城镇居民', '农村居民'],
  [/城乡/, '城镇', '农村'],
];
/** `城镇和农村居民收入`: the first of them has no more of its name. */
const BARE = /^(?<whose>.*)(?:城镇|城市)$/;
const RURAL = /^(?:农村|农民)(?:居民)?/;
const JOINED = /^[和、及与]$/;

/**
 * The figures of a report, each under its own name: of `存贷款余额分别为8亿元和6亿元` the first is
 * 存款余额; and what `人均纯收入增收95元` says was added is a change of 人均纯收入.
 */
export function underOwnNames(metrics: readonly Metric[], text: string): readonly Metric[] {
  const named = metrics.map((metric) => ({ ...metric }));
  for (const [at, first] of named.entries()) {
    const second = named[at + 1];
    const added = asAdded(first);
    if (added !== undefined) named[at] = added;
    if (second === undefined || !isPair(first, second, text)) continue;
    const names = namesOf(first.indicator?.text ?? '', second.indicator?.text ?? '');
    if (names === undefined) continue;
    named[at] = renamed(first, names[0]);
    named[at + 1] = renamed(second, names[1]);
  }
  return named;
}

const isPair = (first: Metric, second: Metric, text: string): boolean =>
  first.unit === second.unit &&
  first.kind === second.kind &&
  second.start - first.end === 1 &&
  JOINED.test(text.slice(first.end, second.start));

function namesOf(first: string, second: string): readonly [string, string] | undefined {
  const bare = BARE.exec(first);
  if (bare !== null && RURAL.test(second))
    return [second.replace(RURAL, '城镇居民'), second.replace(RURAL, '农村居民')];
  if (first !== second) return undefined;
  const pair = PAIRS.find(([both]) => both.test(first));
  return pair && [first.replace(pair[0], pair[1]), first.replace(pair[0], pair[2])];
}

const renamed = (metric: Metric, name: string): Metric =>
  metric.indicator === undefined
    ? metric
    : { ...metric, indicator: { ...metric.indicator, text: name } };

const ADDED = /(?<=..)(?:增收|增加|增加额|增量)$/;

function asAdded(metric: Metric): Metric | undefined {
  const name = metric.indicator?.text ?? '';
  if (metric.kind !== 'level' || !ADDED.test(name)) return undefined;
  return { ...renamed(metric, name.replace(ADDED, '')), kind: 'change' };
}
