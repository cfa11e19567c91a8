import { csvFile } from '../exchange/csv';
import { exportName } from '../exchange/export-name';
import { followUpMarkdown, followUpSheet, followUpTable } from '../exchange/follow-up';
import type { FollowedTable } from '../exchange/follow-up';
import { translator } from '../i18n/catalog';
import { FOLLOW_DESK } from '../i18n/follow-desk';
import type { Language } from '../model/settings';
import type { ReportRow } from '../model/store';
import { plainTitle } from '../text/plain-title';
import { sayLink } from '../wording/followed';
import { wordsOf } from '../wording/words';
import type { ExportFile } from './export-file';
import type { FollowRow } from './follow-rows';

/** What a follow-up can be taken away as. */
export type FollowFormat = 'csv' | 'xlsx' | 'md';

/** A follow-up and the reports it is of. */
export interface FollowExport {
  readonly rows: readonly FollowRow[];
  readonly from: Pick<ReportRow, 'title' | 'url' | 'publishedOn'>;
  readonly to: Pick<ReportRow, 'title' | 'url' | 'lastSeenAt' | 'publishedOn'>;
}

const TYPES: Readonly<Record<FollowFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown',
};

/**
 * Writes every row of a follow-up as a file that is named after the newer report:
 * `临溪市2025年政府工作报告 2025-01-20.follow-up.csv`.
 */
export async function followFile(
  format: FollowFormat,
  given: FollowExport,
  language: Language,
): Promise<ExportFile> {
  const content = await contentOf(format, given, language);
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  return {
    name: exportName(given.to, `follow-up.${format}`),
    file: new Blob([part], { type: TYPES[format] }),
  };
}

async function contentOf(
  format: FollowFormat,
  given: FollowExport,
  language: Language,
): Promise<string | Uint8Array> {
  const words = wordsOf(language);
  const table = tableOf(given, language);
  if (format === 'csv') return csvFile(followUpTable(table, words));
  if (format === 'md') return followUpMarkdown(table, words);
  /* The library that writes workbooks is large, and loaded when it is first asked for. */
  const { ledgerWorkbook } = await import('../exchange/xlsx');
  const facts = { title: given.to.title, savedAt: given.to.lastSeenAt };
  return ledgerWorkbook([followUpSheet(table, words)], facts, words);
}

function tableOf({ rows, from, to }: FollowExport, language: Language): FollowedTable {
  const say = translator(FOLLOW_DESK, language);
  const reportOf = ({ title, url }: Pick<ReportRow, 'title' | 'url'>) => ({
    title: plainTitle(title) || say('untitled'),
    url,
  });
  return {
    from: reportOf(from),
    to: reportOf(to),
    promises: rows.map(({ promise, due, evidence, link, annotation }) => ({
      promise: promise.text,
      due,
      evidence: evidence.map(({ text }) => text),
      said: sayLink(link, language),
      annotation,
    })),
  };
}
