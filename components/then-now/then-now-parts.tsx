import type { Span } from '../../lib/model/span';
import type { ThenNowRow } from '../../lib/view/then-now';
import { FigureValue } from './figure-value';
import { useThenNowWords } from './use-then-now-words';
import './then-now.css';

interface PartProps {
  readonly row: ThenNowRow;
  readonly jump?: (span: Span) => void;
}

/** Whether the last target was met, by sign and word. */
export function MetWord({ isMet }: { readonly isMet: boolean | undefined }) {
  const word = useThenNowWords();
  if (isMet === undefined) return undefined;
  return (
    <strong className={`then-now__met then-now__met--${isMet ? 'yes' : 'no'}`}>
      <span aria-hidden="true">{isMet ? '✓' : '✕'}</span> {word(isMet ? 'met' : 'missed')}
    </strong>
  );
}

/** The last target and what became of it, and the new target. */
export function ThenNowLine({ row, jump }: PartProps) {
  const word = useThenNowWords();
  const { lastTarget, result, target, isMet } = row;
  const parts = [
    { figure: lastTarget, key: 'target_of' },
    { figure: result, key: 'result_of' },
    { figure: target, key: 'target_of' },
  ] as const;
  return (
    <dl className="then-now__line">
      {parts.map(({ figure, key }, index) => {
        if (figure === undefined) return undefined;
        const name = word(key, { year: figure.year });
        return (
          <div key={index} className="then-now__part">
            <dt>{name}</dt>
            <dd>
              <FigureValue figure={figure} about={name} jump={jump} />{' '}
              {key === 'result_of' && <MetWord isMet={isMet} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The same figure from the country down to the issuer. */
export function Ladder({ row: { ladder, target }, jump }: PartProps) {
  const word = useThenNowWords();
  const own = ladder.at(-1);
  if (own === undefined) return undefined;
  const nameOf = (name: string): string => (name === '国务院' ? word('nation') : name);
  const role = word(target === undefined ? 'role_result' : 'role_target');
  return (
    <ol className="then-now__ladder" aria-label={word('ladder', { year: own.figure.year, role })}>
      {ladder.map(({ name, isOwn, figure }) => (
        <li key={name} className={isOwn ? 'then-now__rung--own' : undefined}>
          {nameOf(name)} <FigureValue figure={figure} about={nameOf(name)} jump={jump} />
        </li>
      ))}
    </ol>
  );
}

/** How often the issuer met its targets. */
export function RecordLine({ row: { record } }: Pick<PartProps, 'row'>) {
  const word = useThenNowWords();
  if (record === undefined) return undefined;
  const { met, of, since } = record;
  return <p className="then-now__record">{word('record', { met, of, since })}</p>;
}
