import { openLibrary } from '../../lib/messages/library';
import { useSyncStand } from '../../lib/view/hooks/use-sync';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import { syncSign } from '../../lib/view/sync-status';
import type { SyncSign } from '../../lib/view/sync-status';
import { useSyncSigns } from './use-sync-signs';
import './sync-status.css';

interface SyncStatusProps {
  /** Stands on the desk: a link there, and a button elsewhere, which opens the desk. */
  readonly isOnDesk?: boolean;
  /** Hears that the desk is open. */
  readonly onOpened?: () => void;
}

/* Told apart by form, not only by colour; in the text font of every system. */
const SIGNS: Readonly<Record<SyncSign, string>> = {
  synced: '✓',
  running: '↻',
  waiting: '↑',
  unread: '!',
  wrong: '!',
  hold: '?',
};

/** How sync stands, in one sign with its words, and the way to it; nothing where sync is off. */
export function SyncStatus({ isOnDesk = false, onOpened }: SyncStatusProps) {
  const word = useSyncSigns();
  const stand = useSyncStand();
  const sign = stand && syncSign(stand);
  if (stand === undefined || sign === undefined) return undefined;
  const words = word(`status_${sign}`, { count: grouped(stand.waiting) });
  const hash = routeHash({ view: 'sync' });
  const shown = {
    className: `sync-status sync-status--${sign}`,
    'aria-label': word('status_open', { status: words }),
    title: words,
  };
  const inside = (
    <>
      <span className="sync-status__sign" aria-hidden="true">
        {SIGNS[sign]}
      </span>
      <span className="sync-status__words">{words}</span>
    </>
  );
  return isOnDesk ? (
    <a {...shown} href={hash}>
      {inside}
    </a>
  ) : (
    <button {...shown} type="button" onClick={() => void openLibrary(hash).then(onOpened)}>
      {inside}
    </button>
  );
}
