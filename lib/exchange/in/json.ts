import { MAX_ANNOTATIONS, MAX_DEPTH, MAX_LIST } from './limits';
import { good, refuse } from './imported';
import type { Read } from './imported';

/** `['first', 'items', 3, 'created']` → `first.items[3].created`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');

/**
 * JSON as data; `where` of a refusal is `line:column` or the path of a list that is too long. Depth
 * is looked at before anything is built, and the length of lists before anything is checked.
 */
export function parsedJson(text: string): Read<unknown> {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return refuse('too-deep', lineColumn(text, deep));
  try {
    const value: unknown = JSON.parse(text);
    const long = tooLongAt(value, []);
    return long === undefined ? good(value) : refuse('too-many', pathText(long));
  } catch (error) {
    return refuse('not-json', placeOf(text, error instanceof Error ? error.message : ''));
  }
}

/**
 * Where the brackets that are open become more than `MAX_DEPTH`; brackets in strings are not
 * counted.
 */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at + 1);
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) depth += 1;
    else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1;
    if (depth > MAX_DEPTH) return at;
  }
  return undefined;
}

/**
 * The path of the first list that is longer than any that is read: lists of annotations stand in no
 * other list.
 */
function tooLongAt(
  value: unknown,
  path: readonly PropertyKey[],
): readonly PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  const most = path.some((key) => typeof key === 'number') ? MAX_LIST : MAX_ANNOTATIONS;
  if (isList && value.length > most) return path;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object' || child === null) continue;
    const found = tooLongAt(child, [...path, isList ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, ESCAPE] = [
  0x22, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c,
];

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === ESCAPE) at += 1;
    else if (unit === QUOTE) return at;
  }
  return text.length;
}

/** Chromium names line and column, or a position, or the end; Firefox line and column. */
function placeOf(text: string, message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return `${line}:${column ?? 1}`;
  const position = /position (\d+)/.exec(message)?.[1];
  return lineColumn(text, position === undefined ? text.length : Number(position));
}

function lineColumn(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return `${before.split('\n').length}:${at - start + 1}`;
}
