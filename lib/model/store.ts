import type { Annotation, Status } from './annotation';
import type { Correction } from './correction';
import type { Entry } from './entry';
import type {
  DateRange,
  DocumentType,
  Level,
  Metric,
  MetricStatus,
  Pledge,
  ReportProfile,
  Specificity,
  Strength,
  Topic,
} from './extraction';
import type { SeriesPlace } from './series';

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
  /**
   * The extractor's version; empty while the findings are being written, so that a stopped worker
   * begins anew, and `UNREAD` where the report was brought in and its text is still to be read.
   */
  readonly extractor: string;
  readonly metricCount: number;
  readonly pledgeCount: number;
  /** ISO 8601 instants. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** The reader once had this page read on purpose: it opens read from then on. */
  readonly wasAskedFor?: true;
  /**
   * The reader says that this is the same report as the one at that address: their annotations are
   * listed together.
   */
  readonly joinedTo?: string;
  /** The page's place in a report that stands on several pages. */
  readonly series?: SeriesPlace;
}

/** In place of an extractor: nothing was found in the text yet, as nobody looked. */
export const UNREAD = 'unread';

/** One version of a page's text, kept so that results can be rebuilt and changes shown. */
export interface SnapshotRow {
  readonly reportId: string;
  readonly textHash: string;
  readonly text: string;
  readonly title: string;
  readonly profile: ReportProfile;
  readonly capturedAt: string;
  /** Length of `text`, in an index, so that sizes are known without reading texts. */
  readonly units: number;
}

/**
 * Some of what was found in a report's newest text; all of it is replaced when the text or the
 * extractor changes.
 */
export interface FindingsRow {
  readonly reportId: string;
  /** The row's number, from 0. */
  readonly index: number;
  /** In the extraction's order, as many in each row; so are the pledges. */
  readonly metrics: readonly Metric[];
  readonly pledges: readonly Pledge[];
}

/**
 * Of each pledge of a report what a desk of hundreds of thousands filters by; entry `i` is the
 * report's pledge `i`.
 */
export interface FactsRow {
  /** The report. */
  readonly id: string;
  readonly textHash: string;
  /** UTF-16 offsets in that text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /**
   * A number made of each pledge's words: an annotation is told to be of it where the page has
   * another text by now.
   */
  readonly words: Uint32Array;
  /** Places in the closed lists, from 1; 0 for none. */
  readonly specificities: Uint8Array;
  readonly strengths: Uint8Array;
  readonly topics: Uint8Array;
  /** `20261231` for the last day of 2026; 0 for none. */
  readonly dues: Uint32Array;
}

/**
 * What was understood of a passage when it was annotated: derived, not logged, and true of the text
 * of that time.
 */
export interface FindingFacts {
  readonly specificity?: Specificity;
  readonly strength?: Strength;
  readonly topic?: Topic;
  /** ISO 8601 day. */
  readonly due?: string;
  /** As worded. */
  readonly indicator?: string;
  /**
   * What the same indicator is called in every report (`metricKey`), as the names were known then.
   */
  readonly indicatorKey?: string;
  /** The days that a figure speaks of. */
  readonly when?: DateRange;
  readonly metricStatus?: MetricStatus;
}

/**
 * An annotation as stored; a deleted one stays as a tombstone so that other devices learn of it.
 */
export interface AnnotationRow extends Annotation {
  readonly finding?: FindingFacts;
  readonly deletedAt?: string;
  /**
   * What two devices wrote at the same place, not knowing of each other, and the clocks decided
   * against.
   */
  readonly others?: readonly OtherVersion[];
  /**
   * `<report> <sha-256>` of each text that `evidence` quotes: an index made from it at each
   * writing, in no log or backup.
   */
  readonly quoted?: readonly string[];
}

/** A field's second version; it stays until the reader writes the field again. */
export interface OtherVersion {
  /** The entry of the log that wrote it. */
  readonly dot: string;
  readonly note?: string;
  readonly judged?: Judged;
  readonly owner?: string;
  readonly correction?: Correction;
}

/** A judgement with its day and who says so: one cannot be merged with the day of another. */
export interface Judged {
  readonly status?: Status;
  readonly on?: string;
  readonly by?: string;
}

export interface TagRow {
  readonly name: string;
  readonly createdAt: string;
}

/** A filter of the desk that the reader gave a name. */
export interface SavedFilter {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** What it asks, as JSON data: the desk that reads it takes what it knows. */
  readonly filter: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/**
 * A saved filter as stored; a deleted one stays as a tombstone so that other devices learn of it.
 */
export interface FilterRow extends SavedFilter {
  readonly deletedAt?: string;
}

/** What is kept of one address, as the reader is shown it. */
export interface KeptReport {
  readonly id: string;
  readonly url: string;
  /** Empty where only notes are kept. */
  readonly title: string;
  readonly lastSeenAt?: string;
  readonly snapshots: number;
  /** What texts and results take, by estimate. */
  readonly bytes: number;
  /** Living annotations. */
  readonly notes: number;
  /** Annotations in the bin. */
  readonly deletedNotes: number;
  /** Annotations of other addresses that quote its texts, those in the bin too. */
  readonly quotes: number;
}

/**
 * The things whose changes this version understands; a log may hold others, which are kept and
 * passed on.
 */
export const CHANGE_ENTITIES = [
  'annotation',
  'filter',
  'report',
  'page',
  'setting',
  'watch',
] as const;
export type ChangeEntity = (typeof CHANGE_ENTITIES)[number];

/** An entry of the log as stored: what history and sync are made from. */
export interface ChangeRow extends Entry {
  /** The order in which entries came to this device. */
  readonly seq?: number;
  /** The device whose files it was read from: it need not be handed on from here. */
  readonly via?: string;
}
