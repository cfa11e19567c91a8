import { Menu } from '@base-ui/react/menu';
import { Toast } from '@base-ui/react/toast';
import { sourceOf } from '../../lib/exchange/report';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import type { ExportFormat } from '../../lib/view/export-file';
import { citedReport } from '../../lib/view/exported-report';
import { gbtReference } from '../../lib/wording/gbt7714';
import { wordsOf } from '../../lib/wording/words';
import { copyText } from '../report/copy-text';
import { useWords } from '../words';
import { useExport } from './use-export';
import { useLibraryWords } from './use-library-words';

const FORMATS: readonly ExportFormat[] = [
  'xlsx',
  'pledges',
  'metrics',
  'annotations',
  'markdown',
  'html',
  'jsonld',
  'ris',
  'bibtex',
];

interface ExportMenuProps {
  readonly reading: KeptReading;
  readonly annotations: Result<readonly Annotation[]>;
}

/** Everything that a report can be taken away as. */
export function ExportMenu({ reading, annotations }: ExportMenuProps) {
  const word = useLibraryWords();
  const save = useExport({ reading, annotations });
  const cite = useCitation(reading);
  return (
    <Menu.Root>
      <Menu.Trigger className="button button--small">
        {word('export')} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="start" sideOffset={4}>
          <Menu.Popup className="floating__box">
            {FORMATS.map((format) => (
              <Menu.Item key={format} className="floating__item" onClick={() => save(format)}>
                {word(`export_${format}`)}
              </Menu.Item>
            ))}
            <Menu.Item className="floating__item" onClick={cite}>
              {word('export_citation')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Copies the report's reference, and says whether the browser did. */
function useCitation(reading: KeptReading): () => void {
  const { say, language } = useWords();
  const word = useLibraryWords();
  const { add } = Toast.useToastManager();
  return () => {
    const isCopied = copyText(gbtReference(sourceOf(citedReport(reading)), wordsOf(language)));
    add({ title: isCopied ? say('copied') : word('citation_failed') });
  };
}
