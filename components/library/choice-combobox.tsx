import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useSameWords } from '../../lib/view/hooks/use-same-words';
import '../styles/floating.css';
import './facet-combobox.css';
import './quote-dialog.css';

interface ChoiceComboboxProps {
  readonly label: string;
  readonly hint: string;
  /** Said where nothing is found. */
  readonly none: string;
  /**
   * What may be chosen, by key: things themselves are other objects after every change of the
   * store.
   */
  readonly keys: readonly string[];
  readonly chosen: string | undefined;
  readonly nameOf: (key: string) => string;
  readonly isFound: (key: string, typed: string) => boolean;
  /** What is told beside a name. */
  readonly factsOf?: (key: string) => ReactNode;
  readonly onChoose: (key: string) => void;
}

/** So many are drawn at once; typing finds the others. */
const MOST_SHOWN = 100;

/**
 * One thing of many, found by typing; until something else is typed all are offered beside the one
 * that is chosen.
 */
export function ChoiceCombobox(props: ChoiceComboboxProps) {
  const { label, hint, none, keys, chosen, nameOf, isFound, factsOf, onChoose } = props;
  const id = useId();
  return (
    <div className="quote-dialog__field">
      <label htmlFor={id}>{label}</label>
      <Combobox.Root
        items={useSameWords(keys)}
        limit={MOST_SHOWN}
        value={chosen ?? null}
        itemToStringLabel={nameOf}
        filter={(key, typed) =>
          (chosen !== undefined && typed === nameOf(chosen)) || isFound(key, typed)
        }
        onValueChange={(key) => {
          if (key !== null) onChoose(key);
        }}
      >
        <Combobox.InputGroup className="report-combobox">
          <Combobox.Input id={id} className="report-combobox__input" placeholder={hint} />
          <Combobox.Trigger className="report-combobox__trigger" aria-label={hint}>
            <span aria-hidden="true">▾</span>
          </Combobox.Trigger>
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner
            className="floating floating--in-dialog"
            align="start"
            sideOffset={4}
          >
            <Combobox.Popup
              className="floating__box facet__popup report-combobox__popup"
              aria-label={label}
            >
              <Combobox.Empty>
                <p className="facet__none">{none}</p>
              </Combobox.Empty>
              <Combobox.List className="facet__list">
                {(key: string) => (
                  <Combobox.Item
                    key={key}
                    value={key}
                    className="floating__item report-combobox__item"
                  >
                    <span>{nameOf(key)}</span>
                    {factsOf?.(key)}
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
