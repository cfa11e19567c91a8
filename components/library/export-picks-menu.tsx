import { Menu } from '@base-ui/react/menu';
import type { ExportOrder } from '../../lib/view/export-order';
import type { Picks } from '../../lib/view/picked-reports';
import { useExportingWords } from '../report/use-exporting-words';
import { EditionChoice } from './edition-choice';
import { useExportPicks } from './use-export-picks';

type Format = ExportOrder['format'];

/** In groups, with a line between them. */
const FORMATS: Readonly<Record<Picks['kind'], readonly (readonly Format[])[]>> = {
  reports: [
    ['xlsx', 'ledger', 'pledges', 'metrics', 'annotations'],
    ['markdown', 'markdown-zip', 'html-zip', 'jsonld'],
    ['references', 'ris', 'bibtex'],
    ['copy-ledger', 'copy-references'],
  ],
  items: [
    ['xlsx', 'ledger', 'annotations'],
    ['markdown', 'markdown-zip', 'html-zip', 'jsonld'],
    ['references', 'ris', 'bibtex'],
    ['copy-ledger', 'copy-references'],
  ],
};

interface ExportPicksMenuProps {
  readonly label: string;
  /** Among small buttons it is one. */
  readonly isSmall?: boolean;
  readonly kind: Picks['kind'];
  readonly picks: () => Picks | Promise<Picks>;
}

/** Everything that a selection of reports, or of notes and pledges, can be taken away as. */
export function ExportPicksMenu({ label, isSmall = false, kind, picks }: ExportPicksMenuProps) {
  const word = useExportingWords();
  const take = useExportPicks();
  return (
    <Menu.Root>
      <Menu.Trigger className={`button${isSmall ? ' button--small' : ''}`}>
        {label} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="start" sideOffset={4}>
          <Menu.Popup className="floating__box">
            {FORMATS[kind].map((formats) => (
              <Menu.Group key={formats.join()} className="floating__group">
                {formats.map((format) => (
                  <Menu.Item key={format} className="floating__item" onClick={() => void take({ format, picks })}>
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
