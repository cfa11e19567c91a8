import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Section } from '../../lib/model/extraction';
import type { Entry } from '../../lib/view/entries';
import { filtered, indexed } from '../../lib/view/filters';
import type { Filters } from '../../lib/view/filters';
import { Notice } from '../notice';
import { VirtualList } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
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
  children,
}: EntryListProps<E>) {
  const { say } = useWords();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const openKey = entries.find((entry) => namesOf(entry).some((name) => opened.includes(name)))?.key;
  const list = useMemo(() => indexed(entries), [entries]);
  /* Typing stays quick: the list follows as soon as the browser has time. */
  const asked = useDeferredValue(filters);
  const shown = useMemo(() => filtered(list, asked, openKey), [list, asked, openKey]);
  if (entries.length === 0) return <Notice title={say(`none_${subject}`)} hint={hint} />;
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
        <VirtualList label={say(`tab_${subject}`)} items={shown} openKey={openKey} estimatePx={estimatePx}>
          {(entry, focus) =>
            children(entry, {
              focus,
              isOpen: entry.key === openKey,
              onToggle: () => setOpened(entry.key === openKey ? [] : namesOf(entry)),
            })
          }
        </VirtualList>
      )}
    </div>
  );
}

/** An entry is known by its annotation where its place has moved since it was opened. */
const namesOf = ({ key, annotation }: Entry): readonly string[] =>
  annotation === undefined ? [key] : [key, annotation.id];
