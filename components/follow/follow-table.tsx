import { useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Status } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import {
  FIRST_LOOK,
  FOLLOW_SCOPES,
  FOLLOW_SORTS,
  followCounts,
  isJudged,
  judgedWholes,
  rowsIn,
  shownRows,
} from '../../lib/view/follow-rows';
import type {
  FollowLook,
  FollowRow as Row,
  FollowScope,
  JudgedWhole,
} from '../../lib/view/follow-rows';
import type { Taken } from '../../lib/view/follow-taking';
import { isField } from '../../lib/view/plain-key';
import { Notice } from '../notice';
import { VirtualList } from '../virtual-list';
import { useWords } from '../words';
import { FollowProgress } from './follow-progress';
import { FollowRow } from './follow-row';
import { useFollowWords } from './use-follow-words';
import './follow.css';

interface FollowTableProps {
  readonly rows: readonly Row[];
  readonly ids: { readonly from: string; readonly to: string };
  /** Takes suggestions over. */
  readonly onTake: (rows: readonly Row[]) => Promise<Result<Taken>>;
  readonly onJudge: (rows: readonly Row[], status: Status | undefined) => Promise<Result<Taken>>;
  /** Judges sentences by what was judged of their parts. */
  readonly onWholes: (wholes: readonly JudgedWhole[]) => Promise<Result<Taken>>;
  /** The last change was taken back. */
  readonly isTakenBack?: boolean;
  /** What else can be done with the rows that are listed. */
  readonly children: (rows: readonly Row[]) => ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

const withKey = (set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> =>
  isIn ? new Set([...set, key]) : new Set([...set].filter((one) => one !== key));

/** Every promise with what became of it: counted, filtered, sorted, and judged by the reader. */
export function FollowTable(props: FollowTableProps) {
  const { rows: all, ids, onTake, onJudge, onWholes, isTakenBack = false, children } = props;
  const word = useFollowWords();
  const [scope, setScope] = useState<FollowScope>('checkable');
  const [revealed, setRevealed] = useState<{ readonly key: string }>();
  const [look, setLook] = useState(FIRST_LOOK);
  const [selected, setSelected] = useState(NONE);
  const [news, tell] = useNews(isTakenBack);
  const rows = useMemo(() => rowsIn(all, scope), [all, scope]);
  const wholes = useMemo(() => judgedWholes(all), [all]);
  const counts = useMemo(() => followCounts(rows), [rows]);
  const shown = useMemo(() => shownRows(rows, look), [rows, look]);
  const chosen = shown.filter(({ key }) => selected.has(key));
  const take = (those: readonly Row[]): void => tell(onTake(those), those);
  const judge = (those: readonly Row[], status: Status | undefined): void =>
    tell(onJudge(those, status), those);
  const select = (key: string, isIn: boolean): void => setSelected(withKey(selected, key, isIn));
  const selectAll = (): void => setSelected(new Set(shown.map(({ key }) => key)));
  const press = (event: KeyboardEvent): void => {
    const row = rowAt(event.target, shown);
    const key = keyOf(event);
    /* What a key does to one row it does to all that are selected, where it is one of them. */
    const those =
      row !== undefined && selected.has(row.key) ? chosen : row === undefined ? [] : [row];
    if (key === 'all') selectAll();
    else if (key === 'none' && selected.size > 0) setSelected(NONE);
    else if (row === undefined) return;
    else if (key === 'next') setRevealed(nextOpen(shown, row));
    else if (key === 'take') take(those);
    else if (key === 'unclear') judge(those, 'unclear');
    /* On a button or a box the space bar is theirs. */
    else if (key === 'select' && !isLink(event.target)) return;
    else if (key === 'select') select(row.key, !selected.has(row.key));
    else return;
    event.preventDefault();
  };
  return (
    <div className="follow">
      <div className="follow__head">
        <FollowProgress
          counts={counts}
          chosen={look.outcomes}
          onChoose={(outcomes) => setLook({ ...look, outcomes })}
        />
        <LookBar
          all={all}
          rows={rows}
          scope={scope}
          look={look}
          onScope={setScope}
          onLook={setLook}
        >
          {wholes.length > 0 && (
            <button
              type="button"
              className="button button--small"
              onClick={() => tell(onWholes(wholes))}
            >
              {word('wholes', { count: wholes.length })}
            </button>
          )}
          {children(shown)}
        </LookBar>
        {chosen.length > 0 && (
          <div
            className="selection-bar follow__selection"
            role="group"
            aria-label={word('selected', { count: chosen.length })}
          >
            <span>{word('selected', { count: chosen.length })}</span>
            <button
              type="button"
              className="button button--small button--primary"
              onClick={() => take(chosen)}
            >
              {word('take_selected')}
            </button>
            <button
              type="button"
              className="button button--small"
              onClick={() => judge(chosen, 'unclear')}
            >
              {word('unclear_selected')}
            </button>
            <button type="button" className="button button--small" onClick={selectAll}>
              {word('select_all')}
            </button>
            <button
              type="button"
              className="button button--small"
              onClick={() => setSelected(NONE)}
            >
              {word('select_none')}
            </button>
          </div>
        )}
        <div className="follow__foot">
          <p className="follow__news" role="status">
            {news}
          </p>
          <p className="follow__keys">{word('keys')}</p>
        </div>
      </div>
      <div className="follow-heads follow-grid" aria-hidden="true">
        <span />
        <span>{word('promise')}</span>
        <span>{word('due')}</span>
        <span>{word('said')}</span>
        <span>{word('outcome')}</span>
        <span>{word('judgement')}</span>
      </div>
      {shown.length === 0 ? (
        <Notice title={word('none_match')} />
      ) : (
        <div className="follow__rows" onKeyDown={press}>
          <VirtualList
            label={word('tab_links')}
            items={shown}
            estimatePx={110}
            revealed={revealed}
            movesFromParts
          >
            {(row, focus) => (
              <FollowRow
                row={row}
                ids={ids}
                focus={focus}
                isSelected={selected.has(row.key)}
                select={(isIn) => select(row.key, isIn)}
                take={() => take([row])}
                judge={(status) => judge([row], status)}
              />
            )}
          </VirtualList>
        </div>
      )}
    </div>
  );
}

/** The row that has the focus, unless it is in a field that takes letters for itself. */
function rowAt(target: EventTarget, rows: readonly Row[]): Row | undefined {
  if (!(target instanceof Element) || isField(target)) return undefined;
  const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
  return rows.find((row) => row.key === key);
}

const isLink = (target: EventTarget): boolean => target instanceof HTMLAnchorElement;

type Key = 'take' | 'unclear' | 'next' | 'select' | 'all' | 'none';

const PLAIN: Readonly<Record<string, Key>> = {
  a: 'take',
  u: 'unclear',
  n: 'next',
  ' ': 'select',
  escape: 'none',
};

/** What a key asks for. */
function keyOf({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): Key | undefined {
  if (altKey || nativeEvent.isComposing) return undefined;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'a' ? 'all' : undefined;
  return ctrlKey ? undefined : PLAIN[key.toLowerCase()];
}

/** The next row behind one that is not judged, from the top again behind the last. */
function nextOpen(rows: readonly Row[], { key }: Row): { readonly key: string } | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find((row) => !isJudged(row));
  return next && { key: next.key };
}

type Tell = (work: Promise<Result<Taken>>, asked?: readonly Row[]) => void;

/** What came of the last judgement of some rows, in words; nothing where it was taken back. */
function useNews(isTakenBack: boolean): readonly [string, Tell] {
  const word = useFollowWords();
  const { term } = useWords();
  const [news, setNews] = useState({ words: '', isChange: false });
  const wordsOf = (answer: Result<Taken>, [first, second]: readonly Row[]): string => {
    if (!answer.ok) return word('take_failed', { reason: term(`error_${answer.error}`) });
    const { count, skipped } = answer.value;
    if (first !== undefined && second === undefined && count === 0)
      return word(isJudged(first) ? 'take_judged' : 'take_none');
    const said = [word('taken', { count }), skipped > 0 && word('skipped', { count: skipped })];
    return said.filter((one) => one !== false).join('');
  };
  const tell: Tell = (work, asked = []) => {
    void work.then((answer) =>
      setNews({
        words: wordsOf(answer, asked),
        isChange: answer.ok && answer.value.count > 0,
      }),
    );
  };
  return [news.isChange && isTakenBack ? '' : news.words, tell];
}

interface LookBarProps {
  readonly all: readonly Row[];
  /** Those of the scope. */
  readonly rows: readonly Row[];
  readonly scope: FollowScope;
  readonly onScope: (scope: FollowScope) => void;
  readonly look: FollowLook;
  readonly onLook: (look: FollowLook) => void;
  readonly children?: ReactNode;
}

/** Which rows are shown, and in which order. */
function LookBar({ all, rows, scope, look, onScope, onLook, children }: LookBarProps) {
  const word = useFollowWords();
  const { only, sort } = look;
  /* Those that are judged from now on stay in sight: no row goes from under the reader's hand. */
  const open = (isOn: boolean): FollowLook['only'] =>
    isOn ? new Set(rows.filter((row) => !isJudged(row)).map(({ key }) => key)) : undefined;
  return (
    <div className="follow__bar">
      <label className="follow__choice">
        {word('scope')}
        <select
          value={scope}
          onChange={({ target }) =>
            onScope(FOLLOW_SCOPES.find((one) => one === target.value) ?? scope)
          }
        >
          {FOLLOW_SCOPES.map((one) => (
            <option key={one} value={one}>
              {word(`scope_${one}`, { count: rowsIn(all, one).length })}
            </option>
          ))}
        </select>
      </label>
      <label className="follow__choice">
        <input
          type="checkbox"
          checked={only !== undefined}
          onChange={({ target }) => onLook({ ...look, only: open(target.checked) })}
        />
        {word('open_only')}
      </label>
      <label className="follow__choice">
        {word('sort')}
        <select
          value={sort}
          onChange={({ target }) =>
            onLook({ ...look, sort: FOLLOW_SORTS.find((one) => one === target.value) ?? sort })
          }
        >
          {FOLLOW_SORTS.map((one) => (
            <option key={one} value={one}>
              {word(`sort_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
