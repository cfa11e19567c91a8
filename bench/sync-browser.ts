import { performance } from 'node:perf_hooks';
import type { Entry } from '../lib/model/entry';
import { launchChromium } from '../tests/browser/harness/chromium';
import { chromiumBrowser } from '../tests/browser/harness/chromium-tabs';
import { allowLoopback, called, entryFor, LOOPBACK, syncNow } from '../tests/browser/harness/sync';
import type { TestBrowser } from '../tests/browser/harness/tab';
import { annotationEdit } from '../tests/builders/annotation-edit';
import { startSite } from '../tests/fixtures/site';
import type { FixtureSite } from '../tests/fixtures/site';
import { startFaultServer } from '../tests/servers/fault-server/server';
import type { FaultServer } from '../tests/servers/fault-server/server';
import type { Row } from './table';

const ACCOUNT = { user: 'liu', password: 'p' };
/** Entries of one call. */
const AT_ONCE = 500;
const ONE_EDIT = { requests: 4, bytes: 65_536 };
const IDLE = { requests: 1, bytes: 4_096 };

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

interface Budget {
  readonly requests: number;
  /** Of bodies both ways; the listing, which grows with the devices, is counted with them. */
  readonly bytes: number;
}

/**
 * Two profiles of Chromium with the production build, and a WebDAV server on this machine: what
 * these entries cost when they are taken in and synced for the first time, what nothing new costs,
 * and one edit. Bytes are those of bodies.
 */
export async function measureSyncInBrowser(entries: readonly Entry[]): Promise<Row[]> {
  const site = await startSite();
  const server = await startFaultServer({ account: ACCOUNT });
  const [office, home] = [await started(site), await started(site)];
  try {
    return await measured({ server, office, home, entries });
  } finally {
    for (const one of [office, home]) await one.close();
    await server.close();
    await site.close();
  }
}

async function started(site: FixtureSite): Promise<TestBrowser> {
  const harness = await launchChromium({ port: site.port });
  await harness.answerYesFor(LOOPBACK);
  const browser = chromiumBrowser(harness);
  await allowLoopback(browser);
  return browser;
}

interface Scene {
  readonly server: FaultServer;
  readonly office: TestBrowser;
  readonly home: TestBrowser;
  readonly entries: readonly Entry[];
}

async function measured({ server, office, home, entries }: Scene): Promise<Row[]> {
  const rows: Row[] = [];
  const measure = async (
    what: string,
    work: () => Promise<unknown>,
    budget?: Budget,
  ): Promise<void> => {
    const from = server.log.length;
    const start = performance.now();
    await work();
    const ms = performance.now() - start;
    rows.push(rowOf(what, { log: server.log.slice(from), ms }, budget));
  };
  const begin = (browser: TestBrowser, label: string) => async (): Promise<void> => {
    const { failure } = await called(
      browser,
      'sync.set-up',
      entryFor({ url: server.url, ...ACCOUNT }, label),
    );
    if (failure !== undefined) throw new Error(failure);
    await syncNow(browser);
  };
  const start = performance.now();
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await called(office, 'sync.take-in', {
      entries: entries.slice(from, from + AT_ONCE),
      keep: false,
    });
  }
  const speed = (1_000 * entries.length) / (performance.now() - start);
  rows.push({
    what: `${entries.length} entries merged into the store`,
    measured: `${Math.round(speed)} entries/s`,
  });
  await measure('first sync of all of them: set up and written', begin(office, '办公室'));
  await measure('the same, read and merged on a second device', begin(home, '家里'));
  const waiting = await countOf(home);
  if (waiting !== (await countOf(office))) throw new Error(`only ${waiting} arrived`);
  await syncNow(office);
  await measure('nothing new', () => syncNow(office), IDLE);
  /* The second edit finds a manifest to be deleted. */
  for (const note of ['改了一次', '又改了', '再改']) {
    await called(office, 'annotation.save', annotationEdit({ fields: { note } }));
    await measure('one edit among them', () => syncNow(office), ONE_EDIT);
    await measure('that edit, read', () => syncNow(home), ONE_EDIT);
  }
  return rows;
}

/* In a page of the extension. */
const countOf = async (browser: TestBrowser): Promise<number> =>
  Number(
    await browser.ask(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('nuoshu');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const counting = opening.result
              .transaction('annotations')
              .objectStore('annotations')
              .count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(String(counting.result));
            };
          };
        }),
      '',
    ),
  );

interface Cost {
  readonly log: FaultServer['log'];
  readonly ms: number;
}

function rowOf(what: string, { log, ms }: Cost, budget?: Budget): Row {
  const up = log.reduce((sum, { bytes }) => sum + bytes, 0);
  const down = log.reduce((sum, { sentBytes }) => sum + sentBytes, 0);
  const measuredWords = `${log.length} requests, ${kib(up)} up, ${kib(down)} down, ${seconds(ms)}`;
  if (budget === undefined) return { what, measured: measuredWords };
  const isWithin = log.length <= budget.requests && up + down <= budget.bytes;
  return {
    what,
    measured: measuredWords,
    budget: `${budget.requests} requests, ${kib(budget.bytes)}`,
    isWithin,
  };
}
