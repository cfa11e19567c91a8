import { axisYear, stretches } from '../../series/index';
import type { IndicatorSeries, SeriesPoint } from '../../series/index';
import { drawAxes } from './axes';
import { writeLabels } from './labels';
import { Room } from './room';
import { linear } from './scale';
import type { Extent } from './scale';
import type { ChartLayout, ChartLine, ChartOrder, Frame, PlacedPoint } from './chart';
import { valueExtent, yearExtent } from './extent';
import { rectangle, sign, through } from './shapes';
import type { Shape } from './shapes';

/** Half the length of a target's bar. */
const BAR = { least: 3, most: 11 } as const;

/** Lays out a chart of one indicator. Without a point it has axes alone. */
export function chartLayout(order: ChartOrder): ChartLayout {
  const { lines, width, height } = order;
  const { extent, ticks, axis, isCut } = valueExtent(order);
  const years = yearExtent(lines);
  const plot = plotOf(
    order,
    ticks.map((tick) => tick / axis.factor),
  );
  const x = linear(years, [plot.x[0] + SIDE, plot.x[1] - SIDE]);
  const y = linear(extent, plot.y);
  const year = Math.abs(x(years[0] + 1) - x(years[0]));
  const bar = Math.min(BAR.most, Math.max(BAR.least, (year || width) / 2 - 1));
  const frame: Frame = { plot, x, y, axis, bar };
  const points = placed(lines, frame);
  const room = new Room({ left: plot.x[0], top: 0, right: width, bottom: plot.y[0] });
  const shapes = [
    ...drawAxes(order, frame, { years, ticks }),
    ...lines.flatMap(({ series }, of) =>
      drawTargets(series, lines.length > 1 ? of : undefined, frame),
    ),
    ...lines.flatMap(({ series }, of) => drawLine(series, of, frame)),
    ...writeLabels(order, points, { frame, room }),
  ];
  return { width, height, shapes, points, axis, isCut };
}

const SIDE = 22;
const DIGIT = 7;

function plotOf(
  { width, height, lines }: ChartOrder,
  ticks: readonly number[],
): { readonly x: Extent; readonly y: Extent } {
  const longest = Math.max(1, ...ticks.map((tick) => tick.toLocaleString('en-US').length));
  const top = lines.length > 1 ? 26 + 18 * legendRows(lines, width) : 26;
  return { x: [longest * DIGIT + 10, width - 6], y: [height - 26, top] };
}

/** About how many rows the names of the issuers fill. */
const legendRows = (lines: readonly ChartLine[], width: number): number =>
  Math.max(1, Math.ceil(lines.reduce((sum, { name }) => sum + name.length * 12 + 34, 0) / width));

function placed(lines: readonly ChartLine[], { x, y }: Frame): readonly PlacedPoint[] {
  const all = lines.flatMap(({ series }, of) => {
    const place = (point: SeriesPoint): PlacedPoint => ({
      point,
      of,
      x: x(axisYear(point.time)),
      y: y(middle(point)),
    });
    const outcome = new Map(series.outcomes.map((each) => [each.target, each]));
    return [
      ...series.actuals.map(place),
      ...series.targets
        .filter(({ time }) => time.span !== 'years')
        .map((target) => ({ ...place(target), outcome: outcome.get(target) })),
    ];
  });
  const rank = ({ point, of }: PlacedPoint): number => of * 2 + Number(point.status === 'target');
  return all.sort((a, b) => a.x - b.x || rank(a) - rank(b));
}

/** Of a range the middle stands for it. */
export const middle = ({ value, range }: SeriesPoint): number =>
  range === undefined ? value : (range[0] + range[1]) / 2;

/**
 * A target is a bar across its year; a range, or 左右, a band; a limit a bar with feet. Beside those
 * of others it is an issuer's.
 */
function drawTargets(
  series: IndicatorSeries,
  of: number | undefined,
  { x, y, bar }: Frame,
): readonly Shape[] {
  return series.targets
    .filter(({ time }) => time.span !== 'years')
    .flatMap(({ time, value, range, bound, interval }): readonly Shape[] => {
      const [left, at] = [x(axisYear(time)) - bar, y(value)];
      const ends =
        range ?? (bound === 'approx' ? ([interval.low, interval.high] as const) : undefined);
      if (ends !== undefined) {
        const [top, bottom] = [y(Math.max(...ends)), y(Math.min(...ends))];
        const size = { width: bar * 2, height: Math.max(3, bottom - top) };
        const band: Shape = { kind: 'path', role: 'band', of, d: rectangle(left, top, size) };
        if (range !== undefined) return [band];
        return [band, drawBar({ left, at, half: bar }, of, 0)];
      }
      return [
        drawBar(
          { left, at, half: bar },
          of,
          interval.high === Infinity ? -5 : interval.low === -Infinity ? 5 : 0,
        ),
      ];
    });
}

interface Bar {
  readonly left: number;
  readonly at: number;
  readonly half: number;
}

/** `feet` point to the side that is asked for. */
const drawBar = ({ left, at, half }: Bar, of: number | undefined, feet: number): Shape => ({
  kind: 'path',
  role: 'target',
  of,
  d: `M${left} ${at + feet}V${at}H${left + half * 2}V${at + feet}`,
});

function drawLine(series: IndicatorSeries, of: number, { x, y }: Frame): readonly Shape[] {
  const place = (point: SeriesPoint) => ({ x: x(axisYear(point.time)), y: y(middle(point)) });
  const parts = stretches(series.actuals);
  const onLine = new Set(parts.flat());
  return [
    ...parts
      .filter((part) => part.length > 1)
      .map((part): Shape => ({ kind: 'path', role: 'line', of, d: through(part.map(place)) })),
    ...series.actuals.map((point): Shape => ({
      kind: 'path',
      role: onLine.has(point) ? 'marker' : 'hollow',
      of,
      d: sign(of, place(point)),
    })),
  ];
}
