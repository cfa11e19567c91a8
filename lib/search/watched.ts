import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { Span } from '../model/span';
import type { WatchWord } from '../model/watch';
import type { EngineTools } from './engine';
import type { PackedText } from './kept-texts';

/** How often words stand in a text, by their index; those that stand nowhere are left out. */
export type WordCounts = ReadonlyMap<number, number>;

/** Finds watch words; `lib/watch` makes it, which looks down on this module. */
export interface WatchFinder {
  /**
   * The counts in a text that is folded piece by piece as `toSearchText` does it; `undefined` where
   * only the text as it is written can tell.
   */
  readonly countFolded: (pieces: readonly string[]) => WordCounts | undefined;
  /** The counts in a text as it is written. */
  readonly count: (text: string) => WordCounts;
  /** The first places of all words in a text, joined where they overlap, in its order. */
  readonly places: (text: string) => readonly Span[];
}

/** Gets words ready to be found. */
export type MakeWatchFinder = (words: readonly WatchWord[]) => WatchFinder;

/** How often one word stands in a text. */
export interface WatchTally {
  /** The word's. */
  readonly id: string;
  readonly count: number;
}

/** A kept report in which watch words stand. */
export interface WatchedReport {
  readonly reportId: string;
  /** Those that stand there, in the order of the words. */
  readonly tallies: readonly WatchTally[];
}

/** Where watch words stand among the kept texts. */
export interface WatchedAnswer {
  /** The last seen first. */
  readonly reports: readonly WatchedReport[];
  /** How many texts were looked through; below that of the kept ones while these are read in. */
  readonly textCount: number;
}

/** How long is worked before others get a turn. */
const SLICE_MS = 8;

/** Counts watch words in kept texts, each text once for the same words. */
export class WatchSearch {
  readonly #make: MakeWatchFinder;
  readonly #readText: (reportId: string) => Promise<Result<string | undefined>>;
  readonly #tools: EngineTools;
  #asked = '';
  #finder: WatchFinder | undefined;
  /** What was counted, by the pieces of a text, which stay the same objects. */
  #known = new WeakMap<PackedText['pieces'], readonly WatchTally[]>();
  #latest = 0;

  constructor(
    make: MakeWatchFinder,
    readText: (reportId: string) => Promise<Result<string | undefined>>,
    tools: EngineTools,
  ) {
    this.#make = make;
    this.#readText = readText;
    this.#tools = tools;
  }

  /** Counts the words in the texts; the value is `undefined` where a newer call came meanwhile. */
  async search(
    words: readonly WatchWord[],
    texts: readonly PackedText[],
  ): Promise<Result<WatchedAnswer | undefined>> {
    this.#latest += 1;
    const mine = this.#latest;
    const finder = this.#finderOf(words);
    const reports: WatchedReport[] = [];
    let startedAt = this.#tools.nowMs();
    for (const text of texts) {
      const tallies = await this.#talliesOf(text, words, finder);
      if (!tallies.ok) return tallies;
      if (tallies.value.length > 0)
        reports.push({ reportId: text.reportId, tallies: tallies.value });
      if (this.#tools.nowMs() - startedAt >= SLICE_MS) {
        await this.#tools.breathe();
        startedAt = this.#tools.nowMs();
      }
      if (mine !== this.#latest) return ok(undefined);
    }
    return ok({ reports, textCount: texts.length });
  }

  async #talliesOf(
    { reportId, pieces }: PackedText,
    words: readonly WatchWord[],
    finder: WatchFinder,
  ): Promise<Result<readonly WatchTally[]>> {
    const known = this.#known.get(pieces);
    if (known !== undefined) return ok(known);
    let counts = finder.countFolded(pieces.map((piece) => piece.words));
    if (counts === undefined) {
      const text = await this.#readText(reportId);
      if (!text.ok) return text;
      counts = finder.count(text.value ?? '');
    }
    const found = counts;
    const tallies = words.flatMap(({ id }, index): readonly WatchTally[] => {
      const count = found.get(index);
      return count === undefined ? [] : [{ id, count }];
    });
    /* Other words may be asked by now. */
    if (finder === this.#finder) this.#known.set(pieces, tallies);
    return ok(tallies);
  }

  #finderOf(words: readonly WatchWord[]): WatchFinder {
    const asked = JSON.stringify(words.map(({ id, word, group }) => [id, word, group]));
    if (this.#finder === undefined || asked !== this.#asked) {
      this.#asked = asked;
      this.#finder = this.#make(words);
      this.#known = new WeakMap();
    }
    return this.#finder;
  }
}
