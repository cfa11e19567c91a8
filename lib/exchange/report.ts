import type { AnchorMatch, Annotation } from '../model/annotation';
import type { AuditedReport } from '../model/audited';
import type { Metric, Pledge, Section } from '../model/extraction';
import type { Span } from '../model/span';
import type { ReportRow } from '../model/store';
import type { Source } from '../wording/citation';

/**
 * What a report is, as it is kept. `id` is its canonical address, `url` the one that opens; both
 * empty for a file.
 */
export type ReportFacts = Pick<
  ReportRow,
  | 'id'
  | 'url'
  | 'title'
  | 'documentType'
  | 'issuer'
  | 'level'
  | 'region'
  | 'publishedOn'
  | 'reviewPeriod'
  | 'planPeriod'
  | 'textHash'
  | 'extractor'
>;

/**
 * A report with everything that is kept of it: what every export is made from. Rows of the store
 * fit as they are.
 */
export interface ExportedReport {
  readonly report: ReportFacts;
  /** When the text was kept, an ISO 8601 instant. */
  readonly capturedAt: string;
  /** The day of access that citations state, ISO 8601. */
  readonly readOn: string;
  /** The flat text that `textHash` names; absent where only notes are kept. */
  readonly text?: string;
  readonly sections: readonly Section[];
  /** In text order; `pledges[].targets` are indexes into `metrics`. */
  readonly metrics: readonly Metric[];
  readonly pledges: readonly Pledge[];
  /** Living annotations, of joined addresses too. */
  readonly annotations: readonly Annotation[];
  /**
   * Where annotations stand in `text`, by id. One that is missing stands where it was made, if the
   * text is the same.
   */
  readonly anchors: Readonly<Record<string, AnchorMatch>>;
  /** What its figures come to; absent where that was not asked, or could not be told. */
  readonly audited?: AuditedReport;
  /** Where the reader's watch words stand in `text`, where the reader wants them marked. */
  readonly watched?: readonly Span[];
}

/** What a citation needs of a report. */
export const sourceOf = ({
  report,
  readOn,
}: Pick<ExportedReport, 'report' | 'readOn'>): Source => ({
  profile: {
    isReport: true,
    score: 1,
    reasons: [],
    documentType: report.documentType,
    issuer: report.issuer,
    publishedOn: report.publishedOn,
  },
  title: report.title,
  url: report.url,
  readOn,
});
