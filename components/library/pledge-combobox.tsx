import { Combobox } from '@base-ui/react/combobox';
import { useId, useMemo } from 'react';
import type { PledgeEntry } from '../../lib/view/entries';
import { useSameWords } from '../../lib/view/hooks/use-same-words';
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

/** One pledge of a report, found by typing words of it. */
export function PledgeCombobox({ pledges, chosen, onChoose }: PledgeComboboxProps) {
  const word = useQuotingWords();
  const id = useId();
  const byKey = useMemo(() => new Map(pledges.map((pledge) => [pledge.key, pledge])), [pledges]);
  const items = useSameWords(pledges.map(({ key }) => key));
  const textOf = (key: string): string => byKey.get(key)?.item.text ?? '';
  const nameOf = (key: string): string => gist(textOf(key), 80);
  return (
    <div className="quote-dialog__field">
      <label htmlFor={id}>{word('pledge')}</label>
      <Combobox.Root
        items={items}
        limit={MOST_SHOWN}
        value={chosen?.key ?? null}
        itemToStringLabel={nameOf}
        filter={(key, typed) =>
          (chosen !== undefined && typed === nameOf(chosen.key)) ||
          matchesTerms(searchable(textOf(key)), queryTerms(typed))
        }
        onValueChange={(key) => {
          const pledge = key === null ? undefined : byKey.get(key);
          if (pledge !== undefined) onChoose(pledge);
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
                {(key: string) => (
                  <Combobox.Item key={key} value={key} className="floating__item report-combobox__item">
                    <span>{nameOf(key)}</span>
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
