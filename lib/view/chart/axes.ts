import { labelWidth } from './room';
import { axisNumber, yearTicks } from './scale';
import type { Extent } from './scale';
import { sign } from './shapes';
import type { Shape } from './shapes';
import type { ChartOrder, Frame } from './chart';

interface Scales {
  readonly years: Extent;
  readonly ticks: readonly number[];
}

/** The grid with its numbers, the years, the unit, and the names of several issuers. */
export function drawAxes(order: ChartOrder, frame: Frame, { years, ticks }: Scales): Shape[] {
  const { plot, x, y, axis } = frame;
  const text = (of: Omit<Extract<Shape, { kind: 'text' }>, 'kind'>): Shape => ({
    kind: 'text',
    ...of,
  });
  const widest = labelWidth(order.yearName(Math.floor(years[1]))) + 10;
  const most = Math.max(1, Math.floor((plot.x[1] - plot.x[0]) / widest));
  const named = years[1] === 0 ? [] : yearTicks(years, most);
  return [
    ...ticks.map((tick): Shape => {
      const d = `M${plot.x[0]} ${y(tick)}H${plot.x[1]}`;
      return { kind: 'path', role: tick === 0 ? 'axis' : 'grid', d };
    }),
    ...ticks.map((tick) =>
      text({
        role: 'tick',
        x: plot.x[0] - 6,
        y: y(tick) + 4,
        text: axisNumber(tick, axis),
        anchor: 'end',
      }),
    ),
    ...named.map((year) =>
      text({
        role: 'tick',
        x: x(year),
        y: order.height - 8,
        text: order.yearName(year),
        anchor: 'middle',
      }),
    ),
    ...(axis.name === ''
      ? []
      : [text({ role: 'tick', x: 2, y: plot.y[1] - 13, text: axis.name, anchor: 'start' })]),
    ...legend(order),
  ];
}

const ROW = 18;
const SIGN_ROOM = 18;
const APART = 16;

function legend({ lines, width }: ChartOrder): readonly Shape[] {
  if (lines.length < 2) return [];
  let [x, y] = [4, 13];
  return lines.flatMap(({ name }, of): readonly Shape[] => {
    const size = SIGN_ROOM + labelWidth(name);
    if (x > 4 && x + size > width) [x, y] = [4, y + ROW];
    const at = x;
    x += size + APART;
    return [
      { kind: 'path', role: 'marker', of, d: sign(of, { x: at + 6, y: y - 4 }) },
      { kind: 'text', role: 'legend', of, x: at + SIGN_ROOM, y, text: name, anchor: 'start' },
    ];
  });
}
