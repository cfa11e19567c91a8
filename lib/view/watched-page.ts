import type { ErrorCode } from '../model/result';
import type { WatchWord } from '../model/watch';
import type { SearchService, Snippet, WatchedAnswer } from '../search/index';

/** What is known of watch words in the kept texts. */
export interface WatchedLook {
  /** The last counts of the words asked. */
  readonly answer?: WatchedAnswer;
  readonly error?: ErrorCode;
  /** Texts are being read in, or looked through: counts may grow. */
  readonly isLooking: boolean;
}

/** What is needed of the world. */
export interface WatchedWorld {
  /** What answers; it is started when it is first asked for. */
  readonly service: () => SearchService;
  /** Does work later; answers what calls it off. */
  readonly schedule: (work: () => void, delayMs: number) => () => void;
}

/** How often the counts grow while texts are read in. */
const GROW_MS = 800;

/** Watch words among the kept texts, for as long as the page lives. */
export class WatchedPage {
  readonly #hearers = new Set<() => void>();
  readonly #world: WatchedWorld;
  #words: readonly WatchWord[] = [];
  #look: WatchedLook = { isLooking: false };
  /** Counts what was asked: an answer to anything but the last is dropped. */
  #asked = 0;
  #refreshes = 0;

  constructor(world: WatchedWorld) {
    this.#world = world;
  }

  /** The same object until something changes. */
  readonly look = (): WatchedLook => this.#look;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Has these words counted from now on; the counts of other words are forgotten. */
  async watch(words: readonly WatchWord[]): Promise<void> {
    if (formsOf(words) !== formsOf(this.#words)) this.#set({ answer: undefined, error: undefined });
    this.#words = words;
    await this.#count();
  }

  /** Has new kept texts read in, and the words counted; the counts grow meanwhile. */
  async refreshTexts(): Promise<void> {
    this.#refreshes += 1;
    this.#set({ isLooking: true, error: undefined });
    const stop = this.#growing();
    const refreshed = await this.#world.service().refreshTexts();
    stop();
    if (refreshed.ok) await this.#count();
    this.#refreshes -= 1;
    this.#set({ isLooking: this.#refreshes > 0, ...(!refreshed.ok && { error: refreshed.error }) });
  }

  /**
   * The first places of words in the kept texts of reports, by their ids; reports of which none can
   * be read are missing.
   */
  async snippets(
    words: readonly WatchWord[],
    reportIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Snippet[]>> {
    const read = await this.#world.service().watchSnippets(words, reportIds);
    const found = read.ok ? read.value : [];
    return new Map(found.map(({ reportId, snippets }) => [reportId, snippets]));
  }

  #growing(): () => void {
    let stop: () => void = () => undefined;
    const grow = (): void => {
      void this.#count();
      stop = this.#world.schedule(grow, GROW_MS);
    };
    stop = this.#world.schedule(grow, GROW_MS);
    return () => stop();
  }

  async #count(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    if (this.#words.length === 0) return;
    const found = await this.#world.service().watched(this.#words);
    if (mine !== this.#asked) return;
    if (!found.ok) this.#set({ error: found.error });
    else if (found.value !== undefined) this.#set({ answer: found.value, error: undefined });
  }

  #set(change: Partial<WatchedLook>): void {
    this.#look = { ...this.#look, ...change };
    for (const hear of this.#hearers) hear();
  }
}

/** What of words makes a difference to where they are found. */
const formsOf = (words: readonly WatchWord[]): string =>
  JSON.stringify(words.map(({ id, group }) => [id, group]));
