import { csvLine } from '../lib/exchange/csv';
import type { Cell } from '../lib/exchange/table';
import type { Extraction, Metric, Pledge } from '../lib/model/extraction';

interface Row {
  readonly file: string;
  readonly report: Extraction;
  readonly metric?: Metric;
  readonly pledge?: Pledge;
}

/** The columns in order; what does not apply to a row is empty. */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['file', (row) => row.file],
  ['record', (row) => (row.metric ? 'metric' : 'pledge')],
  ['issuer', (row) => row.report.report.issuer],
  ['title', (row) => row.report.report.title],
  ['start', (row) => (row.metric ?? row.pledge)?.start],
  ['end', (row) => (row.metric ?? row.pledge)?.end],
  ['text', (row) => (row.metric ?? row.pledge)?.text],
  ['indicator', (row) => row.metric?.indicator?.text],
  ['value', (row) => row.metric?.value],
  ['rangeEnd', (row) => row.metric?.range?.[1]],
  ['unit', (row) => row.metric?.unit],
  ['bound', (row) => row.metric?.bound],
  ['kind', (row) => row.metric?.kind],
  ['status', (row) => row.metric?.status],
  ['period', (row) => row.metric?.period?.text],
  ['periodStart', (row) => row.metric?.period?.start],
  ['periodEnd', (row) => row.metric?.period?.end],
  ['basis', (row) => row.metric?.basis],
  ['specificity', (row) => row.pledge?.specificity],
  ['strength', (row) => row.pledge?.strength],
  ['deadline', (row) => row.pledge?.deadline?.text],
  ['due', (row) => row.pledge?.deadline?.due],
  ['topic', (row) => row.pledge?.topic],
  ['zone', (row) => (row.metric ?? row.pledge)?.zone],
  ['section', (row) => sectionTitle(row)],
  ['rule', (row) => (row.metric ?? row.pledge)?.rule],
];

/** The header row with its line break. */
export const csvHeader = (): string => csvLine(COLUMNS.map(([name]) => name));

/**
 * One row per metric and pledge of a report, in text order, metrics before a pledge that begins at
 * the same place.
 */
export function* csvRows(file: string, report: Extraction): Generator<string> {
  const rows: Row[] = [
    ...report.metrics.map((metric) => ({ file, report, metric })),
    ...report.pledges.map((pledge) => ({ file, report, pledge })),
  ];
  const place = (row: Row): number => (row.metric ?? row.pledge)?.start ?? 0;
  rows.sort((a, b) => place(a) - place(b));
  for (const row of rows) yield csvLine(COLUMNS.map(([, cell]) => cell(row)));
}

function sectionTitle({ report, metric, pledge }: Row): string | undefined {
  const index = (metric ?? pledge)?.section;
  return index === undefined ? undefined : report.sections[index]?.title;
}
