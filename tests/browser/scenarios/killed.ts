import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnnotationEdit } from '../../../lib/messages/map';
import { annotationEdit } from '../../builders/annotation-edit';
import { startSite } from '../../fixtures/site';
import type { FixtureSite } from '../../fixtures/site';
import { startFaultServer } from '../../servers/fault-server/server';
import type { FaultServer } from '../../servers/fault-server/server';
import { launchChromium } from '../harness/chromium';
import type { ChromiumHarness } from '../harness/chromium';
import { chromiumBrowser } from '../harness/chromium-tabs';
import { QUIET_PATH } from '../harness/harness';
import { clickWords } from '../harness/surfaces';
import {
  allowLoopback,
  annotationsOf,
  called,
  changesOf,
  entryFor,
  LOOPBACK,
  syncNow,
} from '../harness/sync';
import { chooseFile } from './backup';

const ACCOUNT = { user: '诺数', password: '密码' };
/** In each file that is brought in. */
const IMPORTED = 900;
/** A browser's start, its work and its end, on a busy machine. */
const ROUND_MS = 20_000;
/** More than are written before the end. */
const MOST_EDITS = 6_000;
/** Notes and requests until the end, at most. */
const MOST_EVENTS = 120;

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
const importedId = (round: number, at: number): string =>
  `${String(round).padStart(8, '0')}-2222-4222-8222-${String(at).padStart(12, '0')}`;

/** A backup with notes that are nowhere else. */
function notesFile(round: number): string {
  const at = '2026-01-05T08:00:00.000Z';
  const { target, subject } = annotationEdit();
  /* Each on words of its own: what stands on the same words is taken for the same annotation. */
  const targetOf = (index: number) => ({
    ...target,
    quote: { ...target.quote, exact: `第${round}份里的第${index}座桥` },
    position: { ...target.position, start: 1_000 * round + index, end: 1_000 * round + index + 10 },
  });
  const lines = [
    { kind: 'nuoshu-backup', version: 1, madeAt: at, texts: 'inside' },
    ...Array.from({ length: IMPORTED }, (_, index) => ({
      kind: 'annotation',
      annotation: {
        ...{
          id: importedId(round, index),
          reportId: target.source,
          subject,
          target: targetOf(index),
          tags: [],
          disputed: false,
        },
        ...{ note: `第${round}份的第${index}条`, createdAt: at, updatedAt: at },
      },
    })),
    { kind: 'end', lines: IMPORTED, unreadable: 0 },
  ];
  return gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')).toString('base64');
}

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

/** What the background said yes to: the number in the note that each annotation has at least. */
class Acknowledged {
  readonly notes = new Map<string, number>();
  /** Files that the desk said were brought in. */
  readonly files = new Set<number>();
}

/**
 * A browser is killed so many times, at random moments that are the same each time; then nothing is
 * missing.
 */
export function describeKilled(kills: number): void {
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

  it(
    `killed ${kills} times while notes are written, files come in and all is synced, a browser loses nothing that it said yes to`,
    { timeout: kills * ROUND_MS },
    async () => {
      const random = dice(20_261_130);
      const said = new Acknowledged();
      let harness = await launchChromium({ port: site.port });
      await harness.answerYesFor(LOOPBACK);
      await allowLoopback(chromiumBrowser(harness));
      await called(
        chromiumBrowser(harness),
        'sync.set-up',
        entryFor({ url: server.url, ...ACCOUNT }, '办公室'),
      );
      /* The browser itself notes only after some seconds, or when it closes, what was allowed. */
      harness = await harness.restart();
      for (let round = 1; round <= kills; round += 1) {
        const victim = harness;
        const killed = new Promise<void>((resolve, reject) => {
          let left = Math.floor(random() * MOST_EVENTS);
          /* At a request that is under way, or at a note that was just stored. */
          const happened = (): void => {
            if (left === 0) victim.kill().then(resolve, reject);
            left -= 1;
          };
          /* Once it is being killed, whatever was just being done there fails. */
          work(victim, { round, said, happened }).catch((error: unknown) => {
            if (left >= 0) reject(error);
          });
          server.fault(
            () => {
              if (!isBringing(round)) happened();
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
      expect([...said.notes].filter(([id, number]) => !((noteOf.get(id) ?? -1) >= number))).toEqual(
        [],
      );
      for (let round = 1; round <= kills; round += 1) {
        const count = rows.filter(({ id }) =>
          id.startsWith(importedId(round, 0).slice(0, 14)),
        ).length;
        expect(said.files.has(round) ? [IMPORTED] : [0, IMPORTED]).toContain(count);
      }
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
}

/** Every third time a file comes in; every sixth it is killed only after that. */
const isBringing = (round: number): boolean => round % 3 === 0;
const isBroughtIn = (round: number): boolean => round % 6 === 0;

interface Work {
  readonly round: number;
  readonly said: Acknowledged;
  readonly happened: () => void;
}

/** Writes notes and syncs all the while, and brings in a file, until the browser is gone. */
async function work(harness: ChromiumHarness, { round, said, happened }: Work): Promise<void> {
  const page = await harness.extensionPage(QUIET_PATH);
  /* Each note is written three times, so that edits are cut off as well as beginnings. */
  const edits = Array.from({ length: MOST_EDITS }, (_, at) =>
    annotationEdit({ id: noteId(round, Math.floor(at / 3)), fields: { note: String(at) } }),
  );
  let isCounting = !isBringing(round);
  await page.exposeFunction('acknowledged', (at: number) => {
    const edit = edits[at];
    if (edit === undefined) return;
    said.notes.set(edit.id, Number(edit.fields.note));
    if (isCounting) happened();
  });
  const gone = (): void => undefined;
  page.evaluate(syncOn).catch(gone);
  page.evaluate(saveAll, edits).catch(gone);
  if (!isBringing(round)) return;
  const desk = await chromiumBrowser(harness).ownPage('library.html#/files');
  await desk.until(() => document.querySelector('[data-choose="file"]') !== null);
  await chooseFile(
    desk,
    `nuoshu-backup-2026-01-${String(round).padStart(2, '0')}.jsonl.gz`,
    notesFile(round),
  );
  await desk.until(() => document.querySelector('[data-count="added"]') !== null);
  await clickWords(desk, '导入');
  isCounting = !isBroughtIn(round);
  if (isCounting) return;
  await desk.until(
    (count) => document.body.innerText.includes(`新增 ${count} 条`),
    String(IMPORTED),
  );
  said.files.add(round);
  isCounting = true;
}
