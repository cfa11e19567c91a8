import type { GbtEdition } from '../model/settings';
import type { Words } from '../wording/words';
import { annotatedHtml } from './annotated-html';
import { bibtexFile } from './bibtex';
import { CSV_START, csvLine } from './csv';
import { exportName } from './export-name';
import { correctionsFile } from './corrections';
import { newJsonLd } from './json-ld';
import { ledgerRows, ledgerTable, newLedger } from './ledger';
import { markdownFile, markdownPart, markdownParts } from './markdown';
import type { MarkdownPart } from './markdown';
import { gbtReferences } from './references';
import type { ExportedReport } from './report';
import { risFile } from './ris';
import type { Table } from './table';
import { reportTable } from './tables';
import type { TableName } from './tables';
import { newArchive } from './zip';

/** What many reports can be taken away as; `-zip` is one file a report in an archive. */
export const COLLECTIONS = [
  'xlsx',
  'ledger',
  'pledges',
  'metrics',
  'annotations',
  'markdown',
  'markdown-zip',
  'jsonld',
  'html-zip',
  'ris',
  'bibtex',
  'references',
  'corrections',
  'corrections-text',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** What a file is made of, one behind the other; text is written as UTF-8. */
export type FileParts = readonly (string | Uint8Array<ArrayBuffer>)[];

/** A file that is made report by report; of each it keeps no more than it writes. */
export interface Collector {
  readonly add: (report: ExportedReport) => void;
  /** The file; nothing may be added then. */
  readonly end: () => FileParts | Promise<FileParts>;
}

/** What a file of many reports is written with. */
export interface CollectionWords {
  readonly words: Words;
  readonly edition: GbtEdition;
  /** What the workbook is called in itself. */
  readonly title: string;
  /** The instant that the workbook states, ISO 8601. */
  readonly savedAt: string;
}

/** Begins a file of many reports. */
export const newCollector = (collection: Collection, given: CollectionWords): Collector =>
  MAKERS[collection](given);

const MAKERS: Readonly<Record<Collection, (given: CollectionWords) => Collector>> = {
  xlsx: workbook,
  ledger: ledgerCsv,
  pledges: table('pledges'),
  metrics: table('metrics'),
  annotations: table('annotations'),
  markdown: ({ words }) => {
    const parts: MarkdownPart[] = [];
    return {
      add: (report) => void parts.push(markdownPart(report, words)),
      end: () => markdownParts(parts),
    };
  },
  'markdown-zip': ({ words }) => archive('md', (report) => markdownFile(report, words)),
  corrections: () => corrections(false),
  'corrections-text': () => corrections(true),
  jsonld: () => {
    /* As bytes: a string with Chinese in it takes two for each character, also of its ASCII. */
    const encoder = new TextEncoder();
    const { add, parts } = newJsonLd((text) => encoder.encode(text));
    return { add, end: parts };
  },
  'html-zip': ({ words }) => archive('html', (report) => annotatedHtml(report, words)),
  ris: ({ words }) => slim((reports) => [risFile(reports, words)]),
  bibtex: ({ words }) => slim((reports) => [bibtexFile(reports, words)]),
  references: ({ words, edition }) =>
    slim((reports) => [`${gbtReferences(reports, words, { edition }).join('\r\n')}\r\n`]),
};

/** The library that writes workbooks is large, and loaded when it is first asked for. */
function workbook({ words, title, savedAt }: CollectionWords): Collector {
  const ledger = newLedger(words);
  return {
    add: (report) => void ledger.add(report),
    end: async () => {
      const { ledgerWorkbook } = await import('./xlsx');
      return [await ledgerWorkbook(ledger.sheets(), { title, savedAt }, words)];
    },
  };
}

/**
 * The ledger as one table: CSV has no sheets, so that the figures of a report stand behind its
 * pledges.
 */
function ledgerCsv({ words }: CollectionWords): Collector {
  let from = 1;
  const taken = new Set<string>();
  return csv((report) => {
    const one = ledgerTable(ledgerRows(report), { from, taken }, words);
    from += one.rows.length;
    return one;
  });
}

function table(name: TableName): (given: CollectionWords) => Collector {
  return ({ words }) => csv((report) => reportTable(name, [report], words));
}

function csv(tableOf: (report: ExportedReport) => Table): Collector {
  const parts: string[] = [];
  return {
    add: (report) => {
      const { headings, rows } = tableOf(report);
      if (parts.length === 0) parts.push(CSV_START, csvLine(headings));
      parts.push(rows.map(csvLine).join(''));
    },
    end: () => parts,
  };
}

function archive(extension: string, write: (report: ExportedReport) => string): Collector {
  const files = newArchive();
  return {
    add: (report) =>
      files.add({
        name: exportName(report.report, extension),
        content: write(report),
        savedAt: report.capturedAt,
      }),
    end: () => files.end(),
  };
}

/** Keeps reports without what was found in them. */
function slim(write: (reports: readonly ExportedReport[]) => FileParts): Collector {
  const reports: ExportedReport[] = [];
  return {
    add: (report) =>
      void reports.push({
        ...report,
        text: undefined,
        sections: [],
        metrics: [],
        pledges: [],
        anchors: {},
      }),
    end: () => write(reports),
  };
}

/** Reports without corrections leave nothing in it. */
function corrections(withText: boolean): Collector {
  const all: ExportedReport[] = [];
  return {
    add: (report) => {
      if (report.annotations.some(({ correction }) => correction !== undefined)) all.push(report);
    },
    end: () => [correctionsFile(all, { withText })],
  };
}
