import type { Correction, MetricValues, PledgeValues } from '../model/correction';
import { isRefusal } from '../model/correction';
import type { AnnotationRow, FindingFacts } from '../model/store';
import { metricKey } from '../series/index';

/** An annotation with the facts of its passage as the reader says that they are. */
export function withCorrectedFinding(row: AnnotationRow): AnnotationRow {
  const { correction, finding } = row;
  if (correction === undefined) return row;
  return { ...row, finding: correctedFacts(finding ?? {}, correction) };
}

function correctedFacts(facts: FindingFacts, correction: Correction): FindingFacts {
  if (isRefusal(correction)) return {};
  return correction.is === 'pledge'
    ? pledgeFacts(facts, { ...correction.was, ...correction.set })
    : metricFacts(facts, { ...correction.was, ...correction.set });
}

const pledgeFacts = (facts: FindingFacts, says: PledgeValues): FindingFacts => ({
  specificity: says.specificity ?? facts.specificity,
  strength: says.strength ?? facts.strength,
  topic: said(says.topic, facts.topic),
  due: said(says.due, facts.due),
});

function metricFacts(facts: FindingFacts, says: MetricValues): FindingFacts {
  const indicator = said(says.indicator, facts.indicator);
  const isNamedAnew = says.indicator !== undefined || says.unit !== undefined;
  return {
    indicator,
    indicatorKey: isNamedAnew ? keyOf(indicator, says) : facts.indicatorKey,
    when: said(says.when, facts.when),
    metricStatus: says.status ?? facts.metricStatus,
  };
}

const said = <T>(value: T | null | undefined, was: T | undefined): T | undefined =>
  value === null ? undefined : (value ?? was);

const keyOf = (text: string | undefined, { unit = '', kind = 'level' }: MetricValues) =>
  text === undefined
    ? undefined
    : metricKey({
        ...{
          start: 0,
          end: 0,
          text: '',
          rule: '',
          bound: 'exact',
          status: 'actual',
          zone: 'other',
        },
        ...{ unit, kind, indicator: { start: 0, end: 0, text } },
      });
