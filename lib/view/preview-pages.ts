import type { PreviewList, PreviewRow } from '../transfer/preview';

/** Entries that are asked for at a time. */
const PAGE_ROWS = 50;
/**
 * Before a page that did not come is asked for again; after the last it waits until it comes into
 * sight anew.
 */
const AGAIN_AFTER_MS = [500, 2_000, 8_000];

/** Does something after a while. */
type Later = (work: () => void, delayMs: number) => void;
type Ask = (list: PreviewList, from: number, to: number) => Promise<readonly PreviewRow[]>;

/** The entries of one list of a preview, asked for page by page as they come into sight. */
export class PreviewPages {
  readonly #ask: Ask;
  readonly #list: PreviewList;
  readonly #later: Later;
  readonly #pages = new Map<number, readonly PreviewRow[] | 'asked'>();
  readonly #hearers = new Set<() => void>();
  #version = 0;

  constructor(
    ask: Ask,
    list: PreviewList,
    later: Later = (work, delayMs) => void setTimeout(work, delayMs),
  ) {
    this.#ask = ask;
    this.#list = list;
    this.#later = later;
  }

  /** An entry; `undefined` until it is there. */
  at(index: number): PreviewRow | undefined {
    const page = this.#pages.get(Math.floor(index / PAGE_ROWS));
    return page === undefined || page === 'asked' ? undefined : page[index % PAGE_ROWS];
  }

  /** Asks for the page of an entry, once; where it does not come a few times more. */
  want(index: number): void {
    const page = Math.floor(index / PAGE_ROWS);
    if (this.#pages.has(page)) return;
    this.#pages.set(page, 'asked');
    this.#bring(page, 0);
  }

  #bring(page: number, failures: number): void {
    this.#ask(this.#list, page * PAGE_ROWS, (page + 1) * PAGE_ROWS).then(
      (rows) => {
        this.#pages.set(page, rows);
        this.#version += 1;
        this.#hearers.forEach((hear) => hear());
      },
      () => {
        const delayMs = AGAIN_AFTER_MS[failures];
        if (delayMs === undefined) this.#pages.delete(page);
        else this.#later(() => this.#bring(page, failures + 1), delayMs);
      },
    );
  }

  /** Hears that entries came. Answers a function that stops it. */
  subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => void this.#hearers.delete(hear);
  };

  /** Grows with every page that comes. */
  version = (): number => this.#version;
}
