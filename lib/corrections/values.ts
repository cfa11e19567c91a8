import type { MetricValues, PledgeValues } from '../model/correction';
import { dueDayOf } from '../model/due';
import type { DateRange, Metric, Period, Pledge, When } from '../model/extraction';
import type { Quote } from '../model/span';
import { sameField } from '../model/undo';

/** What a metric says, as a correction would say it. */
export const metricValues = (metric: Metric): MetricValues => ({
  value: metric.value ?? null,
  range: metric.range ?? null,
  unit: metric.unit,
  bound: metric.bound,
  kind: metric.kind,
  indicator: metric.indicator?.text ?? null,
  period: metric.period?.text ?? null,
  when: metric.when ? { start: metric.when.start, end: metric.when.end } : null,
  status: metric.status,
  scope: metric.scope ?? null,
});

/** What a pledge says, as a correction would say it. */
export const pledgeValues = (pledge: Pledge): PledgeValues => ({
  specificity: pledge.specificity,
  strength: pledge.strength,
  deadline: pledge.deadline?.text ?? null,
  due: dueDayOf(pledge) ?? null,
  topic: pledge.topic ?? null,
});

/** The values that differ from what was read. */
export const changedValues = <V extends object>(was: V, is: V): Partial<V> => {
  const set: Partial<V> = {};
  for (const [key, value] of Object.entries(is))
    if (value !== undefined && !sameField(valueIn(was, key), value))
      Object.assign(set, { [key]: value });
  return set;
};

/** Whether what is read says all that the reader says, in whatever digits. */
export const saysAll = <V extends object>(read: V, set: V): boolean =>
  Object.keys(changedValues(read, set)).every((name) => name === 'written');

const valueIn = (values: object, key: string): unknown =>
  Object.entries(values).find(([name]) => name === key)?.[1];

/** Whether a correction says digits of its own: those that were read stand for another figure. */
const hasDigits = ({ value, range, unit }: MetricValues): boolean =>
  value !== undefined || range !== undefined || unit !== undefined;

/** A metric that says what the reader says. */
export function withMetricValues(metric: Metric, set: MetricValues): Metric {
  const { indicator, period, when } = set;
  const says = {
    value: noneAs(set.value, metric.value),
    range:
      set.value !== undefined && set.range === undefined
        ? undefined
        : noneAs(set.range, metric.range),
    unit: set.unit ?? metric.unit,
    written: hasDigits(set) ? set.written : metric.written,
    bound: set.bound ?? metric.bound,
    kind: set.kind ?? metric.kind,
    status: set.status ?? metric.status,
    scope: noneAs(set.scope, metric.scope),
    indicator: noneAs(named(metric, indicator), metric.indicator),
    period: noneAs(timed(period, when), metric.period),
    when: whenOf(set, metric),
  };
  return { ...metric, ...says };
}

/** A time that was said otherwise has no days but those that were said with it. */
function whenOf({ period, when }: MetricValues, metric: Metric): When | undefined {
  if (when === undefined) return period === undefined ? metric.when : undefined;
  return when === null ? undefined : { ...when, from: 'wording' };
}

/** A pledge that says what the reader says. */
export function withPledgeValues(pledge: Pledge, set: PledgeValues): Pledge {
  const { deadline, due } = set;
  const isTimed = deadline !== undefined || due !== undefined;
  const text = deadline === undefined ? pledge.deadline?.text : (deadline ?? undefined);
  const day =
    due === undefined
      ? deadline === undefined
        ? dueDayOf(pledge)
        : undefined
      : (due ?? undefined);
  const timed = {
    deadline: text === undefined ? undefined : { text, ...(day !== undefined && { due: day }) },
    due: day === undefined ? undefined : { date: day, from: 'wording' as const },
  };
  return {
    ...pledge,
    ...(isTimed && timed),
    specificity: set.specificity ?? pledge.specificity,
    strength: set.strength ?? pledge.strength,
    topic: noneAs(set.topic, pledge.topic),
  };
}

/** `null`: there is none; `undefined`: it stays. */
const noneAs = <T>(said: T | null | undefined, was: T | undefined): T | undefined =>
  said === null ? undefined : (said ?? was);

/** Words that the reader gave stand nowhere in the text: at the figure, without a length. */
const named = ({ start }: Metric, text: string | null | undefined): Quote | null | undefined =>
  typeof text === 'string' ? { start, end: start, text } : text;

const timed = (
  text: string | null | undefined,
  when: DateRange | null | undefined,
): Period | null | undefined => (typeof text === 'string' ? { text, ...when } : text);
