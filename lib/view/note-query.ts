import { DESK_ORDERS, DESK_TRAITS, DUE_TIMES, NONE } from '../desk/query';
import type { DeskFacet, DeskFilter, DeskOrder } from '../desk/query';
import { STATUSES, SUBJECTS } from '../model/annotation';
import { DOCUMENT_TYPES, LEVELS, SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';

/** What the reader looks at: the same for table and board, and what a saved filter keeps. */
export interface NoteQuery {
  readonly filter: DeskFilter;
  readonly order: DeskOrder;
  readonly isReversed: boolean;
}

/** What is edited last stands first, and nothing is left out. */
export const FIRST_QUERY: NoteQuery = { filter: {}, order: 'updated', isReversed: false };

/** The facets in the order in which they are offered. */
export const NOTE_FACETS = [
  'due',
  'status',
  'subject',
  'tag',
  'issuer',
  'region',
  'topic',
  'indicator',
  'period',
  'specificity',
  'strength',
  'has',
  'level',
  'documentType',
  'year',
] as const satisfies readonly DeskFacet[];

/** What may be asked under a facet with a closed list; the others take any word. */
const VALUES: Readonly<Partial<Record<DeskFacet, readonly string[]>>> = {
  due: DUE_TIMES,
  status: [...STATUSES, NONE],
  subject: SUBJECTS,
  topic: [...TOPICS, NONE],
  specificity: [...SPECIFICITIES, NONE],
  strength: [...STRENGTHS, NONE],
  has: DESK_TRAITS,
  level: [...LEVELS, NONE],
  documentType: DOCUMENT_TYPES,
};

/** What is asked under a facet. */
export const chosen = (filter: DeskFilter, facet: DeskFacet): readonly string[] =>
  filter[facet] ?? [];

/** A filter that asks exactly these values under a facet. */
export const withValues = (
  filter: DeskFilter,
  facet: DeskFacet,
  values: readonly string[],
): DeskFilter => filterOf({ ...filter, [facet]: values });

/** A filter with a value asked for, or not any more. */
export function toggled(filter: DeskFilter, facet: DeskFacet, value: string): DeskFilter {
  const before = chosen(filter, facet);
  const values = before.includes(value)
    ? before.filter((one) => one !== value)
    : [...before, value];
  return withValues(filter, facet, values);
}

/** Everything that a filter asks, value by value. */
export const choicesOf = (
  filter: DeskFilter,
): readonly { readonly facet: DeskFacet; readonly value: string }[] =>
  NOTE_FACETS.flatMap((facet) => chosen(filter, facet).map((value) => ({ facet, value })));

/**
 * What was saved, as JSON; whatever another version wrote and this one does not know asks nothing.
 */
export function readQuery(json: string): NoteQuery {
  const saved = parsed(json);
  if (!isRecord(saved)) return FIRST_QUERY;
  const { filter, order, isReversed } = saved;
  return {
    filter: isRecord(filter) ? filterOf(filter) : {},
    order: DESK_ORDERS.find((known) => known === order) ?? FIRST_QUERY.order,
    isReversed: isReversed === true,
  };
}

function filterOf(values: Readonly<Record<string, unknown>>): DeskFilter {
  const known = NOTE_FACETS.flatMap((facet): readonly (readonly [string, readonly string[]])[] => {
    const asked = values[facet];
    if (!Array.isArray(asked)) return [];
    const fitting = asked.filter(
      (value): value is string =>
        typeof value === 'string' && (VALUES[facet]?.includes(value) ?? true),
    );
    return fitting.length === 0 ? [] : [[facet, fitting]];
  });
  return Object.fromEntries(known);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
