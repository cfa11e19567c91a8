import { useMemo, useState } from 'react';
import type { Status } from '../../lib/model/annotation';
import type { Quote } from '../../lib/model/span';
import { markedParts } from '../../lib/view/follow-rows';
import type { FollowRow as Row } from '../../lib/view/follow-rows';
import { routeHash } from '../../lib/view/route';
import { gist } from '../../lib/wording/facts';
import { sayLink } from '../../lib/wording/followed';
import type { SaidLink } from '../../lib/wording/followed';
import { STATUS_SIGNS, StatusSelect } from '../report/status-select';
import { ROW_MAIN } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { useWords } from '../words';
import { OUTCOME_SIGNS } from './outcome-signs';
import { useFollowWords } from './use-follow-words';

/** What can be done with a row. */
export interface FollowActs {
  readonly select: (isSelected: boolean) => void;
  readonly take: () => void;
  readonly judge: (status: Status | undefined) => void;
}

interface FollowRowProps extends FollowActs {
  readonly row: Row;
  /** The ids of the report that promised, and of the one that tells of it. */
  readonly ids: { readonly from: string; readonly to: string };
  readonly focus: RowFocus;
  readonly isSelected: boolean;
}

/** So many sentences are shown before more are asked for. */
const MOST_SHOWN = 2;

/** One promise: its words, its day, what the next report says, and what the reader thinks of it. */
export function FollowRow({ row, ids, focus, isSelected, ...acts }: FollowRowProps) {
  const word = useFollowWords();
  const { language } = useWords();
  const { tabIndex } = focus;
  const { promise, link, due } = row;
  const said = useMemo(() => sayLink(link, language), [link, language]);
  const about = gist(promise.text, 40);
  return (
    <article
      className={`follow-row follow-grid${isSelected ? ' follow-row--selected' : ''}`}
      data-key={row.key}
    >
      <label className="follow-row__select">
        <input
          type="checkbox"
          aria-label={word('select', { text: about })}
          tabIndex={tabIndex}
          checked={isSelected}
          onChange={(event) => acts.select(event.target.checked)}
        />
      </label>
      <div className="follow-row__promise">
        <a
          href={routeHash({ view: 'report', id: ids.from, at: promise.start })}
          aria-label={word('see_promise', { text: gist(promise.text, 80) })}
          aria-keyshortcuts="A U Space"
          title={promise.text}
          {...ROW_MAIN}
          tabIndex={tabIndex}
        >
          <QuoteParts quote={promise} figure={row.target} />
        </a>
      </div>
      <p className="follow-row__due">
        <span className="follow-row__label">{word('due')} </span>
        {due ?? <span className="follow-row__none">{word('due_none')}</span>}
      </p>
      <Said row={row} said={said} to={ids.to} tabIndex={tabIndex} />
      <div className="follow-row__outcome">
        <span className={`follow-outcome follow-outcome--${link.outcome}`}>
          <span aria-hidden="true">{OUTCOME_SIGNS[link.outcome]}</span> {said.outcome}
        </span>
        <p className="follow-row__reason">{said.reason}</p>
      </div>
      <Judgement row={row} about={about} tabIndex={tabIndex} {...acts} />
    </article>
  );
}

interface SaidProps {
  readonly row: Row;
  readonly said: SaidLink;
  readonly to: string;
  readonly tabIndex: number;
}

/** What the next report says: its sentences, and the figures beside each other. */
function Said({ row: { evidence, result: figure }, said, to, tabIndex }: SaidProps) {
  const word = useFollowWords();
  const [isOpen, setOpen] = useState(false);
  const { target, result } = said;
  const shown = isOpen ? evidence : evidence.slice(0, MOST_SHOWN);
  return (
    <div className="follow-row__said">
      {target !== undefined && (
        <p className="follow-row__figures">
          {result === undefined
            ? word('target_alone', { target })
            : word('figures', { target, result })}
        </p>
      )}
      {evidence.length === 0 && <p className="follow-row__none">{word('nothing')}</p>}
      {shown.map((quote) => (
        <a
          key={quote.start}
          className="follow-row__evidence"
          href={routeHash({ view: 'report', id: to, at: quote.start })}
          aria-label={word('see_evidence', { text: gist(quote.text, 80) })}
          title={quote.text}
          tabIndex={tabIndex}
        >
          <QuoteParts quote={quote} figure={figure} />
        </a>
      ))}
      {evidence.length > MOST_SHOWN && (
        <button
          type="button"
          className="button button--small button--quiet"
          aria-expanded={isOpen}
          tabIndex={tabIndex}
          onClick={() => setOpen(!isOpen)}
        >
          {word(isOpen ? 'fewer' : 'more', { count: evidence.length - MOST_SHOWN })}
        </button>
      )}
    </div>
  );
}

function QuoteParts({ quote, figure }: { readonly quote: Quote; readonly figure: Row['target'] }) {
  return markedParts(quote, figure).map(({ text, isFigure }, index) =>
    isFigure ? (
      <mark key={index} className="follow-row__figure">
        {text}
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  );
}

interface JudgementProps extends FollowActs {
  readonly row: Row;
  readonly about: string;
  readonly tabIndex: number;
}

/** What the reader thinks of it, and the way to take over what is suggested. */
function Judgement({ row, about, tabIndex, take, judge }: JudgementProps) {
  const { term } = useWords();
  const word = useFollowWords();
  const { annotation, suggestion, ofWhole } = row;
  const status = annotation?.status;
  const whole = ofWhole?.status;
  const evidence = annotation?.evidence?.length ?? 0;
  const offered = suggestion === undefined ? undefined : term(`status_${suggestion}`);
  return (
    <div className="follow-row__judgement">
      <StatusSelect status={status} about={about} tabIndex={tabIndex} onChange={judge} />
      {offered !== undefined && status !== suggestion && (
        <button
          type="button"
          className="button button--small"
          aria-label={word('take_of', { status: offered, text: about })}
          tabIndex={tabIndex}
          onClick={take}
        >
          {word('take', { status: offered })}
        </button>
      )}
      {offered === undefined && status === undefined && (
        <button
          type="button"
          className="button button--small"
          aria-label={word('unclear_of', { text: about })}
          tabIndex={tabIndex}
          onClick={() => judge('unclear')}
        >
          {word('unclear')}
        </button>
      )}
      {evidence > 0 && (
        <p className="follow-row__reason">{word('evidence', { count: evidence })}</p>
      )}
      {whole !== undefined && (
        <p className="follow-row__reason">
          {word('of_whole', { status: `${STATUS_SIGNS[whole]} ${term(`status_${whole}`)}` })}
        </p>
      )}
    </div>
  );
}
