import { isPrivate } from '../../text/private-address';
import { SyncError } from '../provider';
import type { Provider, RemoteFile } from '../provider';
import { exchange, nameOf, refused } from './exchange';
import type { DavAnswer, DavRequest, ExchangeWorld } from './exchange';
import { filesBelow, nextPage } from './listing';
import { readMultistatus } from './multistatus';
import { pacer, paceOf } from './pace';
import type { Pace, PaceWorld } from './pace';

/** The reader's account, and the folder in it that is ours. */
export interface WebdavPlace {
  /** As `checkAddress` gives it: the address of a folder that is there. */
  readonly address: URL;
  /** Below the address, `/` between its parts; made where it is missing. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
}

/** What the provider needs of its surroundings. */
export interface WebdavWorld extends ExchangeWorld, PaceWorld {
  /** Instead of the pace that the host is known to want. */
  readonly pace?: Pace;
}

const MAX_LISTING_BYTES = 8 * 1024 * 1024;
const MAX_FILE_BYTES = 4 * 1024 * 1024 + 64 * 1024;
const MAX_PAGES = 100;

const PROPERTIES =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>';

/** 坚果云 answers 409 (`AncestorsNotFound`), not 404, where the folder is missing as well. */
const MISSING: ReadonlySet<number> = new Set([404, 409, 410]);

/** Storage by WebDAV (RFC 4918), class 1: no locks, no conditions. One request at a time. */
export function webdavProvider(place: WebdavPlace, world: WebdavWorld): Provider {
  const { address, folder } = place;
  const inTurn = pacer(world.pace ?? paceOf(address), world);
  const authorization = basic(place);
  const base = partsOf(folder);
  const send = (request: DavRequest): Promise<DavAnswer> =>
    isPrivate(address)
      ? inTurn(() => exchange(world, authorization, request))
      : Promise.reject(new SyncError('insecure', nameOf(request)));
  const refuse = (request: DavRequest, answer: DavAnswer): SyncError =>
    refused(request, answer, world.nowMs());

  /** Makes the folders on the way to a file, the outermost first. */
  const makeParents = async (parts: readonly string[]): Promise<void> => {
    for (let depth = 1; depth < parts.length; depth += 1) {
      const request = asked('MKCOL', below(address, parts.slice(0, depth), true));
      const answer = await send(request);
      /* 405: it is there (RFC 4918, 9.3.1). */
      if (answer.status !== 405 && !isDone(answer)) throw refuse(request, answer);
    }
  };

  const listPage = async (url: URL): Promise<DavAnswer | undefined> => {
    const request = {
      ...asked('PROPFIND', url, MAX_LISTING_BYTES),
      headers: { depth: '1', 'content-type': 'application/xml; charset=utf-8' },
      body: PROPERTIES,
    };
    const answer = await send(request);
    if (MISSING.has(answer.status)) return undefined;
    if (answer.status !== 207) throw refuse(request, answer);
    return answer;
  };

  return {
    list: async (path) => {
      const top = below(address, [...base, ...partsOf(path)], true);
      const files = new Map<string, RemoteFile>();
      const seen = new Set<string>();
      let page: URL | undefined = top;
      while (page !== undefined && !seen.has(page.href)) {
        seen.add(page.href);
        if (seen.size > MAX_PAGES)
          throw new SyncError('server', `PROPFIND ${top.pathname}: too many pages`);
        const answer = await listPage(page);
        /* A further page that is missing is a listing that is not whole. */
        if (answer === undefined && page !== top)
          throw new SyncError('server', `PROPFIND ${top.pathname}: a page is missing`);
        if (answer === undefined) break;
        const entries = readMultistatus(new TextDecoder().decode(answer.bytes));
        if (entries === undefined)
          throw new SyncError('not-webdav', `PROPFIND ${top.pathname}: no multistatus`);
        for (const file of filesBelow(top, entries)) files.set(file.name, file);
        page = nextPage(answer.headers.get('link'), page);
      }
      return [...files.values()];
    },
    get: async (path) => {
      const request = asked('GET', below(address, [...base, ...partsOf(path)]), MAX_FILE_BYTES);
      const answer = await send(request);
      if (MISSING.has(answer.status)) return undefined;
      if (answer.status !== 200) throw refuse(request, answer);
      if (isPage(answer)) throw new SyncError('not-webdav', `${nameOf(request)}: a page`);
      return answer.bytes;
    },
    put: async (path, bytes) => {
      const parts = [...base, ...partsOf(path)];
      const request = {
        ...asked('PUT', below(address, parts)),
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
      };
      let answer = await send(request);
      /* nginx answers 500 where the folder is missing. */
      if (MISSING.has(answer.status) || answer.status === 500) {
        await makeParents(parts);
        answer = await send(request);
      }
      if (!isDone(answer)) throw refuse(request, answer);
    },
    delete: async (path) => {
      const request = asked('DELETE', below(address, [...base, ...partsOf(path)]));
      const answer = await send(request);
      if (!MISSING.has(answer.status) && !isDone(answer)) throw refuse(request, answer);
    },
  };
}

const asked = (method: DavRequest['method'], url: URL, maxBytes?: number): DavRequest => ({
  method,
  url,
  maxBytes,
});

const partsOf = (path: string): readonly string[] =>
  path.split('/').filter((part) => !/^\.{0,2}$/.test(part));

/** The address of what lies below a folder; folders end in `/`, or servers redirect to that. */
const below = (address: URL, parts: readonly string[], isFolder = false): URL =>
  new URL(
    parts.map((part) => encodeURIComponent(part)).join('/') +
      (isFolder && parts.length > 0 ? '/' : ''),
    address,
  );

/** 207 names what failed; a page with 200 is where one logs in. */
const isDone = (answer: DavAnswer): boolean =>
  answer.status >= 200 &&
  answer.status < 300 &&
  answer.status !== 207 &&
  !(answer.status === 200 && isPage(answer));

/** Whether an answer is a web page: no file of ours begins like one. */
const isPage = ({ headers, bytes }: DavAnswer): boolean =>
  (headers.get('content-type') ?? '').toLowerCase().startsWith('text/html') &&
  new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().startsWith('<');

/** Basic authentication over UTF-8 (RFC 7617). */
function basic({ user, password }: WebdavPlace): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
