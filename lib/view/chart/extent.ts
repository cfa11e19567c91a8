import { axisYear } from '../../series/index';
import type { SeriesPoint } from '../../series/index';
import { axisUnit, roundTicks } from './scale';
import type { AxisUnit, Extent } from './scale';
import type { ChartLine, ChartOrder } from './chart';

const drawnOf = (lines: readonly ChartLine[]): readonly SeriesPoint[] =>
  lines.flatMap(({ series }) => [
    ...series.actuals,
    ...series.targets.filter(({ time }) => time.span !== 'years'),
  ]);

/** The years of everything that is drawn; one year alone has room on both sides. */
export function yearExtent(lines: readonly ChartLine[]): Extent {
  const years = drawnOf(lines).map(({ time }) => axisYear(time));
  if (years.length === 0) return [0, 0];
  return [Math.min(...years), Math.max(...years)];
}

interface ValueExtent {
  readonly extent: Extent;
  readonly ticks: readonly number[];
  readonly axis: AxisUnit;
  readonly isCut: boolean;
}

/** How near to 0 values must come, in their own size, for the axis to start there. */
const NEAR_ZERO = 0.5;
const TICK_PX = 46;

/** The values of everything that is drawn, with round ends; from 0 where that is not far off. */
export function valueExtent({ lines, height, words }: ChartOrder): ValueExtent {
  const values = drawnOf(lines)
    .flatMap(({ value, range, bound, interval }) =>
      bound === 'approx' ? [interval.low, interval.high] : (range ?? [value]),
    )
    .filter(Number.isFinite);
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const axis = axisUnit(lines[0]?.series.unit ?? '', largest, words);
  const isNearZero = low >= 0 && low <= high * NEAR_ZERO && high > 0;
  const count = Math.max(2, Math.round(height / TICK_PX));
  const ticks = roundTicks([isNearZero ? 0 : low, high], count);
  const extent: Extent = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return { extent, ticks, axis, isCut: extent[0] > 0 || extent[1] < 0 };
}
