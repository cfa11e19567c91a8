/** The desk's views that stand for themselves, in the order of its navigation. */
export const VIEWS = ['reports', 'notes', 'search', 'settings'] as const;
export type ViewName = (typeof VIEWS)[number];

/**
 * What the desk shows: one of its views, the search perhaps with a query, or one report, where it may lead to one of the
 * reader's notes or to an offset of its newest text.
 */
export type Route =
  | { readonly view: Exclude<ViewName, 'search'> }
  | { readonly view: 'search'; readonly query?: string }
  | { readonly view: 'report'; readonly id: string; readonly noteId?: string; readonly at?: number };

const REPORT = /^report\/([^?]+)(?:\?(?:note=([\w-]+)|at=(\d+)))?$/;
const SEARCH = /^search\?q=(.*)$/;

/** The route that an address's fragment names (`#/report/https%3A%2F%2F…`); the reports where it names none. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '');
  const view = VIEWS.find((name) => name === path);
  if (view !== undefined) return { view };
  const [, asked] = SEARCH.exec(path) ?? [];
  if (asked !== undefined) return searchRoute(decoded(asked));
  const [, encoded, noteId, at] = REPORT.exec(path) ?? [];
  const id = encoded === undefined ? undefined : decoded(encoded);
  if (id === undefined) return { view: 'reports' };
  if (at !== undefined) return { view: 'report', id, at: Number(at) };
  return noteId === undefined ? { view: 'report', id } : { view: 'report', id, noteId };
}

/** The fragment of a route; `parseRoute` reads it back. */
export function routeHash(route: Route): string {
  if (route.view === 'search' && route.query !== undefined && route.query !== '') {
    return `#/search?q=${encodeURIComponent(route.query.toWellFormed())}`;
  }
  if (route.view !== 'report') return `#/${route.view}`;
  const { id, noteId, at } = route;
  const place = noteId !== undefined ? `?note=${noteId}` : at !== undefined ? `?at=${at}` : '';
  return `#/report/${encodeURIComponent(id)}${place}`;
}

/** The name of the view that a route belongs to in the navigation. */
export const viewOf = (route: Route): ViewName => (route.view === 'report' ? 'reports' : route.view);

const searchRoute = (query = ''): Route => (query === '' ? { view: 'search' } : { view: 'search', query });

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
