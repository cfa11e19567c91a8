import { hasAll, packPieces } from './kept-texts';
import type { PackedText } from './kept-texts';
import { firstHits } from './newest';
import type { NoteHit, Scanned } from './newest';
import type { SearchChunk } from './pack';
import { parseQuery } from './query';
import type { Query } from './query';
import { scanChunk } from './scan';

/** What a query finds. */
export interface SearchAnswer {
  /** The query as typed. */
  readonly query: string;
  /**
   * The first annotations, those with the reader's own words first, the newest first among them.
   */
  readonly notes: readonly NoteHit[];
  /** How many annotations there are in all. */
  readonly noteCount: number;
  /** Ids of the reports whose kept text has all that was asked, the last seen first. */
  readonly reports: readonly string[];
  /**
   * How many texts were searched; below that of the kept ones while they are still being read in.
   */
  readonly textCount: number;
}

export interface EngineTools {
  readonly nowMs: () => number;
  /** Lets a newer query, or an update, come in. */
  readonly breathe: () => Promise<void>;
}

/** How long the engine works before it breathes. */
const SLICE_MS = 8;
const MOST_NOTES = 1_000;

/** Holds what is searched in memory and answers queries; a newer query stops an older one. */
export class SearchEngine {
  readonly #chunks = new Map<string, SearchChunk>();
  #texts: readonly PackedText[] = [];
  #overdue: ReadonlySet<string> = new Set();
  #latest = 0;
  readonly #tools: EngineTools;

  constructor(tools: EngineTools) {
    this.#tools = tools;
  }

  /** Takes in a chunk under a key of the caller's, in place of the one there. */
  setChunk(key: string, chunk: SearchChunk): void {
    this.#chunks.set(key, chunk);
  }

  /** Tells which annotations stand on pledges whose day has passed. */
  setOverdue(ids: Iterable<string>): void {
    this.#overdue = new Set(ids);
  }

  /** Takes in the text of a report, in place of the one there. Works in slices. */
  async setText({
    reportId,
    at,
    text,
  }: {
    readonly reportId: string;
    readonly at: string;
    readonly text: string;
  }): Promise<void> {
    const pieces: PackedText['pieces'][number][] = [];
    for (const piece of packPieces(text)) {
      pieces.push(piece);
      await this.#tools.breathe();
    }
    this.dropText(reportId);
    this.#texts = [...this.#texts, { reportId, at: Date.parse(at) || 0, pieces }].sort(
      (a, b) => b.at - a.at,
    );
  }

  /** Tells when a report was last seen; its text stays. */
  setSeen(reportId: string, at: string): void {
    const texts = this.#texts.map((text) =>
      text.reportId === reportId ? { ...text, at: Date.parse(at) || 0 } : text,
    );
    this.#texts = texts.sort((a, b) => b.at - a.at);
  }

  dropText(reportId: string): void {
    this.#texts = this.#texts.filter((text) => text.reportId !== reportId);
  }

  /** The texts that were taken in, the last seen first. */
  get texts(): readonly PackedText[] {
    return this.#texts;
  }

  /**
   * Answers a query, with at most `most` annotations; `undefined` where a newer query came
   * meanwhile.
   */
  async search(typed: string, most = MOST_NOTES): Promise<SearchAnswer | undefined> {
    this.#latest += 1;
    const mine = this.#latest;
    const query = parseQuery(typed);
    const rest = this.#rests(mine);
    const scanned = await this.#scan(query, rest);
    if (scanned === undefined) return undefined;
    const reports: string[] = [];
    const texts = this.#texts;
    for (const text of query.length === 0 ? [] : texts) {
      if (hasAll(text, query)) reports.push(text.reportId);
      if (await rest()) return undefined;
    }
    const { hits, total } = firstHits(scanned, most);
    return { query: typed, notes: hits, noteCount: total, reports, textCount: texts.length };
  }

  async #scan(
    query: Query,
    rest: () => Promise<boolean> | boolean,
  ): Promise<readonly Scanned[] | undefined> {
    const scanned: Scanned[] = [];
    for (const chunk of [...this.#chunks.values()]) {
      scanned.push({ chunk, places: scanChunk(chunk, query, (id) => this.#overdue.has(id)) });
      if (await rest()) return undefined;
    }
    return scanned;
  }

  /** Breathes when a slice is over; answers whether the query was overtaken. */
  #rests(mine: number): () => Promise<boolean> | boolean {
    let startedAt = this.#tools.nowMs();
    return () => {
      if (this.#tools.nowMs() - startedAt < SLICE_MS) return false;
      return this.#tools.breathe().then(() => {
        startedAt = this.#tools.nowMs();
        return mine !== this.#latest;
      });
    };
  }
}
