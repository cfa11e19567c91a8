import type { OutgoingHttpHeaders } from 'node:http';

/** What the server is asked, with its body read to the end. */
export interface Asked {
  readonly method: string;
  /** Decoded, without a slash at its end. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What it answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export const xmlAnswer = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml; charset=utf-8' },
  body: `<?xml version="1.0" encoding="utf-8"?>\n${body}`,
});

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${(sign.codePointAt(0) ?? 0).toString()};`);

/** A path as an `href`. */
export const hrefOf = (path: string, isFolder: boolean): string =>
  path.split('/').map(encodeURIComponent).join('/') + (isFolder && path !== '/' ? '/' : '');

/** The path of an address: decoded, without a slash at its end. */
export const plainPath = (pathname: string): string => {
  const path = decodeURIComponent(pathname);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
};
