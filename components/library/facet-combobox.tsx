import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import { useLibraryWords } from './use-library-words';
import '../styles/floating.css';
import './facet-combobox.css';

interface FacetComboboxProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly wordsOf: (value: string) => string;
  /** How many have a value, where it is known. */
  readonly countOf?: (value: string) => number | undefined;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several values of one kind, found by typing and chosen from a list. */
export function FacetCombobox({
  label,
  values,
  chosen,
  wordsOf,
  countOf,
  onOpen,
  onChange,
}: FacetComboboxProps) {
  const word = useLibraryWords();
  const id = useId();
  return (
    <div className="facet">
      <Combobox.Root
        multiple
        items={values}
        value={[...chosen]}
        itemToStringLabel={wordsOf}
        onValueChange={(next: string[]) => onChange(next)}
        onOpenChange={(isOpen) => onOpen?.(isOpen)}
      >
        <Combobox.Trigger className="button facet__trigger" aria-labelledby={id}>
          <span id={id}>
            <span className="facet__label">{label}</span>{' '}
            <span className="facet__value">{chosenWords(chosen, wordsOf, word)}</span>
          </span>
          <span aria-hidden="true">▾</span>
        </Combobox.Trigger>
        <Combobox.Portal>
          <Combobox.Positioner className="floating" align="start" sideOffset={4}>
            <Combobox.Popup className="floating__box facet__popup" aria-label={label}>
              <Combobox.Input
                className="facet__input"
                aria-label={label}
                placeholder={word('filter_find')}
              />
              <Combobox.Empty>
                <p className="facet__none">{word('filter_none')}</p>
              </Combobox.Empty>
              <Combobox.List className="facet__list">
                {(value: string) => (
                  <Combobox.Item key={value} value={value} className="floating__item facet__item">
                    <span className="facet__check" aria-hidden="true">
                      <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
                    </span>
                    <span className="facet__words">{wordsOf(value)}</span>
                    {countOf !== undefined && (
                      <span className="facet__count">{countOf(value)}</span>
                    )}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}

function chosenWords(
  chosen: readonly string[],
  wordsOf: (value: string) => string,
  word: ReturnType<typeof useLibraryWords>,
): string {
  const [only] = chosen;
  if (only === undefined) return word('filter_any');
  return chosen.length === 1 ? wordsOf(only) : word('filter_chosen', { count: chosen.length });
}
