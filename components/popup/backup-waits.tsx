import { openLibrary } from '../../lib/messages/library';
import { useBackupState } from '../../lib/view/hooks/use-backup-state';
import { routeHash } from '../../lib/view/route';
import { useFilesWords } from '../files/use-files-words';

/**
 * What the `!` on the toolbar button means: a backup waits for the folder to be opened; nothing
 * where none waits.
 */
export function BackupWaits() {
  const word = useFilesWords();
  const state = useBackupState();
  if (state?.failure !== 'folder-locked') return undefined;
  const open = (): void => {
    void openLibrary(routeHash({ view: 'files' })).then(() => window.close());
  };
  return (
    <p className="popup__waits">
      {word('word_unlock')}
      <button type="button" className="button button--small" onClick={open}>
        {word('word_go')}
      </button>
    </p>
  );
}
