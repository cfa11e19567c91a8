import { beforeAll, describe, expect, it } from 'vitest';
import { REPORT_PAGES } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import type { Launch, Tab } from '../harness/tab';
import { givenBrowser } from '../harness/given-browser';

/** Ways out of a page; each answers with the directive that the browser refused it by. */
const TRIES = [
  { way: 'fetch', directive: 'connect-src' },
  { way: 'socket', directive: 'connect-src' },
  { way: 'beacon', directive: 'connect-src' },
  { way: 'image', directive: 'img-src' },
  { way: 'script', directive: 'script-src-elem' },
  { way: 'form', directive: 'form-action' },
] as const;

const refusal = (page: Tab, way: string): Promise<string> =>
  page.run(
    (kind) =>
      new Promise<string>((resolve) => {
        const refused = (event: SecurityPolicyViolationEvent): void => {
          resolve(event.effectiveDirective);
        };
        document.addEventListener('securitypolicyviolation', refused, { once: true });
        const address = 'http://www.linxi.gov.cn/out';
        const put = (element: HTMLElement, attributes: Record<string, string>): HTMLElement => {
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return document.body.appendChild(element);
        };
        const ways: Record<string, () => unknown> = {
          fetch: () =>
            fetch(address, { mode: 'no-cors' }).then(() => resolve('let through'), String),
          socket: () => new WebSocket('ws://www.linxi.gov.cn/out'),
          beacon: () => navigator.sendBeacon(address, 'x'),
          image: () => put(document.createElement('img'), { src: address }),
          script: () => put(document.createElement('script'), { src: address }),
          form: () => {
            const form = put(document.createElement('form'), { action: address, target: '_blank' });
            if (form instanceof HTMLFormElement) form.submit();
          },
        };
        try {
          ways[kind]?.();
        } catch {
          /* Said by the event. */
        }
      }),
    way,
  );

/** The browser itself keeps the extension's pages from calling out. */
export function describePolicy(launch: Launch): void {
  const { browser } = givenBrowser(launch, { isExpected: () => true });
  let tab: Tab;

  beforeAll(async () => {
    const [page] = REPORT_PAGES;
    if (page === undefined) throw new Error('no report');
    tab = await browser.open(addressOf(page));
  });

  const surfaces = [
    { name: 'the panel', open: () => browser.panelOf(tab) },
    { name: 'the popup', open: () => browser.popupOf(tab) },
  ];
  describe.each(surfaces)('in $name', ({ open }) => {
    it.each(TRIES)('a $way is refused', async ({ way, directive }) => {
      const page = await open();
      expect(await refusal(page, way)).toBe(directive);
      await page.close();
    });
  });
}
