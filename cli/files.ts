import { basename, join } from 'node:path';
import { CSV_START } from '../lib/exchange/csv';
import type { Extraction } from '../lib/model/extraction';
import { analyse } from './analyse';
import { csvHeader, csvRows } from './csv';
import { describeError } from './io';
import type { Io } from './io';
import { load } from './load';
import { createNames } from './names';
import type { Format, Options } from './options';
import { batched, jsonPieces } from './pieces';
import { reportText } from './report-text';

/** A result on its way out; `text` only where the caller wants it with the result. */
type Result = Extraction & { readonly text?: string };

interface Writer {
  readonly extension: string;
  /** What stands before the first result of a stream. */
  readonly start: string;
  /** One result in a stream of several, in pieces. */
  one(path: string, result: Result): Iterable<string>;
}

const WRITERS: Readonly<Record<Format, Writer>> = {
  json: {
    extension: 'json',
    start: '',
    one: (_path, result) => all(jsonPieces(result, 1), ['\n']),
  },
  jsonl: {
    extension: 'jsonl',
    start: '',
    one: (path, result) => all(jsonPieces({ id: path, ...result }, 0), ['\n']),
  },
  csv: { extension: 'csv', start: CSV_START + csvHeader(), one: csvRows },
  text: { extension: 'txt', start: '', one: reportText },
};

function* all(...parts: readonly Iterable<string>[]): Generator<string> {
  for (const pieces of parts) yield* pieces;
}

/**
 * Reads every file and writes its result: into `--out`, one file each, else to the standard output,
 * where `json` of several files is one array of results with their `file`. A file that fails is
 * named on the standard error and the others are still done; without a folder to write into none
 * is. Resolves with the number of files that failed.
 */
export async function extractFiles(io: Io, options: Options): Promise<number> {
  if (options.out !== undefined && !(await openFolder(io, options.out)))
    return options.files.length;
  const writer = WRITERS[options.format];
  const isArray =
    options.format === 'json' && options.out === undefined && options.files.length > 1;
  const nameFor = createNames();
  let failed = 0;
  let done = 0;
  for (const path of options.files) {
    const result = await readResult(io, path, options.withText);
    const name = nameFor(path);
    if (typeof result === 'string') {
      io.warn(`${path}: ${result}`);
      failed += 1;
    } else if (options.out !== undefined) {
      failed += (await save(io, { path, name, folder: options.out, writer }, result)) ? 0 : 1;
    } else {
      const content = isArray ? jsonPieces({ file: path, ...result }, 1) : writer.one(path, result);
      const before = done === 0 ? (isArray ? '[\n' : writer.start) : isArray ? ',\n' : '';
      for (const piece of batched(all([before], content))) await io.write(piece);
      done += 1;
    }
  }
  if (isArray) await io.write(done === 0 ? '[]\n' : '\n]\n');
  return failed;
}

async function openFolder(io: Io, folder: string): Promise<boolean> {
  try {
    await io.openFolder(folder);
    return true;
  } catch (error) {
    io.warn(`--out ${folder}: ${describeError(error)}`);
    return false;
  }
}

async function readResult(io: Io, path: string, withText: boolean): Promise<Result | string> {
  const loaded = await load(io, path);
  if (!loaded.ok) return loaded.message;
  if (loaded.note !== undefined) io.warn(`${path}: ${loaded.note}`);
  try {
    const extraction = analyse(loaded.value);
    return withText ? { ...extraction, text: loaded.value.text } : extraction;
  } catch (error) {
    return describeError(error);
  }
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly writer: Writer;
}

async function save(
  io: Io,
  { path, name, folder, writer }: Place,
  result: Result,
): Promise<boolean> {
  const file = join(folder, `${name}.${writer.extension}`);
  try {
    await io.writeFile(file, batched(all([writer.start], writer.one(path, result))));
  } catch (error) {
    io.warn(`${file}: ${describeError(error)}`);
    return false;
  }
  if (/-\d+$/.test(name) && !basename(path).startsWith(`${name}.`))
    io.warn(`${path}: its name is taken, written to ${file}`);
  return true;
}
