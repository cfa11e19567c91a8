import type { TableRow } from '../model/extraction';
import type { Span } from '../model/span';
import { nameOf } from './element-kind';
import type { LineWriter, WrittenLine } from './line-writer';
import type { TableHeaders } from './table-headers';
import { readTableHeaders } from './table-headers';
import { readTableShape } from './table-shape';

interface RawCell {
  readonly element: Element;
  readonly start: number;
  end: number;
}

/**
 * Writes a data table: a row is a line, its cells are parted by tabs, and each row is told with its
 * headers.
 */
export class TableReader {
  readonly #writer: LineWriter;
  readonly #rows: TableRow[];
  readonly #headers: TableHeaders;
  #inRow = false;
  #cells: RawCell[] = [];

  private constructor(headers: TableHeaders, writer: LineWriter, rows: TableRow[]) {
    this.#headers = headers;
    this.#writer = writer;
    this.#rows = rows;
  }

  /**
   * A reader for a data table; `undefined` for a layout table, whose cells are blocks like any
   * other.
   */
  static open(table: Element, writer: LineWriter, rows: TableRow[]): TableReader | undefined {
    const shape = readTableShape(table);
    if (!shape) return undefined;
    const caption =
      [...table.children].find((child) => nameOf(child) === 'caption')?.textContent ?? '';
    const above = writer.recent.map((line) => line.text);
    return new TableReader(readTableHeaders(shape, caption.trim(), above), writer, rows);
  }

  /** True between the start and the end of a row, where line breaks are only blanks. */
  get isInRow(): boolean {
    return this.#inRow;
  }

  /** Told of every block element that starts inside the table. */
  enter(element: Element): void {
    const name = nameOf(element);
    if (name === 'tr') {
      this.#writer.endLine();
      this.#inRow = true;
      this.#cells = [];
    } else if (!this.#inRow) {
      this.#writer.endLine();
    } else if (name === 'td' || name === 'th') {
      const start = this.#writer.startCell(this.#cells.length === 0);
      this.#cells.push({ element, start, end: start });
    } else {
      this.#writer.softBreak();
    }
  }

  /** Told of every block element that ends inside the table, and of the table's own end. */
  leave(element: Element): void {
    const name = nameOf(element);
    const cell = this.#cells.at(-1);
    if (name === 'tr') this.#endRow();
    else if (!this.#inRow) this.#writer.endLine();
    else if ((name === 'td' || name === 'th') && cell) cell.end = this.#writer.lineLength;
    else this.#writer.softBreak();
  }

  #endRow(): void {
    const line = this.#writer.endLine(true);
    this.#inRow = false;
    if (!line) return;
    const { unit, caption, headers } = this.#headers;
    this.#rows.push({
      start: line.start,
      end: line.end,
      cells: this.#cells.map((cell) => place(cell, line)),
      headers: this.#cells.map((cell) => headers.get(cell.element) ?? ''),
      ...(unit !== undefined && { unit }),
      ...(caption !== undefined && { caption }),
    });
  }
}

/**
 * An offset pair of the raw line in the flat text; empty cells at the ends of a row collapse onto
 * its edge.
 */
function place(cell: Span, line: WrittenLine): Span {
  const inside = (offset: number): number =>
    Math.min(Math.max(offset + line.shift, line.start), line.end);
  return { start: inside(cell.start), end: inside(cell.end) };
}
