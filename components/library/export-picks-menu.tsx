import type { ExportOrder } from '../../lib/view/export-order';
import type { Picks } from '../../lib/view/picked-reports';
import { FormatMenu } from './format-menu';
import { useExportPicks } from './use-export-picks';

type Format = ExportOrder['format'];

/** In groups, with a line between them. */
const FORMATS: Readonly<Record<Picks['kind'], readonly (readonly Format[])[]>> = {
  reports: [
    ['xlsx', 'ledger', 'pledges', 'metrics', 'annotations'],
    ['markdown', 'markdown-zip', 'html-zip', 'jsonld'],
    ['corrections', 'corrections-text'],
    ['references', 'ris', 'bibtex'],
    ['copy-ledger', 'copy-references'],
  ],
  items: [
    ['xlsx', 'ledger', 'annotations'],
    ['markdown', 'markdown-zip', 'html-zip', 'jsonld'],
    ['corrections', 'corrections-text'],
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
  const take = useExportPicks();
  return (
    <FormatMenu
      label={label}
      isSmall={isSmall}
      formats={FORMATS[kind]}
      onTake={(format: Format) => void take({ format, picks })}
    />
  );
}
