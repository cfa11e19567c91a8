/** A stretch of numbers. */
export type Extent = readonly [low: number, high: number];

/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers over an extent, some `count` of them, the first at or below its low end and the
 * last at or above its high end. One number alone is given room on both sides.
 */
export function roundTicks([low, high]: Extent, count: number): readonly number[] {
  /* What differs by less is one number that floating point has written twice. */
  const isOne = high - low <= NOISE * Math.max(Math.abs(low), Math.abs(high), SMALLEST);
  const room = isOne ? Math.max(Math.abs(high), SMALLEST) / 5 : high - low;
  const [from, to] = isOne ? [low - room / 2, high + room / 2] : [low, high];
  const rough = room / Math.max(1, count - 1);
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * size >= rough) ?? 10) * size;
  const [first, last] = [Math.floor(from / step + NOISE), Math.ceil(to / step - NOISE)];
  return Array.from({ length: last - first + 1 }, (_, at) => settled((first + at) * step));
}

const NOISE = 1e-9;
/** Figures of reports have no more than some decimals. */
const SMALLEST = 1e-6;
/** Without what floating point adds: 0.30000000000000004 is 0.3. */
const settled = (value: number): number => Number(value.toPrecision(12));

/** Maps an extent onto another; the middle where the first has no length. */
export function linear([low, high]: Extent, [from, to]: Extent): (value: number) => number {
  return high === low
    ? () => (from + to) / 2
    : (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Years to be named on an axis, so far apart that `most` names have room. */
export function yearTicks([first, last]: Extent, most: number): readonly number[] {
  const [from, to] = [Math.ceil(first), Math.floor(last)];
  const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from) / each < most) ?? 100;
  const start = step === 1 ? from : Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, at) =>
    Math.round(start + at * step),
  );
}

/** How an axis writes amounts: 元 up to 3e9 in `亿元`. */
export interface AxisUnit {
  readonly factor: number;
  readonly name: string;
}

interface UnitWords {
  readonly tenThousand: string;
  readonly hundredMillion: string;
}

/** The multiplier by which the largest of these values is read best. */
export function axisUnit(
  unit: string,
  largest: number,
  { tenThousand, hundredMillion }: UnitWords,
): AxisUnit {
  if (largest >= 1e8) return { factor: 1e8, name: hundredMillion + unit };
  if (largest >= 1e4) return { factor: 1e4, name: tenThousand + unit };
  return { factor: 1, name: unit };
}

/** A number of an axis: as many decimals as it has, thousands apart, a true minus sign. */
export const axisNumber = (value: number, { factor }: AxisUnit): string =>
  settled(value / factor)
    .toLocaleString('en-US', { maximumFractionDigits: 4 })
    .replace('-', '−');
