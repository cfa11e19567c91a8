import { MAX_PARTS, MAX_UNIT } from '../model/correction';
import type { Correction, MetricValues, PledgeValues } from '../model/correction';
import type { Json } from '../model/entry';
import {
  BOUNDS,
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
} from '../model/extraction';
import type { DateRange } from '../model/extraction';
import { MAX_QUOTE } from '../model/limits';
import type { Span } from '../model/span';
import { dayOf, isList, lineOf, oneOf, recordOf, stringOf, wholeOf } from './values';

/**
 * A correction of the log; what this version does not understand in it is left out, and the log
 * keeps it. `undefined` where nothing is left of it.
 */
export function correctionOf(value: Json): Correction | undefined {
  const fields = recordOf(value);
  if (fields === undefined) return undefined;
  const parts = partsOf(fields.parts);
  if (fields.is === 'not-metric' || fields.is === 'not-pledge') return { is: fields.is };
  if (fields.is === 'metric') {
    const [set, was] = [metricValuesOf(fields.set), metricValuesOf(fields.was)];
    return set && { is: 'metric', set, ...(was && { was }), ...(parts && { parts }) };
  }
  if (fields.is === 'pledge') {
    const [set, was] = [pledgeValuesOf(fields.set), pledgeValuesOf(fields.was)];
    return set && { is: 'pledge', set, ...(was && { was }), ...(parts && { parts }) };
  }
  return undefined;
}

/** What a field holds: nothing, `null` for none, or what `read` makes of it. */
const noneOr = <T>(
  value: Json | undefined,
  read: (value: Json) => T | undefined,
): T | null | undefined => (value === undefined ? undefined : value === null ? null : read(value));

/** Without what is `undefined`, so that the same facts are the same bytes. */
const present = <T extends object>(values: T): Partial<T> => {
  const kept: Partial<T> = {};
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) Object.assign(kept, { [key]: value });
  return kept;
};

function metricValuesOf(value: Json | undefined): MetricValues | undefined {
  const fields = recordOf(value);
  if (fields === undefined) return undefined;
  return present({
    value: noneOr(fields.value, numberOf),
    range: noneOr(fields.range, pairOf),
    unit: stringOf(fields.unit, MAX_UNIT),
    written: lineOf(fields.written),
    bound: oneOf(fields.bound, BOUNDS),
    kind: oneOf(fields.kind, METRIC_KINDS),
    indicator: noneOr(fields.indicator, lineOf),
    period: noneOr(fields.period, lineOf),
    when: noneOr(fields.when, daysOf),
    status: oneOf(fields.status, METRIC_STATUSES),
    scope: noneOr(fields.scope, lineOf),
  });
}

function pledgeValuesOf(value: Json | undefined): PledgeValues | undefined {
  const fields = recordOf(value);
  if (fields === undefined) return undefined;
  return present({
    specificity: oneOf(fields.specificity, SPECIFICITIES),
    strength: oneOf(fields.strength, STRENGTHS),
    deadline: noneOr(fields.deadline, lineOf),
    due: noneOr(fields.due, dayOf),
    topic: noneOr(fields.topic, (topic) => oneOf(topic, TOPICS)),
  });
}

const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

function pairOf(value: Json): readonly [number, number] | undefined {
  if (!isList(value) || value.length !== 2) return undefined;
  const [low, high] = value.map(numberOf);
  return low === undefined || high === undefined ? undefined : [low, high];
}

function daysOf(value: Json): DateRange | undefined {
  const fields = recordOf(value);
  const [start, end] = [dayOf(fields?.start), dayOf(fields?.end)];
  return start === undefined || end === undefined || start > end ? undefined : { start, end };
}

/** Parts that do not stand in order and apart are none. */
function partsOf(value: Json | undefined): readonly Span[] | undefined {
  if (value === undefined || !isList(value) || value.length < 2 || value.length > MAX_PARTS)
    return undefined;
  const parts: Span[] = [];
  for (const one of value) {
    const fields = recordOf(one);
    const [start, end] = [wholeOf(fields?.start), wholeOf(fields?.end)];
    if (start === undefined || end === undefined || end > MAX_QUOTE) return undefined;
    if (start >= end || start < (parts.at(-1)?.end ?? 0)) return undefined;
    parts.push({ start, end });
  }
  return parts;
}
