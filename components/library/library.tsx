import { Toast } from '@base-ui/react/toast';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, useMemo, useRef, useState } from 'react';
import { answerAsLibrary } from '../../lib/messages/library';
import { fail } from '../../lib/model/result';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { FilesDatabase } from '../../lib/store/incoming';
import { newDesk } from '../../lib/view/desk';
import { routeKey } from '../../lib/view/route';
import { useDueBackup } from '../../lib/view/hooks/use-due-backup';
import { usePledgeTallies } from '../../lib/view/hooks/use-progress';
import { useRoute } from '../../lib/view/hooks/use-route';
import { useTags } from '../../lib/view/hooks/use-tags';
import { useWaiting } from '../../lib/view/hooks/use-waiting';
import type { SearchPage } from '../../lib/view/search-page';
import { CrashGuard } from '../crash-guard';
import { BackupBanner } from '../files/backup-banner';
import { Announcer } from '../announcer';
import { HelpHost } from '../keys/help-host';
import { useKeptFocus } from '../../lib/view/hooks/use-kept-focus';
import { DeskBanner } from '../report/desk-banner';
import { HistoryProvider } from '../report/history-source';
import { IndicatorHistoryProvider } from '../report/indicator-history';
import type { DrawHistory } from '../report/history-source';
import { NoteHistory } from '../report/note-history';
import { ReportToolsProvider } from '../report/report-tools';
import { UndoBar } from '../report/undo-bar';
import { useFlushOnLeaving } from '../report/use-flush-on-leaving';
import { useSearchKey } from '../search/use-search-key';
import { useWords } from '../words';
import { CommandHost } from './command-host';
import { DeskProvider } from './desk-context';
import { LibraryNav } from './library-nav';
import { LibraryView } from './library-view';
import { QuotingHost } from './quoting-host';
import { Toasts } from './toasts';
import { loadViewsWhenIdle } from './view-scripts';
import './library.css';

interface LibraryProps {
  readonly database: NuoshuDatabase;
  readonly settings: Settings;
  readonly search: SearchPage;
  /** ISO 8601 day. */
  readonly today: string;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The desk: every kept report, every note, and the settings, in a tab of its own. */
export function Library({ database, settings, search, today, onChange }: LibraryProps) {
  const { say } = useWords();
  const route = useRoute();
  const [desk] = useState(() => newDesk());
  const [files] = useState(() => new FilesDatabase());
  const tallies = usePledgeTallies(database);
  const { waiting, retry } = useWaiting();
  const tags = useTags(database);
  const history = useMemo(() => drawHistory(database), [database]);
  const years = useMemo(() => ({ database, open: go }), [database]);
  useFlushOnLeaving(desk.writing);
  useSearchKey();
  useDueBackup(database, files);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  useEffect(() => loadViewsWhenIdle(whenIdle), []);
  useEffect(
    () =>
      answerAsLibrary((hash) => {
        if (hash !== '') location.hash = hash;
      }),
    [],
  );
  return (
    /* The pages' policy allows no style elements. */
    <CSPProvider disableStyleElements>
      <Toast.Provider>
        <DeskProvider value={{ database, files, desk, tallies, today, waiting }}>
          <ReportToolsProvider
            value={{ reportId: '', desk, tags, today, jump: NOWHERE, describe: NOTHING }}
          >
            <Announcer>
              <HelpHost>
                <CommandHost database={database} settings={settings} onChange={onChange}>
                  <HistoryProvider value={history}>
                    <IndicatorHistoryProvider value={years}>
                      <QuotingHost database={database}>
                        <div className="library" ref={root}>
                          <LibraryNav route={route} />
                          <div className="library__side">
                            <DeskBanner desk={desk.writing} waiting={waiting} retry={retry} />
                            <BackupBanner />
                            <CrashGuard
                              key={routeKey(route)}
                              title={say('crashed')}
                              hint={say('crashed_hint')}
                            >
                              <LibraryView
                                route={route}
                                search={search}
                                settings={settings}
                                onChange={onChange}
                              />
                            </CrashGuard>
                            <UndoBar />
                          </div>
                        </div>
                      </QuotingHost>
                    </IndicatorHistoryProvider>
                  </HistoryProvider>
                </CommandHost>
              </HelpHost>
            </Announcer>
          </ReportToolsProvider>
        </DeskProvider>
        <Toasts />
      </Toast.Provider>
    </CSPProvider>
  );
}

const go = (hash: string): void => {
  location.hash = hash;
};

function whenIdle(work: () => void): () => void {
  const asked = requestIdleCallback(work, { timeout: 5_000 });
  return () => cancelIdleCallback(asked);
}

const drawHistory =
  (database: NuoshuDatabase): DrawHistory =>
  (written) => <NoteHistory database={database} {...written} />;

/* Outside of a report there is no text to jump in or to describe. */
const NOWHERE = (): void => undefined;
const NOTHING = () => Promise.resolve(fail('not-found'));
