/**
 * Hybrid logical clock (Kulkarni et al., 2014): wall time with a counter, so that edits sort by time and still never
 * run backwards when a device's clock does. As a string: 9 base-36 digits of milliseconds, 4 of counter, the device.
 * Strings compare as the clocks do.
 */
export interface Clock {
  readonly timeMs: number;
  readonly counter: number;
}

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
/** What four base-36 digits hold. */
const MAX_COUNTER = 36 ** COUNTER_DIGITS - 1;

/** The next reading after `last`, at wall time `nowMs`; always greater than `last`. */
export function tick(last: Clock | undefined, nowMs: number): Clock {
  if (last === undefined || nowMs > last.timeMs) return { timeMs: nowMs, counter: 0 };
  if (last.counter < MAX_COUNTER) return { timeMs: last.timeMs, counter: last.counter + 1 };
  return { timeMs: last.timeMs + 1, counter: 0 };
}

/** Example: `0m3k9x2ab-0000-9f2c…`. */
export function formatHlc(clock: Clock, device: string): string {
  const time = clock.timeMs.toString(36).padStart(TIME_DIGITS, '0');
  const counter = clock.counter.toString(36).padStart(COUNTER_DIGITS, '0');
  return `${time}-${counter}-${device}`;
}

/** Reads what `formatHlc` wrote; `undefined` for anything else. */
export function parseHlc(hlc: string): (Clock & { readonly device: string }) | undefined {
  const match = /^([0-9a-z]{9})-([0-9a-z]{4})-(.+)$/.exec(hlc);
  if (match === null) return undefined;
  const [, time = '', counter = '', device = ''] = match;
  return { timeMs: Number.parseInt(time, 36), counter: Number.parseInt(counter, 36), device };
}
