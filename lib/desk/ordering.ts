import { dayNumber, traitBit } from './columns';
import type { DeskColumns } from './columns';
import { dueTimeAt } from './matching';
import type { DeskOrder, DeskQuery } from './query';

/** Stands behind every value, whichever way round they are: reversing leaves it last. */
const orLast = (value: number | undefined): number =>
  value === undefined || value === 0 ? NaN : value;

/** More than any day's number. */
const SETTLED_BEHIND = 100_000_000;

/** What a row is ordered by, smaller first. */
function keyOf(columns: DeskColumns, order: DeskOrder, today: number): (row: number) => number {
  const issuers = order === 'issuer' ? columns.issuers.ranks() : [];
  const indicators = order === 'indicator' ? columns.indicators.ranks() : [];
  switch (order) {
    case 'due':
      /* Overdue first, then what is due next; what was due and is settled stands behind both. */
      return (row) => {
        const due = columns.due[row] ?? 0;
        return dueTimeAt(columns, row, today) === undefined ? SETTLED_BEHIND + due : orLast(due);
      };
    case 'updated':
      return (row) => -orLast(columns.updated[row]);
    case 'status':
      return (row) => orLast(columns.status[row]);
    case 'weight':
      return (row) => -(columns.weight[row] ?? 1);
    case 'topic':
    case 'strength':
    case 'specificity':
      return (row) => orLast(columns[order][row]);
    case 'issuer':
      return (row) => orLast(issuers[columns.reportAt(row).issuer]);
    case 'indicator':
      return (row) => orLast(indicators[columns.indicator[row] ?? 0]);
    case 'period':
      return (row) => -orLast(columns.until[row]);
    case 'published':
      return (row) => -orLast(columns.reportAt(row).published);
  }
}

/**
 * Rows by their keys, smaller first; equals stay in the order that they came in. One pass, and a
 * sort of the keys alone.
 */
function byKey(rows: readonly number[], key: (row: number) => number): readonly number[] {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const value = key(row);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return [...Float64Array.from(groups.keys()).sort()].flatMap((value) => groups.get(value) ?? []);
}

/** Orders rows; what is pinned stands above all others. */
export function ordered(
  columns: DeskColumns,
  rows: readonly number[],
  { order, isReversed = false, today }: Pick<DeskQuery, 'order' | 'isReversed' | 'today'>,
): Uint32Array {
  const key = keyOf(columns, order, dayNumber(today));
  const signed = isReversed ? (row: number) => -key(row) : key;
  const pinned = traitBit('pinned');
  const isPinned = (row: number): boolean => ((columns.traits[row] ?? 0) & pinned) !== 0;
  const above = rows.filter(isPinned);
  const others = above.length === 0 ? rows : rows.filter((row) => !isPinned(row));
  return Uint32Array.from([...byKey(above, signed), ...byKey(others, signed)]);
}
