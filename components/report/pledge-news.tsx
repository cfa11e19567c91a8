import type { PledgeChange } from '../../lib/changes/pledge-changes';
import type { Pledge } from '../../lib/model/extraction';
import { useWords } from '../words';
import { useComparisonWords } from './use-comparison-words';

/**
 * What became of a sentence's pledge, in words: that it is gone or new, or in what it is another
 * promise.
 */
export function PledgeNews({ change }: { readonly change: PledgeChange }) {
  const say = useComparisonWords();
  const { term } = useWords();
  if (change.kind !== 'changed')
    return <span className="pledge-news">{say(`pledge_${change.kind}`)}</span>;
  const { before, after, differs } = change;
  const wordOf = {
    strength: ({ strength }: Pledge) => term(`strength_${strength}`),
    specificity: ({ specificity }: Pledge) => term(`specificity_${specificity}`),
    deadline: ({ deadline }: Pledge) => deadline?.text ?? say('no_deadline'),
  };
  return differs.map((aspect) => (
    <span key={aspect} className="pledge-news">
      {say(`pledge_${aspect}`, { before: wordOf[aspect](before), after: wordOf[aspect](after) })}
    </span>
  ));
}
