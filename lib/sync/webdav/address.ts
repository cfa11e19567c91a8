import { isLoopback, isPrivate } from '../../text/private-address';
import { urlOf } from './url';

/** Why an address cannot be a place to sync with. */
export type AddressFault =
  /** No address at all, or one of another kind than http(s). */
  | 'no-address'
  /** A name and a password stand in it, where histories and logs would keep them. */
  | 'credentials'
  /**
   * This computer itself, by a name that the browser lets no extension connect to: `localhost` and
   * `127.0.0.1` do.
   */
  | 'loopback-name'
  /** Without TLS, somewhere in the internet: the password would travel in the clear. */
  | 'plain-http'
  /** Without TLS, in the network at home or in the office: a NAS, mostly. */
  | 'plain-http-lan'
  /** 坚果云, but not where it serves WebDAV: `https://dav.jianguoyun.com/dav/`. */
  | 'jianguoyun-address';

/** 坚果云's WebDAV. Its root takes folders (`MKCOL` by a client, or its web page) and no files. */
const JIANGUOYUN = 'dav.jianguoyun.com';

/** Whether an address is at 坚果云, whose limits are known. */
export const isJianguoyun = ({ hostname }: URL): boolean => hostname === JIANGUOYUN;

/**
 * An address as a reader types or pastes it, as the address of a folder: with https where nothing
 * is said, `/` at its end, no query and no fragment. Full-width signs of a Chinese keyboard count
 * as their plain ones.
 */
export function checkAddress(text: string): URL | AddressFault {
  const plain = text.normalize('NFKC').trim();
  const url = urlOf(/^[a-z][a-z\d+.-]*:\/\//i.test(plain) ? plain : `https://${plain}`);
  if (plain === '' || url === undefined || !/^https?:$/.test(url.protocol)) return 'no-address';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (!isPrivate(url)) {
    if (isLoopback(url.hostname)) return 'loopback-name';
    return isLocal(url.hostname) ? 'plain-http-lan' : 'plain-http';
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.search = '';
  url.hash = '';
  if (
    /(?:^|\.)jianguoyun\.com$/.test(url.hostname) &&
    !(isJianguoyun(url) && url.pathname.startsWith('/dav/'))
  ) {
    return 'jianguoyun-address';
  }
  return url;
}

/**
 * Private, shared and link-local ranges (RFC 1918, 6598, 3927, 4193, 4291), names without a dot,
 * names of local networks.
 */
const isLocal = (host: string): boolean =>
  /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))(?:\.\d+){2,3}$/.test(
    host,
  ) ||
  /^\[f(?:[cd]|e[89ab])/.test(host) ||
  /(?:^[^.[]+|\.(?:local|lan|home|internal|home\.arpa))$/.test(host);
