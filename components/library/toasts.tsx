import { Toast } from '@base-ui/react/toast';
import { useLibraryWords } from './use-library-words';
import './toasts.css';

/** What was done, said at the window's edge for a while and read out. */
export function Toasts() {
  const word = useLibraryWords();
  const { toasts } = Toast.useToastManager();
  return (
    <Toast.Portal>
      <Toast.Viewport className="toasts" aria-label={word('messages')}>
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} className="toasts__toast" swipeDirection={[]}>
            <Toast.Content className="toasts__content">
              <Toast.Title className="toasts__words" render={<p />} />
              {toast.actionProps !== undefined && (
                <Toast.Action className="button button--small toasts__action" />
              )}
              <Toast.Close className="button button--small" aria-label={word('dismiss')}>
                ×
              </Toast.Close>
            </Toast.Content>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  );
}
