import { useEffect, useMemo } from 'react';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import { noteEntries } from '../../lib/view/entries';
import { useAnnotations } from '../../lib/view/hooks/use-annotations';
import { useKeptReading } from '../../lib/view/hooks/use-kept-reading';
import { useVersionReading } from '../../lib/view/hooks/use-version-reading';
import { readInSlices } from '../../lib/view/read-text';
import { routeHash } from '../../lib/view/route';
import type { ReportRoute } from '../../lib/view/route';
import { withWaitingOf } from '../../lib/view/with-waiting';
import { Notice } from '../notice';
import { DamageBanner } from '../report/damage-banner';
import { OrphanNotes } from '../report/orphan-notes';
import { useVersionWords } from '../report/use-version-words';
import { BackLink } from './back-link';
import { useDesk } from './desk-context';
import { ReadingDesk } from './reading-desk';
import { useLibraryWords } from './use-library-words';
import { ViewFrame } from './view-frame';
import './report-desk.css';

interface ReportDeskProps {
  readonly route: ReportRoute;
}

const NONE: readonly Annotation[] = [];

/**
 * One kept report: its text as it was, and everything that was found in it and written about it.
 */
export function ReportDesk({ route }: ReportDeskProps) {
  const { id } = route;
  const word = useLibraryWords();
  const { database, desk, waiting } = useDesk();
  const reading = useKeptReading(database, id);
  const { annotations: stored, unreadable, deleted: binned } = useAnnotations(database, id);
  const annotations = useMemo(
    () => withWaitingOf(stored, { reportId: id, waiting, deskId: desk.id }),
    [stored, id, waiting, desk],
  );
  useEffect(() => {
    if (annotations?.ok === true) desk.writing.settle(id, annotations.value, binned);
  }, [desk, id, annotations, binned]);
  if (reading === undefined || annotations === undefined) {
    return (
      <ViewFrame title={word('view_reports')}>
        <Notice tone="busy" title={word('loading')} />
      </ViewFrame>
    );
  }
  if (reading === 'none')
    return <NotesAlone id={id} notes={annotations.ok ? annotations.value : NONE} />;
  return (
    <>
      <DamageBanner count={unreadable + (reading.unreadable ?? 0)} />
      {route.version === undefined ? (
        <ReadingDesk reading={reading} annotations={annotations} route={route} />
      ) : (
        <VersionDesk
          newest={reading}
          annotations={annotations}
          route={route}
          version={route.version}
        />
      )}
    </>
  );
}

interface VersionDeskProps {
  readonly newest: KeptReading;
  readonly annotations: Result<readonly Annotation[]>;
  readonly route: ReportRoute;
  readonly version: string;
}

/**
 * One version of a kept report; notes are written on it as on the newest, and found there where its
 * words are still there.
 */
function VersionDesk({ newest, annotations, route, version }: VersionDeskProps) {
  const word = useLibraryWords();
  const say = useVersionWords();
  const { database } = useDesk();
  const reading = useVersionReading({ database, newest, textHash: version, read: readInSlices });
  if (reading === undefined) {
    return (
      <ViewFrame title={word('view_reports')}>
        <Notice tone="busy" title={say('reading')} />
      </ViewFrame>
    );
  }
  if (reading === 'none') {
    return (
      <ViewFrame title={word('view_reports')} before={<BackLink />}>
        <Notice title={say('missing')} hint={say('missing_hint')}>
          <a className="button" href={routeHash({ view: 'report', id: route.id })}>
            {say('to_newest')}
          </a>
        </Notice>
      </ViewFrame>
    );
  }
  return (
    <ReadingDesk
      reading={reading}
      annotations={annotations}
      route={route}
      isOld={reading !== newest}
    />
  );
}

/** What is left of a report whose text is not kept: the reader's notes, if there are any. */
function NotesAlone({ id, notes }: { readonly id: string; readonly notes: readonly Annotation[] }) {
  const word = useLibraryWords();
  const entries = useMemo(() => {
    /* Where there is no text to look in, nobody will find them. */
    const anchors = Object.fromEntries(
      notes.map((note) => [note.id, { outcome: 'gone' as const }]),
    );
    return noteEntries(undefined, notes, { anchors });
  }, [notes]);
  return (
    <ViewFrame title={word(notes.length === 0 ? 'report_none' : 'text_none')} before={<BackLink />}>
      <p className="report-desk__address">
        <a href={id} target="_blank" rel="noreferrer">
          {id}
        </a>
      </p>
      <p className="report-desk__address">
        {word(notes.length === 0 ? 'report_none_hint' : 'text_none_hint')}
      </p>
      <OrphanNotes entries={entries} />
    </ViewFrame>
  );
}
