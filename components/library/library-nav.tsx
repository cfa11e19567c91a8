import { routeHash, viewOf, VIEWS } from '../../lib/view/route';
import type { Route } from '../../lib/view/route';
import { SyncStatus } from '../sync/sync-status';
import { useWords } from '../words';
import { useOpenCommands } from './command-host';
import { useCommandsWords } from './use-commands-words';
import { useLibraryWords } from './use-library-words';

/** The way between the desk's views: at the side where there is room, on top where there is not. */
export function LibraryNav({ route }: { readonly route: Route }) {
  const { say } = useWords();
  const word = useLibraryWords();
  const command = useCommandsWords();
  const openCommands = useOpenCommands();
  return (
    <nav className="library-nav" aria-label={word('navigation')}>
      <p className="library-nav__name">
        <img src="/icon/48.png" alt="" width={22} height={22} />
        <span>{say('app')}</span>
      </p>
      <ul className="library-nav__list">
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              className="library-nav__link"
              href={routeHash({ view })}
              title={view === 'search' ? word('find_hint') : undefined}
              aria-keyshortcuts={view === 'search' ? '/' : undefined}
              aria-current={
                viewOf(route) !== view ? undefined : route.view === view ? 'page' : 'true'
              }
            >
              {word(`view_${view}`)}
              {view === 'search' && (
                <kbd className="library-nav__key" aria-hidden="true">
                  /
                </kbd>
              )}
            </a>
          </li>
        ))}
      </ul>
      <SyncStatus isOnDesk />
      <button
        type="button"
        className="library-nav__commands"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={openCommands}
      >
        {command('open')}
        <kbd className="library-nav__key" aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
    </nav>
  );
}
