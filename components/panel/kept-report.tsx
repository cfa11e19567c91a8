import { useMemo, useState } from 'react';
import type { CSSProperties } from 'react';
import type { Anchors } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import { exportedReport } from '../../lib/view/exported-report';
import { keptPictures } from '../../lib/view/pictures';
import type { Span } from '../../lib/model/span';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { KeptReading } from '../../lib/store/kept-texts';
import { noteEntries, placeOf } from '../../lib/view/entries';
import { useAnchors } from '../../lib/view/hooks/use-anchors';
import { useKeptReading } from '../../lib/view/hooks/use-kept-reading';
import { KeptText } from '../report/kept-text';
import { TakeReportMenu } from '../report/take-report-menu';
import { ReportToolsProvider, useReportTools } from '../report/report-tools';
import { useWords } from '../words';
import { OrphanNotes } from '../report/orphan-notes';
import './kept-report.css';

interface KeptReportProps {
  readonly database: NuoshuDatabase;
  readonly annotations: Result<readonly Annotation[]> | undefined;
  /** Where they stand in what the page shows now; none where it shows no text. */
  readonly anchors?: Anchors;
}

const NONE: readonly Annotation[] = [];

/**
 * What the reader has of a page that does not show its report: the notes, and the text as it was
 * when it was last seen.
 */
export function KeptReport({ database, annotations, anchors }: KeptReportProps) {
  const { reportId } = useReportTools();
  const reading = useKeptReading(database, reportId === '' ? undefined : reportId);
  const notes = annotations?.ok === true ? annotations.value : NONE;
  if (reading === undefined) return undefined;
  if (reading !== 'none') return <Kept reading={reading} annotations={annotations} notes={notes} />;
  return notes.length === 0 ? undefined : (
    <Orphans notes={notes} anchors={anchors ?? goneFor(notes)} />
  );
}

/** Where there is no text to look in, nobody will find them. */
const goneFor = (notes: readonly Annotation[]): Anchors =>
  Object.fromEntries(notes.map(({ id }) => [id, { outcome: 'gone' }]));

function Orphans({
  notes,
  anchors,
}: {
  readonly notes: readonly Annotation[];
  readonly anchors: Anchors;
}) {
  const { say } = useWords();
  return (
    <section className="kept-report">
      <p className="kept-report__lead">{say('kept_notes_only', { count: notes.length })}</p>
      <OrphanNotes entries={noteEntries(undefined, notes, { anchors })} />
    </section>
  );
}

interface KeptProps {
  readonly reading: KeptReading;
  readonly annotations: KeptReportProps['annotations'];
  readonly notes: readonly Annotation[];
}

function Kept({ reading, annotations, notes }: KeptProps) {
  const { say } = useWords();
  const tools = useReportTools();
  const [target, setTarget] = useState<Span>();
  const [isOpen, setOpen] = useState(false);
  const { textHash, capturedAt } = reading.text;
  const anchors = useAnchors({ source: reading.report.id, textHash, needsTab: false }, annotations);
  const places = useMemo(() => ({ anchors, textHash }), [anchors, textHash]);
  const marks = useMemo(
    () => notes.flatMap((note) => placeOf(note, places) ?? []),
    [notes, places],
  );
  const inside = useMemo(
    () => ({
      ...tools,
      jump: (span: Span) => {
        setOpen(true);
        setTarget({ ...span });
      },
      pictures: keptPictures(reading),
    }),
    [tools, reading],
  );
  return (
    <ReportToolsProvider value={inside}>
      <section className="kept-report" style={roomFor(notes.length)}>
        <h2 className="kept-report__title title-lines">{reading.report.title}</h2>
        <p className="kept-report__lead">
          {say('kept_lead', { count: notes.length, date: capturedAt.slice(0, 10) })}
        </p>
        {annotations?.ok === true && (
          <div className="kept-report__actions">
            <TakeReportMenu make={() => exportedReport(reading, annotations.value)} />
          </div>
        )}
        {notes.length > 0 && <OrphanNotes entries={noteEntries(undefined, notes, places)} />}
        <details
          className="kept-report__text"
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{say('kept_open')}</summary>
          {isOpen && <KeptText reading={reading} marks={marks} target={target} />}
        </details>
      </section>
    </ReportToolsProvider>
  );
}

/** As much room for the list as so many notes take, up to a limit (kept-report.css). */
const roomFor = (notes: number): CSSProperties & { readonly '--notes': number } => ({
  '--notes': notes,
});
