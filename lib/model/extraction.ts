import type { Quote, Span } from './span';

/** What a whole document is, as far as the reader's questions go. */
export const DOCUMENT_TYPES = [
  'government-work-report',
  'work-summary',
  'party-congress-report',
  'plan-execution-report',
  'budget-report',
  'statistical-communique',
  'economic-bulletin',
  'court-report',
  'procuratorate-report',
  'congress-report',
  'consultative-report',
  'special-report',
  'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The administrative level of the issuer; 街道 and 镇 are `township`, 区 and 县 are `county`. */
export const LEVELS = ['national', 'province', 'prefecture', 'county', 'township'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * `review`: what was done or how things stand; `plan`: what will be done; `other`: neither (chrome,
 * salutations, glossary).
 */
export const ZONES = ['review', 'plan', 'other'] as const;
export type Zone = (typeof ZONES)[number];

/** How the wording limits a number: 约 is `approx`, 以上 is `min`, 以内 is `max`. */
export const BOUNDS = ['exact', 'approx', 'min', 'max'] as const;
export type Bound = (typeof BOUNDS)[number];

/** What a number says of its indicator. */
export const METRIC_KINDS = ['level', 'change', 'share', 'progress', 'rank', 'multiple'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** `actual` has happened or stands; `target` is still to be reached. */
export const METRIC_STATUSES = ['actual', 'target'] as const;
export type MetricStatus = (typeof METRIC_STATUSES)[number];

/** What a change is measured against: 同比, 环比, 比上年末, 比2016年, 年均, 比计划. */
export const BASES = [
  'year-on-year',
  'period-on-period',
  'since-year-start',
  'since-base-year',
  'annual-average',
  'against-plan',
] as const;
export type Basis = (typeof BASES)[number];

/** How checkable a pledge is. */
export const SPECIFICITIES = ['quantified', 'deliverable', 'directional'] as const;
export type Specificity = (typeof SPECIFICITIES)[number];

/** How firmly a pledge is worded, from 确保 to 探索. */
export const STRENGTHS = ['firm', 'aim', 'advance', 'explore'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The closed list of policy fields that a pledge is filed under. */
export const TOPICS = [
  'economy',
  'industry',
  'finance',
  'agriculture',
  'housing',
  'urban',
  'transport',
  'environment',
  'education',
  'health',
  'welfare',
  'employment',
  'culture',
  'safety',
  'governance',
  'party-building',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * `explicit`: the wording holds the whole date; `implied`: completed from the report's own periods.
 */
export type Resolution = 'explicit' | 'implied';

/** A closed range of calendar days, ISO 8601 (`2021-01-01`). */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

/** The time a metric speaks of, as worded (`上半年`), with its days where they can be told. */
export interface Period {
  readonly text: string;
  readonly start?: string;
  readonly end?: string;
  readonly resolution?: Resolution;
}

/**
 * What tells a time: the words at the figure or promise itself, the sentence or the chain of
 * sentences joined by 分号 that it stands in, its part of the report (a heading, or how paragraphs
 * there or before it open: `五年来,…`), or what the whole report looks back on or ahead to.
 */
export const TIME_SOURCES = ['wording', 'sentence', 'section', 'report'] as const;
export type TimeSource = (typeof TIME_SOURCES)[number];

/** The days that a figure speaks of; a point in time (`截至11月底`) has one day twice. */
export interface When extends DateRange {
  readonly from: TimeSource;
}

/** The last day by which a pledge is to be kept, ISO 8601. */
export interface Due {
  readonly date: string;
  readonly from: TimeSource;
}

/** By when a pledge is to be kept, as worded (`年底前`), with its last day where it can be told. */
export interface Deadline {
  readonly text: string;
  readonly due?: string;
  readonly resolution?: Resolution;
}

/**
 * A part of the report under one heading; `end` is where the next section of the same or a higher
 * level starts.
 */
export interface Section extends Span {
  /** 1 for the title, 2 for 一、, 3 for (一), 4 for 1., and so on as the report nests them. */
  readonly level: number;
  readonly title: string;
  readonly zone: Zone;
  /** The days that it speaks of, where its heading or one around it says so: `过去五年工作回顾`. */
  readonly period?: DateRange;
}

/**
 * What became of a correction in a text as it is read now. `applied`: it counts; `agreed`: what is
 * read says the same by now; `doubtful`: the words it was made on changed, or cannot be told apart,
 * so that what is read counts.
 */
export type CorrectionState = 'applied' | 'agreed' | 'doubtful';

/** On a finding: that the reader corrected it. */
export interface Corrected<Finding> {
  /** The annotation's id. */
  readonly by: string;
  readonly state: CorrectionState;
  /** What was read; absent where nothing was. */
  readonly original?: Finding;
}

/**
 * One quantity the report states. `value` is in `unit` with the multiplier (万, 亿) multiplied out.
 */
export interface Metric extends Quote {
  /** Absent for a rank without a place (`前列`). Falls are negative. */
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: MetricKind;
  readonly status: MetricStatus;
  readonly indicator?: Quote;
  readonly period?: Period;
  /** Absent where nothing tells the time. */
  readonly when?: When;
  readonly basis?: Basis;
  /** Index in `metrics` of the level that this change, share or progress speaks of. */
  readonly relatesTo?: number;
  /** Index in `sections`. */
  readonly section?: number;
  readonly zone: Zone;
  readonly rule: string;
  /** Of which area or which part of it, where the reader said so. */
  readonly scope?: string;
  /** The value as the reader typed it, where the text has another: `5.860亿元`. */
  readonly written?: string;
  readonly corrected?: Corrected<Metric>;
}

/** One sentence in which the issuer commits itself. */
export interface Pledge extends Quote {
  readonly specificity: Specificity;
  readonly strength: Strength;
  readonly deadline?: Deadline;
  /** Absent where nothing tells by when. */
  readonly due?: Due;
  /** Indexes in `metrics` of the target quantities inside the sentence. */
  readonly targets: readonly number[];
  readonly topic?: Topic;
  readonly section?: number;
  readonly zone: Zone;
  readonly rule: string;
  readonly corrected?: Corrected<Pledge>;
}

/** What the document is and who issued it for which time. */
export interface ReportProfile {
  readonly isReport: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly title?: string;
  readonly documentType: DocumentType;
  readonly issuer?: string;
  readonly region?: readonly string[];
  readonly level?: Level;
  readonly publishedOn?: string;
  readonly reviewPeriod?: DateRange;
  readonly planPeriod?: DateRange;
}

/**
 * Why the detector leaned one way: a stable code (worded in `_locales`), its weight, and the
 * evidence as found.
 */
export interface Reason {
  readonly code: string;
  readonly weight: number;
  readonly evidence?: string;
}

/** What `extract` answers. Arrays are in text order. */
export interface Extraction {
  readonly extractor: string;
  readonly report: ReportProfile;
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
  readonly pledges: readonly Pledge[];
}

/** What is known of a text besides the text. `today` is never read from a clock. */
export interface ExtractionContext {
  readonly url?: string;
  readonly title?: string;
  /**
   * Government meta set, keys in lower case (`articletitle`, `pubdate`, `sitename`, `columnname`,
   * …).
   */
  readonly meta?: Readonly<Record<string, string>>;
  /** Blocks of `text` that are table rows, with the header cells that govern them (DOM only). */
  readonly tables?: readonly TableRow[];
  /** Set for a later page of a report that stands on several: what the pages before it tell. */
  readonly before?: PagesBefore;
}

/** What the earlier pages of a report tell of it. */
export interface PagesBefore {
  /** The report as its first page names it. */
  readonly report: Omit<ReportProfile, 'isReport' | 'score' | 'reasons'>;
  /** The zone that the page right before ends in, where it is known. */
  readonly zone?: 'review' | 'plan';
}

/**
 * A table row in the flat text: `cells[i]` is under `headers[i]`. Caption units (单位：亿元) are in
 * `unit`.
 */
export interface TableRow extends Span {
  readonly cells: readonly Span[];
  readonly headers: readonly string[];
  readonly unit?: string;
  readonly caption?: string;
}
