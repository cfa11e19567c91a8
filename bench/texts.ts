import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTextFile } from '../cli/text-file';

export interface BenchText {
  readonly name: string;
  readonly text: string;
}

const FOLDERS = ['../../shared/corpus/reports', '../../shared/corpus/real/reports', '../tests/corpus/reports'];

/** The reports to measure with, longest first: real ones where this machine has them, and the project's own. */
export function readTexts(): BenchText[] {
  const folders = FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url))).filter(existsSync);
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => join(folder, file)),
  );
  const texts = files.map((file) => ({
    name: file.replace(/^.*[\\/]/, ''),
    text: readTextFile(readFileSync(file, 'utf8')).text,
  }));
  return texts.sort((a, b) => b.text.length - a.text.length);
}

/** The text whose length is nearest to `units`. */
export function textOfLength(texts: readonly BenchText[], units: number): BenchText {
  const [nearest] = [...texts].sort((a, b) => Math.abs(a.text.length - units) - Math.abs(b.text.length - units));
  if (!nearest) throw new Error('no reports to measure with');
  return nearest;
}
