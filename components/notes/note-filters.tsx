import { useMemo, useState } from 'react';
import type { DeskFacet, DeskFilter, DeskQuery } from '../../lib/desk/query';
import { useDeskPage } from '../../lib/view/hooks/use-desk-page';
import { choicesOf, chosen, NOTE_FACETS, toggled, withValues } from '../../lib/view/note-query';
import { FacetCombobox } from '../library/facet-combobox';
import { useWords } from '../words';
import { facetValueWords } from './facet-words';
import { useNoteTools } from './note-tools';
import { useNotesWords } from './use-notes-words';

interface NoteFiltersProps {
  readonly query: DeskQuery;
  readonly onChange: (filter: DeskFilter) => void;
}

/** Every facet with several values each, counted among what fits all the others. */
export function NoteFilters({ query, onChange }: NoteFiltersProps) {
  const word = useNotesWords();
  return (
    <div className="note-filters" role="group" aria-label={word('filters')}>
      {NOTE_FACETS.map((facet) => (
        <Facet key={facet} facet={facet} query={query} onChange={onChange} />
      ))}
    </div>
  );
}

const NO_FACETS: readonly DeskFacet[] = [];

function Facet({ facet, query, onChange }: NoteFiltersProps & { readonly facet: DeskFacet }) {
  const words = useWords();
  const word = useNotesWords();
  const { page } = useNoteTools();
  const [isOpen, setIsOpen] = useState(false);
  /* Counted only while somebody looks. */
  const ask = useMemo(
    () => ({ query, from: 0, to: 0, facets: isOpen ? [facet] : NO_FACETS }),
    [query, facet, isOpen],
  );
  const counts = useDeskPage(page.client, `facet ${facet}`, ask)?.facets[facet] ?? [];
  const asked = chosen(query.filter, facet);
  const values = [...new Set([...counts.map(({ value }) => value), ...asked])];
  return (
    <FacetCombobox
      label={word(`facet_${facet}`)}
      values={values}
      chosen={asked}
      wordsOf={(value) => facetValueWords(words, word, facet, value)}
      countOf={(one) => counts.find(({ value }) => value === one)?.count}
      onOpen={setIsOpen}
      onChange={(next) => onChange(withValues(query.filter, facet, next))}
    />
  );
}

/** What is asked, as chips that take it back. */
export function FilterChips({ query: { filter }, onChange }: NoteFiltersProps) {
  const words = useWords();
  const word = useNotesWords();
  const choices = choicesOf(filter);
  if (choices.length === 0) return undefined;
  return (
    <ul className="note-chips" aria-label={word('filters_active')}>
      {choices.map(({ facet, value }) => {
        const name = `${word(`facet_${facet}`)}: ${facetValueWords(words, word, facet, value)}`;
        return (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              className="note-chips__chip"
              aria-label={word('filter_remove', { name })}
              onClick={() => onChange(toggled(filter, facet, value))}
            >
              <span className="note-chips__name">{name}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => onChange({})}
        >
          {word('filters_clear')}
        </button>
      </li>
    </ul>
  );
}
