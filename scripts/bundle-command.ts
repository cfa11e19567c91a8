import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { extractorCode } from './extractor-code';
import { packedLexiconInEsbuild } from './packed-lexicon';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'dist/nuoshu.mjs';

/** CommonJS packages in an ES module ask for `require`. */
const BANNER = `#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);`;

/*
 * One file, so that starting is reading it: 40 ms over Node's own start, where running the sources
 * takes more than a second. What few calls need stands in it unread until then.
 */
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['cli/nuoshu.ts'],
  outfile: `${NAME}.new`,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: BANNER },
  define: { EXTRACTOR_CODE: JSON.stringify(extractorCode(ROOT)) },
  metafile: true,
  plugins: [packedLexiconInEsbuild],
});

const own = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'));
/* The rows of words are read by the plugin, not by the bundler. */
const rows = readdirSync(join(ROOT, 'lib/extract/lexicon/rows')).map(
  (name) => `lib/extract/lexicon/rows/${name}`,
);
writeFileSync(
  join(ROOT, 'dist/nuoshu.sources.json'),
  JSON.stringify([...own, ...rows, 'scripts/bundle-command.ts', 'package-lock.json']),
);
renameSync(join(ROOT, `${NAME}.new`), join(ROOT, NAME));
