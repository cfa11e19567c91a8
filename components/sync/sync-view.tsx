import { useMemo, useRef, useState } from 'react';
import { FIRST_QUERY } from '../../lib/view/note-query';
import { notesPage } from '../../lib/view/notes-page';
import { useHandSync } from '../../lib/view/hooks/use-hand-sync';
import { useSync } from '../../lib/view/hooks/use-sync';
import type { SyncTool } from '../../lib/view/hooks/use-sync';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import { syncFolderTool } from '../../lib/view/sync-folder';
import type { SyncFolderTool } from '../../lib/view/sync-folder';
import type { ErrorCode, Result } from '../../lib/model/result';
import type { SyncSetup, SyncStand } from '../../lib/model/sync';
import { giveBackOrigin } from '../../lib/platform/sites';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { ViewFrame } from '../library/view-frame';
import { Notice } from '../notice';
import { saveFile } from '../report/save-file';
import { useWords } from '../words';
import { DevicesPart } from './devices-part';
import { FolderForm } from './folder-form';
import { HandPart } from './hand-part';
import { HoldPart } from './hold-part';
import { PlacePart } from './place-part';
import { StatePart } from './state-part';
import { SyncWays } from './sync-ways';
import type { SyncWay } from './sync-ways';
import { useSyncWords } from './use-sync-words';
import { WebdavForm } from './webdav-form';
import './sync.css';

/** The same notes on the reader's other computers. */
export function SyncView() {
  const title = useLibraryWords()('view_sync');
  const { database, files } = useDesk();
  const sync = useSync();
  const hand = useHandSync({ database, files }, saveFile);
  const folder = useMemo(() => syncFolderTool(files), [files]);
  return (
    <ViewFrame title={title}>
      <div className="view__scroll" tabIndex={-1}>
        <div className="sync">
          <SyncBody sync={sync} folder={folder} />
          <HandPart hand={hand} />
        </div>
      </div>
    </ViewFrame>
  );
}

interface SyncBodyProps {
  readonly sync: SyncTool;
  readonly folder: SyncFolderTool;
}

function SyncBody({ sync, folder }: SyncBodyProps) {
  const word = useSyncWords();
  const { term } = useWords();
  const { stand } = sync;
  if (stand === undefined) return <Notice tone="busy" title={word('loading')} />;
  if (!stand.ok) {
    return (
      <Notice tone="alert" title={word('read_failed')} hint={term(`error_${stand.error}`)}>
        <button type="button" className="button" onClick={sync.refresh}>
          {word('retry')}
        </button>
      </Notice>
    );
  }
  const { setup } = stand.value;
  return setup === undefined ? (
    <SyncOff sync={sync} folder={folder} />
  ) : (
    <SyncOn setup={setup} stand={stand.value} sync={sync} folder={folder} />
  );
}

function SyncOff({ sync, folder }: SyncBodyProps) {
  const word = useSyncWords();
  const [way, setWay] = useState<SyncWay>();
  const heading = useRef<HTMLHeadingElement>(null);
  /* What had the focus is gone with the step. */
  const go = (next: SyncWay | undefined): void => {
    setWay(next);
    requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  const form = {
    setUp: sync.setUp,
    onDone: () => {
      setWay(undefined);
      sync.refresh();
    },
    onBack: () => go(undefined),
  };
  if (way === undefined) {
    return (
      <section className="sync__intro">
        <SyncWays onChoose={go} />
      </section>
    );
  }
  return (
    <section className="sync__part">
      <h2 id="sync-form" className="sync__heading" tabIndex={-1} ref={heading}>
        {word(`setup_${way}`)}
      </h2>
      {way === 'webdav' ? <WebdavForm {...form} /> : <FolderForm {...form} folder={folder} />}
    </section>
  );
}

interface SyncOnProps extends SyncBodyProps {
  readonly setup: SyncSetup;
  readonly stand: SyncStand;
}

function SyncOn({ setup, stand, sync, folder }: SyncOnProps) {
  const { term } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode>();
  const act = async <T,>(work: Promise<Result<T>>): Promise<Result<T>> => {
    setBusy(true);
    const answer = await work;
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
    return answer;
  };
  const forget: Parameters<typeof DevicesPart>[0]['onForget'] = async (asked) => {
    const answer = await act(sync.forget(asked));
    return answer.ok ? answer.value.unread : undefined;
  };
  const off = async (): Promise<void> => {
    if (!(await act(sync.off())).ok) return;
    await (setup.place.kind === 'webdav'
      ? giveBackOrigin(new URL(setup.place.address))
      : folder.drop());
  };
  return (
    <>
      {error !== undefined && (
        <p className="sync__warning" role="alert">
          {term(`error_${error}`)}
        </p>
      )}
      {stand.hold !== undefined && (
        <HoldPart
          hold={stand.hold}
          isBusy={isBusy}
          onDecide={(keep) => void act(sync.decide(keep))}
        />
      )}
      <StatePart setup={setup} stand={stand} sync={sync} folder={folder} />
      {stand.contested > 0 && <Contested count={stand.contested} />}
      <DevicesPart devices={stand.devices} nowMs={sync.nowMs} onForget={forget} />
      <PlacePart setup={setup} onOff={() => void off().catch(() => undefined)} />
    </>
  );
}

/** How many notes have two versions, and the way to them. */
function Contested({ count }: { readonly count: number }) {
  const word = useSyncWords();
  const { database } = useDesk();
  const show = (): void => {
    notesPage(database).change({ query: { ...FIRST_QUERY, filter: { has: ['contested'] } } });
    location.hash = routeHash({ view: 'notes' });
  };
  return (
    <p className="sync__contested">
      {word('contested', { count: grouped(count) })}
      <button type="button" className="button button--small" onClick={show}>
        {word('contested_show')}
      </button>
    </p>
  );
}
