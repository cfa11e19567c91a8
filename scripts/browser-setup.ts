import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, variableOf } from './browser-paths';
import type { BrowserKind } from './browser-paths';

/*
 * Debian's names; the fonts are for the screenshots and for text that is laid out as readers see
 * it.
 */
const APT_PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/**
 * Finds or installs the browsers named. Answers whether all are there; says on the console what was
 * done or is to do.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[] = ['chromium', 'firefox']): boolean {
  return kinds.map(ensure).every(Boolean);
}

function ensure(kind: BrowserKind): boolean {
  const found = findBrowser(kind) ?? install(kind);
  if (found !== undefined) {
    console.log(`${kind}: ${found}`);
    return true;
  }
  console.error(
    `${kind}: not found and could not be installed. Install ${kind === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'}` +
      ` (Debian, Ubuntu: sudo apt-get install ${APT_PACKAGES[kind].join(' ')}), or set ${variableOf(kind)} to its executable.`,
  );
  return false;
}

function install(kind: BrowserKind): string | undefined {
  console.log(`${kind}: none found, installing …`);
  if (installByApt(APT_PACKAGES[kind])) {
    const path = findBrowser(kind);
    if (path !== undefined) return path;
  }
  return kind === 'chromium' && installByPlaywright() ? findBrowser(kind) : undefined;
}

function installByApt(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !runs('sudo', ['-n', 'true'])) return false;
  const apt = (...args: readonly string[]): boolean =>
    isRoot
      ? run('apt-get', args)
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return apt(...install) || (apt('update') && apt(...install));
}

function installByPlaywright(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

/** Whether a command can be run at all; nothing is shown. */
const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
