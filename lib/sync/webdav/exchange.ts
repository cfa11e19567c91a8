import { SyncError } from '../provider';
import type { SyncFailure } from '../../model/sync';
import { refusal } from './failure';

/** A request, and how much of an answer is taken. */
export interface DavRequest {
  readonly method: 'PROPFIND' | 'GET' | 'PUT' | 'DELETE' | 'MKCOL';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /**
   * The longest answer that is taken, whole. Without it only the beginning is read, for what it
   * says.
   */
  readonly maxBytes?: number;
}

/** An answer: its status, and as much of its body as was asked for. */
export interface DavAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What an exchange needs of its surroundings. */
export interface ExchangeWorld {
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  /** How long a server may be silent: until it answers, and between two pieces of its answer. */
  readonly timeoutMs: number;
  /** Whether there is any network, as far as the browser knows; `navigator.onLine`. */
  readonly isOnline: () => boolean;
}

/**
 * Slow lines upwards: the silence before the answer may be longer by this for each byte that is
 * sent.
 */
const MS_PER_BYTE = 1 / 16;

/** As much of an answer as is read for what it says. */
const MAX_WORDS_BYTES = 16 * 1024;

/** Method and path, without host and query. */
export const nameOf = ({ method, url }: DavRequest): string => `${method} ${url.pathname}`;

/**
 * Sends a request and reads its answer. Throws `SyncError`: `timeout`, `offline` or `unreachable`
 * where no answer came, `redirected`, `server` where an answer broke off, `damaged` where a file is
 * longer than any of ours. Redirects are never followed: `manual` keeps the credentials here as
 * `error` would, but a redirect is then told from a line that is down.
 */
export async function exchange(
  world: ExchangeWorld,
  authorization: string,
  request: DavRequest,
): Promise<DavAnswer> {
  const { method, url, headers, body, maxBytes } = request;
  const silence = watchSilence(world.timeoutMs);
  silence.heard((body?.length ?? 0) * MS_PER_BYTE);
  try {
    const response = await world
      .fetch(url, {
        method,
        headers: { ...headers, authorization },
        ...(body !== undefined && { body }),
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: silence.signal,
      })
      .catch(() => {
        throw new SyncError(
          silence.signal.aborted ? 'timeout' : unanswered(world, url),
          nameOf(request),
        );
      });
    silence.heard();
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel().catch(() => undefined);
      throw new SyncError('redirected', nameOf(request));
    }
    const what = nameOf(request);
    const bytes =
      response.ok && maxBytes !== undefined
        ? await readWhole(response, {
            maxBytes,
            tooLong: method === 'GET' ? 'damaged' : 'server',
            what,
            silence,
          })
        : await readWords(response, silence);
    return { status: response.status, headers: response.headers, bytes };
  } finally {
    silence.end();
  }
}

/**
 * Browsers tell nobody why: with a network it may be the name, the port, or a certificate that they
 * do not take.
 */
const unanswered = ({ isOnline }: ExchangeWorld, { protocol }: URL): SyncFailure =>
  protocol === 'https:' && isOnline() ? 'unreachable' : 'offline';

interface Silence {
  readonly signal: AbortSignal;
  /** The server was heard: from now on it may be silent again, by `moreMs` longer than usual. */
  readonly heard: (moreMs?: number) => void;
  readonly end: () => void;
}

function watchSilence(timeoutMs: number): Silence {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => clearTimeout(timer);
  return {
    signal: controller.signal,
    heard: (moreMs = 0) => {
      end();
      timer = setTimeout(() => controller.abort(), timeoutMs + moreMs);
    },
    end,
  };
}

interface Reading {
  readonly maxBytes: number;
  readonly tooLong: SyncFailure;
  readonly what: string;
  readonly silence: Silence;
}

async function readWhole(
  response: Response,
  { maxBytes, tooLong, what, silence }: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, isBroken } = await readUpTo(response, maxBytes, silence);
  if (isBroken && silence.signal.aborted) throw new SyncError('timeout', what);
  if (bytes.length > maxBytes)
    throw new SyncError(tooLong, `${what}: more than ${maxBytes.toString()} bytes`);
  /* What is compressed on the way arrives longer than it is announced. */
  const announced = response.headers.has('content-encoding')
    ? null
    : response.headers.get('content-length');
  if (isBroken || (announced !== null && Number(announced) !== bytes.length)) {
    throw new SyncError('server', `${what}: broke off after ${bytes.length.toString()} bytes`);
  }
  return bytes;
}

/** The status has said it all: what breaks off here, breaks off. */
const readWords = async (response: Response, silence: Silence): Promise<Uint8Array<ArrayBuffer>> =>
  (await readUpTo(response, MAX_WORDS_BYTES, silence)).bytes;

/** Reads a body to its end, or until it is longer than a bound, or breaks off. */
async function readUpTo(
  response: Response,
  maxBytes: number,
  silence: Silence,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isBroken: boolean }> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    while (reader !== undefined && length <= maxBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      silence.heard();
      length += value.length;
      pieces.push(value);
    }
    await reader?.cancel();
    return { bytes: joined(pieces, length), isBroken: false };
  } catch {
    return { bytes: joined(pieces, length), isBroken: true };
  }
}

function joined(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  length: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The refusal that an answer is. */
export const refused = (
  request: DavRequest,
  { status, headers, bytes }: DavAnswer,
  nowMs: number,
): SyncError =>
  refusal({
    what: nameOf(request),
    status,
    retryAfter: headers.get('retry-after'),
    body: new TextDecoder().decode(bytes.subarray(0, 4096)),
    nowMs,
  });
