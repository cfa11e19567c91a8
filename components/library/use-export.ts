import { Toast } from '@base-ui/react/toast';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import type { ExportFile, ExportFormat } from '../../lib/view/export-file';
import { exportedReport } from '../../lib/view/exported-report';
import { readInSlices } from '../../lib/view/read-text';
import type { Words } from '../../lib/wording/words';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import { saveFile } from './save-file';
import { useLibraryWords } from './use-library-words';

const TOAST_MS = 8_000;

interface Exported {
  readonly reading: KeptReading;
  /** Where they could not be read nothing is exported: a file without the notes would pass for all there is. */
  readonly annotations: Result<readonly Annotation[]>;
}

/** Saves a report as a file, and says what came of it. */
export function useExport({ reading, annotations }: Exported): (format: ExportFormat) => void {
  const word = useLibraryWords();
  const { language } = useWords();
  const { add, update } = Toast.useToastManager();
  return (format) => {
    const toast = add({ title: word('exporting'), timeout: 0 });
    void written({ reading, annotations }, format, wordsOf(language)).then((file) => {
      if (file.ok) saveFile(file.value);
      const title = file.ok ? word('exported', { name: file.value.name }) : word('export_failed');
      update(toast, { title, timeout: TOAST_MS });
    });
  };
}

/** The file. Whatever goes wrong, a script that an update took away included, the reader hears that there is none. */
async function written(
  { reading, annotations }: Exported,
  format: ExportFormat,
  words: Words,
): Promise<Result<ExportFile>> {
  if (!annotations.ok) return annotations;
  try {
    const report = await exportedReport(reading, annotations.value, readInSlices);
    if (!report.ok) return report;
    const { exportFile } = await import('../../lib/view/export-file');
    return ok(await exportFile(format, report.value, words));
  } catch {
    return fail('unexpected');
  }
}
