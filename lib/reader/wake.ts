import { sendToRuntime } from '../platform/browser';

/* A day, or a long number. */
const NUMBER = /\d{4}/;
const PAGE = /^\/(?!index|list)[^.]+\./;
const NUMBERED = /[?&]\w*id=\w*\d/i;

/**
 * Whether an address may be that of an article on a government site: its last part has a long
 * number (`art_1229_1.html`, `t20260128_123.html`) or stands under one
 * (`/202601/28/content.shtml`), or its query has one (`?id=4711`). Indexes and lists have none. A
 * guess that costs a wake at most.
 */
export function looksLikeArticle({
  pathname,
  search,
}: Pick<Location, 'pathname' | 'search'>): boolean {
  const last = pathname.slice(pathname.lastIndexOf('/'));
  return NUMBER.test(last) || (NUMBER.test(pathname) && PAGE.test(last)) || NUMBERED.test(search);
}

/** Stands on the content scripts' own global object, which the page cannot see. */
const KEY = Symbol.for('nuoshu.coming');

/**
 * Wakes the background while a page that may be a report still loads. Nobody waits for it, and it
 * may fail.
 */
export function wake(
  location: Pick<Location, 'pathname' | 'search'>,
  scope: object = globalThis,
): void {
  if (looksLikeArticle(location)) Reflect.set(scope, KEY, call());
}

/**
 * Whether the background was woken and said that this site may be read. Waits for its answer, and
 * not at all where it was not asked.
 */
export const isSiteOn = async (scope: object = globalThis): Promise<boolean> =>
  (await Reflect.get(scope, KEY)) === true;

async function call(): Promise<boolean> {
  try {
    const answer = await sendToRuntime({ call: 'page.coming', request: {} });
    return Object(answer).ok === true;
  } catch {
    return false;
  }
}
