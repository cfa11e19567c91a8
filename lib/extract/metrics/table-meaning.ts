import type { MetricStatus, TableRow } from '../../model/extraction';
import type { Span } from '../../model/span';
import type { Candidate, RefinedMetric } from '../candidate';
import type { ReadingDocument } from '../document';
import { DONE_HEADER, TARGET_HEADER } from '../lexicon/table-words';
import { readCell, readOwnCell } from '../tables/cell-meaning';
import { headerWords } from '../tables/table-rows';
import { signed } from './sign';
import { datesOf } from '../calendar/period-dates';

/** A label that names a fall, whose number has no sign: `能耗下降(%)`. */
const FALLS = /(?:下降|降低|减少)(?:率|幅度)?$/;

/**
 * What the head of its column says of a quantity, whatever else its cell says: `年度目标`,
 * `累计完成`; `undefined` for nothing.
 */
export function columnStatus(
  { cells, headers }: TableRow,
  { start, end }: Span,
): MetricStatus | undefined {
  const header = headerWords(
    headers[cells.findIndex((cell) => cell.start <= start && end <= cell.end)],
  );
  if (TARGET_HEADER.test(header)) return 'target';
  return DONE_HEADER.test(header) ? 'actual' : undefined;
}

/**
 * The meaning of a quantity that stands in a table row: kind from the header, indicator from the
 * label or header, period from the column. `粮食产量⇥15.2` under `2020年` is a level of 粮食产量
 * for 2020. `undefined` for a cell with words of its own besides the quantity, which reads like any
 * sentence.
 */
export function readTableMeaning(
  document: ReadingDocument,
  candidate: Candidate,
  row: TableRow,
): RefinedMetric | undefined {
  const { text, source, sentences, years } = document;
  const index = row.cells.findIndex(
    (cell) => cell.start <= candidate.start && candidate.end <= cell.end,
  );
  const meaning =
    index < 0
      ? undefined
      : (readCell(text, row, index) ?? readOwnCell(text, row, index, candidate));
  if (!meaning) return undefined;
  const { kind, name, time } = meaning;
  const isFall =
    kind === 'change' && name !== undefined && FALLS.test(text.slice(name.start, name.end));
  const zone = sentences[candidate.sentence]?.zone ?? 'other';
  return {
    ...signed(candidate, isFall && (candidate.value ?? 0) > 0 ? -1 : 1),
    kind,
    status: columnStatus(row, candidate) ?? 'actual',
    indicator: name && { ...name, text: source.slice(name.start, name.end) },
    period: time === undefined ? undefined : { text: time, ...datesOf(time, years, zone) },
    basis: kind === 'change' ? 'year-on-year' : undefined,
  };
}
