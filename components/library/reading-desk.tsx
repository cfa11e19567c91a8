import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { describe } from '../../lib/anchor/describe';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { Quote, Span } from '../../lib/model/span';
import type { KeptReading } from '../../lib/store/kept-texts';
import { keptPictures } from '../../lib/view/pictures';
import type { Entry } from '../../lib/view/entries';
import { entryAt } from '../../lib/view/entry-at';
import { useAnchors } from '../../lib/view/hooks/use-anchors';
import { useDeleted } from '../../lib/view/hooks/use-deleted';
import { useMedia } from '../../lib/view/hooks/use-media';
import { FindingList, NO_LIST_FILTERS, useEntryLists } from '../report/finding-lists';
import { KeptText } from '../report/kept-text';
import { ReportToolsProvider, useReportTools } from '../report/report-tools';
import type { ReportTools } from '../report/report-tools';
import { panelId, tabId, TabList } from '../tab-list';
import { useWords } from '../words';
import { useDesk } from './desk-context';
import { PassageEditor, SelectionLine } from './passage-editor';
import { BackLink } from './back-link';
import { ReportHead } from './report-head';
import { useLibraryWords } from './use-library-words';
import { ViewFrame } from './view-frame';

interface ReadingDeskProps {
  readonly reading: KeptReading;
  readonly annotations: Result<readonly Annotation[]>;
  readonly noteId?: string;
  readonly at?: number;
}

const LISTS = ['metric', 'pledge', 'note'] as const;
type Part = 'text' | (typeof LISTS)[number];

/** Text and lists stand beside each other where both have room. */
const BESIDE = '(min-width: 960px)';

/** A kept report that can be read: the text, and beside it what was found in it and written about it. */
export function ReadingDesk({ reading, annotations, noteId, at }: ReadingDeskProps) {
  const word = useLibraryWords();
  const { report, text } = reading;
  const { textHash } = text;
  const anchors = useAnchors({ source: report.id, textHash, needsTab: false }, annotations);
  const findings = useMemo(() => ({ metrics: reading.metrics, pledges: reading.pledges, sections: [] }), [reading]);
  const lists = useEntryLists({ anchors, textHash }, findings, annotations);
  const title = report.title.trim() === '' ? word('untitled') : report.title.trim();
  return (
    <ViewFrame title={title} before={<BackLink />} beside={<ReportHead reading={reading} annotations={annotations} />}>
      <Parts reading={reading} annotations={annotations} lists={lists} noteId={noteId} at={at} />
    </ViewFrame>
  );
}

interface PartsProps extends ReadingDeskProps {
  readonly lists: ReturnType<typeof useEntryLists>;
}

