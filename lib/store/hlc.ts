import { isoDay } from '../model/day';

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

const MAX_TIME_MS = 36 ** TIME_DIGITS - 1;
/** A wall clock later than this is wrong; two centuries stay above it for readings that must still grow. */
const LATEST_WALL_MS = Date.UTC(5000, 0, 1);

/**
 * A wall time that can be stored, whatever the clock says: whole, from 1970 to the year 5000. A clock without an answer
 * (`NaN`) counts as 1970.
 */
export function wallTime(nowMs: number): number {
  return Number.isNaN(nowMs) ? 0 : Math.trunc(Math.min(Math.max(nowMs, 0), LATEST_WALL_MS));
}

/** The same as an ISO 8601 instant. */
export const wallInstant = (nowMs: number): string => new Date(wallTime(nowMs)).toISOString();

/** The same as a day of the device's own calendar, ISO 8601. */
export const wallDay = (nowMs: number): string => isoDay(new Date(wallTime(nowMs)));

/**
 * The next reading after `last`, at wall time `nowMs`; always greater than `last`, but for the very last reading that the
 * digits hold, which is answered again: the log's own order then tells.
 */
export function tick(last: Clock | undefined, nowMs: number): Clock {
  const now = wallTime(nowMs);
  if (last === undefined || now > last.timeMs) return { timeMs: now, counter: 0 };
  if (last.counter < MAX_COUNTER) return { timeMs: last.timeMs, counter: last.counter + 1 };
  return last.timeMs < MAX_TIME_MS ? { timeMs: last.timeMs + 1, counter: 0 } : last;
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
