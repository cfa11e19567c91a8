import type { RefObject } from 'react';
import { useLibraryWords } from '../library/use-library-words';
import { SEARCH_BOX } from './use-search-key';

interface SearchBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Hears what is to be searched: not what an IME is still composing. */
  readonly onAsk: (query: string) => void;
  readonly onEnter: () => void;
}

/** Where the query is typed. */
export function SearchBox({ box, typed, onType, onAsk, onEnter }: SearchBoxProps) {
  const word = useLibraryWords();
  return (
    <input
      ref={box}
      id={SEARCH_BOX}
      type="search"
      className="search__box"
      aria-label={word('find')}
      placeholder={word('find')}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={({ target, nativeEvent }) => {
        onType(target.value);
        if (!isComposing(nativeEvent)) onAsk(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => onAsk(currentTarget.value)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) onEnter();
      }}
    />
  );
}

const isComposing = (event: Event): boolean => 'isComposing' in event && event.isComposing === true;
