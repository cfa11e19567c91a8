import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Provider } from '../../lib/sync/provider';
import { webdavProvider } from '../../lib/sync/webdav/provider';
import { bytesOf, davWorld, failureOf, textOf } from '../sync/webdav/world';
import { start } from './dav/program';
import type { Program, Running } from './dav/program';
import { APACHE, APACHE_DEFLATE, LIGHTTPD, NGINX, RADICALE, RCLONE } from './dav/programs';

const ACCOUNT = { user: '诺数', password: '密码 pass:word' };
const TIMEOUT_MS = 120_000;

/** A provider at a server, and what its answers said of their encoding. */
function at(
  { url }: Running,
  folder: string,
  account = ACCOUNT,
): Provider & { readonly encodings: Set<string> } {
  const encodings = new Set<string>();
  const world = davWorld({
    fetch: async (address, init) => {
      const response = await fetch(address, init);
      encodings.add(response.headers.get('content-encoding') ?? '');
      return response;
    },
  });
  return { ...webdavProvider({ address: url, folder, ...account }, world), encodings };
}

const bodyOf = (bytes: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: bytes }, (_, at) => (at * 31 + (at >> 8)) % 256);

/** A server for all tests of a block. */
function serving(program: Program): () => Running {
  let running: Running | undefined;
  beforeAll(async () => {
    running = await start(program, ACCOUNT);
  }, TIMEOUT_MS);
  afterAll(() => running?.close());
  return () => {
    if (running === undefined) throw new Error(`${program.name} does not run`);
    return running;
  };
}

describe.each([LIGHTTPD, APACHE, APACHE_DEFLATE, NGINX, RCLONE])(
  '$name',
  { timeout: TIMEOUT_MS },
  (program) => {
    const server = serving(program);

    it('keeps files in folders that are made level by level', async () => {
      const dav = at(server(), '我的 文件/nuoshu');
      expect(await dav.list('manifests')).toEqual([]);
      expect(await dav.get('manifests/d1-00000001.nsm')).toBeUndefined();
      await dav.delete('manifests/d1-00000001.nsm');
      await dav.put('manifests/d1-00000001.nsm', bytesOf('临溪镇'));
      await dav.put('devices/d1/000001.nss', bytesOf('seg'));
      await dav.put('manifests/d1-00000001.nsm', bytesOf('临溪镇二'));
      expect(textOf(await dav.get('manifests/d1-00000001.nsm'))).toBe('临溪镇二');
      expect(await dav.list('manifests')).toEqual([{ name: 'd1-00000001.nsm', bytes: 12 }]);
      expect(await dav.list('devices')).toEqual([]);
      expect(await dav.list('')).toEqual([]);
      await dav.delete('manifests/d1-00000001.nsm');
      expect(await dav.list('manifests')).toEqual([]);
      expect(await dav.get('manifests/d1-00000001.nsm')).toBeUndefined();
    });

    it('keeps names and bytes as they are', async () => {
      const dav = at(server(), 'names');
      const names = [
        'A.nsm',
        'a.nss',
        '0-_.x',
        'x.tar.gz',
        `${'n'.repeat(200)}.nst`,
        'index.html',
        'y.txt',
      ];
      for (const name of names) await dav.put(`devices/${name}`, bytesOf(name));
      expect((await dav.list('devices')).map(({ name }) => name).sort()).toEqual([...names].sort());
      for (const name of names) expect(textOf(await dav.get(`devices/${name}`))).toBe(name);
      for (const bytes of [0, 1, 1024 * 1024, 4 * 1024 * 1024]) {
        await dav.put('devices/body.nss', bodyOf(bytes));
        expect((await dav.get('devices/body.nss'))?.length).toBe(bytes);
      }
      expect(
        Buffer.compare(
          (await dav.get('devices/body.nss')) ?? Buffer.alloc(0),
          bodyOf(4 * 1024 * 1024),
        ),
      ).toBe(0);
    });

    it('lists a thousand files', async () => {
      const dav = at(server(), 'many');
      const names = Array.from(
        { length: 1000 },
        (_, at) => `${at.toString().padStart(6, '0')}.nss`,
      );
      for (const name of names) await dav.put(`devices/${name}`, bytesOf(name));
      const files = await dav.list('devices');
      expect(files.map(({ name }) => name).sort()).toEqual(names);
      expect(new Set(files.map(({ bytes }) => bytes))).toEqual(new Set([10]));
    });

    it('refuses another password', async () => {
      const dav = at(server(), 'nuoshu', { ...ACCOUNT, password: 'wrong' });
      for (const call of [
        dav.list('manifests'),
        dav.get('manifests/x.nsm'),
        dav.put('manifests/x.nsm', bytesOf('x')),
        dav.delete('manifests/x.nsm'),
      ]) {
        expect(await failureOf(call)).toMatchObject({ failure: 'unauthorized' });
      }
    });

    it(`${program === APACHE_DEFLATE ? 'compresses' : 'does not compress'} what it answers`, async () => {
      const dav = at(server(), 'deflate');
      await dav.put('devices/x.txt', bytesOf('x'.repeat(10_000)));
      expect((await dav.get('devices/x.txt'))?.length).toBe(10_000);
      await dav.list('devices');
      expect(dav.encodings.has('gzip')).toBe(program === APACHE_DEFLATE);
    });
  },
);

describe('radicale, which keeps calendars and contacts only', { timeout: TIMEOUT_MS }, () => {
  const server = serving(RADICALE);

  it('refuses files, and the provider says so', async () => {
    const dav = at(server(), 'nuoshu');
    expect(await failureOf(dav.put('manifests/x.nsm', bytesOf('x')))).toMatchObject({
      failure: 'forbidden',
    });
  });
});
