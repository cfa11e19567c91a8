import type { AnnotationFields, AnnotationTarget, Subject } from '../../model/annotation';
import type { Entry } from '../../model/entry';
import type { Span } from '../../model/span';
import type { AnnotationRow } from '../../model/store';
import type { ExportedReport } from '../report';

/**
 * Why a file is refused as a whole. `not-known`: nothing that is read here. `newer-format`: written
 * by a later version. `unpacks-too-big`: a packed file that would fill the memory. `cut-off`:
 * damaged, or its end is missing. `bad-id`: neither an id nor a place. `bad-value`: too long, of
 * the wrong kind, or with characters that it may not hold.
 */
export const IMPORT_ERRORS = [
  'too-large',
  'too-many',
  'too-deep',
  'unpacks-too-big',
  'not-text',
  'cut-off',
  'not-json',
  'not-a-workbook',
  'bad-csv',
  'not-known',
  'newer-format',
  'bad-value',
  'bad-id',
  'bad-date',
  'unknown-status',
  'duplicate-id',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERRORS)[number];

/**
 * `where` is a place in the file as its programs name it: a cell (`K12`, `承诺台账!K12`), a path in
 * JSON (`first.items[3].created`), or line and column (`12:5`). Empty where the file as a whole is
 * meant.
 */
export interface ImportError {
  readonly code: ImportErrorCode;
  readonly where: string;
}

/** Why one entry of a file that is otherwise good is left out. */
export const IGNORED_REASONS = [
  'other-sheet',
  'no-quote',
  'no-address',
  'reply',
  'report-not-kept',
  'text-not-kept',
  'not-found',
  'unsure-place',
  'quote-differs',
  'in-bin',
  'twice',
  'evidence-without-address',
  'too-much',
  'unfit',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export interface Ignored {
  readonly where: string;
  readonly why: IgnoredReason;
}

/** Where an entry says that it stands. */
export type ImportedPlace =
  | { readonly kind: 'target'; readonly reportId: string; readonly target: AnnotationTarget }
  /** A place in the text whose hash begins so, and the words that should stand there. */
  | ({ readonly kind: 'span'; readonly hashStart: string; readonly exact: string } & Span)
  /** Words on a page, with what stands around them where the file says so. */
  | {
      readonly kind: 'quote';
      readonly address: string;
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };

/**
 * An annotation as a file of any format states it. What it does not state is absent, and never
 * clears anything.
 */
export interface ImportedAnnotation {
  readonly where: string;
  /** UUID. */
  readonly id?: string;
  readonly place: ImportedPlace;
  readonly subject: Subject;
  /**
   * The file does not say what it is about: it is what was found at its place, where something was.
   */
  readonly isSubjectOpen?: true;
  readonly fields: Partial<AnnotationFields>;
  /**
   * What cells say in words of things that are lists: compared with how the same list would be
   * written.
   */
  readonly cells?: { readonly tags?: string; readonly evidence?: string };
  /** ISO 8601 instants. */
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** The row of a backup: what is not here yet is added just so, in the bin where it lay there. */
  readonly row?: AnnotationRow;
  /** What the log held of it there. */
  readonly log?: readonly Entry[];
}

/** A report that a file names, with what it says of it. */
export type ImportedReport = Pick<ExportedReport, 'report' | 'capturedAt' | 'readOn'>;

export const IMPORT_FORMATS = ['backup', 'json-ld', 'hypothesis', 'xlsx', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A whole file, read but compared with nothing. */
export interface ImportedFile {
  readonly format: ImportFormat;
  readonly annotations: readonly ImportedAnnotation[];
  /** Only JSON-LD names them. */
  readonly reports: readonly ImportedReport[];
  /** What cannot be an annotation. */
  readonly ignored: readonly Ignored[];
}

/** What reading answers: a value, or why the file is refused. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ImportError };

/** A good answer. */
export const good = <T>(value: T): Read<T> => ({ ok: true, value });

/** A refusal. */
export const refuse = (code: ImportErrorCode, where = ''): Read<never> => ({
  ok: false,
  error: { code, where },
});
