import type { Zone } from './extraction';

/**
 * One link that leads through the pages of an article: an absolute web address with the words that
 * it is shown by.
 */
export interface PagingLink {
  readonly address: string;
  readonly words: string;
}

/** What a page shows of the other pages of its article. */
export interface Paging {
  /** `上一页`, `2`, `下一页`, in document order. */
  readonly links: readonly PagingLink[];
  /** The arguments of `createPageHTML(3,0,'t2023_1','html')`, as written. */
  readonly calls: readonly string[];
}

/** A report that stands on several pages, as one of them tells. */
export interface PageSeries {
  /**
   * What the addresses of all pages share: the canonical address without a number. The first page
   * often stands there.
   */
  readonly key: string;
  /** Which page this one is, counted from 1. */
  readonly number: number;
  /** Canonical addresses of the known pages; `pages[0]` is page 1. */
  readonly pages: readonly string[];
}

/** A page's place in its series, as it is stored, with what the next page goes on from. */
export interface SeriesPlace extends PageSeries {
  /** The zone that the page ends in. */
  readonly endZone?: Exclude<Zone, 'other'>;
  /** SHA-256 of the text that this page was read as the continuation of. */
  readonly after?: string;
}

/** The most pages that one report is divided into. */
export const MAX_PAGES = 50;
