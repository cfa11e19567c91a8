import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { annotatedHtml } from '../lib/exchange/annotated-html';
import { bibtexFile } from '../lib/exchange/bibtex';
import { csvFile } from '../lib/exchange/csv';
import { annotationsJsonLd } from '../lib/exchange/json-ld';
import { ledgerSheets } from '../lib/exchange/ledger';
import { markdownCollection, markdownFile } from '../lib/exchange/markdown';
import { gbtReferences } from '../lib/exchange/references';
import type { ExportedReport } from '../lib/exchange/report';
import { risFile } from '../lib/exchange/ris';
import { reportTable } from '../lib/exchange/tables';
import { ledgerWorkbook } from '../lib/exchange/xlsx';
import { isoDay } from '../lib/model/day';
import type { Language } from '../lib/model/settings';
import { canonicalUrl } from '../lib/text/canonical-url';
import { wordsOf } from '../lib/wording/words';
import type { Words } from '../lib/wording/words';
import { analyse } from './analyse';
import type { Source } from './analyse';
import { describeError } from './io';
import type { Io } from './io';
import { isKeptFile, readKept } from './kept-file';
import type { KeptReports } from './kept-file';
import { load } from './load';
import type { ExportFormat, Options } from './options';

type Reports = readonly ExportedReport[];
type Choices = Pick<Options, 'table' | 'edition'>;
type Writer = (reports: Reports, words: Words, choices: Choices) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: (reports, words, { table }) =>
    csvFile(
      table === 'ledger'
        ? (ledgerSheets(reports, words)[0] ?? { headings: [], rows: [] })
        : reportTable(table, reports, words),
    ),
  xlsx: (reports, words) =>
    ledgerWorkbook(
      ledgerSheets(reports, words),
      { title: reports[0]?.report.title ?? '', savedAt: reports[0]?.capturedAt ?? '' },
      words,
    ),
  md: ([first, ...others], words) =>
    first !== undefined && others.length === 0
      ? markdownFile(first, words)
      : markdownCollection(first === undefined ? [] : [first, ...others], words),
  jsonld: annotationsJsonLd,
  html: ([first], words) => (first === undefined ? '' : annotatedHtml(first, words)),
  ris: risFile,
  bibtex: bibtexFile,
  gbt: (reports, words, { edition }) =>
    `${gbtReferences(reports, words, { edition }).join('\n')}\n`,
};

/**
 * Writes all files as one export, into the file `--out` or to the standard output. A file that
 * cannot be read is named and left out; where none can, nothing is written. Resolves with the
 * number of files that failed.
 */
export async function exportFiles(io: Io, options: Options, format: ExportFormat): Promise<number> {
  const reports: ExportedReport[] = [];
  let failed = 0;
  for (const path of options.files) {
    const read = isKeptFile(path)
      ? await readKeptReports(io, path, options.language)
      : await readReport(io, path);
    if (typeof read === 'string') {
      io.warn(`${path}: ${read}`);
      failed += 1;
    } else reports.push(...read);
  }
  if (reports.length === 0) return failed;
  if (format === 'html' && reports.length > 1) {
    io.warn(`--export html writes one report: there are ${reports.length}`);
    return failed + 1;
  }
  const content = await WRITERS[format](reports, wordsOf(options.language), options);
  if (options.out !== undefined)
    return (await save(io, options.out, content)) ? failed : failed + 1;
  if (typeof content === 'string') await io.write(content);
  return failed;
}

async function save(io: Io, path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await io.openFolder(dirname(path));
    await io.writeFile(path, [content]);
    return true;
  } catch (error) {
    io.warn(`--out ${path}: ${describeError(error)}`);
    return false;
  }
}

async function readKeptReports(io: Io, path: string, language: Language): Promise<KeptReports> {
  try {
    return await readKept(await io.readFile(path), language);
  } catch (error) {
    return describeError(error);
  }
}

async function readReport(io: Io, path: string): Promise<KeptReports> {
  const loaded = await load(io, path);
  if (!loaded.ok) return loaded.message;
  if (loaded.note !== undefined) io.warn(`${path}: ${loaded.note}`);
  try {
    return [exportedReport(loaded.value, io.now())];
  } catch (error) {
    return describeError(error);
  }
}

/** A file that was just read, as a report that nobody has annotated. */
function exportedReport(source: Source, now: Date): ExportedReport {
  const { extractor, report, sections, metrics, pledges } = analyse(source);
  const { text, context } = source;
  const url = context.url ?? '';
  return {
    report: {
      ...report,
      id: url === '' ? '' : canonicalUrl(url),
      url,
      title: report.title ?? context.title ?? '',
      textHash: createHash('sha256').update(text).digest('hex'),
      extractor,
    },
    capturedAt: now.toISOString(),
    readOn: isoDay(now),
    text,
    sections,
    metrics,
    pledges,
    annotations: [],
    anchors: {},
  };
}
