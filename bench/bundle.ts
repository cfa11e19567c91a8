import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildSync } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { packedLexiconInEsbuild } from '../scripts/packed-lexicon';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The extractor of a source tree as one minified module. */
const extractorOf = (root: string, outfile: string): BuildOptions => {
  const entry = join(root, 'lib', 'extract', 'index.ts');
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
  };
};

/** Writes the extractor of a tree that packs no words. */
export const bundleExtractor = (root: string, outfile: string): void =>
  void buildSync(extractorOf(root, outfile));

/** Files that last as long as the measuring does. */
export interface Bundles {
  /** Today's extractor. */
  readonly current: string;
  /** The script of `extraction-child.ts`, for a plain Node. */
  readonly child: string;
}

/** Bundles today's extractor and what runs it, and removes both when `work` is done. */
export async function withBundles<Value>(
  work: (bundles: Bundles) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'nuoshu-bench-'));
  try {
    const bundles = { current: join(folder, 'extract.mjs'), child: join(folder, 'child.mjs') };
    await build({ ...extractorOf(ROOT, bundles.current), plugins: [packedLexiconInEsbuild] });
    const entry = join(ROOT, 'bench', 'extraction-child.ts');
    buildSync({
      entryPoints: [entry],
      outfile: bundles.child,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    return await work(bundles);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
