/**
 * Runs the bundled command with the arguments of this process; bundles it first where a source is
 * newer than the bundle, or where there is none. Asking that costs a look at each source file.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}dist/nuoshu.mjs`;

const changedAtMs = (file) => statSync(file).mtimeMs;

function isFresh() {
  try {
    const madeAtMs = changedAtMs(bundle);
    const sources = JSON.parse(readFileSync(`${root}dist/nuoshu.sources.json`, 'utf8'));
    return sources.every((source) => changedAtMs(root + source) <= madeAtMs);
  } catch {
    return false;
  }
}

if (!isFresh())
  execFileSync(process.execPath, ['--import', 'tsx', `${root}scripts/bundle-command.ts`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
await import(pathToFileURL(bundle).href);
