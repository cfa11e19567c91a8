import { useState } from 'react';
import { AUDIT_WORDS } from '../../lib/i18n/audit';
import { translator } from '../../lib/i18n/catalog';
import type { AuditedReport } from '../../lib/model/audited';
import type { AuditVerdict } from '../../lib/model/audit';
import { plainTitle } from '../../lib/text/plain-title';
import { VERDICT_ORDER } from '../../lib/view/audit';
import type { AuditEntry } from '../../lib/view/audit';
import type { AuditAnswer } from '../../lib/view/hooks/use-audit';
import { Notice } from '../notice';
import { ROW_MAIN, VirtualList } from '../virtual-list';
import type { Revealed } from '../virtual-list';
import { useWords } from '../words';
import { AuditRow } from './audit-row';
import { useAuditWords } from './use-audit-words';
import './audit-list.css';

/** What the list shows: every verdict, or one; all findings, or those that wait. */
export interface AuditChoice {
  readonly verdict?: AuditVerdict;
  readonly isOpenOnly: boolean;
  /** Those that add up are shown as well where all are asked for. */
  readonly isUnfolded: boolean;
}

export const NO_AUDIT_CHOICE: AuditChoice = { isOpenOnly: false, isUnfolded: false };

interface AuditListProps {
  readonly answer: AuditAnswer;
  readonly entries: readonly AuditEntry[];
  readonly choice: AuditChoice;
  readonly onChoose: (choice: AuditChoice) => void;
}

/** What came of working out a report's figures: the gravest first, what adds up folded away. */
export function AuditList({ answer, entries, choice, onChoose }: AuditListProps) {
  const { term } = useWords();
  const word = useAuditWords();
  if (answer === undefined) return <Notice tone="busy" title={word('loading')} />;
  if (!answer.ok)
    return <Notice tone="alert" title={word('failed')} hint={term(`error_${answer.error}`)} />;
  if (entries.length === 0)
    return (
      <Notice
        title={word('none')}
        hint={`${word('none_hint')} ${earlierWords(answer.value, word)}`}
      />
    );
  return (
    <div className="audit-list">
      <AuditFilter entries={entries} choice={choice} onChoose={onChoose} />
      <AuditRows audited={answer.value} entries={entries} choice={choice} onChoose={onChoose} />
      <p className="audit-list__foot">
        <span>{word('keys')}</span> <span>{earlierWords(answer.value, word)}</span>
      </p>
    </div>
  );
}

const earlierWords = (
  { earlier }: AuditedReport,
  word: ReturnType<typeof useAuditWords>,
): string =>
  earlier.length === 0
    ? word('earlier_none')
    : word('earlier', {
        titles: earlier
          .map(({ id, title }) => word('in_report', { title: plainTitle(title) || id }))
          .join(''),
      });

type FilterProps = Pick<AuditListProps, 'entries' | 'choice' | 'onChoose'>;

function AuditFilter({ entries, choice, onChoose }: FilterProps) {
  const { language } = useWords();
  const word = useAuditWords();
  const verdictWord = translator(AUDIT_WORDS, language);
  const counts = VERDICT_ORDER.map((verdict) => ({
    verdict,
    label: verdictWord(`verdict_${verdict}`),
    count: entries.filter(({ finding }) => finding.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const options = [{ verdict: undefined, label: word('all'), count: entries.length }, ...counts];
  return (
    <div className="audit-filter">
      <div className="audit-filter__verdicts" role="group" aria-label={word('filter')}>
        {options.map(({ verdict, label, count }) => (
          <button
            key={verdict ?? 'all'}
            type="button"
            className="audit-filter__verdict"
            aria-pressed={choice.verdict === verdict}
            onClick={() => onChoose({ ...choice, verdict })}
          >
            {label} <span className="audit-filter__count">{count}</span>
          </button>
        ))}
      </div>
      <label className="audit-filter__open">
        <input
          type="checkbox"
          checked={choice.isOpenOnly}
          onChange={(event) => onChoose({ ...choice, isOpenOnly: event.target.checked })}
        />
        {word('open_only')}
      </label>
    </div>
  );
}

/** The line in place of those that add up. */
interface Fold {
  readonly key: 'fold';
  readonly count: number;
}

const isFold = (item: AuditEntry | Fold): item is Fold => 'count' in item;

function AuditRows({
  audited,
  entries,
  choice,
  onChoose,
}: FilterProps & { readonly audited: AuditedReport }) {
  const word = useAuditWords();
  const items = itemsOf(entries, choice);
  const [dismissing, setDismissing] = useState<string>();
  const [revealed, setRevealed] = useState<Revealed>();
  /* The line that was pressed goes: the focus comes to the first of those that it stood for. */
  const unfold = (): void => {
    const first = entries.find(
      ({ finding, decision }) =>
        finding.verdict === 'consistent' && (!choice.isOpenOnly || decision === 'open'),
    );
    setRevealed(first && { key: first.key });
    onChoose({ ...choice, isUnfolded: true });
  };
  if (items.length === 0) return <Notice title={word('none_here')} />;
  return (
    <VirtualList
      label={word('list')}
      items={items}
      openKey={dismissing}
      estimatePx={168}
      revealed={revealed}
    >
      {(item, focus) =>
        isFold(item) ? (
          <button
            type="button"
            className="audit-list__fold"
            aria-expanded={false}
            {...ROW_MAIN}
            tabIndex={focus.tabIndex}
            onClick={unfold}
          >
            {word('fold_open', { count: item.count })}
          </button>
        ) : (
          <AuditRow
            entry={item}
            audited={audited}
            focus={focus}
            isDismissing={item.key === dismissing}
            onDismissing={(is) => setDismissing(is ? item.key : undefined)}
          />
        )
      }
    </VirtualList>
  );
}

function itemsOf(
  entries: readonly AuditEntry[],
  { verdict, isOpenOnly, isUnfolded }: AuditChoice,
): readonly (AuditEntry | Fold)[] {
  const asked = entries.filter(
    ({ finding, decision }) =>
      (verdict === undefined || finding.verdict === verdict) &&
      (!isOpenOnly || decision === 'open'),
  );
  if (verdict !== undefined || isUnfolded) return asked;
  const told = asked.filter(({ finding }) => finding.verdict !== 'consistent');
  const count = asked.length - told.length;
  /* Where all adds up there is nothing that it would stand in the way of. */
  if (told.length === 0) return asked;
  return count === 0 ? told : [...told, { key: 'fold', count }];
}
