import { nameOf } from './element-kind';

/**
 * One cell of a data table with its compact text (no white space) and where it stands in the grid.
 */
export interface TableCell {
  readonly element: Element;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * A table that is a grid of numbers. `grid[row][column]` is the cell that covers the place, spans
 * included.
 */
export interface TableShape {
  readonly rows: readonly (readonly TableCell[])[];
  readonly grid: readonly (readonly (TableCell | undefined)[])[];
  readonly columns: number;
  /** Leading rows that name columns, the caption or the unit. */
  readonly headerRows: number;
}

const MAX_SPAN = 100;
const MAX_CELL_UNITS = 300;
const NUMBER_SHARE = 0.25;

const NUMBER = /^[≥≤<>±+\-−－约]?[\d０-９][\d０-９,，.．]*(?:[^\d\s年月日号第—–-]\S{0,3})?$/;
const PLAIN_YEAR = /^(?:19|20)\d{2}$/;
const COLUMN_NUMBER = /^(?:\d{1,2}|[甲乙丙丁])$/;

/**
 * True for what a value cell holds: `24.03`, `-6.4`, `19.1%`, `125户`; not for `2023年` or `2023`.
 */
export const isNumberText = (text: string): boolean =>
  text.length <= 16 && NUMBER.test(text) && !PLAIN_YEAR.test(text);

const compact = (element: Element): string =>
  (element.textContent ?? '').replace(/[\s\u200b]+/g, '');

function spanOf(element: Element, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MAX_SPAN) : 1;
}

/** The rows of a table in document order, those in thead, tbody and tfoot included. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    const name = nameOf(child);
    if (name === 'tr') rows.push(child);
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
      for (let row = child.firstElementChild; row; row = row.nextElementSibling) {
        if (nameOf(row) === 'tr') rows.push(row);
      }
    }
  }
  return rows;
}

function layOut(table: Element): Omit<TableShape, 'headerRows'> {
  const grid: (TableCell | undefined)[][] = [];
  const rows: TableCell[][] = [];
  let columns = 0;
  for (const [row, element] of rowsOf(table).entries()) {
    const cells: TableCell[] = [];
    const places = (grid[row] ??= []);
    let column = 0;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const name = nameOf(child);
      if (name !== 'td' && name !== 'th') continue;
      while (places[column]) column += 1;
      const columnSpan = spanOf(child, 'colspan');
      const rowSpan = spanOf(child, 'rowspan');
      const cell = { element: child, text: compact(child), row, column, columnSpan, rowSpan };
      cells.push(cell);
      for (let down = 0; down < rowSpan; down += 1) {
        const target = (grid[row + down] ??= []);
        for (let across = 0; across < columnSpan; across += 1) target[column + across] ??= cell;
      }
      column += columnSpan;
    }
    columns = Math.max(columns, places.length);
    rows.push(cells);
  }
  return { rows, grid, columns };
}

function isHeaderRow(cells: readonly TableCell[], isNamed: boolean): boolean {
  const inHead = cells.length > 0 && cells.every((cell) => nameOf(cell.element) === 'th');
  if (inHead) return true;
  /* Below the names of the columns a row with one label heads a group of rows, not a column. */
  if (isNamed && cells.filter((cell) => cell.text !== '').length < 2) return false;
  const values = cells.filter((cell) => cell.column > 0 && isNumberText(cell.text));
  if (values.length === 0) return true;
  return (
    cells.every((cell) => COLUMN_NUMBER.test(cell.text) || cell.text === '') && isCounting(values)
  );
}

/** A row 甲 1 2 3 numbers the columns. */
const isCounting = (cells: readonly TableCell[]): boolean =>
  cells.length > 1 &&
  cells.every((cell, index) => Number(cell.text) === Number(cells[0]?.text) + index);

/**
 * Reads the shape of a data table, or answers `undefined` for a layout table: one that holds
 * another table, has one column, a cell as long as a paragraph, or no numbers.
 */
export function readTableShape(table: Element): TableShape | undefined {
  if (table.querySelector('table') !== null) return undefined;
  const layout = layOut(table);
  if (layout.columns < 2 || layout.rows.length < 2) return undefined;
  let filled = 0;
  let numbers = 0;
  for (const cell of layout.rows.flat()) {
    if (cell.text.length > MAX_CELL_UNITS) return undefined;
    if (cell.column === 0 || cell.text === '') continue;
    filled += 1;
    if (isNumberText(cell.text)) numbers += 1;
  }
  if (numbers < 2 || numbers < filled * NUMBER_SHARE) return undefined;
  return { ...layout, headerRows: countHeaderRows(layout.rows) };
}

function countHeaderRows(rows: readonly (readonly TableCell[])[]): number {
  let isNamed = false;
  for (const [row, cells] of rows.entries()) {
    if (!isHeaderRow(cells, isNamed)) return row;
    isNamed ||= cells.filter((cell) => cell.text !== '').length > 1;
  }
  return rows.length;
}
