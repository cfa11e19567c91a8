import { dueDayOf } from '../model/due';
import { METRIC_VERDICTS, PLEDGE_STATUSES } from '../model/annotation';
import type { Annotation, Status } from '../model/annotation';
import type { Metric, Pledge } from '../model/extraction';
import type { Span } from '../model/span';
import type { Words } from '../wording/words';
import { noteEntries, notesBesidePledges, pledgeEntries } from './entries';
import type { NoteEntry } from './entries';
import { evidenceLines, originOf, scopeOf } from './phrases';
import type { ExportedReport } from './report';
import { cellsOf, sayIn, tableOf } from './table';
import type { Cell, Column, Table } from './table';

/** One sheet of the ledger (台账). */
export interface LedgerSheet extends Table {
  readonly name: string;
  /** The widths of its columns, in characters of Latin text. */
  readonly widths: readonly number[];
  /** The column of the judgement, counted from 0, and the words that it may hold. */
  readonly statusAt: number;
  readonly statuses: readonly string[];
}

/** One row of the ledger before it is numbered and put into words. */
interface LedgerRow extends Pick<ExportedReport, 'report'> {
  readonly number: number;
  readonly text: string;
  readonly targets: readonly Metric[];
  readonly pledge?: Pledge;
  readonly annotation?: Annotation;
  readonly id: string;
}

const COLUMNS: readonly (readonly [width: number, column: Column<LedgerRow>])[] = [
  [6, ['number', ({ number }) => number]],
  [48, ['pledge_text', ({ text }) => text]],
  [20, ['indicator', ({ targets }) => lines(targets, ({ indicator }) => indicator?.text)]],
  [12, ['target', ({ targets }) => targetCell(targets)]],
  [8, ['unit', ({ targets }) => lines(targets, ({ unit }) => unit)]],
  [18, ['scope', ({ targets }, words) => lines(targets, (metric) => scopeOf(metric, words))]],
  [10, ['strength', ({ pledge }, { term }) => pledge && term(`strength_${pledge.strength}`)]],
  [16, ['owner', ({ annotation }) => annotation?.owner]],
  [12, ['deadline', ({ pledge }) => pledge?.deadline?.text]],
  [12, ['due', ({ pledge }) => pledge && dueDayOf(pledge)]],
  [
    12,
    [
      'status',
      ({ annotation }, { term }) => annotation?.status && term(`status_${annotation.status}`),
    ],
  ],
  [12, ['status_on', ({ annotation }) => annotation?.statusOn]],
  [32, ['evidence', ({ annotation }) => evidenceLines(annotation?.evidence).join('\n')]],
  [32, ['note', ({ annotation }) => annotation?.note]],
  [28, ['report', ({ report }, words) => originOf(report, words)]],
  [28, ['address', ({ report }) => report.url]],
  [38, ['id', ({ id }) => id]],
];

const COLUMNS_ALONE = COLUMNS.map(([, column]) => column);

type Cells = readonly Cell[];

/**
 * The ledger of some reports: a sheet of pledges, the reader's own passages among them, and one of
 * the figures that the reader judged, where there are any. A row's id is that of its annotation; a
 * pledge without one is named by its place, `0a1b2c3d4e5f6789:120-143` (the hash's first 16 digits,
 * start, end), so that a filled-in sheet can be read back.
 */
export function ledgerSheets(
  reports: readonly ExportedReport[],
  words: Words,
): readonly LedgerSheet[] {
  const ledger = newLedger(words);
  for (const report of reports) ledger.add(report);
  return ledger.sheets();
}

/** A ledger that is made report by report: of each it keeps its cells and nothing else. */
export interface LedgerMaker {
  /** Answers how many rows there are now. */
  readonly add: (report: ExportedReport) => number;
  readonly sheets: () => readonly LedgerSheet[];
}

/** Begins the sheets of `ledgerSheets`. */
export function newLedger(words: Words): LedgerMaker {
  const taken = new Set<string>();
  const [pledges, figures]: [Cells[], Cells[]] = [[], []];
  const put = (into: Cells[], rows: readonly Unnumbered[]): void => {
    const count = { from: into.length + 1, taken };
    for (const cells of cellsOf(COLUMNS_ALONE, numbered(rows, count), words)) into.push(cells);
  };
  return {
    add: (report) => {
      put(pledges, pledgeRows(report));
      put(figures, figureRows(report));
      return pledges.length + figures.length;
    },
    sheets: () => {
      const say = sayIn(words);
      const ofPledges = sheet(
        say('sheet_pledges'),
        { rows: pledges, statuses: PLEDGE_STATUSES },
        words,
      );
      if (figures.length === 0) return [ofPledges];
      return [
        ofPledges,
        sheet(say('sheet_figures'), { rows: figures, statuses: METRIC_VERDICTS }, words),
      ];
    },
  };
}

