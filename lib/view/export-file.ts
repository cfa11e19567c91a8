import { annotatedHtml } from '../exchange/annotated-html';
import { bibtexFile } from '../exchange/bibtex';
import { csvFile } from '../exchange/csv';
import { exportName } from '../exchange/export-name';
import { annotationsJsonLd } from '../exchange/json-ld';
import { ledgerSheets } from '../exchange/ledger';
import { markdownFile } from '../exchange/markdown';
import type { ExportedReport } from '../exchange/report';
import { risFile } from '../exchange/ris';
import { reportTable } from '../exchange/tables';
import type { TableName } from '../exchange/tables';
import type { Words } from '../wording/words';

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly write: (report: ExportedReport, words: Words) => string | Promise<Uint8Array>;
}

const table = (name: TableName): Format => ({
  extension: `${name}.csv`,
  type: 'text/csv',
  write: (report, words) => csvFile(reportTable(name, [report], words)),
});

const FORMATS = {
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ledger,
  },
  pledges: table('pledges'),
  metrics: table('metrics'),
  annotations: table('annotations'),
  markdown: { extension: 'md', type: 'text/markdown', write: markdownFile },
  jsonld: { extension: 'jsonld', type: 'application/ld+json', write: (report) => annotationsJsonLd([report]) },
  html: { extension: 'html', type: 'text/html', write: annotatedHtml },
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (report, words) => risFile([report], words),
  },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: (report, words) => bibtexFile([report], words) },
} as const satisfies Readonly<Record<string, Format>>;

/** What a report can be taken away as. */
export type ExportFormat = keyof typeof FORMATS;

/** Writes a report as a file, named after it: `临溪镇2023年工作总结 2024-01-20.pledges.csv`. */
export async function exportFile(format: ExportFormat, report: ExportedReport, words: Words): Promise<ExportFile> {
  const { extension, type, write }: Format = FORMATS[format];
  return { name: exportName(report.report, extension), type, content: await write(report, words) };
}

/** The library that writes workbooks is large, and loaded when it is first asked for. */
async function ledger(report: ExportedReport, words: Words): Promise<Uint8Array> {
  const { ledgerWorkbook } = await import('../exchange/xlsx');
  const facts = { title: report.report.title, savedAt: report.capturedAt };
  return ledgerWorkbook(ledgerSheets([report], words), facts, words);
}
