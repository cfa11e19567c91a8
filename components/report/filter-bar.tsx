import { useId, useState } from 'react';
import type { Section } from '../../lib/model/extraction';
import type { Entry } from '../../lib/view/entries';
import { LIST_FACETS } from '../../lib/view/facets';
import type { Facet } from '../../lib/view/facets';
import {
  activeChoices,
  isFiltering,
  NO_FILTERS,
  optionsOf,
  withChoice,
} from '../../lib/view/filters';
import type { Filters, Searchable } from '../../lib/view/filters';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { facetValueWords } from './facet-words';
import './filter-bar.css';

interface FilterBarProps {
  readonly subject: Entry['subject'];
  readonly list: readonly Searchable<Entry>[];
  readonly sections: readonly Section[];
  readonly filters: Filters;
  readonly shown: number;
  readonly onChange: (filters: Filters) => void;
}

/** Search box, facets behind a button, what is active as chips, and how many entries are left. */
export function FilterBar({ subject, list, sections, filters, shown, onChange }: FilterBarProps) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const facetsId = useId();
  const chosen = activeChoices(filters, subject).length;
  return (
    <div className="filter-bar" role="search">
      <div className="filter-bar__line">
        <input
          type="search"
          className="filter-bar__search"
          aria-label={say(`search_${subject}`)}
          placeholder={say(`search_${subject}`)}
          value={filters.query}
          onChange={(event) => onChange({ ...filters, query: event.target.value })}
        />
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-controls={facetsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {chosen === 0 ? say('filters') : say('filters_chosen', { count: chosen })}
        </button>
      </div>
      <div className="filter-bar__facets" id={facetsId} hidden={!isOpen}>
        {isOpen &&
          LIST_FACETS[subject].map((facet) => (
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
        <ActiveFilters
          subject={subject}
          sections={sections}
          filters={filters}
          onChange={onChange}
        />
        <span className="filter-bar__count" role="status">
          {say('results', { shown: grouped(shown), total: grouped(list.length) })}
        </span>
      </div>
    </div>
  );
}

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
      {activeChoices(filters, subject).map(({ facet, value }) => (
        <li key={facet}>
          <Chip
            name={facetValueWords(words, sections, facet, value)}
            onRemove={() => clear(facet)}
          />
        </li>
      ))}
      <li>
        <button type="button" className="filter-bar__clear" onClick={() => onChange(NO_FILTERS)}>
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
