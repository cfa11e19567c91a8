import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/browser-paths';
import { LOGIN_PAGE, redirectTo } from '../servers/fault-server/faults';
import type { Fault } from '../servers/fault-server/faults';
import { startFaultServer } from '../servers/fault-server/server';
import type { FaultServer } from '../servers/fault-server/server';
import type { Outcome } from './harness/webdav-page';

const PASSWORD = '密码 pass:word';
const NAME = 'manifests/d1-00000001.nsm';
const TEXT = 'x'.repeat(4096);
const PAGE = '/page';

const script = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('harness/webdav-page.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
};

/*
 * What a fetch says of a line that ends or a redirect differs from browser to browser, and from
 * Node.
 */
describe.each([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const)('WebDAV by the fetch of %s', (kind, driven) => {
  let server: FaultServer;
  let browser: Browser;
  let page: Page;
  let body = '';
  const attempt = async (call: string, password = PASSWORD): Promise<Outcome> =>
    String(await page.evaluate(`attempt(${JSON.stringify(call)}, ${JSON.stringify(password)})`));
  const failing = (fault: Fault): void => server.fault(({ path }) => path !== PAGE, fault);

  beforeAll(async () => {
    server = await startFaultServer({ account: { user: '临溪', password: PASSWORD } });
    body = `<!DOCTYPE html><meta charset="utf-8"><title>WebDAV</title><script>${await script()}</script>`;
    browser = await puppeteer.launch({
      browser: driven,
      executablePath: requireBrowser(kind),
      headless: true,
      args: kind === 'chromium' ? ['--no-sandbox', '--no-first-run'] : [],
    });
    page = await browser.newPage();
  });
  beforeEach(async () => {
    server.reset();
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    server.fault(({ path }) => path === PAGE, {
      kind: 'answer',
      answer: { status: 200, headers, body },
    });
    await page.goto(new URL(PAGE, server.url).href);
    await attempt(`put ${NAME} ${TEXT}`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('puts, lists, gets and deletes', async () => {
    expect(await attempt(`get ${NAME}`)).toBe(TEXT);
    expect(await attempt('list manifests')).toBe('[{"name":"d1-00000001.nsm","bytes":4096}]');
    expect(await attempt(`delete ${NAME}`)).toBe('nothing');
    expect(await attempt(`get ${NAME}`)).toBe('nothing');
    expect(await attempt('list manifests')).toBe('[]');
  });

  it('is refused another password, and does not ask for one', async () => {
    for (const call of ['list manifests', `get ${NAME}`, `put ${NAME} y`, `delete ${NAME}`]) {
      expect(await attempt(call, 'wrong')).toBe('unauthorized');
    }
  });

  it('follows no redirect, on this host or to another', async () => {
    for (const to of ['/elsewhere/', 'http://localhost:9/']) {
      failing({ kind: 'answer', answer: redirectTo(to, 307) });
      for (const call of ['list manifests', `get ${NAME}`, `put ${NAME} y`, `delete ${NAME}`]) {
        expect(await attempt(call)).toBe('redirected');
      }
    }
    expect(server.log.some(({ path }) => path === '/elsewhere')).toBe(false);
  });

  it('tells a page to log in', async () => {
    failing({ kind: 'answer', answer: LOGIN_PAGE });
    for (const call of ['list manifests', `get ${NAME}`, `put ${NAME} y`, `delete ${NAME}`]) {
      expect(await attempt(call)).toBe('not-webdav');
    }
  });

  it.each(Array.from({ length: 16 }, (_, at) => at))(
    'takes no file that was cut after %i sixteenths',
    async (sixteenths) => {
      failing({ kind: 'cut', sixteenths });
      expect(['server', 'offline']).toContain(await attempt(`get ${NAME}`));
      expect(['server', 'offline']).toContain(await attempt('list manifests'));
      server.fault(({ path }) => path !== PAGE, { kind: 'alter', alter: (text) => text });
      expect(await attempt(`get ${NAME}`)).toBe(TEXT);
    },
  );

  it.each(['nothing', 'headers'] as const)(
    'gives up a server that says no more after %s',
    async (after) => {
      failing({ kind: 'stall', after });
      expect(await attempt(`get ${NAME}`)).toBe('timeout');
      expect(await attempt('list manifests')).toBe('timeout');
    },
  );

  it('tells a line that is down', async () => {
    failing({ kind: 'hang-up', work: 'undone' });
    expect(await attempt(`get ${NAME}`)).toBe('offline');
    expect(await attempt('list manifests')).toBe('offline');
  });
});
