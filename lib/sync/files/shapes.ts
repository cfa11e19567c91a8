import type { Entry, Json } from '../../model/entry';
import { isDevice } from './paths';

/** Levels of lists and objects in each other; what this extension writes has six at the most. */
const MOST_DEPTH = 20;
/** UTF-16 units of one string: ten times the longest note. */
const MOST_STRING = 1_048_576;
const MOST_KIND = 64;
/** Addresses are ids as well. */
const MOST_ID = 10_000;
/** Entries that one entry has seen or takes the place of. */
const MOST_DOTS = 100_000;

/** Whether a value is an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text of so many UTF-16 units at the most. */
export const isText = (value: unknown, mostUnits: number): value is string =>
  typeof value === 'string' && value.length <= mostUnits;

/** Whether a value is a whole number, not below 0. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether a value is a SHA-256 in lower-case hex. */
export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** Whether a value is a list of what the guard takes. */
export const isListOf = <Item>(value: unknown, guard: (item: unknown) => item is Item): value is readonly Item[] =>
  Array.isArray(value) && value.every((item) => guard(item));

/** JSON data that can be kept: bounded strings, bounded depth, and no name that would reach an object's prototype. */
export function isJson(value: unknown, depth = MOST_DEPTH): value is Json {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MOST_STRING;
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  return Object.entries(value).every(([name, inner]) => name !== '__proto__' && isJson(inner, depth - 1));
}

const DOT = /^[0-9a-z]{9}-[0-9a-z]{4}-(?<device>[0-9a-z]+)-[0-9a-z]{1,8}$/;

/** Whether a value is an entry's dot. */
const isDot = (value: unknown): value is string =>
  typeof value === 'string' && isDevice(DOT.exec(value)?.groups?.device ?? '');

const isDots = (value: unknown): value is readonly string[] => isListOf(value, isDot) && value.length <= MOST_DOTS;

/** The reading of a clock that a dot begins with: `<9 digits>-<4 digits>`. */
export const clockOf = (dot: string): string => dot.slice(0, 14);

/** Whether a value is such a reading. */
export const isClock = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-z]{9}-[0-9a-z]{4}$/.test(value);

/**
 * Whether parsed JSON is an entry. Kinds and fields may be unknown, and there may be more properties: a newer version wrote
 * them, and they are passed on as they are.
 */
export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  isDot(value.dot) &&
  isText(value.entity, MOST_KIND) &&
  isText(value.entityId, MOST_ID) &&
  isRecord(value.fields) &&
  isDots(value.over) &&
  isDots(value.old) &&
  isJson(value);
