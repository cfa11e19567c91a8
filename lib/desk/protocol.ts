import type { Subject } from '../model/annotation';
import type { Specificity, Strength, Topic } from '../model/extraction';
import type { DeskFacet, DeskQuery } from './query';

/** What the index itself knows of an item; words and notes are read from the store. */
export interface IndexedItem {
  readonly key: string;
  readonly reportId: string;
  readonly subject: Subject;
  readonly specificity?: Specificity;
  readonly strength?: Strength;
  readonly topic?: Topic;
  /** ISO 8601 day. */
  readonly due?: string;
}

/** How many items have a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** A question: which items of a query, from `from` up to `to`, and the counts under some facets. */
export interface DeskAsk {
  readonly query: DeskQuery;
  readonly from: number;
  readonly to: number;
  readonly facets: readonly DeskFacet[];
}

/** What was asked for. */
export interface DeskPage {
  readonly count: number;
  readonly from: number;
  readonly items: readonly IndexedItem[];
  readonly facets: Readonly<Partial<Record<DeskFacet, readonly ValueCount[]>>>;
}

/** Where an item stands among those of a query. */
export interface DeskPlace {
  readonly key: string;
  readonly at: number;
}

/**
 * How far the index is. `loading`: annotations are being read, questions wait. `partly`: pledges
 * are being read, questions are answered from what there is. `failed`: the store could not be read.
 */
export interface DeskState {
  readonly phase: 'loading' | 'partly' | 'ready' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Grows with every change of the index: answers that are older may be out of date. */
  readonly version: number;
}

/** From the page to the index. A question in a lane calls off the one before it there. */
export type DeskMessage =
  | ({ readonly kind: 'ask'; readonly id: number; readonly lane: string } & DeskAsk)
  | { readonly kind: 'keys'; readonly id: number; readonly query: DeskQuery }
  | {
      readonly kind: 'next';
      readonly id: number;
      readonly query: DeskQuery;
      readonly after?: string;
    }
  | { readonly kind: 'changed'; readonly reportId: string };

/** From the index to the page; an answer without a page was called off. */
export type DeskReply =
  | { readonly kind: 'state'; readonly state: DeskState }
  | { readonly kind: 'page'; readonly id: number; readonly page?: DeskPage }
  | { readonly kind: 'keys'; readonly id: number; readonly keys: readonly string[] }
  | { readonly kind: 'next'; readonly id: number; readonly place?: DeskPlace };
