import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { compareVersions } from '../../lib/changes/compare';
import type { Comparison as Compared, PlacedNumber } from '../../lib/changes/compare';
import type { KeptVersion } from '../../lib/store/versions';
import { routeHash } from '../../lib/view/route';
import { shownPlace } from '../../lib/view/versions';
import type { ChangedPlace, LoadedPair, VersionPair } from '../../lib/view/versions';
import { Notice } from '../notice';
import { NumberTable, SHOWN_STEP } from './number-table';
import { SentenceList } from './sentence-list';
import { useComparisonWords } from './use-comparison-words';
import { VersionChooser } from './version-chooser';
import './comparison.css';

interface ComparisonProps {
  /** As `listVersions` answers them. */
  readonly versions: readonly KeptVersion[];
  readonly chosen: VersionPair;
  readonly onChoose: (pair: VersionPair) => void;
  /**
   * The chosen versions; `failed` where one of them is kept no more, `undefined` while they are
   * read.
   */
  readonly loaded: LoadedPair | 'failed' | undefined;
}

/**
 * Two versions of a report side by side: the numbers that changed first, then sentence by sentence.
 */
export function Comparison({ versions, chosen, onChoose, loaded }: ComparisonProps) {
  const say = useComparisonWords();
  return (
    <div className="comparison">
      <VersionChooser versions={versions} chosen={chosen} onChoose={onChoose} />
      {loaded === undefined && <Notice tone="busy" title={say('loading')} />}
      {loaded === 'failed' && (
        <Notice tone="alert" title={say('failed')} hint={say('failed_hint')} />
      )}
      {typeof loaded === 'object' && (
        <Loaded key={`${loaded.before.textHash} ${loaded.after.textHash}`} pair={loaded} />
      )}
    </div>
  );
}

function Loaded({ pair }: { readonly pair: LoadedPair }) {
  const say = useComparisonWords();
  const compared = useMemo(() => compareVersions(pair.before, pair.after), [pair]);
  const isEqual =
    compared.numbers.length + compared.pledges.length === 0 &&
    compared.sentences.every(({ kind }) => kind === 'same');
  if (isEqual) return <Notice title={say('equal')} hint={say('equal_hint')} />;
  return <Differences compared={compared} pair={pair} />;
}

/**
 * A place that is to be brought into sight: a change, and in a run of sentences the one with this
 * offset or before it.
 */
interface Place {
  readonly row: number;
  readonly start: number;
}

function Differences({
  compared,
  pair,
}: {
  readonly compared: Compared;
  readonly pair: LoadedPair;
}) {
  const say = useComparisonWords();
  const [most, setMost] = useState(SHOWN_STEP);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [target, setTarget] = useState<Place>();
  const list = useRef<HTMLDivElement>(null);
  const { numbers, unchangedNumbers, pledges, sentences } = compared;
  const runs = useMemo(() => runsOf(compared), [compared]);
  useEffect(() => {
    if (target === undefined || list.current === null) return;
    const row = list.current.querySelector<HTMLElement>(`[data-row="${target.row}"]`);
    const parts = [...(row?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const place = parts.findLast((one) => Number(one.dataset.start) <= target.start) ?? row;
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [target]);
  const fold = useCallback((row: number, isUnfolded: boolean): void => {
    setUnfolded((rows) => {
      const others = [...rows].filter((one) => one !== row);
      return new Set(isUnfolded ? [...others, row] : others);
    });
  }, []);
  const jump = useCallback(
    (number: PlacedNumber): void => {
      const { row } = number;
      setMost((shown) => Math.max(shown, row + 1));
      if (sentences[row]?.kind === 'same') fold(row, true);
      setTarget({ row, start: (number.kind === 'gone' ? number.before : number.after).start });
    },
    [sentences, fold],
  );
  const hrefOf = useCallback(
    (change: ChangedPlace): string | undefined => {
      const place = shownPlace(pair, change);
      return place && routeHash({ view: 'report', ...place });
    },
    [pair],
  );
  const areUnfolded = unfolded.size === runs.length;
  return (
    <>
      <h2 className="comparison__heading">{say('numbers')}</h2>
      {numbers.length === 0 && <p className="comparison__note">{say('numbers_none')}</p>}
      {numbers.length > 0 && (
        <NumberTable
          numbers={numbers}
          sectionOf={(number) => sectionOf(number, pair)}
          onJump={jump}
          hrefOf={hrefOf}
        />
      )}
      {unchangedNumbers > 0 && (
        <p className="comparison__note">{say('numbers_unchanged', { count: unchangedNumbers })}</p>
      )}
      <div className="comparison__bar">
        <h2 className="comparison__heading">{say('sentences')}</h2>
        {runs.length > 0 && (
          <button
            type="button"
            className="button button--small"
            onClick={() => setUnfolded(new Set(areUnfolded ? [] : runs))}
          >
            {say(areUnfolded ? 'fold_all' : 'unfold_all')}
          </button>
        )}
      </div>
      <div ref={list}>
        <SentenceList
          sentences={sentences.slice(0, most)}
          pledges={pledges}
          unfolded={unfolded}
          onFold={fold}
          hrefOf={hrefOf}
        />
      </div>
      {most < sentences.length && (
        <button type="button" className="button" onClick={() => setMost(most + SHOWN_STEP)}>
          {say('more', { count: Math.min(SHOWN_STEP, sentences.length - most) })}
        </button>
      )}
    </>
  );
}

const runsOf = ({ sentences }: Compared): number[] =>
  sentences.flatMap(({ kind }, row) => (kind === 'same' ? [row] : []));

/** The heading that a figure stands under, in the version that has it. */
function sectionOf(number: PlacedNumber, { before, after }: LoadedPair): string {
  const [{ section }, { sections }] =
    number.kind === 'gone' ? [number.before, before.extraction] : [number.after, after.extraction];
  return (section === undefined ? undefined : sections[section]?.title) ?? '';
}
