import { annotatedHtml } from '../exchange/annotated-html';
import { bibtexFile } from '../exchange/bibtex';
import { correctionsFile } from '../exchange/corrections';
import { csvFile } from '../exchange/csv';
import { exportName } from '../exchange/export-name';
import { annotationsJsonLd } from '../exchange/json-ld';
import { ledgerRows, ledgerSheets, ledgerTable } from '../exchange/ledger';
import { markdownFile } from '../exchange/markdown';
import { gbtReferences } from '../exchange/references';
import type { ExportedReport } from '../exchange/report';
import { ledgerRichText, referencesRichText } from '../exchange/rich-text';
import type { RichText } from '../exchange/rich-text';
import { risFile } from '../exchange/ris';
import { sumTable } from '../exchange/sums';
import { reportTable } from '../exchange/tables';
import type { TableName } from '../exchange/tables';
import type { GbtEdition } from '../model/settings';
import type { Words } from '../wording/words';
import type { CopyFormat } from './export-order';

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly file: Blob;
}

/** What a report is written with. */
export interface ExportWords {
  readonly words: Words;
  readonly edition: GbtEdition;
}

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly write: (report: ExportedReport, given: ExportWords) => string | Promise<Uint8Array>;
}

const table = (name: TableName): Format => ({
  extension: `${name}.csv`,
  type: 'text/csv',
  write: (report, { words }) => csvFile(reportTable(name, [report], words)),
});

const FORMATS = {
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ledger,
  },
  ledger: {
    extension: 'csv',
    type: 'text/csv',
    write: (report, { words }) =>
      csvFile(ledgerTable(ledgerRows(report), { from: 1, taken: new Set() }, words)),
  },
  pledges: table('pledges'),
  metrics: table('metrics'),
  annotations: table('annotations'),
  sums: {
    extension: 'sums.csv',
    type: 'text/csv',
    write: (report, { words }) => csvFile(sumTable(report, words)),
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: (report, { words }) => markdownFile(report, words),
  },
  jsonld: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (report) => annotationsJsonLd([report]),
  },
  corrections: {
    extension: 'corrections.json',
    type: 'application/json',
    write: (report) => correctionsFile([report], { withText: false }),
  },
  'corrections-text': {
    extension: 'corrections.json',
    type: 'application/json',
    write: (report) => correctionsFile([report], { withText: true }),
  },
  html: {
    extension: 'html',
    type: 'text/html',
    write: (report, { words }) => annotatedHtml(report, words),
  },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (report, { words }) => risFile([report], words),
  },
  bibtex: {
    extension: 'bib',
    type: 'application/x-bibtex',
    write: (report, { words }) => bibtexFile([report], words),
  },
  references: {
    extension: 'txt',
    type: 'text/plain',
    write: (report, { words, edition }) =>
      `${gbtReferences([report], words, { edition }).join('\r\n')}\r\n`,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** What a report can be taken away as. */
export type ExportFormat = keyof typeof FORMATS;

/** Writes a report as a file, named after it: `临溪镇2023年工作总结 2024-01-20.pledges.csv`. */
export async function exportFile(
  format: ExportFormat,
  report: ExportedReport,
  given: ExportWords,
): Promise<ExportFile> {
  const { extension, type, write }: Format = FORMATS[format];
  const content = await write(report, given);
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  return { name: exportName(report.report, extension), file: new Blob([part], { type }) };
}

/** What goes on the clipboard of a report, for word processors. */
export const exportCopy = (
  format: CopyFormat,
  report: ExportedReport,
  { words, edition }: ExportWords,
): RichText =>
  format === 'copy-ledger'
    ? ledgerRichText(ledgerSheets([report], words))
    : referencesRichText([report], words, { edition });

/** The library that writes workbooks is large, and loaded when it is first asked for. */
async function ledger(report: ExportedReport, { words }: ExportWords): Promise<Uint8Array> {
  const { ledgerWorkbook } = await import('../exchange/xlsx');
  const facts = { title: report.report.title, savedAt: report.capturedAt };
  return ledgerWorkbook(ledgerSheets([report], words), facts, words);
}
