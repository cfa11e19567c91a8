import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnnotationEdit } from '../../lib/messages/map';
import { annotationEdit } from '../builders/annotation-edit';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { startFaultServer } from '../servers/fault-server/server';
import type { FaultServer } from '../servers/fault-server/server';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { chromiumBrowser } from './harness/chromium-tabs';
import { QUIET_PATH } from './harness/harness';
import { allowLoopback, annotationsOf, called, changesOf, entryFor, LOOPBACK, syncNow } from './harness/sync';

const ACCOUNT = { user: '诺数', password: '密码' };
const KILLS = 20;
/** A browser's start, its work and its end, on a busy machine. */
const ROUND_MS = 20_000;
/** More than are written before the end. */
const MOST_EDITS = 6_000;
/** Notes and requests until the end, at most. */
const MOST_EVENTS = 60;

let site: FixtureSite;
let server: FaultServer;

beforeAll(async () => {
  site = await startSite();
  server = await startFaultServer({ account: ACCOUNT });
});
afterAll(async () => {
  await server.close();
  await site.close();
});

/** The same numbers each time: below 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const noteId = (round: number, at: number): string =>
  `${String(round).padStart(8, '0')}-1111-4111-8111-${String(at).padStart(12, '0')}`;
/* What the tests put into the page, by this name. */
declare const acknowledged: (at: number) => void;

/* The extension pages' own API. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok: boolean }> };
};

/* These run in a page of the extension, until it is gone. */
async function saveAll(edits: readonly AnnotationEdit[]): Promise<void> {
  for (const [at, request] of edits.entries()) {
    const { ok } = await chrome.runtime.sendMessage({ call: 'annotation.save', request });
    if (ok) acknowledged(at);
  }
}
async function syncOn(): Promise<void> {
  for (;;) await chrome.runtime.sendMessage({ call: 'sync.now', request: {} });
}

it(
  `killed ${KILLS} times while notes are written and synced, a browser loses nothing that it said yes to`,
  { timeout: KILLS * ROUND_MS },
  async () => {
    const random = dice(20_261_130);
    const said = new Map<string, number>();
    let harness = await launchChromium({ port: site.port });
    await harness.answerYesFor(LOOPBACK);
    await allowLoopback(chromiumBrowser(harness));
    await called(chromiumBrowser(harness), 'sync.set-up', entryFor({ url: server.url, ...ACCOUNT }, '办公室'));
    /* The browser itself notes only after some seconds, or when it closes, what was allowed. */
    harness = await harness.restart();
    for (let round = 1; round <= KILLS; round += 1) {
      const victim = harness;
      const killed = new Promise<void>((resolve, reject) => {
        let left = Math.floor(random() * MOST_EVENTS);
        /* At a request that is under way, or at a note that was just stored. */
        const happened = (): void => {
          if (left === 0) victim.kill().then(resolve, reject);
          left -= 1;
        };
        work(victim, { round, said, happened }).catch(reject);
        server.fault(
          () => {
            happened();
            return false;
          },
          { kind: 'hang-up', work: 'done' },
        );
      });
      await killed;
      server.heal();
      harness = await victim.restart();
    }
    const office = chromiumBrowser(harness);
    await expect.poll(async () => (await syncNow(office)).waiting, { timeout: ROUND_MS }).toBe(0);
    const rows = await annotationsOf(office);
    const noteOf = new Map(rows.map(({ id, note }) => [id, Number(note)]));
    expect([...said].filter(([id, number]) => !((noteOf.get(id) ?? -1) >= number))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect((await called(office, 'sync.stand', {})).contested).toBe(0);
    /* It never took itself for a copy. */
    expect(server.tree.below('/nuoshu/devices').length).toBeLessThan(2);
    const fresh = await launchChromium({ port: site.port });
    await fresh.answerYesFor(LOOPBACK);
    const home = chromiumBrowser(fresh);
    await allowLoopback(home);
    await called(home, 'sync.set-up', entryFor({ url: server.url, ...ACCOUNT }, '家里'));
    await syncNow(home);
    expect(await annotationsOf(home)).toEqual(rows);
    const dots = (await changesOf(home)).match(/"dot":"[^"]+"/g) ?? [];
    expect(new Set(dots).size).toBe(dots.length);
    await fresh.close();
    await harness.close();
  },
);

interface Work {
  readonly round: number;
  /** Of each annotation the number that its note has at least. */
  readonly said: Map<string, number>;
  readonly happened: () => void;
}

/** Writes notes and syncs all the while, until the browser is gone. */
async function work(harness: ChromiumHarness, { round, said, happened }: Work): Promise<void> {
  const page = await harness.extensionPage(QUIET_PATH);
  /* Each note is written three times, so that edits are cut off as well as beginnings. */
  const edits = Array.from({ length: MOST_EDITS }, (_, at) =>
    annotationEdit({ id: noteId(round, Math.floor(at / 3)), fields: { note: String(at) } }),
  );
  await page.exposeFunction('acknowledged', (at: number) => {
    const edit = edits[at];
    if (edit === undefined) return;
    said.set(edit.id, Number(edit.fields.note));
    happened();
  });
  const gone = (): void => undefined;
  page.evaluate(syncOn).catch(gone);
  page.evaluate(saveAll, edits).catch(gone);
}
