import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useSyncWords } from './use-sync-words';
import '../library/erase-dialog.css';

interface AskDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What stays where. */
  readonly words: string;
  /** What the button does. */
  readonly act: string;
  readonly onAct: () => void;
  readonly onCancel: () => void;
}

/**
 * Asks before something is done that is not taken back by a click; what is safest has the focus.
 */
export function AskDialog({ isOpen, title, words, act, onAct, onCancel }: AskDialogProps) {
  const word = useSyncWords();
  return (
    <AlertDialog.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog__backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="dialog__title title-lines">{title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog__words">{words}</AlertDialog.Description>
          <p className="sync__actions">
            <AlertDialog.Close className="button">{word('cancel')}</AlertDialog.Close>
            <button type="button" className="button sync__danger" onClick={onAct}>
              {act}
            </button>
          </p>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
