import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOGIN_PAGE, redirectTo } from '../../servers/fault-server/faults';
import type { Fault } from '../../servers/fault-server/faults';
import type { Answer } from '../../servers/fault-server/answer';
import { startFaultServer } from '../../servers/fault-server/server';
import type { FaultServer } from '../../servers/fault-server/server';
import { bytesOf, davAt, davWorld, failureOf, textOf } from './world';

const NAME = 'manifests/d1-00000001.nsm';
const TEXT = '临溪镇：'.repeat(64);

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
beforeEach(() => {
  server.reset();
  for (const folder of ['/nuoshu', '/nuoshu/manifests']) server.tree.makeFolder(folder);
  server.tree.write(`/nuoshu/${NAME}`, Buffer.from(TEXT));
});
afterAll(() => server.close());

const always = (): true => true;
const answers = (answer: Answer): Fault => ({ kind: 'answer', answer });
const calls = (world = davWorld()) => {
  const dav = davAt(server.url, world);
  return [
    ['list', () => dav.list('manifests')],
    ['get', () => dav.get(NAME)],
    ['put', () => dav.put(NAME, bytesOf(TEXT))],
    ['delete', () => dav.delete(NAME)],
  ] as const;
};

/** After a fault is gone, everything is as before. */
const expectWhole = async (): Promise<void> => {
  server.heal();
  const dav = davAt(server.url);
  expect(await dav.list('manifests')).toEqual([
    { name: 'd1-00000001.nsm', bytes: bytesOf(TEXT).length },
  ]);
  expect(textOf(await dav.get(NAME))).toBe(TEXT);
};

describe('a status', () => {
  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [405, 'not-webdav'],
    [408, 'timeout'],
    [413, 'server'],
    [423, 'busy'],
    [429, 'busy'],
    [500, 'server'],
    [501, 'not-webdav'],
    [502, 'server'],
    [503, 'busy'],
    [507, 'full'],
  ])('%i means %s, for every call', async (status, failure) => {
    server.fault(always, answers({ status }));
    for (const [name, call] of calls()) {
      expect(await failureOf(call()), name).toMatchObject({ failure });
    }
    await expectWhole();
  });

  it.each([404, 409])(
    '%i is a file that is missing; for a put, that its place is',
    async (status) => {
      server.fault(always, answers({ status }));
      const [list, get, put, remove] = calls();
      expect(await list[1]()).toEqual([]);
      expect(await get[1]()).toBeUndefined();
      expect(await failureOf(put[1]())).toMatchObject({ failure: 'no-such-place' });
      expect(await remove[1]()).toBeUndefined();
      await expectWhole();
    },
  );
});

describe('a server that is busy', () => {
  it.each([
    ['30', 30_000],
    ['Thu, 01 Jan 2026 00:02:00 GMT', 120_000],
    ['Thu, 01 Jan 2015 00:02:00 GMT', 0],
    ['99999999999', 86_400_000],
    ['soon', undefined],
    [undefined, undefined],
  ])('with Retry-After %s', async (retryAfter, retryAfterMs) => {
    for (const status of [429, 503]) {
      server.fault(
        always,
        answers({ status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } }),
      );
      const error = await failureOf(davAt(server.url).list('manifests'));
      expect([error.failure, error.retryAfterMs]).toEqual(['busy', retryAfterMs]);
    }
  });
});

describe('an answer that is none of WebDAV', () => {
  it('is told of a page to log in, for every call', async () => {
    server.fault(always, answers(LOGIN_PAGE));
    for (const [name, call] of calls()) {
      expect(await failureOf(call()), name).toMatchObject({ failure: 'not-webdav' });
    }
    await expectWhole();
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><body><br></body></html>'],
    ['another document', '<?xml version="1.0"?><multistatus xmlns="urn:other"/>'],
    ['elements without end', '<D:multistatus xmlns:D="DAV:"><D:response>'],
    ['elements nested too deep', '<a>'.repeat(200_000)],
    [
      'a bomb of entities',
      `<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`).join('')}]>
       <D:multistatus xmlns:D="DAV:"><D:response><D:href>&j;</D:href></D:response></D:multistatus>`,
    ],
    [
      'a file from outside',
      '<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]><D:multistatus xmlns:D="DAV:"><D:response><D:href>&x;</D:href></D:response></D:multistatus>',
    ],
  ])('is told of %s in place of a listing', async (_, body) => {
    server.fault(always, { kind: 'alter', alter: () => body });
    expect(await failureOf(davAt(server.url).list('manifests'))).toMatchObject({
      failure: 'not-webdav',
    });
    await expectWhole();
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    '%i is told and never followed, wherever it leads',
    async (status) => {
      let visits = 0;
      const other = createServer((_, response) => {
        visits += 1;
        response.end();
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
      const address = other.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      for (const to of [
        `http://127.0.0.1:${port.toString()}/`,
        '/nuoshu/manifests/',
        'https://dav.example/',
      ]) {
        server.fault(always, answers(redirectTo(to, status)));
        for (const [name, call] of calls()) {
          expect(await failureOf(call()), name).toMatchObject({ failure: 'redirected' });
        }
      }
      other.close();
      expect(visits).toBe(0);
      await expectWhole();
    },
  );
});

