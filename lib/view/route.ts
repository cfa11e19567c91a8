import type { AnnotationTarget } from '../model/annotation';
import { indicatorHash, readIndicatorRoute } from './indicator-route';
import type { IndicatorRoute } from './indicator-route';
import { placeParams, readPlace } from './quoted-place';
import { versionId } from './versions';
import type { VersionKey, VersionPair } from './versions';
import { readWatchRoute, watchHash } from './watch-route';
import type { WatchRoute } from './watch-route';

/** The desk's views that stand for themselves, in the order of its navigation. */
export const VIEWS = [
  'reports',
  'notes',
  'follow',
  'indicators',
  'search',
  'watch',
  'files',
  'sync',
  'settings',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** The parts of the settings, in their order. */
export const SETTINGS_PARTS = [
  'language',
  'display',
  'reading',
  'watch',
  'sites',
  'shortcuts',
  'backup',
  'sync',
  'storage',
  'citing',
  'help',
] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

/**
 * One report; where it may lead to: one of the reader's notes, an offset of its text, or words
 * quoted from it.
 */
export interface ReportRoute {
  readonly view: 'report';
  readonly id: string;
  readonly noteId?: string;
  readonly at?: number;
  /** Its `source` is the report's id. */
  readonly quote?: AnnotationTarget;
  /** SHA-256 of the version to be shown; the newest where it is absent. */
  readonly version?: string;
}

/** What became of promises: the report that made them, and the one that tells of them, by id. */
export interface FollowRoute {
  readonly view: 'follow';
  readonly from?: string;
  readonly to?: string;
}

/**
 * What the desk shows: one of its views, the search perhaps with a query, the settings perhaps at
 * one of their parts; what greets who comes for the first time; one report; or two versions of a
 * report, the newest two where none are named.
 */
export type Route =
  | {
      readonly view:
        Exclude<ViewName, 'follow' | 'indicators' | 'search' | 'settings' | 'watch'> | 'welcome';
    }
  | FollowRoute
  | IndicatorRoute
  | WatchRoute
  | { readonly view: 'settings'; readonly part?: SettingsPart }
  | { readonly view: 'search'; readonly query?: string }
  | ReportRoute
  /** The report set for paper. */
  | { readonly view: 'print'; readonly id: string }
  | { readonly view: 'compare'; readonly id: string; readonly pair?: VersionPair };

const REPORT = /^report\/([^?]+)(?:\?(.*))?$/;
const SEARCH = /^search\?q=(.*)$/;
const FOLLOW = /^follow\?(.*)$/;
const COMPARE = /^compare\/([^?]+)(?:\?(.*))?$/;
const PRINT = /^print\/(.+)$/;
const HASH = /^[\da-f]{64}$/;
const VERSION = /^([\da-f]{64}) (.+)$/s;

/**
 * The route that an address's fragment names (`#/report/https%3A%2F%2F…`); the reports where it
 * names none.
 */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '');
  const view = VIEWS.find((name) => name === path);
  if (view !== undefined) return { view };
  if (path === 'welcome') return { view: path };
  const part = SETTINGS_PARTS.find((name) => path === `settings/${name}`);
  if (part !== undefined) return { view: 'settings', part };
  const [, asked] = SEARCH.exec(path) ?? [];
  if (asked !== undefined) return searchRoute(decoded(asked));
  const [, followed] = FOLLOW.exec(path) ?? [];
  if (followed !== undefined) return followRoute(new URLSearchParams(followed));
  const indicators = readIndicatorRoute(path);
  if (indicators !== undefined) return indicators;
  const watched = readWatchRoute(path);
  if (watched !== undefined) return watched;
  const [, printed] = PRINT.exec(path) ?? [];
  if (printed !== undefined) return printedRoute(printed);
  const comparison = COMPARE.exec(path);
  if (comparison !== null) return comparedRoute(comparison);
  const [, encoded, query = ''] = REPORT.exec(path) ?? [];
  const id = encoded === undefined ? undefined : decoded(encoded);
  return id === undefined ? { view: 'reports' } : reportRoute(id, new URLSearchParams(query));
}

