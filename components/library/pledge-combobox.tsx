import { useMemo } from 'react';
import type { PledgeEntry } from '../../lib/view/entries';
import { matchesTerms, queryTerms, searchable } from '../../lib/view/search';
import { gist } from '../../lib/wording/facts';
import { useQuotingWords } from '../report/use-quoting-words';
import { ChoiceCombobox } from './choice-combobox';

interface PledgeComboboxProps {
  /** In text order. */
  readonly pledges: readonly PledgeEntry[];
  readonly chosen: PledgeEntry | undefined;
  readonly onChoose: (pledge: PledgeEntry) => void;
}

/** One pledge of a report, found by typing words of it. */
export function PledgeCombobox({ pledges, chosen, onChoose }: PledgeComboboxProps) {
  const word = useQuotingWords();
  const byKey = useMemo(() => new Map(pledges.map((pledge) => [pledge.key, pledge])), [pledges]);
  const textOf = (key: string): string => byKey.get(key)?.item.text ?? '';
  return (
    <ChoiceCombobox
      label={word('pledge')}
      hint={word('pledge_hint')}
      none={word('pledge_none')}
      keys={pledges.map(({ key }) => key)}
      chosen={chosen?.key}
      nameOf={(key) => gist(textOf(key), 80)}
      isFound={(key, typed) => matchesTerms(searchable(textOf(key)), queryTerms(typed))}
      onChoose={(key) => {
        const pledge = byKey.get(key);
        if (pledge !== undefined) onChoose(pledge);
      }}
    />
  );
}
