import { Menu } from '@base-ui/react/menu';
import type { ExportOrder } from '../../lib/view/export-order';
import { useExportingWords } from '../report/use-exporting-words';
import type { TakeFormat } from '../report/use-take-report';
import { EditionChoice } from './edition-choice';
import '../styles/floating.css';

interface FormatMenuProps<F> {
  readonly label: string;
  /** Among small buttons it is one. */
  readonly isSmall?: boolean;
  /** In groups, with a line between them. */
  readonly formats: readonly (readonly F[])[];
  readonly onTake: (format: F) => void;
}

/**
 * A menu of everything that something can be taken away as, and of the edition that citations
 * follow.
 */
export function FormatMenu<F extends TakeFormat | ExportOrder['format']>({
  label,
  isSmall = false,
  formats,
  onTake,
}: FormatMenuProps<F>) {
  const word = useExportingWords();
  return (
    <Menu.Root>
      <Menu.Trigger className={`button${isSmall ? ' button--small' : ''}`}>
        {label} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="start" sideOffset={4}>
          <Menu.Popup className="floating__box">
            {formats.map((group) => (
              <Menu.Group key={group.join()} className="floating__group">
                {group.map((format) => (
                  <Menu.Item key={format} className="floating__item" onClick={() => onTake(format)}>
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
