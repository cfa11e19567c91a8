import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { requireBrowser } from '../../../scripts/browser-paths';
import { buildFolder } from './build';
import { ownPages, reloadSoon } from './harness';
import type { Harness } from './harness';

/* The API of the browser's own page of extensions. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
};

/** Chromium as the tests drive it. */
export interface ChromiumHarness extends Harness<Page> {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What the background logged as errors, or left uncaught. */
  readonly backgroundTroubles: readonly string[];
  /** The browser has been told yes for this pattern: it will not ask when the extension does. */
  answerYesFor(pattern: string): Promise<void>;
  restart(): Promise<ChromiumHarness>;
  /**
   * Ends the browser's process as a failure of the power would; `restart` starts it anew with the
   * same profile.
   */
  kill(): Promise<void>;
}

export interface ChromiumOptions {
  /** Port of the fixture site; every `*.gov.cn` goes there. */
  readonly port: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A window on the screen instead of none. */
  readonly isVisible?: boolean;
  readonly deviceScaleFactor?: number;
  /** The browser's own language, as a BCP 47 tag. */
  readonly language?: string;
  /** Leaves the page open that greets who installs the extension. */
  readonly keepsWelcome?: boolean;
  /** More that leads to the fixture site than `*.gov.cn`: host patterns of the browser's. */
  readonly alsoMapped?: readonly string[];
  /** Keeps pages for the way back, as the browser does by itself; the driver switches it off. */
  readonly keepsPages?: boolean;
  /** Folder of another build than the one to be tested. */
  readonly extension?: string;
}

/** Starts Chromium with a fresh profile, which is removed on `close`. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumHarness> {
  const harness = await launch(mkdtempSync(join(tmpdir(), 'nuoshu-chromium-')), options);
  if (options.keepsWelcome !== true) await (await welcomeOf(harness.context)).close();
  return harness;
}

/** The page that opens when the extension is installed, which is not at once. */
export function welcomeOf(context: BrowserContext): Promise<Page> {
  return new Promise((resolve) => {
    const look = (page: Page): void =>
      void page.waitForURL(/library\.html#\/welcome$/).then(
        () => resolve(page),
        () => undefined,
      );
    context.on('page', look);
    context.pages().forEach(look);
  });
}

async function launch(profile: string, options: ChromiumOptions): Promise<ChromiumHarness> {
  const {
    port,
    colorScheme = 'light',
    viewport = { width: 1280, height: 900 },
    isVisible = false,
    deviceScaleFactor,
    language = 'zh-CN',
    keepsPages = false,
    alsoMapped = [],
    extension = buildFolder('chrome-mv3'),
  } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: false,
    colorScheme,
    viewport,
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
    args: [
      ...(isVisible ? [] : ['--headless=new', '--disable-gpu']),
      '--no-sandbox',
      /* The library's own word does not reach frames of other processes, such as the card. */
      ...(deviceScaleFactor === undefined
        ? []
        : [`--force-device-scale-factor=${deviceScaleFactor}`]),
      `--accept-lang=${language}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${['*.gov.cn', ...alsoMapped].map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',')}`,
      /* Pages of `http:` stay what they are. */
      '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
    ],
  });
  const troubles: string[] = [];
  const background: string[] = [];
  context.on('weberror', (error) => troubles.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(message.text());
  });
  const hear = (one: Worker): void => {
    one.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        background.push(message.text());
    });
    one.evaluate(logUncaught).catch(() => undefined);
  };
  context.serviceWorkers().forEach(hear);
  context.on('serviceworker', hear);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const pages = ownPages(extensionPage);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return {
    context,
    extensionId,
    troubles,
    backgroundTroubles: background,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    extensionPage,
    ...pages,
    answerYesFor: async (pattern) => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        ([id = '', granted = '']) => chrome.developerPrivate.addHostPermission(id, granted),
        [extensionId, pattern],
      );
      await settings.close();
    },
    stopBackground: () => stopWorker(context, extensionPage),
    reloadExtension: async () => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      /* Without it Chromium starts no unpacked extension anew. */
      await settings.evaluate(() =>
        chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
      );
      await settings.close();
      const started = context.waitForEvent('serviceworker');
      await (await pages.asking()).evaluate(reloadSoon);
      await started;
    },
    restart: async () => {
      await context.close();
      return launch(profile, options);
    },
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(await processOf(context), 'SIGKILL');
      await gone;
    },
    close,
  };
}

/* Runs in the background: what nobody catches there is nowhere else to be read. */
function logUncaught(): void {
  const { console: log } = globalThis;
  globalThis.addEventListener('unhandledrejection', ({ reason }) =>
    log.error(`not caught: ${reason}`),
  );
  globalThis.addEventListener('error', ({ message }) => log.error(`not caught: ${message}`));
}

/** The id of the browser's own process, of which the others are children and end with it. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('the browser does not tell its process');
  return id;
}

/*
 * Playwright hears of the end of a worker only when it starts again, so the browser's own account
 * is awaited.
 */
async function stopWorker(
  context: BrowserContext,
  extensionPage: (path: string) => Promise<Page>,
): Promise<void> {
  const page = await extensionPage('manifest.json');
  const session = await context.newCDPSession(page);
  const gone = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await gone;
  await page.close();
}
