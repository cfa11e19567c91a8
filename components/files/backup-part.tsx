import { Toast } from '@base-ui/react/toast';
import { backupName } from '../../lib/exchange/backup/format';
import { isoDay } from '../../lib/model/day';
import type { Language } from '../../lib/model/settings';
import { canPickFolder } from '../../lib/platform/folder';
import type { BackupDesk } from '../../lib/view/hooks/use-backup';
import { instantWords } from '../../lib/view/instant';
import { saveFile } from '../report/save-file';
import { useWords } from '../words';
import { useFilesWords } from './use-files-words';

interface BackupPartProps {
  readonly backup: BackupDesk;
  readonly language: Language;
}

/** What there is of backups, and how they are made. */
export function BackupPart({ backup, language }: BackupPartProps) {
  const word = useFilesWords();
  const { state, need, isBusy } = backup;
  const save = useBackupFile(backup);
  if (state === undefined) return undefined;
  const { lastAt, folder, failure } = state;
  const isChanged = need !== undefined && need.lastSeq > (state.lastSeq ?? 0);
  return (
    <section className="files__part" aria-labelledby="backup-title">
      <h2 id="backup-title" className="files__heading">
        {word('backup')}
      </h2>
      <p className="files__hint">{word('backup_hint')}</p>
      <p className="files__state" role="status">
        {isBusy
          ? word('busy')
          : lastAt === undefined
            ? word('backup_never')
            : `${word('backup_last', { time: instantWords(lastAt, language) })} ${word(
                isChanged ? 'backup_changed' : 'backup_unchanged',
              )}`}
      </p>
      {failure !== undefined && (
        <p className="files__warning" role="alert">
          {word(`failure_${failure}`, { name: folder ?? '' })}
        </p>
      )}
      <FolderActions backup={backup} folder={folder} count={state.backups.length} />
      <p className="files__actions">
        <button type="button" className="button files__save" disabled={isBusy} onClick={save}>
          {word('file_save')}
        </button>
      </p>
    </section>
  );
}

interface FolderActionsProps {
  readonly backup: BackupDesk;
  readonly folder: string | undefined;
  readonly count: number;
}

function FolderActions({ backup, folder, count }: FolderActionsProps) {
  const word = useFilesWords();
  const { isBusy, choose, writeNow, stop, state } = backup;
  if (!canPickFolder()) return <p className="files__hint">{word('folder_none')}</p>;
  if (folder === undefined) {
    return (
      <>
        <p className="files__words">{word('folder_offer')}</p>
        <p className="files__actions">
          <button
            type="button"
            className="button button--primary"
            disabled={isBusy}
            onClick={() => void choose()}
          >
            {word('folder_choose')}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="files__words">{word('folder_auto', { name: folder, count })}</p>
      <p className="files__actions">
        <button
          type="button"
          className="button button--primary"
          disabled={isBusy}
          onClick={() => void writeNow()}
        >
          {word(state?.failure === 'folder-locked' ? 'unlock' : 'folder_now')}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void choose()}>
          {word('folder_other')}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void stop()}>
          {word('folder_stop')}
        </button>
      </p>
    </>
  );
}

/** Makes the one file with everything, has the browser save it, and says what came of it. */
export function useBackupFile({ makeFile }: Pick<BackupDesk, 'makeFile'>): () => void {
  const word = useFilesWords();
  const { term } = useWords();
  const { add, update } = Toast.useToastManager();
  return () => {
    const toast = add({ title: word('busy'), timeout: 0 });
    void makeFile().then((file) => {
      const name = backupName(isoDay(new Date()));
      if (file.ok) saveFile(name, file.value);
      const title = file.ok
        ? word('file_saved', { name })
        : word('file_failed', { reason: term(`error_${file.error}`) });
      update(toast, { title, timeout: TOAST_MS });
    });
  };
}

const TOAST_MS = 8_000;
