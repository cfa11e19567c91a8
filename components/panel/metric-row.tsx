import type { MetricEntry } from '../../lib/view/entries';
import { direction, inFull, needsFull } from '../../lib/view/quantity';
import { periodDays } from '../../lib/view/dates';
import { Badge } from '../badge';
import { ROW_MAIN } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { useWords } from '../words';
import { AnnotationEditor } from './annotation-editor';
import { usePanelTools } from './panel-tools';
import { RowNotes } from './row-notes';
import { useEdits } from './use-edits';
import { usePaper } from './use-paper';
import './metric-row.css';
import './row.css';

export interface RowProps<E> {
  readonly entry: E;
  readonly focus: RowFocus;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One metric: what is measured, the value as written and in full, and what the reader added. */
export function MetricRow({ entry, focus, isOpen, onToggle }: RowProps<MetricEntry>) {
  const { say } = useWords();
  const { jump } = usePanelTools();
  const { item, annotation } = entry;
  const { view, ...paper } = usePaper({ key: entry.key, subject: 'metric', span: item, annotation });
  const edits = useEdits(paper.annotator, annotation);
  const name = `${item.indicator?.text ?? ''} ${item.text}`.trim();
  return (
    <article className={`row metric-row${annotation === undefined ? '' : ' row--annotated'}`}>
      <button
        type="button"
        className="row__main"
        aria-label={say('jump', { text: name })}
        {...ROW_MAIN}
        tabIndex={focus.tabIndex}
        onClick={() => jump(item)}
      >
        <span className="metric-row__line">
          <span
            className={
              item.indicator === undefined
                ? 'metric-row__indicator metric-row__indicator--none'
                : 'metric-row__indicator'
            }
          >
            {item.indicator?.text ?? say('no_indicator')}
          </span>
          <MetricValue entry={entry} />
        </span>
        <MetricDetails entry={entry} />
      </button>
      <button
        type="button"
        className="row__toggle"
        aria-expanded={isOpen}
        aria-label={`${say(isOpen ? 'annotate_close' : 'annotate')}: ${name}`}
        tabIndex={focus.tabIndex}
        onClick={onToggle}
      >
        {say(isOpen ? 'annotate_close' : 'annotate')}
      </button>
      {isOpen ? (
        <AnnotationEditor paper={paper} view={view} edits={edits} about={name} />
      ) : (
        <RowNotes
          note={view.text}
          tags={edits.tags}
          isDisputed={annotation?.disputed ?? false}
          save={view.save}
          error={edits.error}
        />
      )}
    </article>
  );
}

const ARROWS = { up: '↑', down: '↓', flat: '→' } as const;

function MetricValue({ entry: { item } }: { readonly entry: MetricEntry }) {
  const { say } = useWords();
  const way = direction(item);
  return (
    <span className={`metric-row__value metric-row__value--${item.status}`}>
      {way !== undefined && (
        <span className={`metric-row__arrow metric-row__arrow--${way}`} role="img" aria-label={say(`change_${way}`)}>
          {ARROWS[way]}
        </span>
      )}
      {item.text}
    </span>
  );
}

function MetricDetails({ entry: { item } }: { readonly entry: MetricEntry }) {
  const { say, term } = useWords();
  const days = item.period && periodDays(item.period);
  const details = [
    needsFull(item) ? inFull(item) : undefined,
    item.basis && term(`basis_${item.basis}`),
    item.period && (days === undefined ? item.period.text : `${item.period.text} (${days})`),
    term(`kind_${item.kind}`),
    item.value === undefined ? say('no_value') : undefined,
  ].filter((detail) => detail !== undefined);
  return (
    <span className="row__details">
      {item.status === 'target' && <Badge tone="target">{term('metricStatus_target')}</Badge>}
      {details.map((detail) => (
        <span key={detail} className="row__detail">
          {detail}
        </span>
      ))}
    </span>
  );
}
