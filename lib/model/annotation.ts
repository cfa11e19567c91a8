import type { Span } from './span';

/** W3C TextQuoteSelector. `prefix` and `suffix` hold up to 32 UTF-16 units of context. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector into the flat text named by the target's `textHash`. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** What an annotation points at. */
export interface AnnotationTarget {
  /** Canonical address of the page. */
  readonly source: string;
  /** SHA-256 (hex) of the flat text that the selectors were made on. */
  readonly textHash: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** What the reader thinks became of a pledge. */
export const PLEDGE_STATUSES = ['open', 'in-progress', 'kept', 'partly-kept', 'broken', 'unclear'] as const;
export type PledgeStatus = (typeof PLEDGE_STATUSES)[number];

/** What the annotated passage is. */
export const SUBJECTS = ['metric', 'pledge', 'passage'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The fields that a reader edits; each is merged on its own. */
export interface AnnotationFields {
  readonly note: string;
  /** Sorted, without repeats. */
  readonly tags: readonly string[];
  readonly status?: PledgeStatus;
  /** The reader says that the extraction is wrong here. */
  readonly disputed: boolean;
}

/** Everything the reader added at one place. */
export interface Annotation extends AnnotationFields {
  /** UUID. */
  readonly id: string;
  readonly reportId: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * Where an annotation's place is in the text as it is now.
 * `number-changed`: the sentence is there but its digits differ. `gone`: nothing like it is left.
 */
export const ANCHOR_OUTCOMES = ['same', 'moved', 'reworded', 'number-changed', 'gone'] as const;
export type AnchorOutcome = (typeof ANCHOR_OUTCOMES)[number];

export interface AnchorMatch {
  readonly outcome: AnchorOutcome;
  /** Absent when `gone`. */
  readonly start?: number;
  readonly end?: number;
  /** The wording found now, where it differs from the quote. */
  readonly found?: string;
}

/**
 * That the reader added something at a place of a page's text: all that the page's content script learns of an
 * annotation.
 */
export interface Mark extends Span {
  readonly subject: Subject;
}
