import { useBrowserStorage } from '../../lib/view/hooks/use-storage';
import { useStorageWords } from '../settings/use-storage-words';

/**
 * Asks the browser, once there are notes, to keep them for good; says so where they may be cleared
 * away all the same.
 */
export function ProtectionBanner({ hasNotes }: { readonly hasNotes: boolean }) {
  const say = useStorageWords();
  const storage = useBrowserStorage(hasNotes, 0);
  if (!hasNotes || storage?.protection !== 'unprotected') return undefined;
  return (
    <p className="banner" role="alert">
      {say('unprotected')}
    </p>
  );
}
