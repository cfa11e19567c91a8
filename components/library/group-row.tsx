import type { ReportGroup } from '../../lib/view/report-groups';
import { ROW_MAIN } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { useLibraryWords } from './use-library-words';

interface GroupRowProps {
  readonly group: ReportGroup;
  readonly focus: RowFocus;
  readonly onToggle: () => void;
}

/** The heading of a group of reports; it opens and closes what lies under it. */
export function GroupRow({
  group: { by, name, depth, count, isOpen },
  focus,
  onToggle,
}: GroupRowProps) {
  const word = useLibraryWords();
  return (
    <div className={`group-row group-row--${depth}`}>
      <button
        type="button"
        className="group-row__main"
        aria-expanded={isOpen}
        {...ROW_MAIN}
        tabIndex={focus.tabIndex}
        onClick={onToggle}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {name ?? word(`unknown_${by}`)}{' '}
        <span className="group-row__count">{word('group_count', { count })}</span>
      </button>
    </div>
  );
}
