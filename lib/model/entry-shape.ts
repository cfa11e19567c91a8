import type { Entry, Json } from './entry';

/** Levels of lists and objects in each other; what this extension writes has six at the most. */
const MOST_DEPTH = 20;
/** UTF-16 units of one string: ten times the longest note. */
const MOST_STRING = 1_048_576;
const MOST_KIND = 64;
/** Addresses are ids as well. */
const MOST_ID = 10_000;
/** Entries that one entry has seen or takes the place of. */
const MOST_DOTS = 100_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, mostUnits: number): value is string =>
  typeof value === 'string' && value.length <= mostUnits;

/**
 * JSON data that can be kept: bounded strings, bounded depth, and no name that would reach an
 * object's prototype.
 */
function isJson(value: unknown, depth = MOST_DEPTH): value is Json {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MOST_STRING;
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  return Object.entries(value).every(
    ([name, inner]) => name !== '__proto__' && isJson(inner, depth - 1),
  );
}

const DOT = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,32}-[0-9a-z]{1,8}$/;

const isDot = (value: unknown): value is string => typeof value === 'string' && DOT.test(value);

const isDots = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST_DOTS && value.every(isDot);

/**
 * Whether parsed JSON is an entry. Kinds and fields may be unknown, and there may be more
 * properties: a newer version wrote them, and they are passed on as they are. The same wherever
 * entries come from: other devices, files by hand, backups.
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
