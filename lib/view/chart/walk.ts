import type { PlacedPoint } from './chart';

/**
 * Which point a key leads to from another: left and right in time along one issuer's figures, up
 * and down to the nearest of the issuer before or after, Home and End to the first and last of this
 * one. `undefined` for a key that leads nowhere.
 */
export function nextPoint(
  points: readonly PlacedPoint[],
  current: number,
  key: string,
): number | undefined {
  const from = points[current];
  if (from === undefined) return undefined;
  const own = indexesOf(points, from.of);
  const at = own.indexOf(current);
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1];
    case 'ArrowRight':
      return own[at + 1];
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    case 'ArrowUp':
    case 'ArrowDown':
      return nearest(points, from, key === 'ArrowUp' ? -1 : 1);
    default:
      return undefined;
  }
}

const indexesOf = (points: readonly PlacedPoint[], of: number): readonly number[] =>
  points.flatMap((point, index) => (point.of === of ? index : []));

/** The point of the next issuer that has any, nearest in time; the same kind of figure first. */
function nearest(
  points: readonly PlacedPoint[],
  from: PlacedPoint,
  step: number,
): number | undefined {
  const issuers = [...new Set(points.map(({ of }) => of))].sort((a, b) => a - b);
  if (issuers.length < 2) return undefined;
  const to = issuers.at((issuers.indexOf(from.of) + step) % issuers.length);
  if (to === undefined) return undefined;
  const away = (index: number): number => {
    const { x, point } = points[index] ?? from;
    return Math.abs(x - from.x) + (point.status === from.point.status ? 0 : 0.5);
  };
  return indexesOf(points, to).toSorted((a, b) => away(a) - away(b))[0];
}
