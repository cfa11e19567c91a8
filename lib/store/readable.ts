import { STATUSES, SUBJECTS } from '../model/annotation';
import type { Metric, Pledge } from '../model/extraction';
import type { AnnotationRow, FactsRow, ReportRow, SnapshotRow } from '../model/store';

/*
 * One damaged row must hide nothing but itself: whoever reads rows leaves out, and counts, those
 * that are not whole.
 */

/** Whether a stored annotation has everything that one is shown and edited by. */
export function isReadableAnnotation(row: unknown): row is AnnotationRow {
  if (!isRecord(row) || !isRecord(row.target)) return false;
  const { target, tags, status } = row;
  return (
    hasStrings(row, ['id', 'reportId', 'note', 'createdAt', 'updatedAt']) &&
    SUBJECTS.some((subject) => subject === row.subject) &&
    typeof row.disputed === 'boolean' &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string') &&
    (status === undefined || STATUSES.some((known) => known === status)) &&
    (row.deletedAt === undefined || typeof row.deletedAt === 'string') &&
    hasStrings(target, ['source', 'textHash']) &&
    isRecord(target.quote) &&
    hasStrings(target.quote, ['exact', 'prefix', 'suffix']) &&
    isRecord(target.position) &&
    typeof target.position.start === 'number' &&
    typeof target.position.end === 'number'
  );
}

/** Whether a stored report can be listed and compared. */
export function isReadableReport(row: unknown): row is ReportRow {
  return (
    isRecord(row) &&
    hasStrings(row, ['id', 'url', 'title', 'textHash', 'extractor', 'firstSeenAt', 'lastSeenAt']) &&
    typeof row.metricCount === 'number' &&
    typeof row.pledgeCount === 'number'
  );
}

/** Whether a stored text can be shown and compared. */
export const isReadableSnapshot = (row: unknown): row is SnapshotRow =>
  isRecord(row) && hasStrings(row, ['reportId', 'textHash', 'text', 'title', 'capturedAt']);

/** Whether the packed pledges of a report are all there. */
export const isReadableFacts = (row: unknown): row is FactsRow =>
  isRecord(row) &&
  hasStrings(row, ['id', 'textHash']) &&
  ['starts', 'ends', 'words', 'dues'].every((field) => row[field] instanceof Uint32Array) &&
  ['specificities', 'strengths', 'topics'].every((field) => row[field] instanceof Uint8Array);

/** Whether a stored figure has what every figure is shown by. */
export const isReadableMetric = (value: unknown): value is Metric =>
  isRecord(value) &&
  isQuote(value) &&
  hasStrings(value, ['unit', 'bound', 'kind', 'status', 'zone']) &&
  (value.value === undefined || typeof value.value === 'number') &&
  (value.indicator === undefined || (isRecord(value.indicator) && isQuote(value.indicator))) &&
  (value.when === undefined ||
    (isRecord(value.when) && hasStrings(value.when, ['start', 'end']))) &&
  (value.basis === undefined || typeof value.basis === 'string') &&
  (value.relatesTo === undefined || typeof value.relatesTo === 'number') &&
  hasRecords(value, ['period']) &&
  (value.range === undefined || isNumbers(value.range));

/** Whether a stored pledge has what every pledge is shown by. */
export const isReadablePledge = (value: unknown): value is Pledge =>
  isRecord(value) &&
  isQuote(value) &&
  hasStrings(value, ['specificity', 'strength', 'zone']) &&
  hasRecords(value, ['deadline', 'due']) &&
  isNumbers(value.targets);

/** The list in a field of a row that may be damaged; `undefined` where there is none. */
export function listIn(row: unknown, field: string): readonly unknown[] | undefined {
  const list: unknown = isRecord(row) ? row[field] : undefined;
  return Array.isArray(list) ? list.map((item: unknown) => item) : undefined;
}

const isQuote = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.start === 'number' &&
  typeof value.end === 'number' &&
  typeof value.text === 'string';

const isNumbers = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');

/** Whether each of these fields is absent or holds an object. */
const hasRecords = (row: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean =>
  fields.every((field) => row[field] === undefined || isRecord(row[field]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const hasStrings = (row: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean =>
  fields.every((field) => typeof row[field] === 'string');
