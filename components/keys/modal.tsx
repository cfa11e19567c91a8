import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import './modal.css';

interface ModalProps {
  readonly className: string;
  readonly label: string;
  /** It closed, and the focus is back where it was. */
  readonly onClose: () => void;
  /** `close` closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A dialog of the browser's own: it holds the focus, closes on Escape and gives the focus back. */
export function Modal({ className, label, onClose, children }: ModalProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => {
    if (dialog?.open === false) dialog.showModal();
  }, [dialog]);
  return (
    <dialog
      ref={setDialog}
      className={`modal ${className}`}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        /* A press beside it, on its backdrop. */
        if (event.target === dialog) dialog?.close();
      }}
    >
      <div className="modal__box">{children(() => dialog?.close())}</div>
    </dialog>
  );
}
