import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Section } from '../../lib/model/extraction';
import { arranged, FIRST_ARRANGEMENT, isGroupHead } from '../../lib/view/arrange';
import type { Entry } from '../../lib/view/entries';
import { filtered, indexed } from '../../lib/view/filters';
import type { Filters } from '../../lib/view/filters';
import { useDensity } from '../../lib/view/hooks/use-density';
import { sectionAt } from '../../lib/view/section-at';
import { Notice } from '../notice';
import { VirtualList } from '../virtual-list';
import type { Revealed, RowFocus } from '../virtual-list';
import { useWords } from '../words';
import { FilterBar } from './filter-bar';
import { GroupHeadLine } from './group-head';
import { ListLayout } from './list-layout';
import { useListSteps } from './list-steps';
import { isSame, lostEntry, withOpened } from './opened-entry';
import type { Opened } from './opened-entry';
import { useReportTools } from './report-tools';
import { StepBar } from './step-bar';
import { useStepped } from './use-stepped';
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

/** What a list's buttons step through until the reader chooses. */
const FIRST_STEPS = { metric: 'target', pledge: 'unjudged', note: 'note' } as const;

/**
 * A list with its search, filters, order and steps: the one frame of metrics, pledges and notes.
 */
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
  const { today } = useReportTools();
  const steps = useListSteps();
  const [density, setDensity] = useDensity();
  const frame = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened<E>>();
  const openEntry = entries.find((entry) => isSame(entry, opened)) ?? lostEntry(opened);
  const openKey = openEntry?.key;
  const list = useMemo(() => indexed(withOpened(entries, opened), today), [entries, opened, today]);
  /* Typing stays quick: the list follows as soon as the browser has time. */
  const asked = useDeferredValue(filters);
  const shown = useMemo(() => filtered(list, asked, openKey), [list, asked, openKey]);
  const arrangement = asked.arrangement ?? FIRST_ARRANGEMENT[subject];
  const items = useMemo(() => arranged(shown, arrangement), [shown, arrangement]);
  const heads = useMemo(
    () => items.flatMap((item, index) => (isGroupHead(item) ? [index] : [])),
    [items],
  );
  const stepped = useStepped(subject, items, frame);
  const here =
    steps?.reading === undefined
      ? undefined
      : sectionAt(sections, { start: steps.reading, end: 0 });
  if (list.entries.length === 0) return <Notice title={say(`none_${subject}`)} hint={hint} />;
  return (
    <div className="entry-list" data-density={density} ref={frame}>
      <FilterBar
        subject={subject}
        list={list}
        sections={sections}
        filters={filters}
        shown={shown.length}
        onChange={onFilter}
        layout={
          <ListLayout
            subject={subject}
            arrangement={filters.arrangement ?? FIRST_ARRANGEMENT[subject]}
            hasSections={sections.length > 0}
            density={density}
            onArrange={(next) => onFilter({ ...filters, arrangement: next })}
            onDensity={setDensity}
          />
        }
      >
        {steps && (
          <StepBar
            kind={steps.kind ?? FIRST_STEPS[subject]}
            onKind={steps.setKind}
            onStep={steps.step}
          />
        )}
      </FilterBar>
      {shown.length === 0 ? (
        <Notice title={say('none_match')} />
      ) : (
        <VirtualList
          label={say(`tab_${subject}`)}
          items={items}
          heads={heads}
          openKey={openKey}
          estimatePx={estimatePx}
          firstKey={steps?.active.get(subject)}
          revealed={stepped ?? revealed}
          onActive={(key) => void steps?.active.set(subject, key)}
        >
          {(item, focus) =>
            isGroupHead(item) ? (
              <GroupHeadLine head={item} sections={sections} here={here} />
            ) : (
              children(item, {
                focus,
                isOpen: item.key === openKey,
                onToggle: () =>
                  setOpened(
                    item.key === openKey ? undefined : { entry: item, at: entries.indexOf(item) },
                  ),
              })
            )
          }
        </VirtualList>
      )}
    </div>
  );
}
