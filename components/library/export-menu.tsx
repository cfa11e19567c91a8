import { Menu } from '@base-ui/react/menu';
import { Toast } from '@base-ui/react/toast';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import { exportedReport } from '../../lib/view/exported-report';
import { TAKE_FORMATS, useTakeReport } from '../report/use-take-report';
import type { TakeFormat } from '../report/use-take-report';
import { useExportingWords } from '../report/use-exporting-words';
import { EditionChoice } from './edition-choice';

const TOAST_MS = 8_000;

interface ExportMenuProps {
  readonly reading: KeptReading;
  /** Where they could not be read nothing is exported: a file without the notes would pass for all there is. */
  readonly annotations: Result<readonly Annotation[]>;
}

/** Everything that a report can be taken away as. */
export function ExportMenu({ reading, annotations }: ExportMenuProps) {
  const word = useExportingWords();
  const take = useTakeReport(async () => (annotations.ok ? exportedReport(reading, annotations.value) : annotations));
  const { add, update } = Toast.useToastManager();
  const run = async (format: TakeFormat): Promise<void> => {
    const toast = add({ title: word('exporting'), timeout: 0 });
    update(toast, { title: await take(format), timeout: TOAST_MS });
  };
  return (
    <Menu.Root>
      <Menu.Trigger className="button button--small">
        {word('export')} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="start" sideOffset={4}>
          <Menu.Popup className="floating__box">
            {TAKE_FORMATS.map((formats) => (
              <Menu.Group key={formats.join()} className="floating__group">
                {formats.map((format) => (
                  <Menu.Item key={format} className="floating__item" onClick={() => void run(format)}>
                    {word(format)}
                  </Menu.Item>
                ))}
              </Menu.Group>
            ))}
            <EditionChoice />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
