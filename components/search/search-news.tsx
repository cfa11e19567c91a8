import type { Search } from '../../lib/view/hooks/use-search';
import { grouped } from '../../lib/view/quantity';
import { useLibraryWords } from '../library/use-library-words';

/** How much was found, read out as it changes, and what is not searched yet. */
export function SearchNews({ search: { look, isBuilding } }: { readonly search: Search }) {
  const word = useLibraryWords();
  const { answer, isReading, isSearching } = look;
  return (
    <div className="search__news">
      <p role="status" className="search__counts">
        {answer !== undefined &&
          word('find_counts', {
            notes: grouped(answer.noteCount),
            reports: grouped(answer.reports.length),
          })}
        {answer === undefined && isSearching && word('find_searching')}
      </p>
      {isBuilding && <p>{word('find_building')}</p>}
      {isReading && answer !== undefined && (
        <p>{word('find_reading', { count: grouped(answer.textCount) })}</p>
      )}
    </div>
  );
}
