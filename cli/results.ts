import { join } from 'node:path';
import type { CallFormat } from './call-options';
import { describeError } from './io';
import type { Io } from './io';
import { createNames } from './names';
import { batched } from './pieces';

/** A command's answer about one file. */
export interface Named<Value> {
  readonly path: string;
  readonly value: Value;
}

/** How answers are written, and where. */
export interface Writing<Value> {
  readonly format: CallFormat;
  /** A folder; absent for the standard output. */
  readonly out?: string;
  json(value: Value): unknown;
  text(value: Value): Iterable<string>;
}

/**
 * Writes each answer into the folder, one file each, or all to the standard output: as JSON the one
 * answer, or of several an object by the names of their files; as text one after the other under
 * their names. Resolves with whether all could be written.
 */
export async function writeResults<Value>(
  io: Io,
  results: readonly Named<Value>[],
  writing: Writing<Value>,
): Promise<boolean> {
  const { format, out, json, text } = writing;
  const nameOf = createNames();
  const named = results.map((one) => ({ ...one, name: nameOf(one.path) }));
  const inJson = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  if (out !== undefined) {
    const extension = format === 'json' ? 'json' : 'txt';
    for (const { name, value } of named) {
      const pieces = format === 'json' ? [inJson(json(value))] : batched(text(value));
      if (!(await save(io, { folder: out, file: `${name}.${extension}` }, pieces))) return false;
    }
    return true;
  }
  const [first] = named;
  if (format === 'json') {
    const only = named.length === 1 ? first : undefined;
    const all = Object.fromEntries(named.map(({ name, value }) => [name, json(value)]));
    await io.write(inJson(only === undefined ? all : json(only.value)));
    return true;
  }
  for (const { path, value } of named) {
    if (named.length > 1) await io.write(`${path}\n`);
    for (const piece of batched(text(value))) await io.write(piece);
  }
  return true;
}

interface Place {
  readonly folder: string;
  readonly file: string;
}

async function save(io: Io, { folder, file }: Place, pieces: Iterable<string>): Promise<boolean> {
  try {
    await io.openFolder(folder);
    await io.writeFile(join(folder, file), pieces);
    return true;
  } catch (error) {
    io.warn(`${join(folder, file)}: ${describeError(error)}`);
    return false;
  }
}
