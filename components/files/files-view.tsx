import type { Settings } from '../../lib/model/settings';
import { useBackup } from '../../lib/view/hooks/use-backup';
import { useImport, useIncoming } from '../../lib/view/hooks/use-import';
import { startImport } from '../../lib/view/import-client';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { ViewFrame } from '../library/view-frame';
import { BackupPart } from './backup-part';
import { ImportPart } from './import-part';
import './files.css';

interface FilesViewProps {
  readonly settings: Settings;
}

/** Backups, and files on their way in. */
export function FilesView({ settings }: FilesViewProps) {
  const word = useLibraryWords();
  const { database, files } = useDesk();
  const backup = useBackup(database, files);
  const importing = useImport(startImport);
  const incoming = useIncoming(files);
  return (
    <ViewFrame title={word('view_files')}>
      <div className="view__scroll" tabIndex={-1}>
        <div className="files">
          <BackupPart backup={backup} language={settings.language} />
          <ImportPart
            importing={importing}
            incoming={incoming}
            backup={backup}
            language={settings.language}
          />
        </div>
      </div>
    </ViewFrame>
  );
}
