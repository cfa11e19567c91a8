import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paceOf } from '../../../lib/sync/webdav/pace';
import type { RequestMemory } from '../../../lib/sync/webdav/pace';
import type { WebdavWorld } from '../../../lib/sync/webdav/provider';
import { startFaultServer } from '../../servers/fault-server/server';
import type { Fault } from '../../servers/fault-server/faults';
import type { FaultServer } from '../../servers/fault-server/server';
import { bytesOf, davAt, davWorld, failureOf } from './world';

const PACE = paceOf(new URL('https://dav.jianguoyun.com/dav/'));
const MINUTE_MS = 60_000;

/** Client and server go by one clock, which stands still unless somebody waits. */
let nowMs = 0;
let times: readonly number[] = [];
const memory: RequestMemory = {
  read: () => Promise.resolve(times),
  write: (next) => {
    times = next;
    return Promise.resolve();
  },
};
const world = (overrides: Partial<WebdavWorld> = {}) =>
  davWorld({
    pace: PACE,
    memory,
    nowMs: () => nowMs,
    wait: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
    ...overrides,
  });

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ jianguoyun: { nowMs: () => nowMs } });
});
beforeEach(() => {
  server.reset();
  nowMs = Date.UTC(2026, 0, 1);
  times = [];
});
afterAll(() => server.close());

const fill = (count: number): void => {
  for (const folder of ['/dav', '/dav/nuoshu', '/dav/nuoshu/manifests'])
    server.tree.makeFolder(folder);
  for (let at = 0; at < count; at += 1) {
    server.tree.write(
      `/dav/nuoshu/manifests/d${at.toString().padStart(5, '0')}.nsm`,
      Buffer.from('x'),
    );
  }
};

describe('坚果云', () => {
  it('has a pace of its own; no other host has', () => {
    expect(PACE).toEqual({ gapMs: 200, limit: { requests: 600, windowMs: 30 * MINUTE_MS } });
    expect(paceOf(new URL('https://cloud.example.cn/dav/'))).toEqual({ gapMs: 0 });
  });

  it('takes what is put, with its folders made level by level', async () => {
    const dav = davAt(server.url, world());
    expect(await dav.list('manifests')).toEqual([]);
    expect(await dav.get('manifests/one.nsm')).toBeUndefined();
    await dav.delete('manifests/one.nsm');
    await dav.put('manifests/one.nsm', bytesOf('x'));
    expect(await dav.list('manifests')).toEqual([{ name: 'one.nsm', bytes: 1 }]);
    expect(server.log.map(({ method, status }) => `${method} ${status.toString()}`)).toEqual([
      'PROPFIND 409',
      'GET 409',
      'DELETE 409',
      'PUT 409',
      'MKCOL 201',
      'MKCOL 201',
      'PUT 201',
      'PROPFIND 207',
    ]);
  });

  it('takes no file beside the folders of its root', async () => {
    const dav = davAt(server.url, world(), { folder: '' });
    expect(await failureOf(dav.put('one.nsm', bytesOf('x')))).toMatchObject({
      failure: 'no-such-place',
    });
  });

  it.each([
    [748, 1],
    [749, 1],
    [750, 2],
    [1499, 2],
    [1500, 3],
    [2300, 4],
  ])('lists %i files in %i pages', async (count, pages) => {
    fill(count);
    const files = await davAt(server.url, world()).list('manifests');
    expect(new Set(files.map(({ name }) => name)).size).toBe(count);
    expect(server.log).toHaveLength(pages);
  });

  it('lists half of a folder never: a page that is missing or damaged is told', async () => {
    fill(1000);
    const dav = davAt(server.url, world());
    server.fault(1, { kind: 'answer', answer: { status: 404 } });
    expect(await failureOf(dav.list('manifests'))).toMatchObject({ failure: 'server' });
    server.fault(3, { kind: 'cut', sixteenths: 8 });
    expect(await failureOf(dav.list('manifests'))).toMatchObject({ failure: 'server' });
  });

  it('that leads in a circle is left after a round, and one that never ends after a hundred pages', async () => {
    fill(2);
    const link = (to: string): Fault => ({
      kind: 'answer',
      answer: {
        status: 207,
        headers: { link: `<${to}>; rel="next"`, 'content-type': 'application/xml' },
        body: '<D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/nuoshu/manifests/a.nsm</D:href></D:response></D:multistatus>',
      },
    });
    server.fault(() => true, link('/dav/nuoshu/manifests/'));
    expect(await davAt(server.url, world()).list('manifests')).toEqual([{ name: 'a.nsm' }]);
    expect(server.log).toHaveLength(1);
    for (let at = 1; at < 200; at += 1)
      server.fault(at, link(`/dav/nuoshu/manifests/?mk=${at.toString()}`));
    expect(await failureOf(davAt(server.url, world()).list('manifests'))).toMatchObject({
      failure: 'server',
    });
    expect(server.log).toHaveLength(101);
  });

  it('is asked one thing at a time, 200 ms apart, also by a worker that began anew', async () => {
    fill(1);
    const first = davAt(server.url, world());
    await Promise.all([first.list('manifests'), first.list('manifests'), first.list('manifests')]);
    await davAt(server.url, world()).list('manifests');
    expect(server.log).toHaveLength(4);
    expect(server.mostAtOnce).toBe(1);
    expect(server.jianguoyun?.tooSoon).toEqual([]);
  });

  it('is found out where it is asked too soon: the check can fail', async () => {
    fill(1);
    const dav = davAt(server.url, world({ pace: { gapMs: 0 } }));
    await dav.list('manifests');
    await dav.list('manifests');
    expect(server.jianguoyun?.tooSoon).toHaveLength(1);
  });

  it('is asked 600 times in half an hour and not once more, also by a worker that began anew', async () => {
    fill(1);
    const started = nowMs;
    times = Array.from({ length: 598 }, (_, at) => started + at * 200);
    nowMs += 598 * 200;
    for (const expected of [207, 207]) {
      await davAt(server.url, world()).list('manifests');
      expect(server.log.at(-1)?.status).toBe(expected);
    }
    expect(times).toHaveLength(600);
    const error = await failureOf(davAt(server.url, world()).list('manifests'));
    expect(error.failure).toBe('busy');
    expect(error.retryAfterMs).toBe(started + 30 * MINUTE_MS - nowMs);
    expect(server.log).toHaveLength(2);
    nowMs += error.retryAfterMs ?? 0;
    await davAt(server.url, world()).list('manifests');
    expect(server.log.at(-1)?.status).toBe(207);
  });

  it('that blocks, because another device asked as well, says when to come again', async () => {
    const strict = await startFaultServer({ jianguoyun: { requests: 3, nowMs: () => nowMs } });
    const dav = davAt(strict.url, world());
    for (let at = 0; at < 3; at += 1) await dav.list('manifests');
    for (const call of [() => dav.list('manifests'), () => dav.get('manifests/x.nsm')]) {
      expect(await failureOf(call())).toMatchObject({
        failure: 'busy',
        retryAfterMs: 30 * MINUTE_MS,
      });
    }
    expect(strict.log.map(({ status }) => status)).toEqual([409, 409, 409, 503, 503]);
    nowMs += 30 * MINUTE_MS;
    expect(await dav.list('manifests')).toEqual([]);
    await strict.close();
  });

  it('does not wait for a clock that was set back', async () => {
    fill(1);
    times = [nowMs + 86_400_000];
    const before = nowMs;
    await davAt(server.url, world()).list('manifests');
    expect(nowMs).toBe(before);
  });
});
