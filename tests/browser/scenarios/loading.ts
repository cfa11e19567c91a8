import { describe, expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { bareReport, townLines } from '../../fixtures/pages/special';
import { untilPainted } from '../harness/paint';
import { showList } from '../harness/surfaces';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

const HOST = 'http://www.linxi.gov.cn/loading/';
/**
 * Begins in the page before anything else: notes what the browser tells it of loads and refusals.
 */
const WATCH = `<script>
  window.seen = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => seen.push(name))).observe({ type: 'resource', buffered: true });
  for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection'])
    window.addEventListener(type, (event) => seen.push(type + ' ' + (event.blockedURI ?? event.message ?? event.reason)), true);
  window.before = Reflect.ownKeys(window).map(String);
</script>`;

/** Firefox lets no card into a sandbox. */
const IN_SANDBOX = /nullprincipal|origin \(‘null’\)/;

/**
 * What a page knows after it was read that it did not before, but for the browser's own question
 * for an icon, and the driver's names.
 */
const learnt = async (tab: Tab): Promise<unknown> =>
  JSON.parse(
    await tab.run(() => {
      const before: unknown = Reflect.get(window, 'before');
      const known = new Set(Array.isArray(before) ? before : []);
      return JSON.stringify({
        seen: [Reflect.get(window, 'seen')]
          .flat()
          .filter((name) => !String(name).endsWith('/favicon.ico')),
        entries: performance
          .getEntries()
          .map(({ name }) => name)
          .filter((name) => name.includes('extension') || name.includes('reader')),
        names: Reflect.ownKeys(window)
          .map(String)
          .filter((name) => !known.has(name) && name !== 'before' && !name.startsWith('__')),
      });
    }),
  );

/** The reader comes into a page whatever that forbids, and leaves no trace of how it came. */
export function describeLoading(launch: Launch): void {
  const { site, browser } = givenBrowser(launch, {
    isExpected: (trouble) => IN_SANDBOX.test(trouble),
  });

  it.each([
    { name: 'that runs no script', policy: "script-src 'none'" },
    { name: 'in a sandbox, which is of no site', policy: 'sandbox allow-scripts' },
    {
      name: 'that wants its scripts vouched for',
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  ])('a page $name is read', async ({ policy }) => {
    const address = `${HOST}${encodeURIComponent(policy)}.html`;
    site.set(address, bareReport(townLines()), { 'content-security-policy': policy });
    const tab = await browser.open(address);
    await untilPainted(tab);
    await tab.close();
  });

  it('a page learns nothing by it', async () => {
    const address = `${HOST}watching.html`;
    site.set(address, bareReport(townLines()).replace('<head>', `<head>${WATCH}`));
    const tab = await browser.open(address);
    await untilPainted(tab);
    expect(await learnt(tab)).toEqual({ seen: [], entries: [], names: [] });
    await tab.close();
  });

  describe('the colours', () => {
    it('stand in a page that was read, and go to one that was open before the extension', async () => {
      const tab = await browser.open(addressOf(fixturePage('city-annual')));
      await untilPainted(tab);
      const line = (): Promise<string> =>
        tab.run(
          () => getComputedStyle(document.body, '::highlight(nuoshu-metric)').textDecorationLine,
        );
      expect(await line()).toBe('underline');
      await browser.reloadExtension();
      const panel = await browser.panelOf(tab);
      await showList(panel, 'metric');
      await untilPainted(tab);
      expect(await line()).toBe('underline');
      await panel.close();
      await tab.close();
    });
  });
}
