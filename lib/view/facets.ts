import { ANCHOR_OUTCOMES, STATUSES, SUBJECTS } from '../model/annotation';
import {
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
  ZONES,
} from '../model/extraction';
import type { Zone } from '../model/extraction';
import type { Entry } from './entries';

/** What a list can be narrowed by. */
export const FACETS = [
  'zone',
  'section',
  'kind',
  'metricStatus',
  'specificity',
  'strength',
  'deadline',
  'topic',
  'subject',
  'outcome',
  'status',
  'tag',
] as const;
export type Facet = (typeof FACETS)[number];

/** Stands for "no value": a pledge whose status the reader has not set. */
export const NONE = 'none';

/**
 * Values of closed facets in the order they are offered; the others come as they occur in the
 * report.
 */
export const FACET_VALUES: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  zone: ZONES,
  kind: METRIC_KINDS,
  metricStatus: METRIC_STATUSES,
  specificity: SPECIFICITIES,
  strength: STRENGTHS,
  deadline: ['with', 'without'],
  topic: TOPICS,
  subject: SUBJECTS,
  outcome: ANCHOR_OUTCOMES,
  status: [...STATUSES, NONE],
};

/** Which facets each list has. */
export const LIST_FACETS = {
  metric: ['zone', 'kind', 'metricStatus', 'status', 'section', 'tag'],
  pledge: ['specificity', 'strength', 'deadline', 'status', 'topic', 'zone', 'section', 'tag'],
  note: ['subject', 'outcome', 'status', 'section', 'tag'],
} as const satisfies Readonly<Record<Entry['subject'], readonly Facet[]>>;

/** The facets of each list that are always at hand. */
export const MAIN_FACETS: Readonly<Record<Entry['subject'], readonly Facet[]>> = {
  metric: ['metricStatus', 'kind'],
  pledge: ['specificity', 'strength'],
  note: ['outcome', 'status'],
};

/**
 * An entry's values under a facet: none where the facet does not apply, several for tags and nested
 * sections.
 */
export function valuesOf(entry: Entry, facet: Facet): readonly string[] {
  if (facet === 'section') return entry.path.map(({ index }) => String(index));
  if (facet === 'tag') return entry.annotation?.tags ?? [];
  if (facet === 'status') return [entry.annotation?.status ?? NONE];
  if (entry.subject === 'note') return noteValue(entry, facet);
  const zone: Zone = entry.item.zone;
  if (facet === 'zone') return [zone];
  return entry.subject === 'metric' ? metricValue(entry, facet) : pledgeValue(entry, facet);
}

function noteValue(
  { annotation, match }: Extract<Entry, { subject: 'note' }>,
  facet: Facet,
): readonly string[] {
  if (facet === 'subject') return [annotation.subject];
  return facet === 'outcome' && match !== undefined ? [match.outcome] : [];
}

function metricValue(
  { item }: Extract<Entry, { subject: 'metric' }>,
  facet: Facet,
): readonly string[] {
  if (facet === 'kind') return [item.kind];
  return facet === 'metricStatus' ? [item.status] : [];
}

function pledgeValue(
  { item }: Extract<Entry, { subject: 'pledge' }>,
  facet: Facet,
): readonly string[] {
  if (facet === 'specificity') return [item.specificity];
  if (facet === 'strength') return [item.strength];
  if (facet === 'deadline') return [item.deadline === undefined ? 'without' : 'with'];
  return facet === 'topic' && item.topic !== undefined ? [item.topic] : [];
}
