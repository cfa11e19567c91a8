import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the tests and scripts run: the extension's two builds. */
export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** Environment variable that names the executable. */
  readonly variable: string;
  /** Names on the PATH. */
  readonly names: readonly string[];
  readonly files: readonly string[];
}

const PROGRAM_FILES = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);
const inProgramFiles = (path: string): readonly string[] =>
  PROGRAM_FILES.map((folder) => join(folder, path));
const inApplications = (path: string): readonly string[] => [
  join('/Applications', path),
  join(homedir(), 'Applications', path),
];

/*
 * Chrome itself comes last: from 137 on, branded builds ignore the switch that loads an unpacked
 * extension.
 */
const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'google-chrome',
      'google-chrome-stable',
    ],
    files: [
      ...inApplications('Chromium.app/Contents/MacOS/Chromium'),
      ...inApplications('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...inApplications('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...inProgramFiles('Chromium/Application/chrome.exe'),
      ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
      ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    files: [
      ...inApplications('Firefox.app/Contents/MacOS/firefox'),
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ],
  },
};

const onPath = (name: string): readonly string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));

/** Playwright's own download, where `playwright-core install chromium` put one. */
const downloaded = (kind: BrowserKind): readonly string[] =>
  kind === 'chromium' ? [chromium.executablePath()] : [];

/**
 * Path of the browser's executable; `undefined` where none is installed. A path in the environment
 * wins.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, names, files } = PLACES[kind];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  return [...names.flatMap(onPath), ...downloaded(kind), ...files].find((path) => existsSync(path));
}

/** The browser's executable. Throws with what to do where there is none. */
export function requireBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path === undefined)
    throw new Error(`No ${kind} found: run "npm run browsers", or set ${PLACES[kind].variable}.`);
  return path;
}

/** The environment variable that names a browser. */
export const variableOf = (kind: BrowserKind): string => PLACES[kind].variable;
