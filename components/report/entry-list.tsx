import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Section } from '../../lib/model/extraction';
import type { Entry } from '../../lib/view/entries';
import { filtered, indexed } from '../../lib/view/filters';
import type { Filters } from '../../lib/view/filters';
import { Notice } from '../notice';
import { VirtualList } from '../virtual-list';
import type { Revealed, RowFocus } from '../virtual-list';
import { useWords } from '../words';
import { FilterBar } from './filter-bar';
import './entry-list.css';

interface EntryListProps<E extends Entry> {
  readonly subject: E['subject'];
  readonly entries: readonly E[];
  readonly sections: readonly Section[];
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly estimatePx: number;
  readonly hint?: string;
  readonly revealed?: Revealed;
  /** Draws one row; `toggle` opens or closes what the reader writes there. */
  readonly children: (
    entry: E,
    row: { readonly focus: RowFocus; readonly isOpen: boolean; readonly onToggle: () => void },
  ) => ReactNode;
}

/** A list with its search and filters: the one frame of metrics, pledges and notes. */
export function EntryList<E extends Entry>({
  subject,
  entries,
  sections,
  filters,
  onFilter,
  estimatePx,
  hint,
  revealed,
  children,
}: EntryListProps<E>) {
  const { say } = useWords();
  const [opened, setOpened] = useState<Opened<E>>();
  const openEntry = entries.find((entry) => isSame(entry, opened)) ?? lostEntry(opened);
  const openKey = openEntry?.key;
  const list = useMemo(() => indexed(withOpened(entries, opened)), [entries, opened]);
  /* Typing stays quick: the list follows as soon as the browser has time. */
  const asked = useDeferredValue(filters);
  const shown = useMemo(() => filtered(list, asked, openKey), [list, asked, openKey]);
  if (list.length === 0) return <Notice title={say(`none_${subject}`)} hint={hint} />;
  return (
    <div className="entry-list">
      <FilterBar
        subject={subject}
        list={list}
        sections={sections}
        filters={filters}
        shown={shown.length}
        onChange={onFilter}
      />
      {shown.length === 0 ? (
        <Notice title={say('none_match')} />
      ) : (
        <VirtualList
          label={say(`tab_${subject}`)}
          items={shown}
          openKey={openKey}
          estimatePx={estimatePx}
          revealed={revealed}
        >
          {(entry, focus) =>
            children(entry, {
              focus,
              isOpen: entry.key === openKey,
              onToggle: () =>
                setOpened(
                  entry.key === openKey ? undefined : { entry, at: entries.indexOf(entry) },
                ),
            })
          }
        </VirtualList>
      )}
    </div>
  );
}

/** The entry that was opened for writing, and where it stood in its list. */
interface Opened<E extends Entry> {
  readonly entry: E;
  readonly at: number;
}

/** An entry is known by its annotation where its wording has changed since it was opened. */
const isSame = (entry: Entry, opened: Opened<Entry> | undefined): boolean =>
  opened !== undefined &&
  (entry.key === opened.entry.key ||
    (entry.annotation !== undefined && entry.annotation.id === opened.entry.annotation?.id));

/**
 * The page may take away what the reader is writing about; a note goes only when the reader deletes
 * it.
 */
const lostEntry = <E extends Entry>(opened: Opened<E> | undefined): E | undefined =>
  opened?.entry.subject === 'note' ? undefined : opened?.entry;

/** The entries with the opened one, which stays where it stood until the reader closes it. */
function withOpened<E extends Entry>(
  entries: readonly E[],
  opened: Opened<E> | undefined,
): readonly E[] {
  const lost = lostEntry(opened);
  if (opened === undefined || lost === undefined || entries.some((entry) => isSame(entry, opened)))
    return entries;
  return entries.toSpliced(opened.at, 0, lost);
}
