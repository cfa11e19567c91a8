import { METRIC_KINDS, SPECIFICITIES } from '../lib/model/extraction';
import type { ReportCounts } from '../lib/view/counts';
import { grouped } from '../lib/view/quantity';
import { useWords } from './words';
import './count-bars.css';

/**
 * A report's counts: two totals, each with its parts as a bar. Parts that are empty are left out.
 */
export function CountBars({ counts }: { readonly counts: ReportCounts }) {
  const { say, term } = useWords();
  return (
    <div className="count-bars">
      <CountBar
        name={say('metrics')}
        total={counts.metrics}
        note={`${say('targets')} ${grouped(counts.targets)}`}
        label={say('by_kind')}
        parts={METRIC_KINDS.map((kind) => ({
          name: kind,
          words: term(`kind_${kind}`),
          count: counts.byKind[kind],
        }))}
      />
      <CountBar
        name={say('pledges')}
        total={counts.pledges}
        note={`${say('verifiable')} ${grouped(counts.verifiable)}`}
        label={say('by_specificity')}
        parts={SPECIFICITIES.map((name) => ({
          name,
          words: term(`specificity_${name}`),
          count: counts.bySpecificity[name],
        }))}
      />
    </div>
  );
}

interface Part {
  readonly name: string;
  readonly words: string;
  readonly count: number;
}

interface CountBarProps {
  readonly name: string;
  readonly total: number;
  readonly note: string;
  readonly label: string;
  readonly parts: readonly Part[];
}

function CountBar({ name, total, note, label, parts }: CountBarProps) {
  const present = parts.filter(({ count }) => count > 0);
  return (
    <section className="count-bar">
      <p className="count-bar__total">
        <strong>{grouped(total)}</strong> {name}
        <span className="count-bar__note">{note}</span>
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
            {part.words} <span className="count-bar__count">{grouped(part.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
