import { Menu } from '@base-ui/react/menu';
import { useProgress } from '../../lib/view/hooks/use-progress';
import type { FollowPair } from '../../lib/view/follow-pairs';
import type { ReportItem } from '../../lib/view/report-list';
import { routeHash } from '../../lib/view/route';
import { ROW_MAIN } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { useWords } from '../words';
import { useDesk } from './desk-context';
import { FollowLink } from './follow-links';
import { ProgressWords } from './progress-words';
import { useLibraryWords } from './use-library-words';
import '../styles/floating.css';

interface ReportRowProps {
  readonly item: ReportItem;
  /** The report of the year before, whose promises it tells of. */
  readonly follows?: FollowPair;
  readonly focus: RowFocus;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onErase: () => void;
}

/** The name of a report in the list, also where it has no title. */
export function useTitleOf(): (item: Pick<ReportItem, 'title' | 'row'>) => string {
  const word = useLibraryWords();
  return ({ title, row }) =>
    title !== '' ? title : word(row === undefined ? 'notes_only' : 'untitled');
}

/**
 * One kept report: what it is, when, how much is in it, how far the reader has come, and what can
 * be done.
 */
export function ReportRow(props: ReportRowProps) {
  const { item, follows, focus, isSelected, onSelect, onErase } = props;
  const word = useLibraryWords();
  const title = useTitleOf()(item);
  const { database, tallies, today } = useDesk();
  const progress = useProgress({ database, tallies, row: item.row, today });
  const { tabIndex } = focus;
  return (
    <article className={`report-row report-grid${isSelected ? ' report-row--selected' : ''}`}>
      <label className="report-row__select">
        <input
          type="checkbox"
          aria-label={word('select', { title })}
          tabIndex={tabIndex}
          checked={isSelected}
          onChange={(event) => onSelect(event.target.checked)}
        />
      </label>
      <div className="report-row__name">
        <a
          className="report-row__title title-lines"
          href={routeHash({ view: 'report', id: item.id })}
          {...ROW_MAIN}
          tabIndex={tabIndex}
        >
          {title}
        </a>
        <ReportPlace item={item} />
        {follows !== undefined && <FollowLink pair={follows} tabIndex={tabIndex} />}
      </div>
      <ReportFacts item={item} />
      <span className="report-row__progress">
        <ProgressWords progress={progress} />
      </span>
      <RowMenu item={item} title={title} tabIndex={tabIndex} onErase={onErase} />
    </article>
  );
}

/**
 * Who it is from, where, and which page of it this is; the address where nothing of that is known.
 */
function ReportPlace({ item: { issuer, region, page, url } }: { readonly item: ReportItem }) {
  const word = useLibraryWords();
  const parts = [
    issuer,
    region.length > 0 && region.join(' › '),
    page !== undefined && word('series_page', { page }),
  ].filter((part) => part !== undefined && part !== false);
  return <p className="report-row__place">{parts.length === 0 ? url : parts.join(' · ')}</p>;
}

function ReportFacts({ item }: { readonly item: ReportItem }) {
  const word = useLibraryWords();
  const { term } = useWords();
  const { kind, level, period, published, captured, metrics, pledges, notes } = item;
  return (
    <>
      <Cell parts={[kind && term(`documentType_${kind}`), level && term(`level_${level}`)]} />
      <Cell parts={[period]} />
      <Cell
        parts={[
          published && word('published_on', { date: published }),
          captured && word('captured_on', { date: captured }),
        ]}
      />
      <Cell
        parts={[
          item.row && word('metrics', { count: metrics }),
          item.row && word('pledges', { count: pledges }),
          notes > 0 ? word('notes', { count: notes }) : undefined,
        ]}
      />
    </>
  );
}

function Cell({ parts }: { readonly parts: readonly (string | undefined)[] }) {
  return (
    <span className="report-row__cell">
      {parts.map((part) => part !== undefined && <span key={part}>{part} </span>)}
    </span>
  );
}

interface RowMenuProps {
  readonly item: ReportItem;
  readonly title: string;
  readonly tabIndex: number;
  readonly onErase: () => void;
}

function RowMenu({ item, title, tabIndex, onErase }: RowMenuProps) {
  const word = useLibraryWords();
  return (
    <Menu.Root>
      <Menu.Trigger
        className="button button--small report-row__menu"
        aria-label={word('actions', { title })}
        tabIndex={tabIndex}
      >
        <span aria-hidden="true">⋯</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="floating" align="end" sideOffset={4}>
          <Menu.Popup className="floating__box">
            <Menu.LinkItem
              className="floating__item"
              href={item.url}
              target="_blank"
              rel="noreferrer"
              closeOnClick
            >
              {word('open_page')}
            </Menu.LinkItem>
            <Menu.Item className="floating__item" onClick={onErase}>
              {word('erase')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
