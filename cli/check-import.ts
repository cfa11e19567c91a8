import type { IgnoredReason } from '../lib/exchange/in/imported';
import { namesNoAddress } from '../lib/exchange/in/merge';
import { contentSentence, errorSentence, ignoredSentence } from '../lib/exchange/in/sentences';
import { readImport } from '../lib/exchange/in/read-file';
import type { Language } from '../lib/model/settings';
import { describeError } from './io';
import type { Io } from './io';

const NO_ADDRESS: IgnoredReason = 'evidence-without-address';

/**
 * Reads a file as an import would, without a store to put it into: one line of what it holds, and
 * one for each entry that no store could take. Answers whether the file is good.
 */
export async function checkImport(io: Io, path: string, language: Language): Promise<boolean> {
  try {
    const read = await readImport(await io.readFile(path));
    if (!read.ok) {
      io.warn(`${path}: ${errorSentence(read.error, language)}`);
      return false;
    }
    const partial = read.value.annotations
      .filter(namesNoAddress)
      .map(({ where }) => ({ where, why: NO_ADDRESS }));
    const ignored = [...read.value.ignored, ...partial];
    await io.write(`${path}: ${contentSentence({ ...read.value, ignored }, language)}\n`);
    for (const one of ignored) await io.write(`${ignoredSentence(one, language)}\n`);
    return true;
  } catch (error) {
    io.warn(`${path}: ${describeError(error)}`);
    return false;
  }
}
