import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { plainCell } from '../csv';
import { cellName } from './columns';
import { good, refuse } from './imported';
import type { Read } from './imported';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Grid } from './table-rows';

/** What Excel and WPS divide cells by, depending on country and menu. */
const DELIMITERS = [',', ';', '\t'];

/**
 * CSV by RFC 4180 as a table of text, guards against formulas taken off. The only user of
 * csv-parse.
 */
export function readCsv(text: string): Read<Grid> {
  const read = rowsOf(text);
  if (!read.ok) return read;
  const { value: rows } = read;
  const wide = rows.findIndex((row) => row.length > MAX_COLUMNS);
  if (wide >= 0) return refuse('too-many', cellName(wide, MAX_COLUMNS));
  return good({ name: '', rows: rows.map((row) => row.map(plainCell)) });
}

function rowsOf(text: string): Read<string[][]> {
  try {
    return good(
      parse(text, { delimiter: delimiterOf(text), relaxColumnCount: true, to: MAX_ROWS + 2 }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const records: unknown = error.records;
    return refuse('bad-csv', cellName(typeof records === 'number' ? records : 0, 0));
  }
}

/** The delimiter that the heading has most of. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
