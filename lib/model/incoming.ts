import type { Entry } from './entry';
import type { ReportProfile } from './extraction';
import type { AnnotationRow, FilterRow, ReportRow, TagRow } from './store';
import type { UndoStep } from './undo';

/** A report's row without what is made from its text. */
export type PlainReport = Omit<ReportRow, 'extractor' | 'metricCount' | 'pledgeCount'>;

/** One kept version of a page's text, with the text. */
export interface IncomingText {
  readonly reportId: string;
  /** SHA-256 of `text`. */
  readonly textHash: string;
  readonly title: string;
  /** ISO 8601 instant. */
  readonly capturedAt: string;
  readonly profile: ReportProfile;
  readonly text: string;
}

/**
 * One thing that an import brings, on its way into the store. A change of an annotation that is
 * there is a step like those that take edits back: a field that is no more as it was when the
 * reader agreed (`is`) does not get the file's value (`was`).
 */
export type IncomingItem =
  | { readonly kind: 'report'; readonly report: PlainReport }
  | { readonly kind: 'text'; readonly text: IncomingText }
  | { readonly kind: 'tag'; readonly tag: TagRow }
  | { readonly kind: 'filter'; readonly filter: FilterRow }
  | {
      readonly kind: 'annotation';
      readonly annotation: AnnotationRow;
      /**
       * What the log held of it: with it the annotation is as old as its edits are, and not an edit
       * of today.
       */
      readonly log?: readonly Entry[];
    }
  /**
   * What the log held of a thing that is no annotation, also of a kind that this version does not
   * know.
   */
  | { readonly kind: 'log'; readonly entries: readonly Entry[] }
  | { readonly kind: 'change'; readonly change: UndoStep };

/** One thing that is kept, as a backup holds it; the words of a text may stand elsewhere. */
export type KeptThing =
  | Exclude<IncomingItem, { kind: 'text' | 'change' }>
  | {
      readonly kind: 'text';
      readonly text: Omit<IncomingText, 'text'> & { readonly text?: string };
    };

/**
 * What becomes of a batch: it is being put together, it is complete and goes into the store, it was
 * told to be taken back and goes out again, or all is done.
 */
export const INCOMING_STATES = ['filling', 'entering', 'leaving', 'entered', 'left'] as const;
export type IncomingState = (typeof INCOMING_STATES)[number];

/** An import as a whole; its items stand beside it in parts. */
export interface IncomingBatch {
  /** UUID. */
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  /** ISO 8601 instant. */
  readonly startedAt: string;
  readonly state: IncomingState;
  /** How many parts there are, and how many of them are in the store. */
  readonly parts: number;
  readonly done: number;
  /** Annotations that were added and changed. */
  readonly added: number;
  readonly changed: number;
  /** Why it stands still: the storage's error. */
  readonly failure?: string;
}

/** Whether the background has still to write something of it, or to take it out. */
export const isUnderWay = ({ state }: IncomingBatch): boolean =>
  state === 'entering' || state === 'leaving';

/** Where imports stand. */
export interface IncomingStand {
  /** The one under way, or the last. */
  readonly batch?: IncomingBatch;
  /** Reports that were brought in and are still to be read. */
  readonly unread: number;
}
