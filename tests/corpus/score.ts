import type { Extraction, Metric, Pledge } from '../../lib/model/extraction';
import { meets, sameIndicator, sameUnit, sameValue, shared } from './agree';
import type { GoldMetric, GoldReport, GoldSentence } from './labels';

/**
 * What was right, and what was wrong with it: `extra` was predicted and is not labelled, `missing`
 * the other way.
 */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

/** Findings are F1, the other measures shares of what was found. */
export const FINDINGS = ['found', 'exact', 'pledge', 'verifiable'] as const;
export const GRADES = [
  'indicator',
  'kind',
  'status',
  'bound',
  'specificity',
  'strength',
  'deadline',
] as const;
export type Measure = (typeof FINDINGS)[number] | (typeof GRADES)[number];
/** For grades `extra` is 0 and `missing` counts the wrong ones. */
export type Score = Readonly<Record<Measure, Tally>>;
export type Predicted = Pick<Extraction, 'metrics' | 'pledges'>;

type Pair = readonly [gold: GoldMetric, predicted: Metric];

/** How an extraction does against the labels of one report. */
export function score(gold: GoldReport, predicted: Predicted): Score {
  const required = gold.metrics.filter((metric) => metric.optional !== true);
  const optional = gold.metrics.filter((metric) => metric.optional === true);
  const pairs = pairUp(required, predicted.metrics);
  const taken = new Set(pairs.map(([, metric]) => metric));
  const extra = predicted.metrics.filter(
    (metric) => !taken.has(metric) && !optional.some((one) => shared(one, metric) > 0),
  );
  const exact = pairs.filter(
    ([one, metric]) => sameValue(one.value, metric.value) && sameUnit(one.unit, metric.unit),
  );
  const promises = gold.sentences.filter(({ pledge }) => pledge === 'yes');
  const answered = promises
    .map(
      (sentence) =>
        [sentence, predicted.pledges.filter((pledge) => meets(sentence, pledge))] as const,
    )
    .filter(([, pledges]) => pledges.length > 0);
  const named = pairs.filter(([one]) => one.indicator);
  return {
    found: tally(pairs.length, extra.length, required.length),
    exact: tally(exact.length, extra.length + pairs.length - exact.length, required.length),
    indicator: grade(named, ([one, metric]) =>
      sameIndicator(one.indicator ?? '', metric.indicator?.text),
    ),
    kind: grade(pairs, ([one, metric]) => one.kind === metric.kind),
    status: grade(pairs, ([one, metric]) => one.status === metric.status),
    bound: grade(pairs, ([one, metric]) => one.bound === metric.bound),
    pledge: tallyPledges(gold.sentences, predicted.pledges),
    verifiable: tallyPledges(
      gold.sentences.map((one) =>
        one.pledge === 'yes' && one.spec === 'directional'
          ? { ...one, pledge: 'no' as const }
          : one,
      ),
      predicted.pledges.filter(({ specificity }) => specificity !== 'directional'),
    ),
    specificity: grade(answered, ([one, pledges]) =>
      pledges.some(({ specificity }) => specificity === one.spec),
    ),
    strength: grade(answered, ([one, pledges]) =>
      pledges.some(({ strength }) => strength === one.strength),
    ),
    deadline: grade(answered, ([one, pledges]) => sameDeadline(one, pledges)),
  };
}

/** Adds scores up, so that every metric and sentence weighs the same. */
export function addScores(scores: readonly Score[]): Score {
  const none: Tally = { right: 0, extra: 0, missing: 0 };
  const sum = (measure: Measure): Tally =>
    scores.reduce((total, { [measure]: one }) => plus(total, one), none);
  return {
    found: sum('found'),
    exact: sum('exact'),
    indicator: sum('indicator'),
    kind: sum('kind'),
    status: sum('status'),
    bound: sum('bound'),
    pledge: sum('pledge'),
    verifiable: sum('verifiable'),
    specificity: sum('specificity'),
    strength: sum('strength'),
    deadline: sum('deadline'),
  };
}

const plus = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  extra: a.extra + b.extra,
  missing: a.missing + b.missing,
});

/**
 * Percent: F1 for findings, the share that is right for grades; 0 where there is nothing to be
 * right about.
 */
export function percent(measure: Measure, { right, extra, missing }: Tally): number {
  if (right === 0) return 0;
  const isFinding = FINDINGS.some((finding) => finding === measure);
  return isFinding
    ? (200 * right) / (2 * right + extra + missing)
    : (100 * right) / (right + missing);
}

const tally = (right: number, extra: number, of: number): Tally => ({
  right,
  extra,
  missing: of - right,
});

function grade<T>(items: readonly T[], isRight: (item: T) => boolean): Tally {
  return tally(items.filter(isRight).length, 0, items.length);
}

/**
 * Each labelled metric takes the free prediction that it overlaps best, one with its value and unit
 * before others.
 */
function pairUp(gold: readonly GoldMetric[], predicted: readonly Metric[]): Pair[] {
  const free = new Set(predicted);
  const pairs: Pair[] = [];
  for (const one of gold) {
    let best: Metric | undefined;
    let most = 0;
    for (const metric of free) {
      const fit = fitOf(one, metric);
      if (fit > most) [best, most] = [metric, fit];
    }
    if (!best) continue;
    free.delete(best);
    pairs.push([one, best]);
  }
  return pairs;
}

function fitOf(one: GoldMetric, metric: Metric): number {
  const overlap = shared(one, metric);
  if (overlap <= 0) return 0;
  const union = one.end - one.start + metric.end - metric.start - overlap;
  return (
    overlap / union +
    (sameValue(one.value, metric.value) ? 1 : 0) +
    (sameUnit(one.unit, metric.unit) ? 0.5 : 0)
  );
}

function tallyPledges(sentences: readonly GoldSentence[], pledges: readonly Pledge[]): Tally {
  const counted = sentences.filter(({ pledge }) => pledge !== 'opt');
  const isMet = (sentence: GoldSentence): boolean =>
    pledges.some((pledge) => meets(sentence, pledge));
  const promised = counted.filter(({ pledge }) => pledge === 'yes');
  const extra = counted.filter((sentence) => sentence.pledge === 'no' && isMet(sentence));
  return tally(promised.filter(isMet).length, extra.length, promised.length);
}

/** One wording holds the other, or both are silent. */
function sameDeadline(one: GoldSentence, pledges: readonly Pledge[]): boolean {
  const said = pledges.map(({ deadline }) => deadline?.text).find(Boolean);
  if (!one.deadline) return said === undefined;
  return said !== undefined && (said.includes(one.deadline) || one.deadline.includes(said));
}
