import { versionId } from './versions';
import type { VersionKey, VersionPair } from './versions';

/** The desk's views that stand for themselves, in the order of its navigation. */
export const VIEWS = ['reports', 'notes', 'settings'] as const;
export type ViewName = (typeof VIEWS)[number];

/**
 * What the desk shows: one of its views; one report, where it may lead to one of the reader's notes or to an offset of its
 * newest text; or two versions of a report, the newest two where none are named.
 */
export type Route =
  | { readonly view: ViewName }
  | { readonly view: 'report'; readonly id: string; readonly noteId?: string; readonly at?: number }
  | { readonly view: 'compare'; readonly id: string; readonly pair?: VersionPair };

const REPORT = /^report\/([^?]+)(?:\?(?:note=([\w-]+)|at=(\d+)))?$/;
const COMPARE = /^compare\/([^?]+)(?:\?(.*))?$/;
const VERSION = /^([\da-f]{64}) (.+)$/s;

/** The route that an address's fragment names (`#/report/https%3A%2F%2F…`); the reports where it names none. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '');
  const view = VIEWS.find((name) => name === path);
  if (view !== undefined) return { view };
  const comparison = COMPARE.exec(path);
  if (comparison !== null) return comparedRoute(comparison);
  const [, encoded, noteId, at] = REPORT.exec(path) ?? [];
  const id = encoded === undefined ? undefined : decoded(encoded);
  if (id === undefined) return { view: 'reports' };
  if (at !== undefined) return { view: 'report', id, at: Number(at) };
  return noteId === undefined ? { view: 'report', id } : { view: 'report', id, noteId };
}

/** The fragment of a route; `parseRoute` reads it back. */
export function routeHash(route: Route): string {
  if (route.view === 'compare') return `#/compare/${encodeURIComponent(route.id)}${pairWords(route.pair)}`;
  if (route.view !== 'report') return `#/${route.view}`;
  const { id, noteId, at } = route;
  const place = noteId !== undefined ? `?note=${noteId}` : at !== undefined ? `?at=${at}` : '';
  return `#/report/${encodeURIComponent(id)}${place}`;
}

/** The name of the view that a route belongs to in the navigation. */
export const viewOf = (route: Route): ViewName =>
  route.view === 'report' || route.view === 'compare' ? 'reports' : route.view;

/** What stays the same while the reader stays in one view: there the versions that are compared may change. */
export const routeKey = (route: Route): string =>
  JSON.stringify(route.view === 'compare' ? { view: route.view, id: route.id } : route);

function comparedRoute([, encoded = '', query = '']: RegExpExecArray): Route {
  const id = decoded(encoded);
  if (id === undefined) return { view: 'reports' };
  const words = new URLSearchParams(query);
  const [before, after] = [versionOf(words.get('from')), versionOf(words.get('to'))];
  return before && after ? { view: 'compare', id, pair: { before, after } } : { view: 'compare', id };
}

function versionOf(words: string | null): VersionKey | undefined {
  const [, textHash, reportId] = VERSION.exec(words ?? '') ?? [];
  return textHash === undefined || reportId === undefined ? undefined : { reportId, textHash };
}

const pairWords = (pair: VersionPair | undefined): string =>
  pair === undefined ? '' : `?${new URLSearchParams({ from: versionId(pair.before), to: versionId(pair.after) })}`;

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
