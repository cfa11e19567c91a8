import type { DeskOrder } from '../desk/query';

/** The columns that a reader can choose among, in the order in which they stand at first. */
export const NOTE_COLUMNS = [
  'text',
  'note',
  'status',
  'evidence',
  'due',
  'strength',
  'specificity',
  'topic',
  'indicator',
  'period',
  'tags',
  'issuer',
  'report',
  'region',
  'published',
  'statusOn',
  'statusBy',
  'weight',
  'owner',
  'updated',
] as const;
export type NoteColumn = (typeof NOTE_COLUMNS)[number];

/** What is shown until the reader chooses. */
export const DEFAULT_COLUMNS: readonly NoteColumn[] = [
  'text',
  'note',
  'status',
  'evidence',
  'due',
  'strength',
  'topic',
  'tags',
  'issuer',
];

/** What a column is sorted by, where it can be. */
export const COLUMN_ORDERS: Readonly<Partial<Record<NoteColumn, DeskOrder>>> = {
  status: 'status',
  due: 'due',
  strength: 'strength',
  specificity: 'specificity',
  topic: 'topic',
  indicator: 'indicator',
  period: 'period',
  issuer: 'issuer',
  published: 'published',
  weight: 'weight',
  updated: 'updated',
};

/** Orders that begin with the latest or the heaviest. */
const FROM_ABOVE: readonly DeskOrder[] = ['updated', 'published', 'weight', 'period'];

/** Whether what is shown falls from row to row. */
export const isDescending = (order: DeskOrder, isReversed: boolean): boolean =>
  FROM_ABOVE.includes(order) !== isReversed;

/**
 * Columns as they were stored; what is unknown or double is left out, and the passage is always
 * there.
 */
export function readColumns(stored: unknown): readonly NoteColumn[] {
  if (!Array.isArray(stored)) return DEFAULT_COLUMNS;
  const known = [...new Set(stored)].flatMap(
    (name) => NOTE_COLUMNS.find((column) => column === name) ?? [],
  );
  return known.includes('text') ? known : ['text', ...known];
}

/** With a column shown, at the end, or not shown. The passage stays. */
export const withColumn = (
  columns: readonly NoteColumn[],
  column: NoteColumn,
  isShown: boolean,
): readonly NoteColumn[] => {
  if (column === 'text') return columns;
  const others = columns.filter((name) => name !== column);
  return isShown ? [...others, column] : others;
};

/** With a column moved by so many places. */
export function moveColumn(
  columns: readonly NoteColumn[],
  column: NoteColumn,
  by: -1 | 1,
): readonly NoteColumn[] {
  const from = columns.indexOf(column);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const moved = columns.filter((name) => name !== column);
  return [...moved.slice(0, to), column, ...moved.slice(to)];
}
