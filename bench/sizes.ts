import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kilobytes, type Row } from './table';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const BUDGETS: readonly (readonly [file: string, bytes: number])[] = [
  ['content-scripts/detector.js', 12_000],
  ['content-scripts/reader.js', 150_000],
];

/** Sizes of the built content scripts and of each whole build, uncompressed. */
export function measureSizes(): Row[] {
  return ['chrome-mv3', 'firefox-mv3']
    .map((name) => join(OUTPUT, name))
    .filter(existsSync)
    .flatMap(sizesOf);
}

function sizesOf(folder: string): Row[] {
  const name = folder.replace(/^.*[\\/]/, '');
  const scripts = BUDGETS.map(([file, budget]) => {
    const size = statSync(join(folder, file)).size;
    return { what: `${name}/${file}`, measured: kilobytes(size), budget: kilobytes(budget), isWithin: size <= budget };
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const total = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return [...scripts, { what: `${name}, all ${files.length} files`, measured: kilobytes(total) }];
}
