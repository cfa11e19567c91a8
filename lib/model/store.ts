import type { Annotation } from './annotation';
import type { DateRange, DocumentType, Level, Metric, Pledge, ReportProfile } from './extraction';

/** One report the reader has opened, under its canonical address. */
export interface ReportRow {
  /** The canonical address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly documentType: DocumentType;
  readonly issuer?: string;
  readonly level?: Level;
  readonly region?: readonly string[];
  readonly publishedOn?: string;
  readonly reviewPeriod?: DateRange;
  readonly planPeriod?: DateRange;
  /** SHA-256 of the newest flat text. */
  readonly textHash: string;
  readonly extractor: string;
  readonly metricCount: number;
  readonly pledgeCount: number;
  /** ISO 8601 instants. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** One version of a page's text, kept so that results can be rebuilt and changes shown. */
export interface SnapshotRow {
  readonly reportId: string;
  readonly textHash: string;
  readonly text: string;
  readonly title: string;
  readonly profile: ReportProfile;
  readonly capturedAt: string;
}

/** Derived rows: replaced as a whole when the text or the extractor changes. */
export interface MetricRow extends Metric {
  readonly reportId: string;
  readonly index: number;
  readonly issuer: string;
  readonly indicatorText: string;
  readonly periodStart: string;
}
export interface PledgeRow extends Pledge {
  readonly reportId: string;
  readonly index: number;
  readonly issuer: string;
  readonly due: string;
}

/** An annotation as stored; a deleted one stays as a tombstone so that other devices learn of it. */
export interface AnnotationRow extends Annotation {
  readonly deletedAt?: string;
}

export interface TagRow {
  readonly name: string;
  readonly createdAt: string;
}

export const CHANGE_ENTITIES = ['annotation', 'tag'] as const;
export type ChangeEntity = (typeof CHANGE_ENTITIES)[number];

/** One edit of one field: the log that history, undo and sync are made from. Never altered once written. */
export interface ChangeRow {
  readonly seq?: number;
  /** Hybrid logical clock, sortable as a string. */
  readonly hlc: string;
  readonly device: string;
  readonly entity: ChangeEntity;
  readonly entityId: string;
  readonly field: string;
  /** The new value as JSON data; `undefined` where the field was cleared. */
  readonly value: unknown;
}
