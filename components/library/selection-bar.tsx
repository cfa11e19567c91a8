import type { ReactNode } from 'react';
import { useLibraryWords } from './use-library-words';

interface SelectionBarProps {
  readonly count: number;
  readonly isErasing: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onErase: () => void;
  /** What else can be done with them. */
  readonly children?: ReactNode;
}

/** What can be done with the reports that are selected. */
export function SelectionBar({
  count,
  isErasing,
  onAll,
  onNone,
  onErase,
  children,
}: SelectionBarProps) {
  const word = useLibraryWords();
  return (
    <div className="selection-bar" role="group" aria-label={word('selected', { count })}>
      <span role="status">{word('selected', { count })}</span>
      <button type="button" className="button button--small" onClick={onAll}>
        {word('select_all')}
      </button>
      <button type="button" className="button button--small" onClick={onNone}>
        {word('select_none')}
      </button>
      {children}
      <button
        type="button"
        className="button button--small selection-bar__erase"
        disabled={isErasing}
        onClick={onErase}
      >
        {word('erase')}
      </button>
    </div>
  );
}
