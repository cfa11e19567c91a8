import { Toast } from '@base-ui/react/toast';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import { exportedReport } from '../../lib/view/exported-report';
import { TAKE_FORMATS, useTakeReport } from '../report/use-take-report';
import type { TakeFormat } from '../report/use-take-report';
import { useExportingWords } from '../report/use-exporting-words';
import { FormatMenu } from './format-menu';

const TOAST_MS = 8_000;

interface ExportMenuProps {
  readonly reading: KeptReading;
  /**
   * Where they could not be read nothing is exported: a file without the notes would pass for all
   * there is.
   */
  readonly annotations: Result<readonly Annotation[]>;
}

/** Everything that a report can be taken away as. */
export function ExportMenu({ reading, annotations }: ExportMenuProps) {
  const word = useExportingWords();
  const take = useTakeReport(async () =>
    annotations.ok ? exportedReport(reading, annotations.value) : annotations,
  );
  const { add, update } = Toast.useToastManager();
  const run = async (format: TakeFormat): Promise<void> => {
    const toast = add({ title: word('exporting'), timeout: 0 });
    update(toast, { title: await take(format), timeout: TOAST_MS });
  };
  return (
    <FormatMenu
      isSmall
      label={word('export')}
      formats={TAKE_FORMATS}
      onTake={(format: TakeFormat) => void run(format)}
    />
  );
}
