import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncFailure } from '../../lib/model/sync';
import { SyncError } from '../../lib/sync/provider';
import { webdavProvider } from '../../lib/sync/webdav/provider';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { idOf, rowsByLog } from '../builders/synced-world';
import { LOGIN_PAGE, redirectTo } from '../servers/fault-server/faults';
import type { Fault } from '../servers/fault-server/faults';
import type { Answer } from '../servers/fault-server/answer';
import { startFaultServer } from '../servers/fault-server/server';
import type { FaultServer } from '../servers/fault-server/server';
import { ACCOUNT, davWorld } from './webdav/world';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

interface Row {
  readonly name: string;
  readonly fault: Fault;
  /** What may be told of it, whatever request it hits; `none` where a sync goes on without harm. */
  readonly told: readonly (SyncFailure | 'none')[];
  readonly retryAfterMs?: number;
}

const answers = (answer: Answer): Fault => ({ kind: 'answer', answer });
const status = (code: number, headers: Record<string, string> = {}): Fault =>
  answers({ status: code, headers });
const alter = (change: (body: string) => string): Fault => ({ kind: 'alter', alter: change });
const sixteenths = Array.from({ length: 16 }, (_, at) => at);

const BOMB = `<!DOCTYPE b [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<D:multistatus xmlns:D="DAV:"><D:response><D:href>&b;</D:href></D:response></D:multistatus>`;

/*
 * A cut or altered file is a damaged one, which is told of its device; a get that finds nothing
 * likewise.
 */
const ROWS: readonly Row[] = [
  ...sixteenths.map((at) => ({
    name: `cut after ${at} sixteenths`,
    fault: { kind: 'cut', sixteenths: at } as const,
    told: ['server', 'offline', 'none'] as const,
  })),
  ...sixteenths.map((at) => ({
    name: `${at} sixteenths passed off as all`,
    fault: { kind: 'short', sixteenths: at } as const,
    told: ['not-webdav', 'none'] as const,
  })),
  {
    name: 'another length',
    fault: { kind: 'length', bytes: 100_000 },
    told: ['server', 'offline', 'none'],
  },
  { name: 'a page to log in', fault: answers(LOGIN_PAGE), told: ['not-webdav'] },
  { name: '401', fault: status(401), told: ['unauthorized'] },
  { name: '403', fault: status(403), told: ['forbidden'] },
  { name: '404', fault: status(404), told: ['server', 'none'] },
  { name: '409', fault: status(409), told: ['server', 'none'] },
  { name: '423', fault: status(423), told: ['busy'] },
  { name: '429', fault: status(429), told: ['busy'] },
  {
    name: '429 with a time',
    fault: status(429, { 'retry-after': '90' }),
    told: ['busy'],
    retryAfterMs: 90_000,
  },
  { name: '500', fault: status(500), told: ['server', 'none'] },
  { name: '503', fault: status(503), told: ['busy'] },
  {
    name: '503 with a time',
    fault: status(503, { 'retry-after': '30' }),
    told: ['busy'],
    retryAfterMs: 30_000,
  },
  { name: '507', fault: status(507), told: ['full'] },
  { name: 'a redirect', fault: answers(redirectTo('https://dav.example/')), told: ['redirected'] },
  { name: 'silence', fault: { kind: 'stall', after: 'nothing' }, told: ['timeout'] },
  { name: 'silence within', fault: { kind: 'stall', after: 'headers' }, told: ['timeout', 'none'] },
  {
    name: 'a line that ends before',
    fault: { kind: 'hang-up', work: 'undone' },
    told: ['offline'],
  },
  { name: 'a line that ends behind', fault: { kind: 'hang-up', work: 'done' }, told: ['offline'] },
  {
    name: 'an empty listing',
    fault: alter((body) =>
      body.includes('multistatus') ? '<D:multistatus xmlns:D="DAV:"/>' : body,
    ),
    told: ['server', 'none'],
  },
  {
    name: 'entities',
    fault: alter((body) => (body.includes('multistatus') ? BOMB : body)),
    told: ['not-webdav', 'none'],
  },
  {
    name: 'ways up',
    fault: alter((body) => body.replaceAll('/manifests/', '/manifests/../../')),
    told: ['server', 'none'],
  },
  {
    name: 'sizes that lie',
    fault: alter((body) => body.replaceAll(/(getcontentlength>)\d+/g, '$112345678901')),
    told: ['none'],
  },
];

/** Two profiles that know each other; each then has news for the other. */
async function begin(timeoutMs: number): Promise<readonly [office: Profile, home: Profile]> {
  server.reset();
  server.tree.makeFolder('/nuoshu');
  const provider = webdavProvider(
    { address: server.url, folder: 'nuoshu', ...ACCOUNT },
    davWorld({ timeoutMs }),
  );
  const [office, home] = [await syncedProfile(provider), await syncedProfile(provider)];
  await office.write(idOf(1), { note: '办公室', tags: ['交通'] });
  await home.write(idOf(2), { note: '家里' });
  for (const one of [office, home, office]) await one.sync();
  await office.write(idOf(1), { note: '办公室改的' });
  await home.write(idOf(2), { note: '家里改的' });
  await office.sync();
  return [office, home];
}

async function toldBy(
  sync: () => Promise<void>,
): Promise<{ told: SyncFailure | 'none'; retryAfterMs?: number }> {
  try {
    await sync();
    return { told: 'none' };
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    const { failure: told, retryAfterMs } = error;
    return { told, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
}

const dotsOf = async ({ database }: Profile): Promise<number> => database.changes.count();
const filesThere = (): readonly string[] => server.tree.below('/nuoshu/manifests');

describe.each(ROWS)('$name', { timeout: 60_000 }, ({ fault, told, retryAfterMs }) => {
  it('at any request changes nothing that is here, is told as it is, and is made good by the next sync', async () => {
    for (let request = 0; ; request += 1) {
      const [office, home] = await begin(fault.kind === 'stall' ? 1_000 : 30_000);
      const from = server.log.length;
      const before = await office.rows();
      const mine = await home.rows();
      server.fault(from + request, fault);
      const outcome = await toldBy(home.sync);
      const wasHit = server.log.length > from + request;
      server.heal();
      if (!wasHit) {
        expect(outcome.told).toBe('none');
        break;
      }
      expect(told).toContain(outcome.told);
      if (retryAfterMs !== undefined) expect(outcome.retryAfterMs).toBe(retryAfterMs);
      expect(await office.rows()).toBe(before);
      /* Either what it was, or with the other's news. */
      expect([mine, await rowsByLog(home.database)]).toContain(await home.rows());
      expect(await home.rows()).toContain('家里改的');
      /* The line that fell silent is the one that the next request goes by. */
      if (fault.kind === 'stall') await toldBy(home.sync);
      for (const one of [home, office, home]) await one.sync();
      expect(await home.rows()).toBe(await office.rows());
      expect(await home.rows()).toContain('办公室改的');
      expect(await home.rows()).toContain('家里改的');
      expect(await dotsOf(home)).toBe(await dotsOf(office));
      /* Nobody took a new name, and all is quiet again. */
      expect(new Set(filesThere().map((path) => path.split('-')[0])).size).toBe(2);
      const devices = await home.memory.read('devices');
      expect(devices?.map(({ trouble }) => trouble)).toEqual([undefined]);
      const quiet = server.log.length;
      for (const one of [office, home]) await one.sync();
      expect(server.log.slice(quiet).map(({ method }) => method)).toEqual(['PROPFIND', 'PROPFIND']);
    }
  });
});