describe('a line', () => {
  it.each(Array.from({ length: 16 }, (_, at) => at))(
    'that ends after %i sixteenths gives no half of anything',
    async (sixteenths) => {
      server.fault(always, { kind: 'cut', sixteenths });
      const [list, get] = calls();
      expect(await failureOf(get[1]())).toMatchObject({ failure: 'server' });
      expect(await failureOf(list[1]())).toMatchObject({ failure: 'server' });
      await expectWhole();
    },
  );

  it.each(Array.from({ length: 16 }, (_, at) => at))(
    'that passes %i sixteenths off as all: a listing is told, a file handed on',
    async (sixteenths) => {
      server.fault(always, { kind: 'short', sixteenths });
      const [list, get] = calls();
      expect(await failureOf(list[1]())).toMatchObject({ failure: 'not-webdav' });
      const length = Math.floor((bytesOf(TEXT).length * sixteenths) / 16);
      expect(await get[1]()).toEqual(bytesOf(TEXT).slice(0, length));
      await expectWhole();
    },
  );

  it('that brings another length than it announced is told, also by a browser that lets it pass', async () => {
    const answering = (headers: Record<string, string>) =>
      davAt(
        server.url,
        davWorld({ fetch: () => Promise.resolve(new Response('half', { headers })) }),
      );
    for (const length of ['3', '8']) {
      expect(await failureOf(answering({ 'content-length': length }).get(NAME))).toMatchObject({
        failure: 'server',
      });
    }
    const packed = { 'content-length': '3', 'content-encoding': 'gzip' };
    for (const headers of [{ 'content-length': '4' }, packed, undefined]) {
      expect(textOf(await answering(headers ?? {}).get(NAME))).toBe('half');
    }
  });

  it('that brings less than it announced is told', async () => {
    server.fault(always, { kind: 'length', bytes: 100_000 });
    expect(await failureOf(davAt(server.url).get(NAME))).toMatchObject({ failure: 'server' });
    await expectWhole();
  });

  it.each(['nothing', 'headers'] as const)(
    'that says no more after %s is given up',
    async (after) => {
      server.fault(always, { kind: 'stall', after });
      const [list, get, put] = calls(davWorld({ timeoutMs: 50 }));
      /* A status without its words is enough for a put. */
      for (const [name, call] of after === 'nothing' ? [list, get, put] : [list, get]) {
        expect(await failureOf(call()), name).toMatchObject({ failure: 'timeout' });
      }
      await expectWhole();
    },
  );

  it('that nobody answers on is down', async () => {
    server.fault(always, { kind: 'hang-up', work: 'undone' });
    for (const [name, call] of calls()) {
      expect(await failureOf(call()), name).toMatchObject({ failure: 'offline' });
    }
    await expectWhole();
  });

  it('that ends behind a write that was made leaves the write', async () => {
    server.fault(({ method }) => method === 'PUT', { kind: 'hang-up', work: 'done' });
    expect(await failureOf(davAt(server.url).put(NAME, bytesOf(TEXT)))).toMatchObject({
      failure: 'offline',
    });
    await expectWhole();
  });
});

describe('too much', () => {
  it('is not read: a file longer than any of ours', async () => {
    server.tree.write('/nuoshu/manifests/big.nsm', Buffer.alloc(5 * 1024 * 1024));
    expect(await failureOf(davAt(server.url).get('manifests/big.nsm'))).toMatchObject({
      failure: 'damaged',
    });
  });

  it('is not read: a listing of 9 MiB', async () => {
    server.fault(always, { kind: 'alter', alter: (body) => body + ' '.repeat(9 * 1024 * 1024) });
    expect(await failureOf(davAt(server.url).list('manifests'))).toMatchObject({
      failure: 'server',
    });
    await expectWhole();
  });

  it('is not read of what a refusal says', async () => {
    server.fault(always, answers({ status: 500, body: 'x'.repeat(5_000_000) }));
    expect(await failureOf(davAt(server.url).get(NAME))).toMatchObject({ failure: 'server' });
    await expectWhole();
  });
});

describe('a server that gives no answer', () => {
  const unanswered = (url: string, isOnline: boolean) => {
    const fetchNothing = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    return failureOf(
      davAt(new URL(url), davWorld({ fetch: fetchNothing, isOnline: () => isOnline })).list(
        'manifests',
      ),
    );
  };

  it.each([
    ['https://nas.example.cn:5006/', true, 'unreachable'],
    ['https://nas.example.cn:5006/', false, 'offline'],
    ['http://127.0.0.1:8080/', true, 'offline'],
  ])('%s, with a network: %s, is told as %s', async (url, isOnline, failure) => {
    expect(await unanswered(url, isOnline)).toMatchObject({ failure });
  });

  it('for a certificate that nobody knows is told like that, as a browser tells no more', async () => {
    const { createServer: createTls } = await import('node:https');
    const { selfSigned } = await import('../../builders/self-signed');
    const tls = createTls(selfSigned(), (_, response) => response.end());
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
    const address = tls.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const dav = davAt(new URL(`https://127.0.0.1:${port}/`));
    expect(await failureOf(dav.list('manifests'))).toMatchObject({ failure: 'unreachable' });
    tls.close();
  });
});
