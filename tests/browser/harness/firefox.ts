import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browser-paths';
import { buildFolder } from './build';
import { ownPages, reloadSoon } from './harness';
import type { Harness } from './harness';

/* As in wxt.config.ts. */
const ADDON_ID = 'nuoshu@nuoshu.example';
/* The origin of the extension's pages, which Firefox would otherwise choose by chance. */
const ADDON_ORIGIN_ID = '8c2b0d1e-6f0a-4d3b-9a57-3f0e5b1c7d42';

/** Firefox as the tests drive it. */
export interface FirefoxHarness extends Harness<Page> {
  readonly browser: Browser;
  /** Loads a page again, the extension's own included. */
  reload(page: Page): Promise<void>;
  /** Whether a claim holds in the card's frame of a page; false where there is none. */
  inCard(page: Page, claim: (argument: string) => boolean, argument: string): Promise<boolean>;
  restart(): Promise<FirefoxHarness>;
}

export interface FirefoxOptions {
  /** Port of the fixture site, which Firefox uses as its proxy: every address leads there. */
  readonly port: number;
  /** How long the event page lives without work; short, and it is gone between any two steps. */
  readonly backgroundIdleMs?: number;
}

/** Starts Firefox with a fresh profile, which is removed on `close`. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxHarness> {
  const harness = await launch(mkdtempSync(join(tmpdir(), 'nuoshu-firefox-')), options);
  await inWindow(harness.browser, CLOSED_WELCOME);
  await shortenLife(harness.browser, options);
  return harness;
}

const preferences = ({ port }: FirefoxOptions): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.no_proxies_on': '',
  'dom.security.https_first': false,
  /* The words that the tests look for are those of a browser in Simplified Chinese. */
  'intl.accept_languages': 'zh-CN',
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_ORIGIN_ID }),
  /*
   * A temporary add-on is uninstalled when Firefox closes; what it stored must outlive that as a
   * real one's does.
   */
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  /* Nothing clicks the browser's question: what a click asks for is given. */
  'extensions.webextOptionalPermissionPrompts': false,
});

/*
 * Only once the extension is installed: on a busy computer a short life ends before the welcome is
 * open.
 */
async function shortenLife(
  browser: Browser,
  { backgroundIdleMs = 30_000 }: FirefoxOptions,
): Promise<void> {
  await inWindow(
    browser,
    `Services.prefs.setIntPref('extensions.background.idle.timeout', ${backgroundIdleMs}) === undefined`,
  );
}

async function launch(profile: string, options: FirefoxOptions): Promise<FirefoxHarness> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    userDataDir: profile,
    headless: true,
    /* Without it the protocol may not open the extension's own pages. */
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(buildFolder('firefox-mv3'));
  const troubles: string[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    return page;
  };
  const open = async (address: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(address);
    return page;
  };
  const extensionPage = async (path: string): Promise<Page> => {
    const page = await newPage();
    await goToExtension(browser, page, `moz-extension://${ADDON_ORIGIN_ID}/${path}`);
    return page;
  };
  const pages = ownPages(extensionPage);
  return {
    browser,
    troubles,
    open,
    extensionPage,
    reload: (page) => reload(browser, page),
    inCard: (page, claim, argument) => inCard(browser, page, claim, argument),
    ...pages,
    stopBackground: () => inWindow(browser, BACKGROUND_IS_GONE),
    reloadExtension: async () => {
      await inWindow(browser, NOTE_POLICY);
      await (await pages.asking()).evaluate(reloadSoon);
      await inWindow(browser, IS_ANOTHER_POLICY);
    },
    restart: async () => {
      await browser.close();
      const again = await launch(profile, options);
      await shortenLife(again.browser, options);
      return again;
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The protocol's own connection, which the library's types keep to themselves. */
interface Connection {
  send(command: string, parameters: object): Promise<unknown>;
}

const connectionOf = (browser: Browser): Connection => {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isConnection(connection)) throw new Error('the library hides its connection');
  return connection;
};

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value;

/*
 * A tab that goes to the extension's pages changes its process, and the library never hears that it
 * arrived. So it is sent there by the bare command, and asked until it answers from there.
 */
async function goToExtension(browser: Browser, page: Page, url: string): Promise<void> {
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  await connectionOf(browser).send('browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    url,
  );
}

/** A mark that the document loses when it is loaded again. */
const MARK = 'data-seen';

async function reload(browser: Browser, page: Page): Promise<void> {
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  await page.evaluate((mark) => document.documentElement.setAttribute(mark, ''), MARK);
  await connectionOf(browser).send('browsingContext.reload', { context, wait: 'none' });
  await page.waitForFunction(
    (mark) => document.readyState === 'complete' && !document.documentElement.hasAttribute(mark),
    {},
    MARK,
  );
}

/* The library knows nothing of frames of other processes; the bare protocol does. */
async function inCard(
  browser: Browser,
  page: Page,
  claim: (argument: string) => boolean,
  argument: string,
): Promise<boolean> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', {
    root: Reflect.get(page.mainFrame(), '_id'),
  });
  const context =
    /"context":"([^"]+)","originalOpener":null,"url":"moz-extension:[^"]+\/card\.html"/.exec(
      JSON.stringify(tree),
    )?.[1];
  if (context === undefined) return false;
  try {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: String(claim),
      arguments: [{ type: 'string', value: argument }],
      target: { context },
      awaitPromise: false,
    });
    return JSON.stringify(answer).includes('{"type":"boolean","value":true}');
  } catch {
    /* The frame went while it was asked. */
    return false;
  }
}

/* These run in Firefox's own window. */
const POLICY = `WebExtensionPolicy.getByID('${ADDON_ID}')`;
/** The page that opens when the extension is installed, once it is there. */
const CLOSED_WELCOME = `(() => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('library.html#/welcome'));
  if (tab === undefined) return false;
  gBrowser.removeTab(tab);
  return true;
})()`;
const BACKGROUND_IS_GONE = `${POLICY}.extension.backgroundState === 'stopped'`;
/** A policy lives as long as the extension runs. */
const NOTE_POLICY = `(globalThis.nuoshuPolicy = ${POLICY}) !== undefined`;
const IS_ANOTHER_POLICY = `${POLICY} != null && ${POLICY} !== globalThis.nuoshuPolicy && ${POLICY}.extension.backgroundState === 'running'`;

/** Between two looks: asked without a rest, the browser does nothing else. */
const LOOK_MS = 50;

/** Waits until an expression holds in Firefox's own window. */
async function inWindow(browser: Browser, expression: string): Promise<void> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: firstContext(tree) };
  for (;;) {
    const answer = await connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: false,
    });
    if (JSON.stringify(answer).includes('"value":true')) return;
    await setTimeout(LOOK_MS);
  }
}

function firstContext(tree: unknown): string {
  const context = /"context":"([^"]+)"/.exec(JSON.stringify(tree))?.[1];
  if (context === undefined) throw new Error('Firefox shows no window');
  return context;
}
