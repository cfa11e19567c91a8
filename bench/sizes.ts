import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kilobytes } from './table';
import type { Row } from './table';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
/* What every page of a government site gets counts together. */
const BUDGETS: readonly (readonly [names: readonly string[], bytes: number])[] = [
  [['wake', 'detector'], 13_600],
  [['reader'], 150_000],
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
  const scripts = BUDGETS.map(([names, budget]) => {
    const sizes = names.map(
      (script) => statSync(join(folder, 'content-scripts', `${script}.js`)).size,
    );
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const what = `${name}, ${names.join(' and ')}`;
    return { what, measured: kilobytes(size), budget: kilobytes(budget), isWithin: size <= budget };
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const total = files.reduce(
    (sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size,
    0,
  );
  return [...scripts, { what: `${name}, all ${files.length} files`, measured: kilobytes(total) }];
}
