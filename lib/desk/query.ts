import type { Status, Subject } from '../model/annotation';
import type {
  DateRange,
  DocumentType,
  Level,
  Specificity,
  Strength,
  Topic,
} from '../model/extraction';

/** When something is due, seen from today. */
export const DUE_TIMES = ['overdue', 'this-month', 'this-year', 'later', 'none'] as const;
export type DueTime = (typeof DUE_TIMES)[number];

/** Stands for what has no value under a facet: no status, no topic, no tag. */
export const NONE = 'none';
type OrNone<T extends string> = T | typeof NONE;

/**
 * What is looked for. Of one facet any value will do, all facets have to fit; an empty list asks
 * nothing.
 */
export interface DeskFilter {
  readonly subject?: readonly Subject[];
  readonly status?: readonly OrNone<Status>[];
  readonly due?: readonly DueTime[];
  readonly issuer?: readonly string[];
  /** Names of places; what lies in one of them fits. */
  readonly region?: readonly string[];
  readonly level?: readonly OrNone<Level>[];
  readonly documentType?: readonly DocumentType[];
  /** Year of publication, `2026`. */
  readonly year?: readonly string[];
  readonly topic?: readonly OrNone<Topic>[];
  readonly tag?: readonly string[];
  /** Keys of indicators. */
  readonly indicator?: readonly string[];
  /** What figures speak of, as `periodValue` names it. */
  readonly period?: readonly string[];
  readonly specificity?: readonly OrNone<Specificity>[];
  readonly strength?: readonly OrNone<Strength>[];
  readonly has?: readonly DeskTrait[];
}
export type DeskFacet = keyof DeskFilter;

/** A period as a filter names it: `2023-01-01/2023-12-31` (ISO 8601). */
export const periodValue = ({ start, end }: DateRange): string => `${start}/${end}`;

/** Reads what `periodValue` made; `undefined` for anything else. */
export function readPeriod(value: string): DateRange | undefined {
  const [start, end] = value.split('/');
  return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * What an item has or is; `unproven` is a verdict that stands on nothing, `contested` what two
 * devices wrote differently.
 */
export const DESK_TRAITS = [
  'note',
  'evidence',
  'unproven',
  'pinned',
  'annotation',
  'contested',
] as const;
export type DeskTrait = (typeof DESK_TRAITS)[number];

/** By what items are ordered; what has no value stands at the end. */
export const DESK_ORDERS = [
  'due',
  'updated',
  'status',
  'weight',
  'issuer',
  'published',
  'topic',
  'strength',
  'specificity',
  'indicator',
  'period',
] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

/**
 * A board of statuses: promises, passages and targets, which are kept or not, or figures, which are
 * right or not.
 */
export type DeskBoard = 'pledges' | 'metrics';

/** A question to the desk. */
export interface DeskQuery {
  readonly filter: DeskFilter;
  readonly order: DeskOrder;
  /** The other way round. */
  readonly isReversed?: boolean;
  /** ISO 8601 day: what is overdue by then. */
  readonly today: string;
  /** Only what stands on this board. */
  readonly board?: DeskBoard;
  /** Only these keys, in this order where `order` says nothing of two: what a search found. */
  readonly among?: ReadonlySet<string>;
}
