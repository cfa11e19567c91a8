import { memo, useMemo } from 'react';
import type { PlacedPledge } from '../../lib/changes/compare';
import type { SentenceChange, SentencePair } from '../../lib/changes/sentence-changes';
import type { ChangedPlace } from '../../lib/view/versions';
import { saysContrary } from '../../lib/view/contrary';
import { compareWordings, isRestated } from '../../lib/wording/changed-wording';
import type { ChangedWording } from '../../lib/wording/changed-wording';
import { PledgeNews } from './pledge-news';
import { ReportPlaceLink } from './report-place-link';
import { useComparisonWords } from './use-comparison-words';
import { WordingParts } from './wording-parts';
import './sentence-list.css';

interface SentenceListProps {
  /** The first of the changes, as many as are to be drawn. */
  readonly sentences: readonly SentenceChange[];
  readonly pledges: readonly PlacedPledge[];
  /** The runs of unchanged sentences that are unfolded, by their place in `sentences`. */
  readonly unfolded: ReadonlySet<number>;
  /** Stays the same function, so that only the row that is folded is drawn anew. */
  readonly onFold: (row: number, isUnfolded: boolean) => void;
  /** Where the report shows a change; stays the same function, too. */
  readonly hrefOf: (change: ChangedPlace) => string | undefined;
}

/**
 * Two versions sentence by sentence: side by side where there is room, else one under the other.
 */
export function SentenceList({ sentences, pledges, unfolded, onFold, hrefOf }: SentenceListProps) {
  const say = useComparisonWords();
  const byRow = useMemo(() => Map.groupBy(pledges, ({ row }) => row), [pledges]);
  return (
    <>
      <div className="sentence-list__sides" aria-hidden="true">
        <span>{say('before')}</span>
        <span>{say('after')}</span>
      </div>
      <ol className="sentence-list" aria-label={say('sentences')}>
        {sentences.map((change, row) => (
          <Row
            key={row}
            row={row}
            change={change}
            pledges={byRow.get(row) ?? NONE}
            isUnfolded={unfolded.has(row)}
            onFold={onFold}
            hrefOf={hrefOf}
          />
        ))}
      </ol>
    </>
  );
}

const NONE: readonly PlacedPledge[] = [];

interface RowProps extends Pick<SentenceListProps, 'pledges' | 'onFold' | 'hrefOf'> {
  readonly row: number;
  readonly change: SentenceChange;
  readonly isUnfolded: boolean;
}

/** Drawn anew only when it changes itself: a list of thousands grows and unfolds row by row. */
const Row = memo(function Row({ row, change, pledges, isUnfolded, onFold, hrefOf }: RowProps) {
  return (
    <li className="sentence-list__row" data-row={row} tabIndex={-1}>
      {change.kind === 'same' ? (
        <Run
          sentences={change.sentences}
          isUnfolded={isUnfolded}
          onFold={(isOpen) => onFold(row, isOpen)}
        />
      ) : (
        <Changed change={change} pledges={pledges} href={hrefOf(change)} />
      )}
    </li>
  );
});

interface RunProps {
  readonly sentences: readonly SentencePair[];
  readonly isUnfolded: boolean;
  readonly onFold: (isUnfolded: boolean) => void;
}

function Run({ sentences, isUnfolded, onFold }: RunProps) {
  const say = useComparisonWords();
  return (
    <>
      <button
        type="button"
        className="sentence-list__fold"
        aria-expanded={isUnfolded}
        onClick={() => onFold(!isUnfolded)}
      >
        {say(isUnfolded ? 'fold' : 'unfold', { count: sentences.length })}
      </button>
      {isUnfolded && sentences.map((pair) => <Copies key={pair.after.start} pair={pair} />)}
    </>
  );
}

interface ChangedProps {
  readonly href: string | undefined;
  readonly change: Exclude<SentenceChange, { readonly kind: 'same' }>;
  readonly pledges: readonly PlacedPledge[];
}

function Changed({ change, pledges, href }: ChangedProps) {
  const say = useComparisonWords();
  const isContrary =
    change.kind === 'changed' && saysContrary(change.before.text, change.after.text);
  const wording = useMemo(
    () =>
      change.kind === 'changed'
        ? compareWordings(change.before.text, change.after.text)
        : undefined,
    [change],
  );
  const kind = wording !== undefined && isRestated(wording) ? 'restated' : change.kind;
  return (
    <>
      <p className="sentence-list__news">
        <span className={`change-kind change-kind--${kind}`}>{say(`kind_${kind}`)}</span>
        {isContrary && <strong className="sentence-list__contrary">{say('reversed')}</strong>}
        {pledges.map((pledge, index) => (
          <PledgeNews key={index} change={pledge} />
        ))}
        <ReportPlaceLink
          href={href}
          about={(change.kind === 'removed' ? change.before : change.after).text}
        />
      </p>
      {wording === undefined ? <Sides change={change} /> : <Marked wording={wording} />}
    </>
  );
}

function Sides({ change }: Pick<ChangedProps, 'change'>) {
  if (change.kind === 'moved') return <Copies pair={change} />;
  return (
    <div className="sentence-list__pair">
      {change.kind === 'added' && <p className="sentence-list__none" />}
      <p>
        {change.kind === 'added' ? <ins>{change.after.text}</ins> : <del>{change.before.text}</del>}
      </p>
    </div>
  );
}

/** A sentence that stayed: once where there is one column, and heard once in any case. */
function Copies({ pair: { before, after } }: { readonly pair: SentencePair }) {
  return (
    <div className="sentence-list__pair" data-start={after.start} tabIndex={-1}>
      <p className="sentence-list__copy" aria-hidden="true">
        {before.text}
      </p>
      <p>{after.text}</p>
    </div>
  );
}

function Marked({ wording: parts }: { readonly wording: ChangedWording }) {
  const say = useComparisonWords();
  return (
    <div className="sentence-list__pair">
      <p>
        <span className="sentence-list__version">{say('before')}</span>
        <WordingParts parts={parts.before} as="del" />
      </p>
      <p>
        <span className="sentence-list__version">{say('after')}</span>
        <WordingParts parts={parts.after} as="ins" />
      </p>
    </div>
  );
}
