import type { NuoshuDatabase } from './database';

/**
 * Under this key the database lists, by `seq`, entries that were erased for good: files that hold
 * them are written anew.
 */
const FORGOTTEN = 'forgotten';

/**
 * Under this key the database says that what other devices wrote is to be read from the beginning.
 */
export const REREAD = 'reread';

/** Answers, once, whether everything is to be read again. */
export async function takeReread({ meta }: NuoshuDatabase): Promise<boolean> {
  const isAsked = (await meta.get(REREAD)) !== undefined;
  if (isAsked) await meta.delete(REREAD);
  return isAsked;
}

/** Notes that entries were erased from the log; part of a transaction over `meta`. */
export async function noteForgotten(
  database: NuoshuDatabase,
  seqs: readonly number[],
): Promise<void> {
  if (seqs.length === 0) return;
  const known = await forgottenEntries(database);
  await database.meta.put({
    key: FORGOTTEN,
    value: JSON.stringify([...new Set([...known, ...seqs])]),
  });
}

/** The entries that were erased and may still stand in files of this device. */
export async function forgottenEntries(database: NuoshuDatabase): Promise<readonly number[]> {
  const stored: unknown = JSON.parse((await database.meta.get(FORGOTTEN))?.value ?? '[]');
  return Array.isArray(stored) ? stored.filter((seq) => typeof seq === 'number') : [];
}

/** No file of this device holds these any more. */
export async function clearForgotten(
  database: NuoshuDatabase,
  seqs: readonly number[],
): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const gone = new Set(seqs);
    const left = (await forgottenEntries(database)).filter((seq) => !gone.has(seq));
    await database.meta.put({ key: FORGOTTEN, value: JSON.stringify(left) });
  });
}
