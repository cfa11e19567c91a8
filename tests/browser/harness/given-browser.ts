import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startSite } from '../../fixtures/site';
import type { FixtureSite } from '../../fixtures/site';
import { launchChromium } from './chromium';
import type { ChromiumHarness, ChromiumOptions } from './chromium';
import { chromiumBrowser } from './chromium-tabs';
import { standIn } from './stand-in';
import type { Launch, LaunchOptions, TestBrowser } from './tab';

interface Driven<Browser> {
  readonly troubles: readonly string[];
  restart(): Promise<Browser>;
  close(): Promise<void>;
}

interface Checks {
  /** Whether the tests bring about this trouble themselves; without it none may come up. */
  readonly isExpected?: (trouble: string) => boolean;
}

interface Given<Browser> {
  readonly site: FixtureSite;
  readonly browser: Browser;
  /** Closes the browser and starts it anew with the same profile. */
  readonly restart: () => Promise<void>;
}

/**
 * Has a fixture site and a browser open from before the first to after the last test of the file or
 * block.
 */
function given<Browser extends Driven<Browser>>(
  launch: (port: number) => Promise<Browser>,
  { isExpected = () => false }: Checks,
): Given<Browser> {
  let site: FixtureSite | undefined;
  let browser: Browser | undefined;
  const expectNoTrouble = (): void =>
    expect((browser?.troubles ?? []).filter((trouble) => !isExpected(trouble))).toEqual([]);
  beforeAll(async () => {
    site = await startSite();
    browser = await launch(site.port);
  });
  afterEach(expectNoTrouble);
  afterAll(async () => {
    try {
      expectNoTrouble();
    } finally {
      await browser?.close();
      await site?.close();
    }
  });
  return {
    site: standIn('site', () => site),
    browser: standIn('browser', () => browser),
    restart: async () => {
      browser = await browser?.restart();
    },
  };
}

interface GivenChromium {
  readonly site: FixtureSite;
  readonly harness: ChromiumHarness;
  /** The same Chromium, behind the interface that the scenarios share. */
  readonly browser: TestBrowser;
}

/**
 * A fixture site and Chromium for the tests of a file or block; nothing may go wrong in any page.
 */
export function givenChromium({
  isExpected,
  ...options
}: Omit<ChromiumOptions, 'port'> & Checks = {}): GivenChromium {
  const { site, browser: harness } = given((port) => launchChromium({ ...options, port }), {
    isExpected,
  });
  let browser: TestBrowser | undefined;
  beforeAll(() => {
    browser = chromiumBrowser(harness);
  });
  return { site, harness, browser: standIn('browser', () => browser) };
}

/**
 * A fixture site and whichever browser for the tests of a block; nothing may go wrong in any page.
 */
export const givenBrowser = (
  launch: Launch,
  { isExpected, ...options }: Omit<LaunchOptions, 'port'> & Checks = {},
): Given<TestBrowser> => given((port) => launch({ ...options, port }), { isExpected });
