import type { Result } from '../model/result';
import type { WatchWord } from '../model/watch';
import type { SearchAnswer } from './engine';
import type { ReportSnippets, SearchService } from './service';
import type { WatchedAnswer } from './watched';

/** What a page asks of its worker; `call` comes back with the reply. */
export type SearchRequest =
  | {
      readonly kind: 'search';
      readonly call: number;
      readonly query: string;
      readonly most?: number;
    }
  | {
      readonly kind: 'snippets';
      readonly call: number;
      readonly query: string;
      readonly reportIds: readonly string[];
    }
  | { readonly kind: 'watched'; readonly call: number; readonly words: readonly WatchWord[] }
  | {
      readonly kind: 'watch-snippets';
      readonly call: number;
      readonly words: readonly WatchWord[];
      readonly reportIds: readonly string[];
    }
  | { readonly kind: 'refresh'; readonly call: number }
  | { readonly kind: 'overdue'; readonly ids: readonly string[] };

/** What the worker answers. */
export type SearchReply =
  | {
      readonly kind: 'search';
      readonly call: number;
      readonly result: Result<SearchAnswer | undefined>;
    }
  | {
      readonly kind: 'snippets';
      readonly call: number;
      readonly result: Result<readonly ReportSnippets[]>;
    }
  | {
      readonly kind: 'watched';
      readonly call: number;
      readonly result: Result<WatchedAnswer | undefined>;
    }
  | { readonly kind: 'refresh'; readonly call: number; readonly result: Result<void> };

/** One end of the way between a page and its worker. */
export interface SearchPort<Sent, Heard> {
  send(message: Sent): void;
  listen(hear: (message: Heard) => void): void;
}

/** The worker's end: answers what comes in by a search of its own. */
export function serveSearch(
  port: SearchPort<SearchReply, SearchRequest>,
  service: SearchService,
): void {
  port.listen((request) => {
    if (request.kind === 'overdue') service.setOverdue(request.ids);
    else void answer(request, service).then((reply) => port.send(reply));
  });
}

async function answer(
  request: Exclude<SearchRequest, { readonly kind: 'overdue' }>,
  service: SearchService,
): Promise<SearchReply> {
  const { kind, call } = request;
  if (kind === 'search')
    return { kind, call, result: await service.search(request.query, request.most) };
  if (kind === 'snippets')
    return { kind, call, result: await service.snippets(request.query, request.reportIds) };
  if (kind === 'watched') return { kind, call, result: await service.watched(request.words) };
  if (kind === 'watch-snippets') {
    const result = await service.watchSnippets(request.words, request.reportIds);
    return { kind: 'snippets', call, result };
  }
  return { kind, call, result: await service.refreshTexts() };
}

/** The page's end: the same search as in the page's own process, without its work. */
export function connectSearch(port: SearchPort<SearchRequest, SearchReply>): SearchService {
  const searches = new Map<number, (result: Result<SearchAnswer | undefined>) => void>();
  const snippets = new Map<number, (result: Result<readonly ReportSnippets[]>) => void>();
  const counts = new Map<number, (result: Result<WatchedAnswer | undefined>) => void>();
  const refreshes = new Map<number, (result: Result<void>) => void>();
  let calls = 0;
  const ask = <T>(
    waiting: Map<number, (result: Result<T>) => void>,
    send: (call: number) => void,
  ): Promise<Result<T>> =>
    new Promise((resolve) => {
      calls += 1;
      waiting.set(calls, resolve);
      send(calls);
    });
  port.listen((reply) => {
    if (reply.kind === 'search') settle(searches, reply.call, reply.result);
    else if (reply.kind === 'snippets') settle(snippets, reply.call, reply.result);
    else if (reply.kind === 'watched') settle(counts, reply.call, reply.result);
    else settle(refreshes, reply.call, reply.result);
  });
  return {
    search: (query, most) =>
      ask(searches, (call) => port.send({ kind: 'search', call, query, most })),
    snippets: (query, reportIds) =>
      ask(snippets, (call) => port.send({ kind: 'snippets', call, query, reportIds })),
    watched: (words) => ask(counts, (call) => port.send({ kind: 'watched', call, words })),
    watchSnippets: (words, reportIds) =>
      ask(snippets, (call) => port.send({ kind: 'watch-snippets', call, words, reportIds })),
    refreshTexts: () => ask(refreshes, (call) => port.send({ kind: 'refresh', call })),
    setOverdue: (ids) => port.send({ kind: 'overdue', ids }),
  };
}

function settle<T>(waiting: Map<number, (result: T) => void>, call: number, result: T): void {
  waiting.get(call)?.(result);
  waiting.delete(call);
}
