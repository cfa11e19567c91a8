import { analyse } from './analyse';
import type { Source } from './analyse';
import { describeError } from './io';
import type { Io } from './io';
import { splitLines } from './lines';

type Id = string | number | undefined;
type Request =
  { readonly id: Id; readonly source: Source } | { readonly id: Id; readonly error: string };

/**
 * One JSON object `{id, text, title?, url?}` per line in, one `{id, …extraction}` per line out, in
 * order. A line that cannot be read answers `{id?, error}`, so that lines still pair up, and is
 * named on the standard error; empty lines answer nothing. Resolves with the number of lines that
 * failed.
 */
export async function filter(io: Io, withText: boolean): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of splitLines(io.input)) {
    number += 1;
    if (line?.trim() === '') continue;
    const { id, error, ...rest } = answer(readRequest(line), withText);
    if (error !== undefined) {
      failed += 1;
      io.warn(`line ${number}: ${error}`);
    }
    await io.write(`${JSON.stringify({ id, error, ...rest })}\n`);
  }
  return failed;
}

function answer(request: Request, withText: boolean): { readonly id: Id; readonly error?: string } {
  if ('error' in request) return request;
  try {
    const { text } = request.source;
    return { id: request.id, ...analyse(request.source), ...(withText ? { text } : {}) };
  } catch (error) {
    return { id: request.id, error: describeError(error) };
  }
}

function readRequest(line: string | undefined): Request {
  if (line === undefined) return { id: undefined, error: 'not UTF-8' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: undefined, error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: undefined, error: 'not a JSON object' };
  const field = (name: string): unknown =>
    Object.entries(value).find(([key]) => key === name)?.[1] ?? undefined;
  const given = field('id');
  const id = typeof given === 'string' || typeof given === 'number' ? given : undefined;
  if (given !== undefined && id === undefined)
    return { id, error: 'id is neither a string nor a number' };
  const text = field('text');
  if (typeof text !== 'string') return { id, error: 'text is not a string' };
  const [title, url] = [field('title'), field('url')];
  if (title !== undefined && typeof title !== 'string')
    return { id, error: 'title is not a string' };
  if (url !== undefined && typeof url !== 'string') return { id, error: 'url is not a string' };
  return { id, source: { text, context: { title, url } } };
}
