import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the builds are: `.output`, or the folder that `NUOSHU_OUTPUT` names, to test a build from
 * elsewhere.
 */
const OUTPUT =
  process.env.NUOSHU_OUTPUT ?? fileURLToPath(new URL('../../../.output', import.meta.url));

/** Folder of the production build for a browser. Throws where it was not built. */
export function buildFolder(name: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = join(OUTPUT, name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`no build in ${folder}: run "npm run build"`);
  return folder;
}
