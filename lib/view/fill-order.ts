import { newCollector } from '../exchange/collectors';
import type { Collection } from '../exchange/collectors';
import { exportName } from '../exchange/export-name';
import { newLedger } from '../exchange/ledger';
import type { ExportedReport, ReportFacts } from '../exchange/report';
import { ledgerRichText, referencesRichText } from '../exchange/rich-text';
import { MAX_SHEET_ROWS, TooManyRows } from '../exchange/sheet-limit';
import { sayIn } from '../exchange/table';
import { isoDay } from '../model/day';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { listWatchWords } from '../store/watch-words';
import { watchFinder } from '../watch/index';
import { wordsOf } from '../wording/words';
import { COLLECTION_FACTS } from './export-order';
import type { CopyFormat, ExportNews, ExportOrder } from './export-order';
import { pickedReports } from './picked-reports';
import type { PickedReports } from './picked-reports';

/**
 * What goes on a clipboard, in rows: more would choke the word processor that it is pasted into.
 */
const MOST_COPIED = 2_000;

/**
 * Makes what was ordered, report by report, so that no more is held than what is written; says how
 * far it is after each. Answers the file, or why there is none. It never throws.
 */
export async function fillOrder(
  database: NuoshuDatabase,
  order: ExportOrder,
  tell: (news: ExportNews & { readonly kind: 'progress' }) => void,
): Promise<ExportNews> {
  const { needs } = COLLECTION_FACTS[order.format];
  const opened = await attemptStore(() => pickedReports(database, order.picks, needs));
  if (!opened.ok) return { kind: 'failed', error: opened.error };
  try {
    const { format } = order;
    if (format === 'copy-ledger' || format === 'copy-references')
      return await copied(opened.value, order, format);
    const reports =
      format === 'html-zip' ? await withWatched(database, opened.value) : opened.value;
    return await written(reports, { order, collection: format }, tell);
  } catch (error) {
    return error instanceof TooManyRows
      ? { kind: 'too-many', of: 'sheet', most: MAX_SHEET_ROWS }
      : { kind: 'failed', error: 'unexpected' };
  }
}

/** The same reports with the places of the reader's watch words. */
async function withWatched(
  database: NuoshuDatabase,
  { total, read }: PickedReports,
): Promise<PickedReports> {
  const words = await listWatchWords(database);
  if (words.length === 0) return { total, read };
  const { places } = watchFinder(words);
  return {
    total,
    read: async function* () {
      for await (const report of read())
        yield report.text === undefined ? report : { ...report, watched: places(report.text) };
    },
  };
}

interface Writing {
  readonly order: ExportOrder;
  readonly collection: Collection;
}

async function written(
  { total, read }: PickedReports,
  { order, collection }: Writing,
  tell: (news: ExportNews & { readonly kind: 'progress' }) => void,
): Promise<ExportNews> {
  const { language, edition, now } = order;
  const words = wordsOf(language);
  const title = sayIn(words)('collection');
  const collector = newCollector(collection, { words, edition, title, savedAt: now });
  const { extension, type } = COLLECTION_FACTS[collection];
  let facts: Pick<ReportFacts, 'title' | 'publishedOn'> = {
    title,
    publishedOn: isoDay(new Date(now)),
  };
  let done = 0;
  for await (const report of read()) {
    collector.add(report);
    if (total === 1) facts = report.report;
    done += 1;
    tell({ kind: 'progress', done, total });
  }
  const parts = await collector.end();
  return { kind: 'file', name: exportName(facts, extension), file: new Blob([...parts], { type }) };
}

async function copied(
  { read }: PickedReports,
  { language, edition }: ExportOrder,
  format: CopyFormat,
): Promise<ExportNews> {
  const words = wordsOf(language);
  const ledger = newLedger(words);
  const cited: ExportedReport[] = [];
  let count = 0;
  for await (const report of read()) {
    count = format === 'copy-references' ? cited.push(report) : ledger.add(report);
    if (count > MOST_COPIED) return { kind: 'too-many', of: 'copy', most: MOST_COPIED };
  }
  const rich =
    format === 'copy-references'
      ? referencesRichText(cited, words, { edition })
      : ledgerRichText(ledger.sheets());
  return { kind: 'rich', rich };
}
