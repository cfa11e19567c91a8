import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import type { PledgeEntry } from '../../lib/view/entries';
import { matchesTerms, queryTerms, searchable } from '../../lib/view/search';
import { gist } from '../../lib/wording/facts';
import { useQuotingWords } from '../report/use-quoting-words';
import '../styles/floating.css';
import './facet-combobox.css';

interface PledgeComboboxProps {
  /** In text order. */
  readonly pledges: readonly PledgeEntry[];
  readonly chosen: PledgeEntry | undefined;
  readonly onChoose: (pledge: PledgeEntry) => void;
}

/** So many are drawn at once; typing finds the others. */
const MOST_SHOWN = 100;

const nameOf = ({ item }: PledgeEntry): string => gist(item.text, 80);

/** One pledge of a report, found by typing words of it. */
export function PledgeCombobox({ pledges, chosen, onChoose }: PledgeComboboxProps) {
  const word = useQuotingWords();
  const id = useId();
  return (
    <div className="quote-dialog__field">
      <label htmlFor={id}>{word('pledge')}</label>
      <Combobox.Root
        items={pledges}
        limit={MOST_SHOWN}
        value={chosen ?? null}
        itemToStringLabel={nameOf}
        isItemEqualToValue={(one, other) => one.key === other.key}
        filter={(pledge, typed) =>
          chosen !== undefined && typed === nameOf(chosen)
            ? true
            : matchesTerms(searchable(pledge.item.text), queryTerms(typed))
        }
        onValueChange={(pledge) => {
          if (pledge !== null) onChoose(pledge);
        }}
      >
        <Combobox.InputGroup className="report-combobox">
          <Combobox.Input id={id} className="report-combobox__input" placeholder={word('pledge_hint')} />
          <Combobox.Trigger className="report-combobox__trigger" aria-label={word('pledge_hint')}>
            <span aria-hidden="true">▾</span>
          </Combobox.Trigger>
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner className="floating floating--in-dialog" align="start" sideOffset={4}>
            <Combobox.Popup className="floating__box facet__popup report-combobox__popup" aria-label={word('pledge')}>
              <Combobox.Empty>
                <p className="facet__none">{word('pledge_none')}</p>
              </Combobox.Empty>
              <Combobox.List className="facet__list">
                {(pledge: PledgeEntry) => (
                  <Combobox.Item key={pledge.key} value={pledge} className="floating__item report-combobox__item">
                    <span>{nameOf(pledge)}</span>
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
