import Papa from 'papaparse';
import { plainCell } from '../csv';
import { cellName } from './columns';
import { good, refuse } from './imported';
import type { Read } from './imported';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Grid } from './table-rows';

/** What Excel and WPS divide cells by, depending on country and menu. */
const DELIMITERS = [',', ';', '\t'];

/** CSV by RFC 4180 as a table of text, guards against formulas taken off. The only user of papaparse. */
export function readCsv(text: string): Read<Grid> {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    preview: MAX_ROWS + 2,
    skipEmptyLines: false,
  });
  const [error] = errors;
  if (error !== undefined) return refuse('bad-csv', cellName(error.row ?? 0, 0));
  const wide = data.findIndex((row) => row.length > MAX_COLUMNS);
  if (wide >= 0) return refuse('too-many', cellName(wide, MAX_COLUMNS));
  return good({ name: '', rows: data.map((row) => row.map(plainCell)) });
}

/** The delimiter that the heading has most of. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