/** What the ledger has of one report. */
export interface LedgerRows {
  readonly pledges: readonly Unnumbered[];
  readonly figures: readonly Unnumbered[];
}

/** The rows of one report, for `ledgerTable`. */
export const ledgerRows = (report: ExportedReport): LedgerRows => ({
  pledges: pledgeRows(report),
  figures: figureRows(report),
});

/** The ledger of one report as one table, figures behind the pledges. */
export const ledgerTable = (
  { pledges, figures }: LedgerRows,
  count: RowCount,
  words: Words,
): Table => tableOf(COLUMNS_ALONE, numbered([...pledges, ...figures], count), words);

interface Content {
  readonly rows: readonly Cells[];
  readonly statuses: readonly Status[];
}

const sheet = (name: string, { rows, statuses }: Content, words: Words): LedgerSheet => ({
  headings: COLUMNS_ALONE.map(([heading]) => sayIn(words)(heading)),
  rows,
  name,
  widths: COLUMNS.map(([width]) => width),
  statusAt: COLUMNS.findIndex(([, [heading]]) => heading === 'status'),
  statuses: statuses.map((status) => words.term(`status_${status}`)),
});

type Unnumbered = Omit<LedgerRow, 'number'> & { readonly at: number };

function pledgeRows(exported: ExportedReport): Unnumbered[] {
  const { report } = exported;
  const pledges = pledgeEntries(exported).map(({ pledge, targets, annotation }): Unnumbered => {
    const id = annotation?.id ?? placeId(report.textHash, pledge);
    return { report, text: pledge.text, targets, pledge, annotation, id, at: pledge.start };
  });
  const others = notesBesidePledges(exported).map((entry) => noteRow(exported, entry, []));
  return [...pledges, ...others].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}

function figureRows(exported: ExportedReport): Unnumbered[] {
  const judged = noteEntries(exported).filter(({ annotation }) => annotation.subject === 'metric');
  return judged.map((entry) => {
    const metric = exported.metrics.find(
      ({ start, end }) => start === entry.match?.start && end === entry.match?.end,
    );
    return noteRow(exported, entry, metric === undefined ? [] : [metric]);
  });
}

const noteRow = (
  { report }: ExportedReport,
  { annotation, match }: NoteEntry,
  targets: readonly Metric[],
): Unnumbered => ({
  report,
  text: annotation.target.quote.exact,
  targets,
  annotation,
  id: annotation.id,
  at: match?.start ?? Infinity,
});

/** Where the counting of rows goes on, and the ids that rows bear already. */
export interface RowCount {
  /** The number of the next row. */
  readonly from: number;
  readonly taken: Set<string>;
}

/**
 * The same text at two addresses has the same places. A place is named once: a row without an id is
 * found by its words and its address.
 */
const numbered = (rows: readonly Unnumbered[], { from, taken }: RowCount): LedgerRow[] =>
  rows.map((row, index) => {
    const isRepeated = row.annotation === undefined && taken.has(row.id);
    taken.add(row.id);
    return { ...row, number: from + index, id: isRepeated ? '' : row.id };
  });

const placeId = (textHash: string, { start, end }: Span): string =>
  `${textHash.slice(0, 16)}:${start}-${end}`;

/** One line per target; nothing where no target says anything. */
function lines(
  targets: readonly Metric[],
  say: (metric: Metric) => string | undefined,
): string | undefined {
  const said = targets.map((metric) => say(metric) ?? '');
  return said.some((line) => line !== '') ? said.join('\n') : undefined;
}

/**
 * The value of a single target as a number; several, and those without one value, one line each.
 */
function targetCell(targets: readonly Metric[]): Cell {
  const [first, second] = targets;
  if (first?.value !== undefined && second === undefined && !isRange(first)) return first.value;
  return lines(
    targets,
    (metric) =>
      (isRange(metric) ? metric.range?.join('–') : metric.value?.toString()) ?? metric.text,
  );
}

const isRange = ({ range }: Metric): boolean => range !== undefined && range[0] !== range[1];
