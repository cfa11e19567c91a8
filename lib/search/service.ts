import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { WatchWord } from '../model/watch';
import { SearchEngine } from './engine';
import type { EngineTools, SearchAnswer } from './engine';
import type { SearchChunk } from './pack';
import { snippetsAround, snippetsOf } from './places';
import type { Snippet } from './places';
import { parseQuery } from './query';
import { WatchSearch } from './watched';
import type { MakeWatchFinder, WatchedAnswer } from './watched';

/** Places in the kept text of one report. */
export interface ReportSnippets {
  readonly reportId: string;
  readonly snippets: readonly Snippet[];
}

/**
 * Search over everything that is kept, as a page asks for it: in the page's own process
 * (`searchInProcess`) or in a worker (`connectSearch`). Answers `storage-unavailable` where what is
 * searched cannot be read.
 */
export interface SearchService {
  /**
   * Answers a query of the language of `parseQuery`; the value is `undefined` where a newer query
   * came meanwhile.
   */
  search(query: string, most?: number): Promise<Result<SearchAnswer | undefined>>;
  /**
   * The first places of a query in the kept texts of reports; reports without a text are left out.
   */
  snippets(query: string, reportIds: readonly string[]): Promise<Result<readonly ReportSnippets[]>>;
  /**
   * In which kept texts watch words stand, and how often; the value is `undefined` where a newer
   * call came meanwhile.
   */
  watched(words: readonly WatchWord[]): Promise<Result<WatchedAnswer | undefined>>;
  /** The first places of watch words in the kept texts of reports, as `snippets` has those. */
  watchSnippets(
    words: readonly WatchWord[],
    reportIds: readonly string[],
  ): Promise<Result<readonly ReportSnippets[]>>;
  /** Tells which annotations stand on pledges whose day has passed: they are found by 逾期. */
  setOverdue(ids: readonly string[]): void;
  /**
   * Reads in the kept texts that are new, and forgets those that are gone; resolves when all are
   * in.
   */
  refreshTexts(): Promise<Result<void>>;
}

/** The kept text of a report, without the text. */
export interface TextHead {
  readonly reportId: string;
  readonly textHash: string;
  /** When the report was last seen, ISO 8601 instant. */
  readonly at: string;
}

/** A chunk of annotations under the key it is replaced by. */
export interface KeyedChunk {
  readonly key: string;
  readonly chunk: SearchChunk;
}

/** What was written after a revision of the chunks. */
export interface ChangedChunks {
  readonly chunks: readonly KeyedChunk[];
  readonly revision: number;
}

/** Where what is searched is kept. */
export interface SearchSource {
  /** The chunks that were written after a revision, 0 for all, and the revision they make up. */
  changedSince(revision: number): Promise<Result<ChangedChunks>>;
  listTexts(): Promise<Result<readonly TextHead[]>>;
  /** The kept text of a report; `undefined` where there is none. */
  readText(reportId: string): Promise<Result<string | undefined>>;
}

const MOST_SNIPPETS = 3;

/**
 * A search over a source in this process, watch words found by what `makeFinder` makes. Chunks are
 * brought up to date before every query.
 */
export function searchInProcess(
  source: SearchSource,
  makeFinder: MakeWatchFinder,
  tools: EngineTools,
): SearchService {
  const engine = new SearchEngine(tools);
  const watch = new WatchSearch(makeFinder, (id) => source.readText(id), tools);
  const held = new Map<string, TextHead>();
  let revision = 0;
  let refreshes = 0;

  const update = async (): Promise<Result<void>> => {
    const changed = await source.changedSince(revision);
    if (!changed.ok) return changed;
    for (const { key, chunk } of changed.value.chunks) engine.setChunk(key, chunk);
    revision = Math.max(revision, changed.value.revision);
    return ok(undefined);
  };

  const forgetAllBut = (kept: ReadonlySet<string>): void => {
    for (const reportId of held.keys()) {
      if (kept.has(reportId)) continue;
      held.delete(reportId);
      engine.dropText(reportId);
    }
  };

  const refreshTexts = async (): Promise<Result<void>> => {
    refreshes += 1;
    const mine = refreshes;
    const heads = await source.listTexts();
    if (!heads.ok) return heads;
    forgetAllBut(new Set(heads.value.map(({ reportId }) => reportId)));
    for (const head of heads.value.toSorted((a, b) => b.at.localeCompare(a.at))) {
      const before = held.get(head.reportId);
      if (before?.textHash === head.textHash) {
        if (before.at !== head.at) engine.setSeen(head.reportId, head.at);
        held.set(head.reportId, head);
        continue;
      }
      const text = await source.readText(head.reportId);
      if (!text.ok) return text;
      /* A later call reads in what is left. */
      if (mine !== refreshes) break;
      held.set(head.reportId, head);
      if (text.value === undefined) engine.dropText(head.reportId);
      else await engine.setText({ ...head, text: text.value });
    }
    return ok(undefined);
  };

  const snippetsIn = async (
    reportIds: readonly string[],
    snippetsFrom: (text: string) => readonly Snippet[],
  ): Promise<Result<readonly ReportSnippets[]>> => {
    const found: ReportSnippets[] = [];
    for (const reportId of reportIds) {
      const text = await source.readText(reportId);
      if (!text.ok) return text;
      if (text.value !== undefined) found.push({ reportId, snippets: snippetsFrom(text.value) });
    }
    return ok(found);
  };

  return {
    search: async (query, most) => {
      const updated = await update();
      return updated.ok ? ok(await engine.search(query, most)) : updated;
    },
    snippets: (query, reportIds) => {
      const parsed = parseQuery(query);
      return snippetsIn(reportIds, (text) => snippetsOf(text, parsed, MOST_SNIPPETS));
    },
    watched: (words) => watch.search(words, engine.texts),
    watchSnippets: (words, reportIds) => {
      const finder = makeFinder(words);
      return snippetsIn(reportIds, (text) =>
        snippetsAround(text, finder.places(text), MOST_SNIPPETS),
      );
    },
    setOverdue: (ids) => {
      engine.setOverdue(ids);
    },
    refreshTexts,
  };
}
