import type {
  Bound,
  MetricKind,
  MetricStatus,
  Specificity,
  Strength,
  Topic,
  Zone,
} from './extraction';
import type { Quote } from './span';

/** What the file of a reader's corrections names itself. */
export const GOLD_FORMAT = 'nuoshu-corrections';
/** Raised when a field means something else than before. */
export const GOLD_VERSION = 1;

/** Fields of a metric that a reader may have said otherwise; `span`: where it stands. */
export const GOLD_METRIC_FIELDS = [
  'span',
  'value',
  'unit',
  'bound',
  'kind',
  'status',
  'indicator',
  'period',
  'scope',
] as const;
/** The same of a pledge. */
export const GOLD_PLEDGE_FIELDS = ['span', 'spec', 'strength', 'deadline', 'due', 'topic'] as const;
export type GoldField = (typeof GOLD_METRIC_FIELDS)[number] | (typeof GOLD_PLEDGE_FIELDS)[number];

/**
 * A metric as the labelled corpus writes it; `corrected` names what the reader said, the rest is as
 * it was read.
 */
export interface GoldMetric extends Quote {
  readonly value: number | null;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: MetricKind;
  readonly status: MetricStatus;
  readonly indicator?: string;
  readonly period?: string;
  readonly scope?: string;
  readonly corrected: readonly GoldField[];
}

/** A sentence as the labelled corpus writes it. */
export interface GoldSentence extends Quote {
  readonly zone: Zone;
  readonly pledge: 'yes' | 'no';
  readonly spec?: Specificity;
  readonly strength?: Strength;
  readonly deadline?: string;
  /** ISO 8601 day. */
  readonly due?: string;
  readonly topic?: Topic;
  readonly corrected: readonly GoldField[];
}

/** What a reader corrected in one text. Offsets are UTF-16 units into it. */
export interface GoldText {
  /** The address of the page. */
  readonly source: string;
  readonly title: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
  /** The stretches that are labelled: nothing is said of the rest. */
  readonly scope: readonly (readonly [number, number])[];
  readonly sentences: readonly GoldSentence[];
  readonly metrics: readonly GoldMetric[];
  /** Where a metric was read and none is; in the corpus such places merely lie in the scope. */
  readonly absent: readonly Quote[];
  readonly text?: string;
}

/** The whole file. */
export interface GoldFile {
  readonly format: typeof GOLD_FORMAT;
  readonly version: number;
  readonly texts: readonly GoldText[];
}
