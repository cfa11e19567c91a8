import { fragmentRoute } from './fragment-route';

/**
 * One way to read an address as that of a numbered page: `a_2.html` is number 2, joined by `_`, of
 * `a.html`.
 */
export interface NumberedAddress {
  /** The address without the number. */
  readonly key: string;
  /** How the number is joined: `_`, `-`, or `?` with the name of a parameter. */
  readonly scheme: string;
  /** The number as it is written: sites count from 0 or from 1. */
  readonly written: number;
}

const FILE_NAME = /^(.+)([_-])(\d{1,3})(\.[a-z]{2,6})$/i;
const LAST_NUMBER = /([_-])\d{1,3}(?=\.[a-z]{2,6}$)/i;
const EXTENSION = /\.[a-z]{2,6}$/i;
const PAGE_PARAMETER =
  /^(?:p|pn|pg|page|page_?(?:no|num|number|index|id)|cur_?page|current_?page)$/i;
const NUMBER = /^\d{1,3}$/;
/** Columns and searches are divided into pages as well, and are no reports. */
const LIST_NAME = /^(?:list\w*|search\w*|more|col\d*|node\w*)$/i;
/** What names a column, where nothing else in the address names an article. */
const FOLDER_NAME = /^(?:index|default)?$/i;

/**
 * The ways to read a canonical address as that of a numbered page; none for columns, searches and
 * most addresses.
 */
export function numberedAddresses(address: string): readonly NumberedAddress[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
  const file = url.pathname.slice(folder.length);
  const found: NumberedAddress[] = [];
  const [, stem = '', scheme = '', digits, ending = ''] = FILE_NAME.exec(file) ?? [];
  if (digits !== undefined && !LIST_NAME.test(stem) && !FOLDER_NAME.test(stem)) {
    found.push({
      key: `${url.origin}${folder}${stem}${ending}${url.search}${fragmentRoute(url.href)}`,
      scheme,
      written: Number(digits),
    });
  }
  /* Firefox gives content scripts no iterator over the names. */
  const parameters: (readonly [name: string, value: string])[] = [];
  url.searchParams.forEach((value, name) => parameters.push([name, value]));
  const name = file.replace(EXTENSION, '');
  if (LIST_NAME.test(name) || (parameters.length < 2 && FOLDER_NAME.test(name))) return found;
  for (const [parameter, value] of parameters) {
    if (!PAGE_PARAMETER.test(parameter) || !NUMBER.test(value)) continue;
    const rest = new URL(url);
    rest.searchParams.delete(parameter);
    rest.hash = fragmentRoute(url.href);
    found.push({ key: rest.href, scheme: `?${parameter}`, written: Number(value) });
  }
  return found;
}

/** A numbered address with another number in the same place: `a_2.html` with 3 is `a_3.html`. */
export function renumbered(address: string, scheme: string, written: number): string {
  const url = new URL(address);
  if (scheme.startsWith('?')) url.searchParams.set(scheme.slice(1), String(written));
  else
    url.pathname = url.pathname.replace(
      LAST_NUMBER,
      (_whole, joint: string) => `${joint}${written}`,
    );
  return url.href;
}
