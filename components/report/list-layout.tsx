import { FIRST_ARRANGEMENT, GROUPINGS, SORTS } from '../../lib/view/arrange';
import type { Arrangement, Grouping, Sort } from '../../lib/view/arrange';
import type { Entry } from '../../lib/view/entries';
import { DENSITIES } from '../../lib/settings/list-density';
import type { Density } from '../../lib/settings/list-density';
import { usePanelWords } from './use-panel-words';

interface ListLayoutProps {
  readonly subject: Entry['subject'];
  readonly arrangement: Arrangement;
  /** Whether anything is known of the sections. */
  readonly hasSections: boolean;
  readonly density: Density;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onDensity: (density: Density) => void;
}

/** How a list is laid out: its order, its groups, the room that a row takes. */
export function ListLayout({
  subject,
  arrangement,
  hasSections,
  density,
  onArrange,
  onDensity,
}: ListLayoutProps) {
  const word = usePanelWords();
  const sorts: readonly Sort[] = SORTS[subject];
  const groupings: readonly Grouping[] = GROUPINGS[subject];
  const offered = groupings.filter((name) => hasSections || name !== 'section');
  /* The largest of all stands first only where nothing parts them; text order has its heads. */
  const sortBy = (sort: Sort): void =>
    onArrange(sort === 'place' ? FIRST_ARRANGEMENT[subject] : { sort, grouping: 'none' });
  return (
    <div className="list-layout" role="group" aria-label={word('layout')}>
      <label className="filter-bar__facet">
        {word('sort')}
        <select
          className="filter-bar__select"
          value={arrangement.sort}
          onChange={({ target: { value } }) =>
            sortBy(sorts.find((name) => name === value) ?? 'place')
          }
        >
          {sorts.map((name) => (
            <option key={name} value={name}>
              {word(`sort_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="filter-bar__facet">
        {word('grouping')}
        <select
          className="filter-bar__select"
          value={offered.includes(arrangement.grouping) ? arrangement.grouping : 'none'}
          onChange={({ target: { value } }) =>
            onArrange({
              ...arrangement,
              grouping: groupings.find((name) => name === value) ?? 'none',
            })
          }
        >
          {offered.map((name) => (
            <option key={name} value={name}>
              {word(`grouping_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="filter-bar__facet">
        {word('density')}
        <select
          className="filter-bar__select"
          value={density}
          onChange={({ target: { value } }) =>
            onDensity(DENSITIES.find((name) => name === value) ?? 'roomy')
          }
        >
          {DENSITIES.map((name) => (
            <option key={name} value={name}>
              {word(`density_${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
