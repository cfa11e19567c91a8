import type { Specificity, Strength, Topic } from '../model/extraction';
import type { AnnotationRow, ReportRow } from '../model/store';

/**
 * What the desk needs of a pledge: where it stands, what its words hash to (`wordsNumber`), and how
 * it can be checked.
 */
export interface PledgeFact {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly specificity?: Specificity;
  readonly strength?: Strength;
  readonly topic?: Topic;
  /** ISO 8601 day. */
  readonly due?: string;
}

/** The pledges of one kept report, in the extraction's order, which is what `pledgeKey` counts. */
export interface ReportFacts {
  readonly textHash: string;
  readonly pledges: readonly PledgeFact[];
}

/** Some annotations, and where the next ones begin; `next` is absent behind the last. */
export interface AnnotationSlice {
  readonly annotations: readonly AnnotationRow[];
  readonly next?: string;
}

/** Where the desk's index is made from. Damaged and deleted rows are left out. */
export interface DeskSource {
  readonly reports: () => Promise<readonly ReportRow[]>;
  /** How many annotations there are about, the deleted ones counted. */
  readonly annotationCount: () => Promise<number>;
  /** The living annotations of all reports, slice by slice. */
  readonly annotations: (from: string | undefined) => Promise<AnnotationSlice>;
  /** The living annotations of one report, at all its addresses. */
  readonly annotationsOf: (reportId: string) => Promise<readonly AnnotationRow[]>;
  readonly facts: (report: ReportRow) => Promise<ReportFacts>;
  /** Calls back with all reports whenever one of them changed. Answers a function that stops it. */
  readonly watchReports: (hear: (reports: readonly ReportRow[]) => void) => () => void;
}
