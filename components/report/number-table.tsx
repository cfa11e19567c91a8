import { memo, useMemo, useState } from 'react';
import type { PlacedNumber } from '../../lib/changes/compare';
import type { ChangedPlace } from '../../lib/view/versions';
import type { Metric } from '../../lib/model/extraction';
import { numberWords } from '../../lib/wording/number-words';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import { ReportPlaceLink } from './report-place-link';
import { useComparisonWords } from './use-comparison-words';
import './number-table.css';

/** So many rows are drawn at first, and at each asking for more. */
export const SHOWN_STEP = 100;
const KINDS = ['changed', 'gone', 'new', 'restated'] as const;
type Kind = (typeof KINDS)[number];

interface NumberTableProps {
  readonly numbers: readonly PlacedNumber[];
  /** The heading that a figure stands under; empty where there is none. */
  readonly sectionOf: (number: PlacedNumber) => string;
  /** Brings a figure's sentence into sight. */
  readonly onJump: (number: PlacedNumber) => void;
  /** Where the report shows a change; stays the same function. */
  readonly hrefOf: (change: ChangedPlace) => string | undefined;
}

/** The figures that changed, in the order of the text, all of them or those of one kind. */
export function NumberTable({ numbers, sectionOf, onJump, hrefOf }: NumberTableProps) {
  const say = useComparisonWords();
  const [chosen, setChosen] = useState<Kind>();
  const [most, setMost] = useState(SHOWN_STEP);
  const matching = chosen === undefined ? numbers : numbers.filter(({ kind }) => kind === chosen);
  const shown = matching.slice(0, most);
  return (
    <>
      <KindFilter numbers={numbers} chosen={chosen} onChoose={setChosen} />
      {/* Roles are said: to some browsers a table laid out as blocks is one no more. */}
      <table className="number-table" role="table" aria-label={say('numbers')}>
        <thead role="rowgroup">
          <tr role="row">
            {(['kind', 'indicator', 'before', 'after', 'difference', 'where'] as const).map(
              (column) => (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className={`number-table__${column}`}
                >
                  {say(`column_${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((number) => (
            <NumberRow
              key={keyOf(number)}
              number={number}
              section={sectionOf(number)}
              onJump={onJump}
              hrefOf={hrefOf}
            />
          ))}
        </tbody>
      </table>
      {shown.length < matching.length && (
        <button type="button" className="button" onClick={() => setMost(most + SHOWN_STEP)}>
          {say('more', { count: Math.min(SHOWN_STEP, matching.length - shown.length) })}
        </button>
      )}
    </>
  );
}

const keyOf = (number: PlacedNumber): string =>
  number.kind === 'gone' ? `gone ${number.before.start}` : `${number.kind} ${number.after.start}`;

interface KindFilterProps {
  readonly numbers: readonly PlacedNumber[];
  readonly chosen: Kind | undefined;
  readonly onChoose: (kind: Kind | undefined) => void;
}

function KindFilter({ numbers, chosen, onChoose }: KindFilterProps) {
  const say = useComparisonWords();
  const options = KINDS.map((kind) => ({
    kind,
    count: numbers.filter((number) => number.kind === kind).length,
  }));
  return (
    <div className="number-filter" role="group" aria-label={say('filter')}>
      {[{ kind: undefined, count: numbers.length }, ...options].map(({ kind, count }) => (
        <button
          key={kind ?? 'all'}
          type="button"
          className="number-filter__kind"
          aria-pressed={kind === chosen}
          disabled={count === 0}
          onClick={() => onChoose(kind)}
        >
          {say('count', { what: say(kind === undefined ? 'filter_all' : `kind_${kind}`), count })}
        </button>
      ))}
    </div>
  );
}

/** Whether the value itself, or its unit, is another one. */
const isOther = (number: PlacedNumber): boolean =>
  number.kind === 'changed' &&
  (number.differs.includes('value') || number.differs.includes('unit'));

interface NumberRowProps extends Pick<NumberTableProps, 'onJump' | 'hrefOf'> {
  readonly number: PlacedNumber;
  readonly section: string;
}

const NumberRow = memo(function NumberRow({ number, section, onJump, hrefOf }: NumberRowProps) {
  const say = useComparisonWords();
  const { language } = useWords();
  const words = useMemo(() => numberWords(number, wordsOf(language)), [number, language]);
  const { indicator } = number.kind === 'gone' ? number.before : number.after;
  const name = indicator?.text ?? say('no_indicator');
  return (
    <tr role="row" className="number-table__row">
      <td
        role="cell"
        className={`number-table__kind change-kind change-kind--${number.kind}${isOther(number) ? ' change-kind--value' : ''}`}
      >
        {say(`kind_${number.kind}`)}
      </td>
      <th role="rowheader" scope="row" className="number-table__indicator">
        <button
          type="button"
          className={`number-table__jump${indicator === undefined ? ' number-table__jump--unnamed' : ''}`}
          aria-label={say('to_sentence', { text: name })}
          onClick={() => onJump(number)}
        >
          {name}
        </button>
      </th>
      <td role="cell" className="number-table__before">
        {words.before !== undefined && <del>{words.before}</del>}
      </td>
      <td role="cell" className="number-table__after">
        {words.after !== undefined && <ins>{words.after}</ins>}
      </td>
      <td role="cell" className="number-table__difference">
        {words.difference !== undefined && <span>{words.difference}</span>}
        {words.percent !== undefined && <span>{words.percent}</span>}
        <Aspects number={number} />
      </td>
      <td role="cell" className="number-table__where">
        {section !== '' && <span>{section}</span>}
        <ReportPlaceLink href={hrefOf(number)} about={name} />
      </td>
    </tr>
  );
});

/** What else is other than the value. */
function Aspects({ number }: { readonly number: PlacedNumber }) {
  const say = useComparisonWords();
  const { term } = useWords();
  if (number.kind === 'restated') return <span>{say('same_value')}</span>;
  if (number.kind !== 'changed') return undefined;
  const { before, after, differs } = number;
  const turn = (wordOf: (metric: Metric) => string): string =>
    say('from_to', { before: wordOf(before), after: wordOf(after) });
  return (
    <>
      {differs.includes('unit') && <span>{say('other_unit')}</span>}
      {differs.includes('bound') && <span>{turn(({ bound }) => term(`bound_${bound}`))}</span>}
      {differs.includes('status') && (
        <span>{turn(({ status }) => term(`metricStatus_${status}`))}</span>
      )}
    </>
  );
}
