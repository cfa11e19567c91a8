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
    const names = namesOf(first, second);
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

function namesOf(first: Metric, second: Metric): readonly [string, string] | undefined {
  const [x, y] = [first.indicator?.text ?? '', second.indicator?.text ?? ''];
  const bare = BARE.exec(x);
  if (bare !== null && RURAL.test(y))
    return [y.replace(RURAL, '城镇居民'), y.replace(RURAL, '农村居民')];
  if (x === y) {
    const pair = PAIRS.find(([both]) => both.test(x));
    if (pair !== undefined) return [x.replace(pair[0], pair[1]), x.replace(pair[0], pair[2])];
    const [one = '', other = '', ...more] = x.split(JOIN);
    return more.length > 0 ? undefined : shared(one, other);
  }
  return (second.indicator?.start ?? 0) - (first.indicator?.end ?? 0) === 1
    ? shared(x, y)
    : undefined;
}

const JOIN = /[、和与及]/;
/** Parts of names that stand for each other, before what both have in common or behind it. */
const PARTS: readonly (readonly [string, string])[] = [
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城市', '农村'],
  ['收入', '支出'],
  ['进口', '出口'],
  ['出口', '进口'],
  ['存款', '贷款'],
];

/** `城镇、农村居民收入`, `预算收入、支出`: what both have in common is told once. */
function shared(one: string, other: string): readonly [string, string] | undefined {
  for (const [a, b] of PARTS) {
    if (one === a && other.startsWith(b) && other !== b) return [a + other.slice(b.length), other];
    if (other === b && one.endsWith(a) && one !== a) return [one, one.slice(0, -a.length) + b];
  }
  return undefined;
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
