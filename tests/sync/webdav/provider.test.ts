import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFaultServer } from '../../servers/fault-server/server';
import type { FaultServer } from '../../servers/fault-server/server';
import { ACCOUNT, bytesOf, davAt, davWorld, failureOf, textOf } from './world';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ account: ACCOUNT });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const requests = (): string[] => server.log.map(({ method, path }) => `${method} ${path}`);

describe('files by WebDAV', () => {
  it('come back as they were put, of any bytes', async () => {
    const dav = davAt(server.url);
    const bytes = Uint8Array.from({ length: 1024 * 1024 }, (_, at) => (at * 31) % 256);
    await dav.put('devices/d1/000001.nss', bytes);
    expect(await dav.get('devices/d1/000001.nss')).toEqual(bytes);
    await dav.put('devices/d1/000001.nss', bytesOf('临溪镇'));
    expect(textOf(await dav.get('devices/d1/000001.nss'))).toBe('临溪镇');
    await dav.put('devices/d1/000002.nss', new Uint8Array());
    expect(await dav.get('devices/d1/000002.nss')).toEqual(new Uint8Array());
  });

  it('are listed with their sizes, without the folder itself, folders in it and names of others', async () => {
    const dav = davAt(server.url);
    await dav.put('manifests/d1-00000001.nsm', bytesOf('one'));
    await dav.put('manifests/d2-00000007.nsm', bytesOf('second'));
    await dav.put('manifests/deeper/x.nsm', bytesOf('deeper'));
    for (const name of ['.DS_Store', '副本 (1).nsm', 'a&b.nsm', '~lock']) {
      server.tree.write(`/nuoshu/manifests/${name}`, Buffer.from('x'));
    }
    expect(await dav.list('manifests')).toEqual([
      { name: 'd1-00000001.nsm', bytes: 3 },
      { name: 'd2-00000007.nsm', bytes: 6 },
    ]);
    expect(await dav.list('')).toEqual([]);
  });

  it('make their folders level by level, and only where one is missing', async () => {
    const dav = davAt(server.url, davWorld(), { folder: '我的/nuoshu' });
    await dav.put('manifests/d1-00000001.nsm', bytesOf('one'));
    expect(requests()).toEqual([
      'PUT /我的/nuoshu/manifests/d1-00000001.nsm',
      'MKCOL /我的',
      'MKCOL /我的/nuoshu',
      'MKCOL /我的/nuoshu/manifests',
      'PUT /我的/nuoshu/manifests/d1-00000001.nsm',
    ]);
    await dav.put('manifests/d1-00000002.nsm', bytesOf('two'));
    expect(requests()).toHaveLength(6);
    await dav.put('devices/d1/000001.nss', bytesOf('seg'));
    expect(requests().slice(7, 11)).toEqual([
      'MKCOL /我的',
      'MKCOL /我的/nuoshu',
      'MKCOL /我的/nuoshu/devices',
      'MKCOL /我的/nuoshu/devices/d1',
    ]);
  });

  it('that are not there are missing, listed as nothing and deleted already', async () => {
    const dav = davAt(server.url);
    expect(await dav.get('manifests/none.nsm')).toBeUndefined();
    expect(await dav.list('manifests')).toEqual([]);
    await dav.delete('manifests/none.nsm');
    await dav.put('manifests/one.nsm', bytesOf('x'));
    await dav.delete('manifests/one.nsm');
    expect(await dav.list('manifests')).toEqual([]);
  });

  it('take one request each: an idle look is one', async () => {
    const dav = davAt(server.url);
    await dav.put('manifests/one.nsm', bytesOf('x'));
    const before = server.log.length;
    await dav.list('manifests');
    expect(server.log.length - before).toBe(1);
  });

  it('go through one connection, whatever is asked at once', async () => {
    const dav = davAt(server.url);
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => dav.put(`manifests/${at.toString()}.nsm`, bytesOf('x'))),
    );
    expect(await dav.list('manifests')).toHaveLength(8);
    expect(server.mostAtOnce).toBe(1);
  });

  it('do not wait for one that failed', async () => {
    const dav = davAt(server.url);
    server.fault(0, { kind: 'hang-up', work: 'undone' });
    const [first, second] = await Promise.allSettled([
      dav.list('manifests'),
      dav.list('manifests'),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('stay below the folder, whatever its name says', async () => {
    const dav = davAt(new URL('inside/', server.url), davWorld(), { folder: '../../nuoshu/.' });
    server.tree.makeFolder('/inside');
    await dav.put('manifests/one.nsm', bytesOf('x'));
    expect(server.tree.get('/inside/nuoshu/manifests/one.nsm')).toBeDefined();
  });

  it('are told of as no such place where the address itself is not there', async () => {
    const dav = davAt(new URL('wrong/', server.url));
    expect(await failureOf(dav.put('manifests/one.nsm', bytesOf('x')))).toMatchObject({
      failure: 'no-such-place',
    });
  });
});

describe('an account', () => {
  it('is refused with another password, also after it was right; what it is stands in no error', async () => {
    const dav = davAt(server.url);
    await dav.put('manifests/one.nsm', bytesOf('x'));
    server.setAccount({ user: 'other', password: 'other' });
    for (const call of [
      dav.list('manifests'),
      dav.get('manifests/one.nsm'),
      dav.put('manifests/one.nsm', bytesOf('y')),
    ]) {
      const error = await failureOf(call);
      expect(error.failure).toBe('unauthorized');
      const told = `${error.message ?? ''}${error.stack ?? ''}${error.detail ?? ''}`;
      expect(told).not.toContain(ACCOUNT.password);
      expect(told).not.toContain(
        Buffer.from(`${ACCOUNT.user}:${ACCOUNT.password}`).toString('base64'),
      );
    }
  });

  it('is never sent in the clear', async () => {
    let sent = 0;
    const world = davWorld({
      fetch: () => {
        sent += 1;
        return Promise.reject(new Error('sent'));
      },
    });
    const dav = davAt(new URL('http://nas.local/dav/'), world);
    expect(await failureOf(dav.list('manifests'))).toMatchObject({ failure: 'insecure' });
    expect(sent).toBe(0);
  });

  it('goes with a request that follows nothing, keeps nothing and asks nobody', async () => {
    const inits: RequestInit[] = [];
    const world = davWorld({
      fetch: (url, init) => {
        inits.push(init);
        return fetch(url, init);
      },
    });
    await davAt(server.url, world).get('manifests/one.nsm');
    expect(inits).toMatchObject([
      { redirect: 'manual', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' },
    ]);
  });
});