/** The fragment of a route; `parseRoute` reads it back. */
export function routeHash(route: Route): string {
  if (route.view === 'search' && route.query !== undefined && route.query !== '') {
    return `#/search?q=${encodeURIComponent(route.query.toWellFormed())}`;
  }
  if (route.view === 'follow') return `#/follow${followWords(route)}`;
  if (route.view === 'settings' && route.part !== undefined) return `#/settings/${route.part}`;
  if (route.view === 'compare')
    return `#/compare/${encodeURIComponent(route.id)}${pairWords(route.pair)}`;
  if (route.view === 'print') return `#/print/${encodeURIComponent(route.id)}`;
  if (route.view === 'indicators') return indicatorHash(route);
  if (route.view === 'watch') return watchHash(route);
  if (route.view !== 'report') return `#/${route.view}`;
  const query = reportParams(route).toString();
  return `#/report/${encodeURIComponent(route.id)}${query === '' ? '' : `?${query}`}`;
}

function reportParams({ noteId, at, quote, version }: ReportRoute): URLSearchParams {
  const params = quote === undefined ? new URLSearchParams() : placeParams(quote);
  if (noteId !== undefined) params.set('note', noteId);
  else if (at !== undefined && quote === undefined) params.set('at', String(at));
  if (version !== undefined) params.set('version', version);
  return params;
}

/** Whatever is not as it should be leads to the report alone. */
function reportRoute(id: string, params: URLSearchParams): ReportRoute {
  const [noteId, at, version] = [params.get('note'), params.get('at'), params.get('version')];
  const quote = readPlace(id, params);
  return {
    view: 'report',
    id,
    ...(noteId !== null && /^[\w-]+$/.test(noteId) && { noteId }),
    ...(noteId === null && quote !== undefined && { quote }),
    ...(noteId === null &&
      quote === undefined &&
      at !== null &&
      /^\d+$/.test(at) && { at: Number(at) }),
    ...(version !== null && HASH.test(version) && { version }),
  };
}

/**
 * The name of the view that a route belongs to in the navigation; that of the settings leads to the
 * welcome.
 */
export function viewOf(route: Route): ViewName {
  if (route.view === 'welcome') return 'settings';
  return route.view === 'report' || route.view === 'print' || route.view === 'compare'
    ? 'reports'
    : route.view;
}

/** Views whose address may change while the reader stays in them. */
const STEADY: ReadonlySet<Route['view']> = new Set([
  'follow',
  'indicators',
  'search',
  'settings',
  'watch',
]);

/**
 * What stays the same while the reader stays in one view: there the versions that are compared, the
 * query, the indicator, or the part of the settings may change.
 */
export function routeKey(route: Route): string {
  if (STEADY.has(route.view)) return route.view;
  return JSON.stringify(route.view === 'compare' ? { view: route.view, id: route.id } : route);
}

function followRoute(params: URLSearchParams): FollowRoute {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  return { view: 'follow', ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

function followWords({ from, to }: FollowRoute): string {
  const params = new URLSearchParams();
  if (from !== undefined) params.set('from', from.toWellFormed());
  if (to !== undefined) params.set('to', to.toWellFormed());
  return params.size === 0 ? '' : `?${params}`;
}

function printedRoute(encoded: string): Route {
  const id = decoded(encoded);
  return id === undefined ? { view: 'reports' } : { view: 'print', id };
}

function comparedRoute([, encoded = '', query = '']: RegExpExecArray): Route {
  const id = decoded(encoded);
  if (id === undefined) return { view: 'reports' };
  const words = new URLSearchParams(query);
  const [before, after] = [versionOf(words.get('from')), versionOf(words.get('to'))];
  return before && after
    ? { view: 'compare', id, pair: { before, after } }
    : { view: 'compare', id };
}

function versionOf(words: string | null): VersionKey | undefined {
  const [, textHash, reportId] = VERSION.exec(words ?? '') ?? [];
  return textHash === undefined || reportId === undefined ? undefined : { reportId, textHash };
}

const pairWords = (pair: VersionPair | undefined): string =>
  pair === undefined
    ? ''
    : `?${new URLSearchParams({ from: versionId(pair.before), to: versionId(pair.after) })}`;

const searchRoute = (query = ''): Route =>
  query === '' ? { view: 'search' } : { view: 'search', query };

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
