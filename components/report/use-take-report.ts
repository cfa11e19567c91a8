import { callBackground } from '../../lib/messages/send';
import { sourceOf } from '../../lib/exchange/report';
import type { ExportedReport } from '../../lib/exchange/report';
import type { Result } from '../../lib/model/result';
import type { ExportFormat } from '../../lib/view/export-file';
import type { CopyFormat } from '../../lib/view/export-order';
import { useGbtEdition } from '../../lib/view/hooks/use-gbt-edition';
import { gbtReference } from '../../lib/wording/gbt7714';
import { watchSpans } from '../../lib/watch/index';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import { copyRich, copyText } from './copy-text';
import { saveFile } from './save-file';
import { useExportingWords } from './use-exporting-words';

/** What can be done with one report: saved as a file, copied, cited. */
export type TakeFormat = ExportFormat | CopyFormat | 'citation';

/** In groups, as they are offered. */
export const TAKE_FORMATS: readonly (readonly TakeFormat[])[] = [
  ['xlsx', 'ledger', 'pledges', 'metrics', 'sums', 'annotations'],
  ['markdown', 'html', 'jsonld'],
  ['corrections', 'corrections-text'],
  ['references', 'ris', 'bibtex'],
  ['copy-ledger', 'copy-references', 'citation'],
];

/**
 * Takes one report away, and answers in words what came of it. Whatever goes wrong, a script that
 * an update took away included, the reader hears that there is no file.
 */
export function useTakeReport(
  make: () => Promise<Result<ExportedReport>>,
): (format: TakeFormat) => Promise<string> {
  const word = useExportingWords();
  const { language } = useWords();
  const [edition] = useGbtEdition();
  const copied = (isCopied: boolean): string => word(isCopied ? 'copied' : 'copy_failed');
  return async (format) => {
    try {
      const made = await make();
      if (!made.ok) return word('export_failed');
      const given = { words: wordsOf(language), edition };
      if (format === 'citation') {
        return copied(copyText(gbtReference(sourceOf(made.value), given.words, { edition })));
      }
      /* The writers are loaded when they are first asked for. */
      const { exportCopy, exportFile } = await import('../../lib/view/export-file');
      if (format === 'copy-ledger' || format === 'copy-references') {
        return copied(copyRich(exportCopy(format, made.value, given)));
      }
      const report = await withWatched(format, await withAudit(format, made.value));
      if (format === 'sums' && report.audited === undefined) return word('export_failed');
      const { name, file } = await exportFile(format, report, given);
      saveFile(name, file);
      return word('exported', { name });
    } catch {
      return word('export_failed');
    }
  };
}

/** Watch words are marked in an annotated page; without them it is written all the same. */
async function withWatched(format: TakeFormat, report: ExportedReport): Promise<ExportedReport> {
  if (format !== 'html' || report.watched !== undefined) return report;
  const found = await callBackground('watch.find', { textHash: report.report.textHash });
  return found.ok ? { ...report, watched: watchSpans(found.value) } : report;
}

/** What the figures come to is worked out where a file tells of it. */
async function withAudit(format: TakeFormat, report: ExportedReport): Promise<ExportedReport> {
  if (format !== 'sums' && format !== 'markdown') return report;
  const audited = await callBackground('report.audit', { textHash: report.report.textHash });
  return audited.ok ? { ...report, audited: audited.value } : report;
}
