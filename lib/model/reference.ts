import type { Bound, Level, TimeSource } from './extraction';

/** The main indicators that reports of all governments state; `lib/series` names their keys. */
export const HEADLINES = [
  'gdp-growth',
  'gdp-level',
  'budget-revenue-growth',
  'budget-revenue-level',
  'fixed-investment-growth',
  'retail-growth',
  'industry-value-added-growth',
  'trade-growth',
  'resident-income-growth',
  'urban-income-growth',
  'rural-income-growth',
  'cpi',
  'unemployment-survey',
  'unemployment-registered',
  'new-urban-jobs',
  'energy-intensity',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** `-multi`: of several years, as the goals of a five-year plan or what a term came to. */
export const FIGURE_ROLES = ['target', 'result', 'target-multi', 'result-multi'] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** One headline figure of one report. */
export interface ReferenceFigure {
  /** The document it was read in: its id in JSON lines, or its path below the folder. */
  readonly id: string;
  readonly issuer: string;
  /** From the province down: `['湖北省', '宜昌市']`; empty for the State Council. */
  readonly region: readonly string[];
  readonly level: Level;
  readonly indicator: Headline;
  readonly role: FigureRole;
  /** The year that the figure speaks of; the last one of several. */
  readonly year: number;
  /** The first of several years. */
  readonly since?: number;
  /** In `unit`; `energy-intensity` counts a decline as positive. */
  readonly value: number;
  readonly range?: readonly [number, number];
  readonly bound: Bound;
  readonly unit: string;
  /**
   * The key of the report's own wording, where it is another than the indicator's now:
   * `农民人均纯收入·同比`.
   */
  readonly variant?: string;
  /** What tells the year. */
  readonly when: TimeSource;
  /** Where the figure stands in the document's text. */
  readonly start: number;
  readonly end: number;
  /** A web address, or repository, commit and path. */
  readonly source: string;
}
