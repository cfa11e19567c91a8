import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { problemsOf, storeZip } from './store-zip';
import type { BuiltFiles } from './store-zip';

/**
 * `npm run package`: builds for both browsers and writes the two archives that their stores take,
 * the same bytes for the same sources. Exit code 1 where a store would refuse one.
 */
const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

const versionOf = (folder: string): string => {
  const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version: unknown =
    typeof read === 'object' && read !== null ? Reflect.get(read, 'version') : undefined;
  return String(version);
};

/** Every file under a folder, by its path with slashes. */
function filesIn(folder: string): BuiltFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        new Uint8Array(readFileSync(path)),
      ];
    }),
  );
}

async function main(): Promise<number> {
  const version = versionOf(ROOT);
  let isGood = true;
  for (const browser of ['chrome', 'firefox']) {
    await build({ browser, root: ROOT });
    const files = filesIn(join(OUTPUT, `${browser}-mv3`));
    const problems = problemsOf(files, version);
    for (const problem of problems) console.error(`${browser}: ${problem}`);
    if (problems.length > 0) {
      isGood = false;
      continue;
    }
    const bytes = storeZip(files);
    const name = `nuoshu-${version}-${browser}.zip`;
    writeFileSync(join(OUTPUT, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(
      `.output/${name}: ${Object.keys(files).length} files, ${(bytes.length / 1024).toFixed(0)} kB, SHA-256 ${hash}`,
    );
  }
  return isGood ? 0 : 1;
}

process.exitCode = await main();
