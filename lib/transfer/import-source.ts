import { parseBackupName, textName } from '../exchange/backup/format';
import { isGzip, unpacked } from '../text/gzip';
import { MAX_TEXT } from '../model/limits';

/**
 * What the reader chose to bring in: a file, and where it is a backup from a folder, the texts
 * beside it.
 */
export interface ImportSource {
  readonly file: File;
  /** Files of texts by name (`<sha-256>.txt.gz`). */
  readonly texts: ReadonlyMap<string, File>;
}

/** Whether a file is packed as backups are. */
export const isPacked = async (file: Blob): Promise<boolean> =>
  isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));

/**
 * The file to be brought in among those of a choice: the only one, or of a folder the newest
 * backup, where several computers wrote into it the one with most in it. `undefined` where a folder
 * holds no backup, and where several files are chosen that are none.
 */
export function importSource(files: readonly File[]): ImportSource | undefined {
  const texts = new Map(
    files.filter(({ name }) => isTextName(name)).map((file) => [file.name, file]),
  );
  const others = files.filter(({ name }) => !isTextName(name));
  const [only] = others;
  if (only !== undefined && others.length === 1) return { file: only, texts };
  const backups = others.filter(({ name }) => parseBackupName(name) !== undefined);
  const byComputer = Map.groupBy(backups, ({ name }) => parseBackupName(name)?.sign ?? '');
  const newest = [...byComputer.values()].flatMap((own) => own.sort(byAge).at(-1) ?? []);
  /* A fresh profile's, which holds next to nothing yet, is not what was lost. */
  const [fullest] = newest.sort((a, b) => b.size - a.size);
  return fullest && { file: fullest, texts };
}

const byAge = (a: File, b: File): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.lastModified - b.lastModified;

const dayOf = ({ name }: File): string => parseBackupName(name)?.day ?? '';

const isTextName = (name: string): boolean => /^[0-9a-f]{64}\.txt\.gz$/.test(name);

/**
 * The words of a text that stand in a file beside the backup; `undefined` where it is missing or
 * damaged.
 */
export async function wordsBeside(
  { texts }: ImportSource,
  textHash: string,
  sha256: (text: string) => Promise<string>,
): Promise<string | undefined> {
  const file = texts.get(textName(textHash));
  if (file === undefined) return undefined;
  try {
    let words = '';
    for await (const piece of unpacked(file, MAX_TEXT)) words += piece;
    return (await sha256(words)) === textHash ? words : undefined;
  } catch {
    return undefined;
  }
}
