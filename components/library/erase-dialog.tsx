import { AlertDialog } from '@base-ui/react/alert-dialog';
import { parseBackupName } from '../../lib/exchange/backup/format';
import { useBackupWord } from '../../lib/view/hooks/use-backup-word';
import { useQuotingNotes } from '../../lib/view/hooks/use-quoting-notes';
import type { ReportItem } from '../../lib/view/report-list';
import { EraseQuestion } from '../settings/erase-question';
import { useStorageWords } from '../settings/use-storage-words';
import { useDesk } from './desk-context';
import { useTitleOf } from './report-row';
import { useLibraryWords } from './use-library-words';
import './erase-dialog.css';

interface EraseDialogProps {
  /** What is to be erased; the dialog is closed where there is nothing. */
  readonly items: readonly ReportItem[];
  readonly onErase: (withNotes: boolean) => void;
  readonly onCancel: () => void;
}

/** Asks before reports are erased for good, and says what stays elsewhere. */
export function EraseDialog({ items, onErase, onCancel }: EraseDialogProps) {
  const word = useLibraryWords();
  const say = useStorageWords();
  const titleOf = useTitleOf();
  const backups = useBackupsHolding();
  const quoting = useQuotingNotes(
    useDesk().database,
    items.map(({ id }) => id),
  );
  const hasReports = items.some(({ row }) => row !== undefined);
  const [only] = items;
  const withNotes = { label: say('erase_with_notes'), erase: () => onErase(true) };
  const choices = hasReports
    ? [{ label: say('erase_keep_notes'), erase: () => onErase(false) }, withNotes]
    : [withNotes];
  const question =
    items.length > 1
      ? word('erase_ask', { count: items.length })
      : say(hasReports ? 'erase_ask' : 'erase_ask_notes');
  return (
    <AlertDialog.Root
      open={items.length > 0}
      onOpenChange={(isOpen) => {
        if (!isOpen) onCancel();
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog__backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog__title title-lines">
            {items.length === 1 && only !== undefined
              ? titleOf(only)
              : word('selected', { count: items.length })}
          </AlertDialog.Title>
          {items.length > 1 && (
            <ul className="dialog__titles" tabIndex={0} aria-label={word('view_reports')}>
              {items.map((item) => (
                <li key={item.key} className="dialog__report title-lines">
                  {titleOf(item)}
                  {item.notes > 0 && (
                    <span className="dialog__words"> {word('notes', { count: item.notes })}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
          <AlertDialog.Description className="dialog__words">
            {word('erase_elsewhere')} {backups}
          </AlertDialog.Description>
          {quoting > 0 && (
            <p className="dialog__words">{say('erase_quoted', { count: quoting })}</p>
          )}
          <EraseQuestion question={question} choices={choices} onCancel={onCancel} />
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** Which backups may still hold what is erased: all that lie in the reader's folder. */
function useBackupsHolding(): string {
  const word = useLibraryWords();
  const { database } = useDesk();
  const { state } = useBackupWord(database);
  const { folder, backups = [] } = state ?? {};
  const days = backups.flatMap((name) => parseBackupName(name)?.day ?? []);
  const [first] = days;
  if (folder === undefined || first === undefined) return '';
  return word('erase_backups', {
    folder,
    first,
    last: days.at(-1) ?? first,
    count: backups.length,
  });
}
