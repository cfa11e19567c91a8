import { useState } from 'react';
import type { SyncPlace, SyncSetup, SyncStand } from '../../lib/model/sync';
import { agoWords } from '../../lib/view/ago';
import { grouped } from '../../lib/view/quantity';
import type { SyncTool } from '../../lib/view/hooks/use-sync';
import type { SyncFolderTool } from '../../lib/view/sync-folder';
import { useWords } from '../words';
import { FailureWords } from './failure-words';
import { PasswordForm } from './password-form';
import { useHostAccess } from './use-host-access';
import { useSyncWords } from './use-sync-words';

interface StatePartProps {
  readonly setup: SyncSetup;
  readonly stand: SyncStand;
  readonly sync: SyncTool;
  readonly folder: SyncFolderTool;
}

/** How sync stands, in plain words, and what can be done now. */
export function StatePart({ setup, stand, sync, folder }: StatePartProps) {
  const word = useSyncWords();
  const { language } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { running, syncedAt, waiting, failure } = stand;
  const asksPassphrase =
    failure?.failure === 'wrong-passphrase' ||
    failure?.failure === 'needs-passphrase' ||
    stand.devices.some(({ trouble }) => trouble === 'passphrase');
  const isLocked = setup.place.kind === 'folder' && failure?.failure === 'folder-locked';
  const unlock = (): void => {
    void folder.unlock().then((isOpen) => {
      if (isOpen) void sync.now();
    });
  };
  return (
    <section className="sync__part" aria-labelledby="sync-state">
      <h2 id="sync-state" className="sync__heading" tabIndex={-1}>
        {word('on')}
      </h2>
      <div role="status">
        <p className="sync__strong">
          {syncedAt === undefined
            ? word('synced_never')
            : word('synced_at', { ago: agoWords(syncedAt, sync.nowMs, language) })}
        </p>
        <p>{waiting === 0 ? word('waiting_none') : word('waiting', { count: grouped(waiting) })}</p>
      </div>
      {running !== undefined && <Running running={running} />}
      {failure !== undefined && (
        <Failure failure={failure} place={setup.place} nowMs={sync.nowMs} />
      )}
      <HostAccess setup={setup} onAllowed={() => void sync.now()} />
      <p className="sync__actions">
        {isLocked && setup.place.kind === 'folder' && (
          <button type="button" className="button button--primary" onClick={unlock}>
            {word('unlock', { name: setup.place.name })}
          </button>
        )}
        <button
          type="button"
          className={isLocked || asksPassphrase ? 'button' : 'button button--primary'}
          disabled={running !== undefined}
          onClick={() => void sync.now()}
        >
          {word('now')}
        </button>
        {(setup.place.kind === 'webdav' || asksPassphrase) && !isEditing && (
          <button
            type="button"
            className={asksPassphrase ? 'button button--primary' : 'button'}
            onClick={() => setEditing(true)}
          >
            {word(asksPassphrase ? 'edit_passphrase' : 'edit')}
          </button>
        )}
      </p>
      {isEditing && (
        <PasswordForm
          setup={setup}
          needsPassphrase={asksPassphrase || setup.isEncrypted}
          setUp={sync.setUp}
          onClose={() => setEditing(false)}
        />
      )}
    </section>
  );
}

function Running({
  running: { step, done, total },
}: {
  readonly running: NonNullable<SyncStand['running']>;
}) {
  const word = useSyncWords();
  const words = word(`step_${step}`);
  return (
    <p className="sync__progress">
      <span role="status">{words}</span>
      {total > 0 ? (
        <progress aria-label={words} max={total} value={done} />
      ) : (
        <progress aria-label={words} />
      )}
    </p>
  );
}

interface FailureProps {
  readonly failure: NonNullable<SyncStand['failure']>;
  readonly place: SyncPlace;
  readonly nowMs: number;
}

function Failure({ failure: { failure, detail, since, retryAt }, place, nowMs }: FailureProps) {
  const word = useSyncWords();
  const { language } = useWords();
  return (
    <div className="sync__warning" role="alert">
      <FailureWords title={word('wrong')} failure={failure} detail={detail} place={place} />
      <p>{word('wrong_since', { ago: agoWords(since, nowMs, language) })}</p>
      {retryAt !== undefined && (
        <p>{word('wrong_retry', { ago: agoWords(retryAt, nowMs, language) })}</p>
      )}
    </div>
  );
}

/** The reader may have taken the permission for the host away, in the browser's own settings. */
function HostAccess({
  setup,
  onAllowed,
}: {
  readonly setup: SyncSetup;
  readonly onAllowed: () => void;
}) {
  const word = useSyncWords();
  const { host, isMissing, ask } = useHostAccess(setup.place);
  if (host === undefined || !isMissing) return undefined;
  return (
    <div className="sync__warning" role="alert">
      <p>{word('allow_hint', { host })}</p>
      <p className="sync__actions">
        <button type="button" className="button button--small" onClick={() => ask(onAllowed)}>
          {word('allow', { host })}
        </button>
      </p>
    </div>
  );
}
