import { codeOf, dayNumber } from '../desk/columns';
import type { Subject, TextPositionSelector } from '../model/annotation';
import { dueDayOf } from '../model/due';
import { SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import type { Metric, Pledge } from '../model/extraction';
import type { FactsRow, FindingFacts } from '../model/store';
import { metricKey } from '../series/index';
import { wordsNumber } from '../text/words-number';
import type { Findings } from './findings';

/**
 * The longest reports promise some hundreds of things; what stands behind so many pledges is no
 * report.
 */
const MOST_PLEDGES = 10_000;

/**
 * Packs what a desk filters a report's pledges by; those beyond the first ten thousand are left
 * out.
 */
export function packFacts(id: string, textHash: string, all: readonly Pledge[]): FactsRow {
  const pledges = all.slice(0, MOST_PLEDGES);
  return {
    id,
    textHash,
    starts: Uint32Array.from(pledges, ({ start }) => start),
    ends: Uint32Array.from(pledges, ({ end }) => end),
    words: Uint32Array.from(pledges, ({ text }) => wordsNumber(text)),
    specificities: Uint8Array.from(pledges, ({ specificity }) =>
      codeOf(SPECIFICITIES, specificity),
    ),
    strengths: Uint8Array.from(pledges, ({ strength }) => codeOf(STRENGTHS, strength)),
    topics: Uint8Array.from(pledges, ({ topic }) => codeOf(TOPICS, topic)),
    dues: Uint32Array.from(pledges, (pledge) => dayNumber(dueDayOf(pledge))),
  };
}

/** What was understood at the place of an annotation; `undefined` where nothing was. */
export function factsAt(
  { metrics, pledges }: Findings,
  subject: Subject,
  { start, end }: TextPositionSelector,
): FindingFacts | undefined {
  const isThere = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start === start && span.end === end;
  if (subject === 'pledge') {
    const pledge = pledges.find(isThere);
    return pledge && { ...pick(pledge), due: dueDayOf(pledge) };
  }
  const metric = subject === 'metric' ? metrics.find(isThere) : undefined;
  return metric && metricFacts(metric);
}

function metricFacts(metric: Metric): FindingFacts {
  const { when } = metric;
  return {
    indicator: metric.indicator?.text,
    indicatorKey: metricKey(metric),
    metricStatus: metric.status,
    ...(when && { when: { start: when.start, end: when.end } }),
  };
}

const pick = ({ specificity, strength, topic }: Pledge): FindingFacts => ({
  specificity,
  strength,
  topic,
});
