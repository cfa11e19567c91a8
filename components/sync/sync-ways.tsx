import { canPickFolder } from '../../lib/platform/folder';
import { useSyncWords } from './use-sync-words';

export type SyncWay = 'webdav' | 'folder';

interface SyncWaysProps {
  readonly onChoose: (way: SyncWay) => void;
}

/** What sync is, and the ways to it, where it is off. */
export function SyncWays({ onChoose }: SyncWaysProps) {
  const word = useSyncWords();
  const isFolderPossible = canPickFolder();
  return (
    <>
      <p>{word('about')}</p>
      <p>{word('about_private')}</p>
      <ul className="sync__ways">
        <li className="sync__way">
          <h2 className="sync__heading">{word('way_webdav')}</h2>
          <p className="sync__hint">{word('way_webdav_hint')}</p>
          <button
            type="button"
            className="button button--primary"
            onClick={() => onChoose('webdav')}
          >
            {word('choose_webdav')}
          </button>
        </li>
        <li className="sync__way">
          <h2 className="sync__heading">{word('way_folder')}</h2>
          <p className="sync__hint">
            {word(isFolderPossible ? 'way_folder_hint' : 'way_folder_none')}
          </p>
          {isFolderPossible && (
            <button type="button" className="button" onClick={() => onChoose('folder')}>
              {word('choose_folder')}
            </button>
          )}
        </li>
        <li className="sync__way">
          <h2 className="sync__heading">{word('way_hand')}</h2>
          <p className="sync__hint">{word('way_hand_hint')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              const heading = document.getElementById('sync-hand');
              heading?.scrollIntoView({ block: 'start' });
              heading?.focus({ preventScroll: true });
            }}
          >
            {word('choose_hand')}
          </button>
        </li>
      </ul>
    </>
  );
}
