import { useState } from 'react';
import { openLibrary } from '../../lib/messages/library';
import type { ExportedReport } from '../../lib/exchange/report';
import { GBT_EDITIONS } from '../../lib/model/settings';
import type { Result } from '../../lib/model/result';
import { useGbtEdition } from '../../lib/view/hooks/use-gbt-edition';
import { routeHash } from '../../lib/view/route';
import { usePrintingWords } from '../print/use-printing-words';
import { MenuButton } from './menu-button';
import type { MenuGroup } from './menu-button';
import { useReportTools } from './report-tools';
import { useExportingWords } from './use-exporting-words';
import { TAKE_FORMATS, useTakeReport } from './use-take-report';

/** Everything that the panel's report can be taken away as, and in words what came of it. */
export function TakeReportMenu({ make }: { readonly make: () => Promise<Result<ExportedReport>> }) {
  const word = useExportingWords();
  const take = useTakeReport(make);
  const [edition, choose] = useGbtEdition();
  const [said, setSaid] = useState('');
  const printing = usePrintingWords();
  const { reportId } = useReportTools();
  const groups: readonly MenuGroup[] = [
    ...TAKE_FORMATS.map((formats) => ({
      lines: formats.map((format) => ({
        key: format,
        label: word(format),
        run: () => {
          setSaid(word('exporting'));
          void take(format).then(setSaid);
        },
      })),
    })),
    {
      lines: [
        {
          key: 'print',
          label: printing('open_panel'),
          run: () => void openLibrary(routeHash({ view: 'print', id: reportId })),
        },
      ],
    },
    {
      label: word('edition'),
      lines: GBT_EDITIONS.map((known) => ({
        key: known,
        label: word(`edition_${known}`),
        isChosen: known === edition,
        run: () => choose(known),
      })),
    },
  ];
  return (
    <>
      <MenuButton label={word('export')} groups={groups} />
      <span className="menu-button__said" role="status">
        {said}
      </span>
    </>
  );
}
