import type { Unreadable, Verdict } from '../model/page';
import { documentKind } from '../text/document-address';

/**
 * Narrower pictures are decoration; those that do not say how wide they are count as the text.
 * Pixels.
 */
const MIN_WIDTH = 400;

/** Addresses of front pages, which have few words and many files and pictures. */
const FRONT_PAGE = /^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#]|$)/;

/**
 * What a page holds in place of a text that can be read, by its address and by what the detector
 * saw in it: a file that is the page or is shown in it, files that it links to, pictures.
 * `undefined` for a page of words, and for one that holds nothing. Viewers of files run no script:
 * there, without a verdict, the address alone tells. Example:
 * `https://www.linxi.gov.cn/W020240112.pdf` → `{kind: 'pdf', files: []}`.
 */
export function unreadableKind(
  address: string | undefined,
  verdict: Verdict | undefined,
): Unreadable | undefined {
  if (verdict?.isReport === true) return undefined;
  const attached = verdict === undefined ? [] : verdict.attached;
  if (attached === undefined) return undefined;
  const own = address === undefined ? undefined : documentKind(address);
  if (own !== undefined) return { kind: own, files: [] };
  const shown = attached.find(({ tag }) => tag !== 'a' && tag !== 'img');
  if (shown !== undefined)
    return { kind: documentKind(shown.address) ?? 'document', files: [shown.address] };
  if (address !== undefined && FRONT_PAGE.test(address)) return undefined;
  const files = attached.filter(({ tag }) => tag === 'a').map((link) => link.address);
  if (files.length > 0) return { kind: 'attachment', files };
  const hasPicture = attached.some(
    ({ tag, width }) => tag === 'img' && !(width > 0 && width < MIN_WIDTH),
  );
  return hasPicture ? { kind: 'images', files } : undefined;
}

/** Whether the page around the file has a text of its own that can be read all the same. */
export const isText = ({ kind }: Unreadable): boolean => kind === 'images' || kind === 'attachment';

/** A file that a page offers: its whole address and its name. */
export interface OfferedFile {
  readonly href: string;
  readonly name: string;
}

/**
 * The files at these addresses, as the page at `base` wrote them. Pages can write anything: what is
 * no web address is left out. Example: `./W020240112.pdf` on `https://www.linxi.gov.cn/a/b.html` →
 * `…/a/W020240112.pdf`.
 */
export function offeredFiles(
  addresses: readonly string[],
  base: string | undefined,
): readonly OfferedFile[] {
  return addresses.flatMap((address) => {
    if (!URL.canParse(address, base)) return [];
    const { href, protocol, pathname } = new URL(address, base);
    return /^https?:$/.test(protocol) ? [{ href, name: nameOf(pathname) }] : [];
  });
}

function nameOf(pathname: string): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
