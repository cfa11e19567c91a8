import { useDeferredValue, useMemo, useState } from 'react';
import { useJudgedCounts } from '../../lib/view/hooks/use-report-list';
import { followPairs } from '../../lib/view/follow-pairs';
import { groupedLines, plainLines } from '../../lib/view/report-groups';
import { filteredReports, NO_REPORT_FILTERS, sortedReports } from '../../lib/view/report-list';
import type { ReportItem, ReportSort } from '../../lib/view/report-list';
import type { Picks } from '../../lib/view/picked-reports';
import { Notice } from '../notice';
import { VirtualList } from '../virtual-list';
import { useExportingWords } from '../report/use-exporting-words';
import { useDesk } from './desk-context';
import { ExportPicksMenu } from './export-picks-menu';
import { GroupRow } from './group-row';
import { ReportFilterBar } from './report-filter-bar';
import { ReportRow } from './report-row';
import { ReportHeads, ReportSortBar } from './report-sort-bar';
import { SelectionBar } from './selection-bar';
import { useLibraryWords } from './use-library-words';

interface ReportTableProps {
  readonly items: readonly ReportItem[];
  readonly isErasing: boolean;
  readonly onErase: (items: readonly ReportItem[]) => void;
}

const FIRST_SORT: ReportSort = { column: 'captured', isDescending: true };
const NONE: ReadonlySet<string> = new Set();

/** A set with one value put in or taken out. */
const withValue = (set: ReadonlySet<string>, value: string, isIn: boolean): ReadonlySet<string> =>
  isIn ? new Set([...set, value]) : new Set([...set].filter((one) => one !== value));

const reportPicks = (items: readonly ReportItem[]): Picks => ({
  kind: 'reports',
  ids: items.map(({ id }) => id),
});

/**
 * The reports as a list of rows with columns, in the order and the groups that the reader asks for.
 */
export function ReportTable({ items, isErasing, onErase }: ReportTableProps) {
  const word = useLibraryWords();
  const out = useExportingWords();
  const { database } = useDesk();
  const [filters, setFilters] = useState(NO_REPORT_FILTERS);
  const [sort, setSort] = useState(FIRST_SORT);
  const [isGrouped, setGrouped] = useState(false);
  const [closed, setClosed] = useState(NONE);
  const [selected, setSelected] = useState(NONE);
  const judged = useJudgedCounts(database, sort.column === 'progress');
  /* Typing stays quick: the list follows as soon as the browser has time. */
  const asked = useDeferredValue(filters);
  const shown = useMemo(
    () => sortedReports(filteredReports(items, asked), sort, judged),
    [items, asked, sort, judged],
  );
  const follows = useMemo(() => followPairs(items.flatMap(({ row }) => row ?? [])), [items]);
  const lines = useMemo(
    () => (isGrouped ? groupedLines(shown, closed) : plainLines(shown)),
    [shown, isGrouped, closed],
  );
  /* What is done with the selected is done with those in sight alone. */
  const listed = lines.flatMap((line) => (line.kind === 'group' ? [] : [line.item]));
  const chosen = listed.filter(({ key }) => selected.has(key));
  return (
    <div className="reports">
      <ReportFilterBar items={items} shown={shown.length} filters={filters} onChange={setFilters} />
      <ReportSortBar sort={sort} isGrouped={isGrouped} onSort={setSort} onGroup={setGrouped}>
        {shown.length > 0 && (
          <ExportPicksMenu
            isSmall
            label={out('export_shown')}
            kind="reports"
            picks={() => reportPicks(shown)}
          />
        )}
      </ReportSortBar>
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          isErasing={isErasing}
          onAll={() => setSelected(new Set(listed.map(({ key }) => key)))}
          onNone={() => setSelected(NONE)}
          onErase={() => onErase(chosen)}
        >
          <ExportPicksMenu
            isSmall
            label={out('export_selected')}
            kind="reports"
            picks={() => reportPicks(chosen)}
          />
        </SelectionBar>
      )}
      <ReportHeads sort={sort} onSort={setSort} />
      {shown.length === 0 ? (
        <Notice title={word('none_match')} />
      ) : (
        <VirtualList label={word('view_reports')} items={lines} estimatePx={78}>
          {(line, focus) =>
            line.kind === 'group' ? (
              <GroupRow
                group={line}
                focus={focus}
                onToggle={() => setClosed(withValue(closed, line.key, line.isOpen))}
              />
            ) : (
              <ReportRow
                item={line.item}
                follows={follows.get(line.item.id)}
                focus={focus}
                isSelected={selected.has(line.key)}
                onSelect={(isIn) => setSelected(withValue(selected, line.key, isIn))}
                onErase={() => onErase([line.item])}
              />
            )
          }
        </VirtualList>
      )}
    </div>
  );
}
