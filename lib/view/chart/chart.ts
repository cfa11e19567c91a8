import type { IndicatorSeries, SeriesPoint, TargetOutcome } from '../../series/index';
import type { AxisUnit, Extent } from './scale';
import type { Shape } from './shapes';

/** The series of one issuer, drawn beside others. */
export interface ChartLine {
  /** Who: `临溪镇`. */
  readonly name: string;
  readonly series: IndicatorSeries;
}

/** What is drawn, and how much room there is. */
export interface ChartOrder {
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly height: number;
  /** How a unit is written with its multiplier. */
  readonly words: { readonly tenThousand: string; readonly hundredMillion: string };
  /** The year, or part of one, as the axis names it: `2023年`. */
  readonly yearName: (year: number) => string;
  /** A figure as the chart writes it. */
  readonly valueName: (point: SeriesPoint, axis: AxisUnit) => string;
}

/** A figure's place on the drawing. */
export interface PlacedPoint {
  readonly point: SeriesPoint;
  /** Which issuer's, from 0. */
  readonly of: number;
  readonly x: number;
  readonly y: number;
  /** What became of it, for a target. */
  readonly outcome?: TargetOutcome;
}

/** A drawing: shapes from the back to the front, and where the figures are. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** By time; of one time by issuer, what was reached before what was aimed at. */
  readonly points: readonly PlacedPoint[];
  readonly axis: AxisUnit;
  /** Whether the axis of values starts elsewhere than at 0. */
  readonly isCut: boolean;
}

/** Places on the drawing, for those who draw parts of it. */
export interface Frame {
  readonly plot: { readonly x: Extent; readonly y: Extent };
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly axis: AxisUnit;
  /** Half the length of a target's bar: neighbours do not touch. */
  readonly bar: number;
}
