import type { Correction, MetricValues, PledgeValues } from '../model/correction';
import type { Extraction, Metric, Pledge } from '../model/extraction';
import type { Quote } from '../model/span';
import { kindOfUnit, readTypedValue } from './typed-value';
import { metricValues, pledgeValues, saysAll, withMetricValues, withPledgeValues } from './values';

/** What a finding is made of that a reader corrects, or marks by hand. */
export interface Making<Finding> {
  /** What was read there. */
  readonly base: Finding | undefined;
  readonly quote: Quote;
  readonly correction: Correction;
  readonly sections: Extraction['sections'];
  /** It is one of several that the quote of the correction was split into. */
  readonly isPart: boolean;
}

/** How findings of one kind are corrected. */
export interface Kind<Finding> {
  /** Whether what is read says all that the reader says. */
  readonly says: (finding: Finding, correction: Correction) => boolean;
  /** Whether what is read speaks of something else than what the reader corrected. */
  readonly isOther: (finding: Finding, correction: Correction) => boolean;
  readonly make: (making: Making<Finding>) => Finding;
}

/** How metrics are corrected. */
export const METRICS: Kind<Metric> = {
  says: (metric, correction) =>
    correction.is === 'metric' && saysAll(metricValues(metric), correction.set),
  isOther: (metric, correction) => speaksOfOther(metricValues(metric), correction),
  make: (making) => {
    const { base, quote } = making;
    const { set, was } = metricReading(making.correction);
    const read = base ?? withMetricValues(bareMetric(making), was);
    return { ...withMetricValues(read, { ...writtenIn(making), ...set }), ...quote };
  },
};

/** How pledges are corrected. */
export const PLEDGES: Kind<Pledge> = {
  says: (pledge, correction) =>
    correction.is === 'pledge' && saysAll(pledgeValues(pledge), correction.set),
  isOther: () => false,
  make: (making) => {
    const { base, quote } = making;
    const { set, was } = pledgeReading(making.correction);
    const read = base ?? withPledgeValues(barePledge(making), was);
    return { ...withPledgeValues(read, set), ...quote };
  },
};

/** Words of the one may stand in the other: 全年财政总收入, 财政总收入. */
function speaksOfOther(read: MetricValues, correction: Correction): boolean {
  if (correction.is !== 'metric') return false;
  const { was, set } = correction;
  const isUnit = !was?.unit || !read.unit || was.unit === read.unit || set.unit === read.unit;
  if (!isUnit) return true;
  if (!was?.indicator || !read.indicator) return false;
  return ![was.indicator, set.indicator].some((one) => one && isPartOf(one, read.indicator));
}

const isPartOf = (one: string, other: string | null | undefined): boolean =>
  other?.includes(one) === true || (!!other && one.includes(other));

const metricReading = (
  correction: Correction,
): { readonly set: MetricValues; readonly was: MetricValues } =>
  correction.is === 'metric' ? { set: correction.set, was: correction.was ?? {} } : NOTHING;

const pledgeReading = (
  correction: Correction,
): { readonly set: PledgeValues; readonly was: PledgeValues } =>
  correction.is === 'pledge' ? { set: correction.set, was: correction.was ?? {} } : NOTHING;

const NOTHING = { set: {}, was: {} };

/**
 * What the words of a figure say by themselves: where they are not those that were read, nothing
 * else says it.
 */
function writtenIn({ base, quote, correction, isPart }: Making<Metric>): MetricValues {
  const isAsRead = base !== undefined && base.start === quote.start && base.end === quote.end;
  if (
    isAsRead ||
    (base === undefined && !isPart && metricReading(correction).was.unit !== undefined)
  )
    return {};
  const read = readTypedValue(quote.text);
  if (read === undefined) return isPart ? { value: null, range: null } : {};
  const kind = base === undefined ? { kind: kindOfUnit(read.unit) } : {};
  return { ...read, range: read.range ?? null, ...kind };
}

function bareMetric(making: Making<Metric>): Metric {
  return {
    ...making.quote,
    ...whereOf(making),
    unit: '',
    bound: 'exact',
    kind: 'level',
    status: 'actual',
  };
}

function barePledge(making: Making<Pledge>): Pledge {
  return {
    ...making.quote,
    ...whereOf(making),
    specificity: 'directional',
    strength: 'advance',
    targets: [],
  };
}

function whereOf({ quote, sections }: Making<unknown>) {
  const section = sections.findLastIndex(
    ({ start, end }) => start <= quote.start && quote.start < end,
  );
  const zone = sections[section]?.zone ?? ('other' as const);
  return { ...(section >= 0 && { section }), zone, rule: BY_HAND };
}

/** In place of a rule's name: nothing was read, the reader says so. */
const BY_HAND = 'by-hand';
