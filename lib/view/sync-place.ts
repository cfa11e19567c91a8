import { isLoopback, isPrivate } from '../text/private-address';

/** Storage that is known by name; each has its own words of help. */
export const STORAGE_KINDS = ['jianguoyun', 'nextcloud', 'synology', 'other'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number];

/** Where Jianguoyun serves WebDAV, for everybody (help.jianguoyun.com). */
export const JIANGUOYUN_ADDRESS = 'https://dav.jianguoyun.com/dav/';

/** The folder that is offered. */
export const FIRST_FOLDER = 'nuoshu';

/** What the reader entered of a place. */
export interface EnteredPlace {
  readonly kind: StorageKind;
  readonly address: string;
  readonly folder: string;
  readonly user: string;
}

/** Why a place cannot be meant; each has words. */
export type PlaceProblem =
  | 'address_empty'
  | 'address_wrong'
  | 'address_credentials'
  | 'address_insecure'
  | 'address_loopback'
  | 'folder_wrong'
  | 'user_empty';

/** What was entered, as one address; or why it is none. */
export type ReadPlace =
  | { readonly ok: true; readonly address: string; readonly user: string }
  | { readonly ok: false; readonly problem: PlaceProblem };

/**
 * The address of the folder that the reader means, with a slash at its end. `https://` is added
 * where nothing is said, and to a Nextcloud that is named by its site alone its path for WebDAV.
 * Plain http is refused but for this machine itself, by the names under which it may be reached.
 */
export function readPlace({ kind, address, folder, user }: EnteredPlace): ReadPlace {
  const account = user.trim();
  const base = readAddress(address);
  if (!base.ok) return base;
  /* One folder: it is made where it is missing, and what the address names is there. */
  const name = folder.trim().replace(/^\/|\/$/g, '');
  if (!FOLDER.test(name)) return bad('folder_wrong');
  if (account === '') return bad('user_empty');
  const { url } = base;
  if (kind === 'nextcloud' && url.pathname === '/') {
    url.pathname = `/remote.php/dav/files/${encodeURIComponent(account)}/`;
  }
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { ok: true, address: `${url.origin}${path}${name}/`, user: account };
}

/** Of letters, digits, dots, dashes and underscores, and no way up. */
const FOLDER = /^(?!\.+$)[\w.-]{1,64}$/;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

type ReadAddress =
  { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly problem: PlaceProblem };

/** The address alone, while it is typed: what is wrong with it is said at once. */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (text === '') return bad('address_empty');
  const whole = SCHEME.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return bad('address_wrong');
  const url = new URL(whole);
  if (!['http:', 'https:'].includes(url.protocol) || /\s/.test(text)) return bad('address_wrong');
  if (!isPrivate(url))
    return bad(isLoopback(url.hostname) ? 'address_loopback' : 'address_insecure');
  if (url.username !== '' || url.password !== '') return bad('address_credentials');
  return { ok: true, url };
}

const bad = (problem: PlaceProblem): { readonly ok: false; readonly problem: PlaceProblem } => ({
  ok: false,
  problem,
});

/** What kind of computer this is, by what its browser says of itself. */
export function deviceKind(userAgent: string): 'windows' | 'mac' | 'linux' | 'other' {
  if (/Windows/.test(userAgent)) return 'windows';
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'mac';
  return /Linux|X11/.test(userAgent) ? 'linux' : 'other';
}
