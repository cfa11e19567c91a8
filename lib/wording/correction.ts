import { translator } from '../i18n/catalog';
import { CORRECTING } from '../i18n/correcting';
import { isRefusal } from '../model/correction';
import type {
  Correction,
  MetricCorrection,
  MetricValues,
  PledgeValues,
  Refusal,
} from '../model/correction';
import type { DateRange, Metric } from '../model/extraction';
import { briefAmount, spellAmount } from './amount';
import type { Words } from './words';

/**
 * What the reader says against what was read, in one line: `数值：2.88亿元；时间：2015年`, `不是指标`.
 * What they say nothing of is left out; a mark by hand without more is `指标` or `承诺`.
 */
export function sayCorrection(correction: Correction, words: Words): string {
  const say = translator(CORRECTING, words.language);
  if (isRefusal(correction)) return say(`is_${correction.is}`);
  const told =
    correction.is === 'metric' ? metricTold(correction, words) : pledgeTold(correction.set, words);
  const lines = told.map(([field, value]) =>
    say('set', { field: say(field), value: value ?? say('none') }),
  );
  const split =
    correction.parts === undefined ? [] : [say('split_count', { count: correction.parts.length })];
  const all = [...lines, ...split];
  return all.length === 0 ? say(`is_${correction.is}`) : all.join(say('joint'));
}

type Told = readonly (readonly [
  (
    | 'value'
    | 'indicator'
    | 'period'
    | 'status'
    | 'kind'
    | 'bound'
    | 'scope'
    | 'specificity'
    | 'strength'
    | 'deadline'
    | 'due'
    | 'topic'
  ),
  string | undefined,
])[];

function metricTold({ set, was }: MetricCorrection, words: Words): Told {
  const { term } = words;
  const isValued = set.value !== undefined || set.range !== undefined || set.unit !== undefined;
  return [
    ...(isValued
      ? [['value', amountOf({ ...set, unit: set.unit ?? was?.unit }, words)] as const]
      : []),
    ...(set.indicator === undefined ? [] : [['indicator', set.indicator ?? undefined] as const]),
    ...timeTold(set),
    ...(set.status === undefined ? [] : [['status', term(`metricStatus_${set.status}`)] as const]),
    ...(set.kind === undefined ? [] : [['kind', term(`kind_${set.kind}`)] as const]),
    ...(set.bound === undefined ? [] : [['bound', term(`bound_${set.bound}`)] as const]),
    ...(set.scope === undefined ? [] : [['scope', set.scope ?? undefined] as const]),
  ];
}

function timeTold({ period, when }: MetricValues): Told {
  if (period === undefined && when === undefined) return [];
  return [['period', period ?? (when ? daysOf(when) : undefined)]];
}

function pledgeTold(set: PledgeValues, { term }: Words): Told {
  return [
    ...(set.specificity === undefined
      ? []
      : [['specificity', term(`specificity_${set.specificity}`)] as const]),
    ...(set.strength === undefined
      ? []
      : [['strength', term(`strength_${set.strength}`)] as const]),
    ...(set.deadline === undefined ? [] : [['deadline', set.deadline ?? undefined] as const]),
    ...(set.due === undefined ? [] : [['due', set.due ?? undefined] as const]),
    ...(set.topic === undefined
      ? []
      : [['topic', set.topic === null ? undefined : term(`topic_${set.topic}`)] as const]),
  ];
}

/**
 * What was read of all that the reader says otherwise: `数值：28.8亿元`; `undefined` where nothing was
 * read.
 */
export function originalWords(
  correction: Exclude<Correction, Refusal>,
  words: Words,
): string | undefined {
  const { was } = correction;
  if (was === undefined) return undefined;
  const names = Object.keys(correction.set);
  const kept = Object.fromEntries(Object.entries(was).filter(([name]) => names.includes(name)));
  const unit =
    correction.is === 'metric' && names.includes('value') ? { unit: correction.was?.unit } : {};
  if (Object.keys(kept).length === 0) return undefined;
  return correction.is === 'metric'
    ? sayCorrection({ is: 'metric', set: { ...kept, ...unit } }, words)
    : sayCorrection({ is: 'pledge', set: kept }, words);
}

/** A figure as a row shows it: as written, or as the reader says with what is written beside it. */
export function shownFigure(
  metric: Metric,
  words: Words,
): { readonly now: string; readonly was?: string } {
  const { corrected, text, value, unit, range } = metric;
  const { original } = corrected ?? {};
  const isSame =
    original === undefined ||
    (original.value === value && original.unit === unit && original.range?.[1] === range?.[1]);
  return isSame ? { now: text } : { now: briefAmount(metric, words), was: text };
}

/** A typed figure as it will be shown: `288,000,000元`, with its short form where it has one. */
export function amountOf(set: MetricValues, words: Words): string | undefined {
  if (set.value === null || set.value === undefined) return set.unit;
  const spelled = spellAmount(metricOf(set, set.value), words);
  if (spelled === undefined) return undefined;
  const brief = set.written ?? spelled.short ?? spelled.full;
  return brief === spelled.full || spelled.short === undefined
    ? brief
    : `${brief}（${spelled.full}）`;
}

/** As far as an amount is spelled, a metric is its values. */
const metricOf = ({ range, unit = '', kind = 'level' }: MetricValues, value: number): Metric => ({
  ...{ start: 0, end: 0, text: '', rule: '', bound: 'exact', status: 'actual', zone: 'other' },
  ...{ value, unit, kind },
  ...(range && { range }),
});

/** `2015-01-01 – 2015-12-31`. */
export const daysOf = ({ start, end }: DateRange): string =>
  start === end ? start : `${start} – ${end}`;
