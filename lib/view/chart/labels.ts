import { labelWidth, LINE_HEIGHT } from './room';
import type { Box, Room } from './room';
import type { Shape } from './shapes';
import type { ChartOrder, Frame, PlacedPoint } from './chart';

interface Given {
  readonly frame: Frame;
  readonly room: Room;
}

const OFF = 8;
/** So far apart years are where a sign beside a target is read as this year's. */
const SIGNED_BAR = 11;

/**
 * The values beside the points, where there is room, and the signs of outcomes at the targets: the
 * newest and the ends of the line come first, then all others. None lies over another.
 */
export function writeLabels(
  order: ChartOrder,
  points: readonly PlacedPoint[],
  { frame, room }: Given,
): readonly Shape[] {
  for (const { point, x, y } of points)
    room.take(around(point.status === 'target' ? frame.bar : 5, x, y));
  const outcomes = points.flatMap((placed) => outcomeSign(placed, frame.bar, room));
  const values = inTurn(points).flatMap((placed): readonly Shape[] => {
    const text = order.valueName(placed.point, frame.axis);
    const box = room.find(beside(placed, labelWidth(text), frame.bar));
    if (box === undefined) return [];
    const [x, y] = [(box.left + box.right) / 2, box.bottom - 4];
    const role = placed.point.status === 'target' ? 'open' : 'value';
    const of = order.lines.length > 1 ? placed.of : undefined;
    return [{ kind: 'text', role, of, x, y, text, anchor: 'middle' }];
  });
  return [...outcomes, ...values];
}

const around = (half: number, x: number, y: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - 4,
  bottom: y + 4,
});

/** What was reached before what was aimed at; the last, the first, the highest, the lowest. */
function inTurn(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  const actuals = points.filter(({ point }) => point.status === 'actual');
  const byHeight = actuals.toSorted((a, b) => a.y - b.y);
  const first = [actuals.at(-1), actuals[0], byHeight[0], byHeight.at(-1)];
  return [...new Set([...first.filter((each) => each !== undefined), ...actuals, ...points])];
}

/** Above, below, to the right and to the left of a point. */
function beside({ x, y }: PlacedPoint, width: number, bar: number): readonly Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + LINE_HEIGHT,
  });
  const middle = x - width / 2;
  return [
    at(middle, y - OFF - LINE_HEIGHT),
    at(middle, y + OFF),
    at(x + bar + 3, y - LINE_HEIGHT / 2),
    at(x - bar - 3 - width, y - LINE_HEIGHT / 2),
  ];
}

const SIGNS = { met: '✓', exceeded: '✓', missed: '✗', depends: '?' } as const;

function outcomeSign(
  { of, x, y, outcome }: PlacedPoint,
  bar: number,
  room: Room,
): readonly Shape[] {
  if (outcome === undefined || !('verdict' in outcome)) return [];
  const { verdict } = outcome;
  const at = (left: number): Box => ({ left, right: left + 12, top: y - 7, bottom: y + 7 });
  const box = bar < SIGNED_BAR ? undefined : room.find([at(x + bar + 4), at(x - bar - 16)]);
  if (box === undefined) return [];
  const role = verdict === 'missed' ? 'missed' : verdict === 'depends' ? 'open' : 'met';
  return [
    { kind: 'text', role, of, x: box.left + 6, y: y + 4, text: SIGNS[verdict], anchor: 'middle' },
  ];
}
