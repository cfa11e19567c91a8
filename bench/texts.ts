import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTextFile } from '../cli/text-file';

export interface BenchText {
  readonly name: string;
  readonly text: string;
  /** Written for this project, and so on every machine. */
  readonly isOwn: boolean;
}

const OWN = '../tests/corpus/reports';
const FOLDERS = ['../../shared/corpus/reports', '../../shared/corpus/real/reports', OWN];

/**
 * The reports to measure with, longest first: real ones where this machine has them, and the
 * project's own.
 */
export function readTexts(): BenchText[] {
  const texts = FOLDERS.flatMap((name) => {
    const folder = fileURLToPath(new URL(name, import.meta.url));
    const files = existsSync(folder)
      ? readdirSync(folder).filter((file) => file.endsWith('.txt'))
      : [];
    return files.map((file) => ({
      name: file,
      text: readTextFile(readFileSync(join(folder, file), 'utf8')).text,
      isOwn: name === OWN,
    }));
  });
  return texts.sort((a, b) => b.text.length - a.text.length);
}

/** The text whose length is nearest to `units`. */
export function textOfLength(texts: readonly BenchText[], units: number): BenchText {
  const [nearest] = [...texts].sort(
    (a, b) => Math.abs(a.text.length - units) - Math.abs(b.text.length - units),
  );
  if (!nearest) throw new Error('no reports to measure with');
  return nearest;
}
