/**
 * All values that a figure may stand for. `Infinity` where a side has no end; an open end is not
 * among them. Example: 11.6 as printed is `{low: 11.55, high: 11.65, openHigh: true}`.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
}

interface End {
  readonly at: number;
  readonly open: boolean;
}

const lowOf = ({ low, openLow }: Interval): End => ({ at: low, open: openLow === true });
const highOf = ({ high, openHigh }: Interval): End => ({ at: high, open: openHigh === true });

const between = (low: End, high: End): Interval => ({
  low: low.at,
  high: high.at,
  ...(low.open ? { openLow: true } : {}),
  ...(high.open ? { openHigh: true } : {}),
});

/** The value itself and no other. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** The same with both ends among the values. */
export const closed = ({ low, high }: Interval): Interval => ({ low, high });

/** What the sum of a value of each may be. */
export const add = (a: Interval, b: Interval): Interval =>
  between(
    { at: a.low + b.low, open: lowOf(a).open || lowOf(b).open },
    { at: a.high + b.high, open: highOf(a).open || highOf(b).open },
  );

/** The values with the other sign. */
export const negate = (a: Interval): Interval =>
  between({ ...highOf(a), at: -a.high }, { ...lowOf(a), at: -a.low });

/** What the difference of a value of each may be. */
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** What the product of a value of each may be. */
export function multiply(a: Interval, b: Interval): Interval {
  const ends = [lowOf(a), highOf(a)].flatMap((x) =>
    [lowOf(b), highOf(b)].map((y) => ({
      at: x.at === 0 || y.at === 0 ? 0 : x.at * y.at,
      open: (x.open && y.at !== 0) || (y.open && x.at !== 0),
    })),
  );
  return hullOf(ends);
}

/** What a value of `a` by a value of `b` may be; `undefined` where `b` may be 0. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return multiply(a, between({ ...highOf(b), at: 1 / b.high }, { ...lowOf(b), at: 1 / b.low }));
}

/** `add` of a number that is known. */
export const shift = (a: Interval, by: number): Interval => add(a, exactly(by));

/** `multiply` by a number that is known. */
export const scale = (a: Interval, by: number): Interval => multiply(a, exactly(by));

/**
 * The values to the power `exponent`, which may be a root (1/5). `undefined` where a value may be
 * negative.
 */
export function power(a: Interval, exponent: number): Interval | undefined {
  if (a.low < 0) return undefined;
  return hullOf([lowOf(a), highOf(a)].map((end) => ({ ...end, at: end.at ** exponent })));
}

/** The least interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval =>
  hullOf([lowOf(a), highOf(a), lowOf(b), highOf(b)]);

function hullOf(ends: readonly End[]): Interval {
  let low: End = { at: Infinity, open: true };
  let high: End = { at: -Infinity, open: true };
  for (const end of ends) {
    if (end.at < low.at || (end.at === low.at && !end.open)) low = end;
    if (end.at > high.at || (end.at === high.at && !end.open)) high = end;
  }
  return between(low, high);
}

/** Room for what binary floats add, as a part of the values' size. */
const NOISE = 1e-9;

const noiseOf = (a: Interval, b: Interval): number => {
  const sizes = [a.low, a.high, b.low, b.high].map(Math.abs).filter(Number.isFinite);
  return NOISE * Math.max(0, ...sizes);
};

/** By how much the nearest values of both differ: 0 where they meet or touch. */
export function gapBetween(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap <= noiseOf(a, b) ? 0 : gap;
}

/** Whether some value is in both. Ends that touch meet unless one of them is open. */
export function meets(a: Interval, b: Interval): boolean {
  if (gapBetween(a, b) > 0) return false;
  const noise = noiseOf(a, b);
  const isApart = (high: End, low: End): boolean =>
    Math.abs(high.at - low.at) <= noise && (high.open || low.open);
  const isPoint = (x: Interval): boolean => x.high - x.low <= noise;
  if (isPoint(a) && isPoint(b)) return true;
  return !isApart(highOf(a), lowOf(b)) && !isApart(highOf(b), lowOf(a));
}
