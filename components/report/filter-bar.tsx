import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Section } from '../../lib/model/extraction';
import type { Entry } from '../../lib/view/entries';
import { LIST_FACETS, MAIN_FACETS } from '../../lib/view/facets';
import type { Facet } from '../../lib/view/facets';
import { activeChoices, cleared, isFiltering, optionsOf, withChoice } from '../../lib/view/filters';
import type { Filters, Searchable } from '../../lib/view/filters';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { facetValueWords } from './facet-words';
import { WatchQuery } from '../watch/watch-query';
import { FilterChips } from './filter-chips';
import { usePanelWords } from './use-panel-words';
import './filter-bar.css';

interface FilterBarProps {
  readonly subject: Entry['subject'];
  readonly list: Searchable<Entry>;
  readonly sections: readonly Section[];
  readonly filters: Filters;
  readonly shown: number;
  readonly onChange: (filters: Filters) => void;
  /** What else the menu holds: how the list is laid out. */
  readonly layout?: ReactNode;
  /** The way from entry to entry. */
  readonly children?: ReactNode;
}

/**
 * Search box, the two main filters as chips, the others and the layout behind one button, what is
 * active, and how many entries are left.
 */
export function FilterBar({
  subject,
  list,
  sections,
  filters,
  shown,
  onChange,
  layout,
  children,
}: FilterBarProps) {
  const { say } = useWords();
  const word = usePanelWords();
  const [isOpen, setIsOpen] = useState(false);
  const facetsId = useId();
  const chosen = inMenu(filters, subject).length;
  return (
    <div className="filter-bar" role="search">
      <div className="filter-bar__line">
        <input
          type="search"
          className="filter-bar__search"
          aria-label={say(`search_${subject}`)}
          aria-keyshortcuts="/"
          placeholder={say(`search_${subject}`)}
          value={filters.query}
          onChange={(event) => onChange({ ...filters, query: event.target.value })}
        />
        <button
          type="button"
          className="button filter-bar__menu"
          aria-expanded={isOpen}
          aria-controls={facetsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {chosen === 0 ? word('menu') : word('menu_chosen', { count: chosen })}
        </button>
      </div>
      <FilterChips
        subject={subject}
        list={list}
        sections={sections}
        filters={filters}
        onChange={onChange}
      />
      <div className="filter-bar__facets" id={facetsId} hidden={!isOpen}>
        {isOpen && layout}
        {isOpen &&
          LIST_FACETS[subject]
            .filter((facet) => !MAIN_FACETS[subject].includes(facet))
            .map((facet) => (
              <FacetSelect
                key={facet}
                facet={facet}
                list={list}
                sections={sections}
                filters={filters}
                onChange={onChange}
              />
            ))}
      </div>
      <div className="filter-bar__line filter-bar__line--status">
        {children}
        <ActiveFilters
          subject={subject}
          sections={sections}
          filters={filters}
          onChange={onChange}
        />
        <WatchQuery query={filters.query} />
        <span className="filter-bar__count" role="status">
          {say('results', { shown: grouped(shown), total: grouped(list.entries.length) })}
        </span>
      </div>
    </div>
  );
}

/** What is chosen in the menu; the chips show their own choice. */
const inMenu = (filters: Filters, subject: Entry['subject']) =>
  activeChoices(filters, subject).filter(({ facet }) => !MAIN_FACETS[subject].includes(facet));

interface FacetSelectProps extends Pick<
  FilterBarProps,
  'list' | 'sections' | 'filters' | 'onChange'
> {
  readonly facet: Facet;
}

function FacetSelect({ facet, list, sections, filters, onChange }: FacetSelectProps) {
  const words = useWords();
  const options = optionsOf(list, filters, facet);
  if (options.length === 0) return undefined;
  return (
    <label className="filter-bar__facet">
      {words.say(`facet_${facet}`)}
      <select
        className="filter-bar__select"
        value={filters.chosen[facet] ?? ''}
        onChange={({ target: { value } }) =>
          onChange(withChoice(filters, facet, value === '' ? undefined : value))
        }
      >
        <option value="">{words.say('any')}</option>
        {options.map(({ value, count }) => (
          <option key={value} value={value}>
            {`${facetValueWords(words, sections, facet, value)} (${grouped(count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function ActiveFilters({
  subject,
  sections,
  filters,
  onChange,
}: Pick<FilterBarProps, 'subject' | 'sections' | 'filters' | 'onChange'>) {
  const words = useWords();
  if (!isFiltering(filters)) return undefined;
  const clear = (facet: Facet): void => onChange(withChoice(filters, facet, undefined));
  return (
    <ul className="filter-bar__chips" aria-label={words.say('filters_active')}>
      {filters.query.trim() !== '' && (
        <li>
          <Chip
            name={`“${filters.query.trim()}”`}
            onRemove={() => onChange({ ...filters, query: '' })}
          />
        </li>
      )}
      {inMenu(filters, subject).map(({ facet, value }) => (
        <li key={facet}>
          <Chip
            name={facetValueWords(words, sections, facet, value)}
            onRemove={() => clear(facet)}
          />
        </li>
      ))}
      <li>
        <button
          type="button"
          className="filter-bar__clear"
          onClick={() => onChange(cleared(filters))}
        >
          {words.say('clear_filters')}
        </button>
      </li>
    </ul>
  );
}

function Chip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className="filter-bar__chip"
      aria-label={say('remove_filter', { name })}
      onClick={onRemove}
    >
      <span className="filter-bar__chip-name">{name}</span>
      <span aria-hidden="true">×</span>
    </button>
  );
}
