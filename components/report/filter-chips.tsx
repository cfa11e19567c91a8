import { memo } from 'react';
import type { Section } from '../../lib/model/extraction';
import type { Entry } from '../../lib/view/entries';
import { MAIN_FACETS } from '../../lib/view/facets';
import { optionsOf, withChoice } from '../../lib/view/filters';
import type { Filters, Searchable } from '../../lib/view/filters';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { facetValueWords } from './facet-words';

interface FilterChipsProps {
  readonly subject: Entry['subject'];
  readonly list: Searchable<Entry>;
  readonly sections: readonly Section[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The two main filters of a list: a chip for each value, with how many entries it would leave. */
export const FilterChips = memo(function FilterChips({
  subject,
  list,
  sections,
  filters,
  onChange,
}: FilterChipsProps) {
  const words = useWords();
  return (
    <div className="filter-chips">
      {MAIN_FACETS[subject].map((facet) => {
        const options = optionsOf(list, filters, facet);
        const chosen = filters.chosen[facet];
        if (options.length < 2 && chosen === undefined) return undefined;
        return (
          <div
            key={facet}
            className="filter-chips__facet"
            role="group"
            aria-label={words.say(`facet_${facet}`)}
          >
            {options.map(({ value, count }) => (
              <button
                key={value}
                type="button"
                className="filter-chips__chip"
                aria-pressed={value === chosen}
                onClick={() =>
                  onChange(withChoice(filters, facet, value === chosen ? undefined : value))
                }
              >
                {facetValueWords(words, sections, facet, value)}{' '}
                <span className="filter-chips__count">{grouped(count)}</span>
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
});
