import { METRIC_KINDS, SPECIFICITIES } from '../lib/model/extraction';
import type { ReactNode } from 'react';
import type { ReportCounts } from '../lib/view/counts';
import { grouped } from '../lib/view/quantity';
import type { WantedView } from '../lib/view/wanted-view';
import { useWords } from './words';
import './count-bars.css';

interface CountBarsProps {
  readonly counts: ReportCounts;
  /** Shows what a number counts; the numbers are buttons then. */
  readonly onOpen?: (wanted: WantedView) => void;
}

/**
 * A report's counts: two totals, each with its parts as a bar. Parts that are empty are left out.
 */
export function CountBars({ counts, onOpen }: CountBarsProps) {
  const { say, term } = useWords();
  return (
    <div className="count-bars">
      <CountBar
        name={say('metrics')}
        total={counts.metrics}
        view="metric"
        onOpen={onOpen}
        note={{
          words: `${say('targets')} ${grouped(counts.targets)}`,
          facet: { name: 'metricStatus', value: 'target' },
        }}
        label={say('by_kind')}
        parts={METRIC_KINDS.map((kind) => ({
          name: kind,
          words: term(`kind_${kind}`),
          count: counts.byKind[kind],
          facet: { name: 'kind', value: kind },
        }))}
      />
      <CountBar
        name={say('pledges')}
        total={counts.pledges}
        view="pledge"
        onOpen={onOpen}
        note={{ words: `${say('verifiable')} ${grouped(counts.verifiable)}` }}
        label={say('by_specificity')}
        parts={SPECIFICITIES.map((name) => ({
          name,
          words: term(`specificity_${name}`),
          count: counts.bySpecificity[name],
          facet: { name: 'specificity', value: name },
        }))}
      />
    </div>
  );
}

interface Part {
  readonly name: string;
  readonly words: string;
  readonly count: number;
  readonly facet: NonNullable<WantedView['facet']>;
}

interface CountBarProps {
  readonly name: string;
  readonly total: number;
  readonly note: Pick<WantedView, 'facet'> & { readonly words: string };
  readonly label: string;
  readonly parts: readonly Part[];
  readonly view: 'metric' | 'pledge';
  readonly onOpen?: (wanted: WantedView) => void;
}

function CountBar({ name, total, note, label, parts, view, onOpen }: CountBarProps) {
  const link = (words: ReactNode, facet?: WantedView['facet']) =>
    onOpen === undefined ? (
      words
    ) : (
      <button
        type="button"
        className="count-bar__open"
        onClick={() => onOpen(facet === undefined ? { view } : { view, facet })}
      >
        {words}
      </button>
    );
  const present = parts.filter(({ count }) => count > 0);
  return (
    <section className="count-bar">
      <p className="count-bar__total">
        {link(
          <>
            <strong>{grouped(total)}</strong> {name}
          </>,
        )}
        <span className="count-bar__note">{link(note.words, note.facet)}</span>
      </p>
      <div className="count-bar__bar" aria-hidden="true">
        {present.map((part) => (
          <span
            key={part.name}
            className={`count-bar__part count-bar__part--${part.name}`}
            style={{ flexGrow: part.count }}
          />
        ))}
      </div>
      <ul className="count-bar__legend" aria-label={label}>
        {present.map((part) => (
          <li key={part.name}>
            <span
              className={`count-bar__swatch count-bar__part--${part.name}`}
              aria-hidden="true"
            />
            {link(
              <>
                {part.words} <span className="count-bar__count">{grouped(part.count)}</span>
              </>,
              part.facet,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
