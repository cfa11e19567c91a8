import type { ReadReport } from '../lib/model/read-report';
import { analyse } from './analyse';
import { describeError } from './io';
import type { Io } from './io';
import { load } from './load';

/**
 * Reads the report in a file, under the given name. One that cannot be read is named on the
 * standard error with the reason, and answers `undefined`.
 */
export async function readReport(
  io: Io,
  path: string,
  name: string,
): Promise<ReadReport | undefined> {
  const loaded = await load(io, path);
  if (!loaded.ok) {
    io.warn(`${path}: ${loaded.message}`);
    return undefined;
  }
  if (loaded.note !== undefined) io.warn(`${path}: ${loaded.note}`);
  if (loaded.value.text.trim() === '') {
    io.warn(`${path}: no text`);
    return undefined;
  }
  try {
    return { name, text: loaded.value.text, extraction: analyse(loaded.value) };
  } catch (error) {
    io.warn(`${path}: ${describeError(error)}`);
    return undefined;
  }
}
