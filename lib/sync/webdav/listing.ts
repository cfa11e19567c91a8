import type { RemoteFile } from '../provider';
import type { DavEntry } from './multistatus';
import { urlOf } from './url';

/**
 * What a name on the storage is made of; a dot at its beginning hides the files of systems and of
 * editors.
 */
const NAME = /^[\w-][\w.-]*$/;

/** Whether a name can be one of ours. */
export const isOurName = (name: string): boolean => NAME.test(name);

/**
 * The files right below a folder that a listing tells of. What the folder itself is, lies
 * elsewhere, on another host or deeper, is a folder or has a name that none of ours has is left
 * out; of one name the last entry counts.
 */
export function filesBelow(folder: URL, entries: readonly DavEntry[]): readonly RemoteFile[] {
  const own = partsOf(folder);
  const found = new Map<string, RemoteFile>();
  for (const { href, isFolder, bytes } of entries) {
    const url = isFolder ? undefined : urlOf(href, folder);
    if (own === undefined || url === undefined || hasDotParts(href) || !isSameHost(url, folder))
      continue;
    const parts = partsOf(url);
    const name = parts?.at(-1);
    if (name === undefined || parts?.length !== own.length + 1 || !isOurName(name)) continue;
    if (own.every((part, at) => part === parts[at]))
      found.set(name, { name, ...(bytes !== undefined && { bytes }) });
  }
  return [...found.values()];
}

/** Behind a proxy that ends TLS a server may take itself for `http:`. */
const isSameHost = (url: URL, folder: URL): boolean =>
  url.host === folder.host ||
  (url.hostname === folder.hostname && url.protocol !== folder.protocol);

/** The decoded parts of a path; `undefined` where they are no UTF-8. */
function partsOf({ pathname }: URL): readonly string[] | undefined {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part).normalize('NFC'));
  } catch {
    return undefined;
  }
}

/** A way up, written plainly or encoded: URL would follow both. */
const hasDotParts = (href: string): boolean => /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i.test(href);

/**
 * The address that `Link` names as the next page (RFC 8288), on the same origin; `undefined` where
 * there is none. 坚果云 lists at most 750 entries and then writes
 * `Link: <https://…?…>; rel="next"`.
 */
export function nextPage(link: string | null, page: URL): URL | undefined {
  for (const [, target = '', parameters = ''] of (link ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    const relations = (relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/);
    if (!relations.includes('next')) continue;
    const url = urlOf(target, page);
    if (url?.origin !== page.origin || url.username !== '' || url.password !== '') continue;
    if (encodedOnce(url.pathname) === page.pathname) url.pathname = page.pathname;
    return url;
  }
  return undefined;
}

/**
 * 坚果云's own client takes one layer of encoding off the path of the link: a path may be encoded
 * twice there.
 */
function encodedOnce(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
