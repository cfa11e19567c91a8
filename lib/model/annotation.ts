import type { Correction } from './correction';
import type { MetricStatus } from './extraction';
import type { Quote, Span } from './span';

/**
 * W3C TextQuoteSelector. `prefix` and `suffix` hold 32 UTF-16 units of context, up to 256 where the
 * text says nearly the same elsewhere.
 */
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
export const PLEDGE_STATUSES = [
  'open',
  'in-progress',
  'kept',
  'partly-kept',
  'broken',
  'unclear',
] as const;

/** What the reader thinks of a figure that a report states as reached. */
export const METRIC_VERDICTS = ['confirmed', 'discrepant', 'other-basis', 'unverifiable'] as const;

/** Every judgement that a reader may pass, on pledges and passages or on figures. */
export const STATUSES = [...PLEDGE_STATUSES, ...METRIC_VERDICTS] as const;
export type Status = (typeof STATUSES)[number];

/** With these a promise is settled, one way or the other: it is overdue no more. */
export const SETTLED: readonly (Status | undefined)[] = ['kept', 'partly-kept', 'broken'];

/**
 * Whether the reader has said what they think: 待核实 is no judgement yet, 进行中 and 无法判断 are. What
 * is not judged is counted on the toolbar button and in the progress, and steps lead to it.
 */
export const isJudged = (status: Status | undefined): boolean =>
  status !== undefined && status !== 'open';

const VERDICTS: readonly (Status | undefined)[] = [
  'kept',
  'partly-kept',
  'broken',
  'confirmed',
  'discrepant',
  'other-basis',
];

/** Whether a status claims something of the world: whoever reads it may ask what it stands on. */
export const isVerdict = (status: Status | undefined): boolean => VERDICTS.includes(status);

/**
 * The judgements that fit what is annotated: a figure stated as reached is true or not, anything
 * else is kept or not.
 */
export const statusesFor = (isFigure: boolean): readonly Status[] =>
  isFigure ? METRIC_VERDICTS : PLEDGE_STATUSES;

/**
 * Whether an annotation is on a figure that is stated as reached; one that nobody knows to be a
 * target passes for one.
 */
export const isStatedFigure = (subject: Subject, metricStatus: MetricStatus | undefined): boolean =>
  subject === 'metric' && metricStatus !== 'target';

/** One thing that a judgement stands on: a page elsewhere, or words of another kept report. */
export interface Evidence {
  /** UUID. */
  readonly id: string;
  /** Where it stands. */
  readonly url: string;
  /** The words there, or what the reader says of it; may be empty. */
  readonly text: string;
  /** The day of it, ISO 8601. */
  readonly on?: string;
  /** The words are a quote of a kept report: where they stand. */
  readonly target?: AnnotationTarget;
}

/** How much a pledge matters to the reader; without one it counts as 1. */
export const WEIGHTS = [1, 2, 3] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What the annotated passage is. */
export const SUBJECTS = ['metric', 'pledge', 'passage'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The fields that a reader edits; each is merged on its own. */
export interface AnnotationFields {
  readonly note: string;
  /** Sorted, without repeats. */
  readonly tags: readonly string[];
  readonly status?: Status;
  /** The day of the judgement, ISO 8601. */
  readonly statusOn?: string;
  /** Who says so, in the reader's words. */
  readonly statusBy?: string;
  /** What the judgement stands on, in the order it was added. */
  readonly evidence?: readonly Evidence[];
  /** The reader says that the extraction is wrong here. */
  readonly disputed: boolean;
  /** Kept in sight above all others. */
  readonly pinned?: boolean;
  readonly weight?: Weight;
  /** Who is to do it (责任单位), in the reader's words. */
  readonly owner?: string;
  /** What was read here is said otherwise. */
  readonly correction?: Correction;
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
 * What became of an annotation's place in the text as it is now. `moved`: its order among the other
 * paragraphs or its section changed, not merely its offset. `reworded`: other words, equal numbers.
 * `restated`: numbers written differently, same values (24.03亿元, 240300万元). `number-changed`: a
 * value or its unit is another. `unsure`: several places fit about equally well. `gone`: nothing
 * like it is left.
 */
export const ANCHOR_OUTCOMES = [
  'same',
  'moved',
  'reworded',
  'restated',
  'number-changed',
  'unsure',
  'gone',
] as const;
export type AnchorOutcome = (typeof ANCHOR_OUTCOMES)[number];

export interface AnchorMatch {
  readonly outcome: AnchorOutcome;
  /** Absent when `gone` or `unsure`. */
  readonly start?: number;
  readonly end?: number;
  /** The wording found now, where it differs from the quote. */
  readonly found?: string;
  /**
   * The wording found now says the contrary: a negation came in or went out, or 增长 turned to
   * 下降.
   */
  readonly reversed?: true;
  /** The places that fit, likeliest first, where it is `unsure`: two or more. */
  readonly alternatives?: readonly Quote[];
}

/**
 * That the reader added something at a place of a page's text: all that the page's content script
 * learns of an annotation.
 */
export interface Mark extends Span {
  readonly subject: Subject;
}
