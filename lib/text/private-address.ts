/**
 * Whether nobody on the way reads what is sent there: https, or this computer itself under a name
 * that the manifest's policy lets the background connect to (`connect-src`).
 */
export const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1'));

/**
 * Whether a host is this computer itself, under any of its names (RFC 6761, 1122, 4291): `[::1]`,
 * `127.0.0.2`, `a.localhost`.
 */
export const isLoopback = (host: string): boolean =>
  /(?:^|\.)localhost\.?$/.test(host) || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
