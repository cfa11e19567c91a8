import { useLibraryWords } from '../library/use-library-words';

interface SearchHintsProps {
  readonly onTry: (query: string) => void;
}

const HOWS = ['words', 'quoted', 'without', 'numbers', 'names', 'status'] as const;

/** What can be asked, each with an example to try. */
export function SearchHints({ onTry }: SearchHintsProps) {
  const word = useLibraryWords();
  return (
    <section className="search-hints">
      <h2 className="search-hints__title">{word('find_how')}</h2>
      <ul>
        {HOWS.map((how) => {
          const example = word(`find_example_${how}`);
          return (
            <li key={how} className="search-hints__how">
              {word(`find_how_${how}`)}{' '}
              <button type="button" className="button button--small" onClick={() => onTry(example)}>
                {example}
              </button>
            </li>
          );
        })}
        <li className="search-hints__how">{word('find_how_script')}</li>
        <li className="search-hints__how search-hints__keys">{word('find_keys')}</li>
      </ul>
    </section>
  );
}
