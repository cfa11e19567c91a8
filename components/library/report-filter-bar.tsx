import { facetValues, NO_REPORT_FILTERS, REPORT_FACETS } from '../../lib/view/report-list';
import type { ReportFacet, ReportFilters, ReportItem } from '../../lib/view/report-list';
import { grouped } from '../../lib/view/quantity';
import { VOCABULARY } from '../../lib/i18n/vocabulary';
import { useWords } from '../words';
import type { Words } from '../words';
import { FacetCombobox } from './facet-combobox';
import { useLibraryWords } from './use-library-words';

interface ReportFilterBarProps {
  /** All of them, as the facets' values come from them. */
  readonly items: readonly ReportItem[];
  readonly shown: number;
  readonly filters: ReportFilters;
  readonly onChange: (filters: ReportFilters) => void;
}

/** Words and values that the list of reports is narrowed by, and how many are left. */
export function ReportFilterBar({ items, shown, filters, onChange }: ReportFilterBarProps) {
  const words = useWords();
  const word = useLibraryWords();
  const isFiltering =
    filters.query !== '' || REPORT_FACETS.some((facet) => filters.chosen[facet].length > 0);
  return (
    <div className="report-filters" role="search">
      <input
        type="search"
        className="report-filters__query"
        aria-label={word('search_reports')}
        placeholder={word('search_reports')}
        value={filters.query}
        onChange={(event) => onChange({ ...filters, query: event.target.value })}
      />
      {REPORT_FACETS.map((facet) => (
        <FacetCombobox
          key={facet}
          label={word(`filter_${facet}`)}
          values={facetValues(items, facet)}
          chosen={filters.chosen[facet]}
          wordsOf={(value) => facetWords(words, facet, value)}
          onChange={(chosen) =>
            onChange({ ...filters, chosen: { ...filters.chosen, [facet]: chosen } })
          }
        />
      ))}
      {isFiltering && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => onChange(NO_REPORT_FILTERS)}
        >
          {word('clear_filters')}
        </button>
      )}
      <span className="report-filters__count" role="status">
        {word('reports_shown', { shown: grouped(shown), total: grouped(items.length) })}
      </span>
    </div>
  );
}

type Term = keyof (typeof VOCABULARY)['zh_CN'];
const isTerm = (key: string): key is Term => Object.hasOwn(VOCABULARY.zh_CN, key);

function facetWords({ term }: Words, facet: ReportFacet, value: string): string {
  const key =
    facet === 'level' ? `level_${value}` : facet === 'kind' ? `documentType_${value}` : '';
  return isTerm(key) ? term(key) : value;
}
