import { Menu } from '@base-ui/react/menu';
import { Toast } from '@base-ui/react/toast';
import type { ReportRow } from '../../lib/model/store';
import type { FollowFormat } from '../../lib/view/follow-export';
import type { FollowRow } from '../../lib/view/follow-rows';
import { useFollowWords } from '../follow/use-follow-words';
import { saveFile } from '../report/save-file';
import { useWords } from '../words';
import '../styles/floating.css';

const FORMATS: readonly FollowFormat[] = ['xlsx', 'csv', 'md'];

interface FollowExportMenuProps {
  readonly rows: readonly FollowRow[];
  readonly from: ReportRow;
  readonly to: ReportRow;
}

/** What a follow-up can be taken away as. */
export function FollowExportMenu({ rows, from, to }: FollowExportMenuProps) {
  const word = useFollowWords();
  const { language } = useWords();
  const { add } = Toast.useToastManager();
  const take = async (format: FollowFormat): Promise<void> => {
    try {
      /* The writers are loaded when they are first asked for. */
      const { followFile } = await import('../../lib/view/follow-export');
      const { name, file } = await followFile(format, { rows, from, to }, language);
      saveFile(name, file);
      add({ title: word('exported', { name }) });
    } catch {
      add({ title: word('export_failed') });
    }
  };
  return (
    <Menu.Root>
      <Menu.Trigger className="button button--small">
        {word('export')} <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="end" sideOffset={4}>
          <Menu.Popup className="floating__box">
            {FORMATS.map((format) => (
              <Menu.Item key={format} className="floating__item" onClick={() => void take(format)}>
                {word(`export_${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
