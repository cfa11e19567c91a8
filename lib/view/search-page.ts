import type { ErrorCode } from '../model/result';
import { parseQuery } from '../search/index';
import type { SearchAnswer, SearchService, Snippet } from '../search/index';
import { WatchedPage } from './watched-page';

/** What the search shows. */
export interface SearchLook {
  /** As typed. */
  readonly query: string;
  /** The last answer: that of an older query until the one to this is there. */
  readonly answer?: SearchAnswer;
  readonly error?: ErrorCode;
  readonly isSearching: boolean;
  /** Kept texts are being read in: what is found in them may become more. */
  readonly isReading: boolean;
  /** The first places in the kept texts of the answer's reports, as far as they were read. */
  readonly snippets: ReadonlyMap<string, readonly Snippet[]>;
  readonly shownNotes: number;
  readonly shownReports: number;
}

/** What the search needs of the world. */
export interface SearchWorld {
  /** Starts what answers; called once, when the search is first looked at. */
  readonly start: () => SearchService;
  /** Does work later; answers what calls it off. */
  readonly schedule: (work: () => void, delayMs: number) => () => void;
}

/** How many notes, and reports, are shown at first and with each step. */
export const STEP = 50;
const REPORT_STEP = 20;
/** Long enough that a word typed quickly is asked once. */
const PAUSE_MS = 120;
/** How often the answer grows while texts are read in. */
const GROW_MS = 800;
const SNIPPETS_AT_ONCE = 5;

const NOTHING: Omit<SearchLook, 'query' | 'isReading'> = {
  answer: undefined,
  error: undefined,
  isSearching: false,
  snippets: new Map(),
  shownNotes: STEP,
  shownReports: REPORT_STEP,
};

/**
 * The desk's search for as long as the page lives: the reader finds query and answer again when
 * they come back.
 */
export class SearchPage {
  /** Watch words among the same texts. */
  readonly watched: WatchedPage;
  readonly #hearers = new Set<() => void>();
  readonly #world: SearchWorld;
  #started: SearchService | undefined;
  #look: SearchLook = { ...NOTHING, query: '', isReading: false };
  /** Counts what was asked: an answer to anything but the last is dropped. */
  #asked = 0;
  #refreshes = 0;
  #cancel: () => void = () => undefined;

  constructor(world: SearchWorld) {
    this.#world = world;
    this.watched = new WatchedPage({ service: () => this.#service(), schedule: world.schedule });
  }

  /** The same object until something changes. */
  readonly look = (): SearchLook => this.#look;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Asks a query after a pause in typing. One that asks nothing empties the answer at once. */
  ask(query: string): void {
    if (query === this.#look.query) return;
    this.#cancel();
    this.#asked += 1;
    if (parseQuery(query).length === 0) {
      this.#set({ ...NOTHING, query });
      return;
    }
    this.#set({ query, isSearching: true });
    this.#cancel = this.#world.schedule(() => void this.#search(), PAUSE_MS);
  }

  /**
   * Asks the query again, at once: what is searched changed, or the reader does not want to wait.
   */
  async askNow(): Promise<void> {
    this.#cancel();
    if (parseQuery(this.#look.query).length > 0) await this.#search();
  }

  showMoreNotes(): void {
    this.#set({ shownNotes: this.#look.shownNotes + STEP });
  }

  async showMoreReports(): Promise<void> {
    this.#set({ shownReports: this.#look.shownReports + REPORT_STEP });
    await this.#readSnippets(this.#asked, this.#look.snippets);
  }

  /** Tells which annotations are found as overdue, and asks again. */
  async setOverdue(ids: readonly string[]): Promise<void> {
    this.#service().setOverdue(ids);
    await this.askNow();
  }

  /** Has new kept texts read in; the answer grows meanwhile. */
  async refreshTexts(): Promise<void> {
    this.#refreshes += 1;
    this.#set({ isReading: true });
    const stop = this.#growing();
    const refreshed = await this.#service().refreshTexts();
    stop();
    this.#refreshes -= 1;
    this.#set({ isReading: this.#refreshes > 0, ...(!refreshed.ok && { error: refreshed.error }) });
    if (refreshed.ok) await this.askNow();
  }

  #growing(): () => void {
    let stop: () => void = () => undefined;
    const grow = (): void => {
      if (!this.#look.isSearching) void this.askNow();
      stop = this.#world.schedule(grow, GROW_MS);
    };
    stop = this.#world.schedule(grow, GROW_MS);
    return () => stop();
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const { query } = this.#look;
    const found = await this.#service().search(query);
    if (mine !== this.#asked) return;
    if (!found.ok) {
      this.#set({ error: found.error, isSearching: false });
      return;
    }
    if (found.value === undefined) return;
    const isSame = this.#look.answer?.query === query;
    this.#set({
      ...(!isSame && NOTHING),
      answer: found.value,
      error: undefined,
      isSearching: false,
    });
    await this.#readSnippets(mine, new Map());
  }

  /** Reads the places in the texts of the reports that are shown, but for those that are known. */
  async #readSnippets(mine: number, known: SearchLook['snippets']): Promise<void> {
    const { answer, shownReports } = this.#look;
    if (answer === undefined) return;
    const wanted = answer.reports.slice(0, shownReports).filter((id) => !known.has(id));
    for (let from = 0; from < wanted.length; from += SNIPPETS_AT_ONCE) {
      const read = await this.#service().snippets(
        answer.query,
        wanted.slice(from, from + SNIPPETS_AT_ONCE),
      );
      if (mine !== this.#asked || !read.ok) return;
      const places = read.value.map(({ reportId, snippets }) => [reportId, snippets] as const);
      this.#set({ snippets: new Map([...this.#look.snippets, ...places]) });
    }
  }

  #service(): SearchService {
    return (this.#started ??= this.#world.start());
  }

  #set(change: Partial<SearchLook>): void {
    this.#look = { ...this.#look, ...change };
    for (const hear of this.#hearers) hear();
  }
}
