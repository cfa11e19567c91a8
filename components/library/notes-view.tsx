import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DeskFacet } from '../../lib/desk/query';
import { useBulk } from '../../lib/view/hooks/use-bulk';
import { useDeskPage, useDeskState } from '../../lib/view/hooks/use-desk-page';
import { useNoteColumns } from '../../lib/view/hooks/use-note-columns';
import { useNewestRows } from '../../lib/view/hooks/use-note-rows';
import { choicesOf } from '../../lib/view/note-query';
import { notesPage } from '../../lib/view/notes-page';
import type { Picks } from '../../lib/view/picked-reports';
import type { NotesLook, NotesPage } from '../../lib/view/notes-page';
import type { BulkChange } from '../../lib/model/bulk';
import { Notice } from '../notice';
import { BulkBar } from '../notes/bulk-bar';
import { NoteBoard } from '../notes/note-board';
import { FilterChips, NoteFilters } from '../notes/note-filters';
import { NoteTable } from '../notes/note-table';
import { NoteToolsProvider } from '../notes/note-tools';
import { NotesBar } from '../notes/notes-bar';
import { NotesEmpty } from '../notes/notes-empty';
import { NotesNews } from '../notes/notes-news';
import { useNotesWords } from '../notes/use-notes-words';
import { useExportingWords } from '../report/use-exporting-words';
import { useDesk } from './desk-context';
import { ExportPicksMenu } from './export-picks-menu';
import { useViewCommands } from './view-commands';
import { ViewFrame } from './view-frame';
import '../notes/notes.css';

/** Everything that the reader wrote, and every pledge that may be judged, across all reports. */
export function NotesView() {
  const word = useNotesWords();
  const { database } = useDesk();
  return (
    <ViewFrame title={word('title')}>
      <Notes page={notesPage(database)} />
    </ViewFrame>
  );
}

const NO_FACETS: readonly DeskFacet[] = [];

function Notes({ page }: { readonly page: NotesPage }) {
  const word = useNotesWords();
  const out = useExportingWords();
  const { database, desk, today } = useDesk();
  const look = useSyncExternalStore(page.subscribe, page.look);
  const state = useDeskState(page.client);
  const [columns, setColumns] = useNoteColumns();
  const [isFiltersOpen, setIsFiltersOpen] = useState(false);
  const [sought, setSought] = useState<{ readonly at: number }>();
  const [said, setSaid] = useState('');
  const [bulk, change] = useBulk(database, desk);
  const query = useMemo(() => ({ ...look.query, today }), [look.query, today]);
  const count = useCount(page, query);
  const newest = useNewestRows(database, count === undefined);
  const isDrawn = newest !== undefined || count !== undefined;
  useEffect(() => {
    if (isDrawn) page.begin();
  }, [isDrawn, page]);
  const tools = useMemo(() => ({ page, database, today, change }), [page, database, today, change]);
  const next = async (after: string | undefined): Promise<void> => {
    const place = await page.client.nextUnjudged(query, after);
    setSaid(place === undefined ? word('next_none') : '');
    if (place === undefined) return;
    page.change({ as: 'table' });
    setSought({ at: place.at });
  };
  const selectedKeys = async (): Promise<readonly string[]> =>
    look.isAllSelected ? page.client.keys(query) : [...look.selected];
  useViewCommands([
    { name: 'next', run: () => void next(undefined) },
    {
      name: look.as === 'board' ? 'as_table' : 'as_board',
      run: () => page.change({ as: otherOf(look.as) }),
    },
    { name: 'filters', run: () => setIsFiltersOpen(true) },
    { name: 'filters_clear', run: () => page.change({ query: { ...look.query, filter: {} } }) },
  ]);
  const changeSelected = async (made: BulkChange): Promise<void> => {
    setSaid('');
    await change(await selectedKeys(), made);
    if (made.isDeleted === true) page.change({ selected: new Set(), isAllSelected: false });
  };
  const selected = look.isAllSelected ? (count ?? 0) : look.selected.size;
  const isFiltered = choicesOf(query.filter).length > 0;
  const isEmpty = count === 0 && state.phase === 'ready' && !isFiltered;
  if (state.phase === 'failed') return <Notice tone="alert" title={word('index_failed')} />;
  if (isEmpty) return <NotesEmpty />;
  return (
    <NoteToolsProvider value={tools}>
      <div className={`notes notes--${look.as}`}>
        <NotesBar
          look={look}
          columns={columns}
          isFiltersOpen={isFiltersOpen}
          onFilters={setIsFiltersOpen}
          onLook={page.change}
          onColumns={setColumns}
          onNext={() => void next(undefined)}
        >
          {count !== undefined && count > 0 && (
            <ExportPicksMenu
              label={out('export_shown')}
              kind="items"
              picks={() => picksOf(page.client.keys(query))}
            />
          )}
        </NotesBar>
        {isFiltersOpen && (
          <NoteFilters
            query={query}
            onChange={(filter) => page.change({ query: { ...look.query, filter } })}
          />
        )}
        <FilterChips
          query={query}
          onChange={(filter) => page.change({ query: { ...look.query, filter } })}
        />
        <NotesNews state={state} count={count} bulk={bulk} said={said} />
        {selected > 0 && (
          <BulkBar
            count={selected}
            total={count ?? 0}
            isBusy={bulk.isBusy}
            onAll={() => page.change({ isAllSelected: true, selected: new Set() })}
            onNone={() => page.change({ isAllSelected: false, selected: new Set() })}
            onChange={(made) => void changeSelected(made)}
          >
            <ExportPicksMenu
              isSmall
              label={out('export_selected')}
              kind="items"
              picks={() => picksOf(selectedKeys())}
            />
          </BulkBar>
        )}
        {count === 0 && state.phase === 'ready' ? (
          <Notice title={word('none_match')} hint={word('none_match_hint')} />
        ) : look.as === 'board' ? (
          <NoteBoard query={query} />
        ) : (
          <NoteTable
            look={look}
            query={query}
            columns={columns}
            newest={newest}
            sought={sought}
            onNext={(after) => void next(after)}
          />
        )}
        <p className="notes__keys">{word('keys_hint')}</p>
      </div>
    </NoteToolsProvider>
  );
}

const picksOf = async (keys: Promise<readonly string[]>): Promise<Picks> => ({
  kind: 'items',
  keys: await keys,
});

const otherOf = (as: NotesLook['as']): NotesLook['as'] => (as === 'board' ? 'table' : 'board');

/** How many items fit a query; `undefined` until it is known. */
function useCount(
  page: NotesPage,
  query: Parameters<NotesPage['client']['keys']>[0],
): number | undefined {
  const ask = useMemo(() => ({ query, from: 0, to: 0, facets: NO_FACETS }), [query]);
  return useDeskPage(page.client, 'count', ask)?.count;
}
