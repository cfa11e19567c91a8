import { openLibrary } from '../lib/messages/library';
import { routeHash } from '../lib/view/route';
import type { Route } from '../lib/view/route';
import { useWords } from './words';

interface OpenDeskButtonProps {
  /** Where to; the desk stays where it is, or begins with the reports, where this is absent. */
  readonly route?: Route;
  /** Hears that it is open. */
  readonly onOpened?: () => void;
}

/** Opens the desk, or brings the one that is open to the front. */
export function OpenDeskButton({ route, onOpened }: OpenDeskButtonProps) {
  const { say } = useWords();
  const open = (): void => {
    void openLibrary(route === undefined ? '' : routeHash(route)).then(onOpened);
  };
  return (
    <button type="button" className="button button--small" onClick={open}>
      {say('open_desk')}
    </button>
  );
}
