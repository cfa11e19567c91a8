import { isoDay } from '../model/day';

/**
 * Hybrid logical clock (Kulkarni et al., 2014): wall time with a counter, so that edits sort by
 * time and still never run backwards when a device's clock does. As a string: 9 base-36 digits of
 * milliseconds, 4 of counter, the device. Strings compare as the clocks do.
 */
export interface Clock {
  readonly timeMs: number;
  readonly counter: number;
}

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
/** What four base-36 digits hold. */
const MAX_COUNTER = 36 ** COUNTER_DIGITS - 1;

/**
 * A wall clock later than this is wrong; two centuries stay above it for readings that must still
 * grow.
 */
const LATEST_WALL_MS = Date.UTC(5000, 0, 1);
/**
 * No honest device comes to a later reading; one that claims to would leave no room for the edits
 * that follow it.
 */
const LATEST_DOT_MS = Date.UTC(5100, 0, 1);

/**
 * A wall time that can be stored, whatever the clock says: whole, from 1970 to the year 5000. A
 * clock without an answer (`NaN`) counts as 1970.
 */
export function wallTime(nowMs: number): number {
  return Number.isNaN(nowMs) ? 0 : Math.trunc(Math.min(Math.max(nowMs, 0), LATEST_WALL_MS));
}

/** The same as an ISO 8601 instant. */
export const wallInstant = (nowMs: number): string => new Date(wallTime(nowMs)).toISOString();

/** The same as a day of the device's own calendar, ISO 8601. */
export const wallDay = (nowMs: number): string => isoDay(new Date(wallTime(nowMs)));

/**
 * The next reading after `last`, at wall time `nowMs`; always greater than `last`, but for the very
 * last reading that counts, which is answered again: nobody would take a later one.
 */
export function tick(last: Clock | undefined, nowMs: number): Clock {
  const now = wallTime(nowMs);
  if (last === undefined || now > last.timeMs) return { timeMs: now, counter: 0 };
  if (last.counter < MAX_COUNTER) return { timeMs: last.timeMs, counter: last.counter + 1 };
  return last.timeMs < LATEST_DOT_MS ? { timeMs: last.timeMs + 1, counter: 0 } : last;
}

/** Who wrote an entry, and when: the parts of a dot. */
export interface Dot extends Clock {
  /** Lower-case letters and digits. */
  readonly device: string;
  /** Tells entries apart that a copy of the same profile wrote at the same reading. */
  readonly nonce: string;
}

/** Example: `0m3k9x2ab-0000-9f2c4a7e0b1d2c3e-a81f03`. */
export function formatDot({ timeMs, counter, device, nonce }: Dot): string {
  const time = timeMs.toString(36).padStart(TIME_DIGITS, '0');
  return `${time}-${counter.toString(36).padStart(COUNTER_DIGITS, '0')}-${device}-${nonce}`;
}

const DOT = /^([0-9a-z]{9})-([0-9a-z]{4})-([0-9a-z]{1,32})-([0-9a-z]{1,8})$/;

/**
 * Reads what `formatDot` wrote; `undefined` for anything else, and for a time that no device could
 * have come to.
 */
export function parseDot(dot: string): Dot | undefined {
  const match = DOT.exec(dot);
  if (match === null) return undefined;
  const [, time = '', count = '', device = '', nonce = ''] = match;
  const timeMs = Number.parseInt(time, 36);
  return timeMs > LATEST_DOT_MS
    ? undefined
    : { timeMs, counter: Number.parseInt(count, 36), device, nonce };
}

/** When an entry was written by the clock of its writer, in ms; 0 for what is no dot. */
export const timeOf = (dot: string): number => parseDot(dot)?.timeMs ?? 0;

/** A device's id as dots bear it: sixteen digits of a UUID. */
export const deviceInDots = (deviceId: string): string =>
  deviceId
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .slice(0, 16) || '0';
