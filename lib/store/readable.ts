import { STATUSES, SUBJECTS } from '../model/annotation';
import type { AnnotationRow, ReportRow } from '../model/store';

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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const hasStrings = (row: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean =>
  fields.every((field) => typeof row[field] === 'string');
