import type { TableRow } from '../../model/extraction';
import type { Candidate, RefinedMetric } from '../candidate';
import type { ReadingDocument } from '../document';
import { TARGET_HEADER } from '../lexicon/table-words';
import { readCell, readOwnCell } from '../tables/cell-meaning';
import { headerWords } from '../tables/table-rows';
import { datesOf } from '../calendar/period-dates';

/**
 * The meaning of a quantity that stands in a table row: kind from the header, indicator from the label or header, period
 * from the column. `粮食产量⇥15.2` under `2020年` is a level of 粮食产量 for 2020. `undefined` for a cell with words of its own besides
 * the quantity, which reads like any sentence.
 */
export function readTableMeaning(
  document: ReadingDocument,
  candidate: Candidate,
  row: TableRow,
): RefinedMetric | undefined {
  const { text, source, sentences, years } = document;
  const index = row.cells.findIndex((cell) => cell.start <= candidate.start && candidate.end <= cell.end);
  const meaning = index < 0 ? undefined : (readCell(text, row, index) ?? readOwnCell(text, row, index, candidate));
  if (!meaning) return undefined;
  const { kind, name, time } = meaning;
  const zone = sentences[candidate.sentence]?.zone ?? 'other';
  return {
    ...candidate,
    kind,
    status: TARGET_HEADER.test(headerWords(row.headers[index])) ? 'target' : 'actual',
    indicator: name && { ...name, text: source.slice(name.start, name.end) },
    period: time === undefined ? undefined : { text: time, ...datesOf(time, years, zone) },
    basis: kind === 'change' ? 'year-on-year' : undefined,
  };
}
