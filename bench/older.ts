import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleExtractor } from './bundle';

/**
 * What later versions are measured against, in the same run: 2026-11-30, before the extractor was
 * rebuilt. Stays as it is.
 */
export const OLDER_COMMIT = '326b5074fdfb2bc399f8f6b367ca900507a607af';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'nuoshu-bench', OLDER_COMMIT);

/** The older version, built, or why it cannot be had. */
export type Older =
  | {
      readonly isThere: true;
      /** File of its extractor, bundled. */
      readonly bundle: string;
      /** Folder of its extension for Chromium. */
      readonly extension: string;
    }
  | { readonly isThere: false; readonly why: string };

/**
 * Builds the older version out of the clone's history, with the packages that are installed now;
 * once, then from the cache.
 */
export function olderBuild(): Older {
  const built = {
    isThere: true,
    bundle: join(CACHE, 'extract.mjs'),
    extension: join(CACHE, 'chrome-mv3'),
  } as const;
  if (existsSync(built.bundle) && existsSync(join(built.extension, 'manifest.json'))) return built;
  const short = OLDER_COMMIT.slice(0, 7);
  if (!isInHistory())
    return {
      isThere: false,
      why: `${short} is not in this copy's history: clone it whole, or git fetch --unshallow`,
    };
  console.error(`building ${short} to measure against …`);
  const source = mkdtempSync(join(tmpdir(), 'nuoshu-older-'));
  try {
    const archive = join(source, 'source.tar');
    execFileSync('git', ['archive', '--output', archive, OLDER_COMMIT], { cwd: ROOT });
    execFileSync('tar', ['-xf', 'source.tar'], { cwd: source });
    symlinkSync(join(ROOT, 'node_modules'), join(source, 'node_modules'), 'junction');
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    execFileSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
      cwd: source,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    bundleExtractor(source, join(source, 'extract.mjs'));
    keep(source);
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
  return built;
}

/** Copied beside the cache first, so that a run that is broken off leaves no half of one. */
function keep(source: string): void {
  const half = `${CACHE}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  cpSync(join(source, '.output', 'chrome-mv3'), join(half, 'chrome-mv3'), { recursive: true });
  cpSync(join(source, 'extract.mjs'), join(half, 'extract.mjs'));
  rmSync(CACHE, { recursive: true, force: true });
  renameSync(half, CACHE);
}

function isInHistory(): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${OLDER_COMMIT}^{commit}`], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}