function Parts({ reading, annotations, lists, noteId, at }: PartsProps) {
  const { say } = useWords();
  const word = useLibraryWords();
  const { database } = useDesk();
  const isBeside = useMedia(BESIDE);
  const [part, setPart] = useState<Part>('text');
  const [filters, setFilters] = useState(NO_LIST_FILTERS);
  const [target, setTarget] = useState<Span>();
  const [revealed, setRevealed] = useState<{ readonly key: string }>();
  const [chosen, setChosen] = useState<Quote>();
  const [passage, setPassage] = useState<Quote>();
  const deleted = useDeleted(database, reading.report.id);
  const marks = useMemo(() => lists.notes.flatMap(({ match }) => match ?? []), [lists]);
  const show = (entry: Entry): void => {
    setFilters({ ...filters, [entry.subject]: NO_LIST_FILTERS[entry.subject] });
    setPart(entry.subject);
    setRevealed({ key: entry.key });
  };
  const jump = (span: Span): void => {
    setTarget({ ...span });
    if (!isBeside) setPart('text');
  };
  useNoteSought(lists.notes, noteId, (entry, span) => {
    show(entry);
    setTarget(span);
  });
  usePlaceSought(lists, at, (entry, span) => {
    if (entry !== undefined) show(entry);
    setTarget(span);
  });
  const tools = useKeptTools(reading, jump);
  const list = part === 'text' ? (isBeside ? 'metric' : undefined) : part;
  const counts = { metric: lists.metrics.length, pledge: lists.pledges.length, note: lists.notes.length };
  const tabs = [
    ...(isBeside ? [] : [{ name: 'text' as const, label: word('tab_text') }]),
    ...LISTS.map((name) => ({ name, label: say(`tab_${name}`), count: String(counts[name]) })),
  ];
  return (
    <ReportToolsProvider value={tools}>
      <div className="reading-desk">
        {(isBeside || part === 'text') && (
          <div
            className="reading-desk__text"
            {...(!isBeside && { role: 'tabpanel', id: panelId('text'), 'aria-labelledby': tabId('text') })}
          >
            <KeptText
              reading={reading}
              marks={marks}
              target={target}
              onSelect={setChosen}
              onPick={(offset) => {
                const entry = entryAt(lists, offset);
                if (entry !== undefined) show(entry);
              }}
            />
            {passage === undefined ? (
              <SelectionLine chosen={chosen} onAnnotate={setPassage} />
            ) : (
              <PassageEditor passage={passage} notes={lists.notes} onClose={() => setPassage(undefined)} />
            )}
          </div>
        )}
        <div className="reading-desk__lists">
          <TabList label={say('views')} tabs={tabs} chosen={list ?? 'text'} onChoose={setPart} />
          {list !== undefined && (
            <div
              className="reading-desk__list"
              role="tabpanel"
              id={panelId(list)}
              aria-labelledby={tabId(list)}
              tabIndex={-1}
            >
              <FindingList
                subject={list}
                lists={lists}
                sections={[]}
                filters={filters}
                onFilter={setFilters}
                annotations={annotations}
                deleted={deleted}
                revealed={revealed}
              />
            </div>
          )}
        </div>
      </div>
    </ReportToolsProvider>
  );
}

/** The tools of a report that is read without its page: places are shown and described in the kept text. */
function useKeptTools(reading: KeptReading, jump: (span: Span) => void): ReportTools {
  const { report, text } = reading;
  const outer = useReportTools();
  const go = useRef(jump);
  useEffect(() => {
    go.current = jump;
  });
  return useMemo(
    () => ({
      ...outer,
      reportId: report.id,
      jump: (span) => go.current(span),
      describe: async ({ start, end }) =>
        start >= 0 && start < end && end <= text.text.length
          ? ok(describe(text.text, text.textHash, { start, end }, withoutFragment(report.url)))
          : fail('not-found'),
      pictures: keptPictures(reading),
    }),
    [outer, report.id, report.url, text, reading],
  );
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

/** Leads once to the note that the reader came for, as soon as its place is known. */
function useNoteSought(
  notes: PartsProps['lists']['notes'],
  noteId: string | undefined,
  show: (entry: Entry, span: Span | undefined) => void,
): void {
  const found = useRef<string>(undefined);
  const lead = useEffectEvent(show);
  useEffect(() => {
    const entry = notes.find(({ annotation }) => annotation.id === noteId);
    if (entry?.match === undefined || found.current === noteId) return;
    found.current = noteId;
    const { start, end } = entry.match;
    lead(entry, start === undefined || end === undefined ? undefined : { start, end });
  }, [notes, noteId]);
}

/** Leads once to the offset that the reader came for, and to what was found there, if something was. */
function usePlaceSought(
  lists: PartsProps['lists'],
  at: number | undefined,
  show: (entry: Entry | undefined, span: Span) => void,
): void {
  const found = useRef<number>(undefined);
  const lead = useEffectEvent(show);
  useEffect(() => {
    if (at === undefined || found.current === at) return;
    const pledge = lists.pledges.find(({ item }) => item.start === at);
    const entry = pledge ?? entryAt(lists, at);
    found.current = at;
    lead(entry, pledge?.item ?? { start: at, end: at + 1 });
  }, [lists, at]);
}
