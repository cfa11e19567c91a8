import type { MetricEntry } from '../../lib/view/entries';
import { direction, inFull, needsFull } from '../../lib/view/quantity';
import { periodDays } from '../../lib/view/dates';
import { shownFigure } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { Badge } from '../badge';
import { ROW_MAIN } from '../virtual-list';
import { useWords } from '../words';
import { useReportTools } from './report-tools';
import { RowEditor } from './row-editor';
import { RowFrame } from './row-frame';
import type { RowProps } from './row-editor';
import { RowSeries } from './row-series';
import { SentenceButton, SentenceLine } from './metric-sentence';
import { useSentence } from './use-sentence';
import { useWriting } from './use-writing';
import './metric-row.css';

/** One metric: what is measured, the value as written and in full, and what the reader added. */
export function MetricRow({ entry, ...row }: RowProps<MetricEntry>) {
  const { say } = useWords();
  const { jump } = useReportTools();
  const { item, annotation } = entry;
  const writing = useWriting({ key: entry.key, subject: 'metric', quote: item, annotation });
  const sentence = useSentence(item, row.isOpen);
  const name = `${item.indicator?.text ?? ''} ${item.text}`.trim();
  return (
    <RowFrame
      {...row}
      className="metric-row"
      writing={writing}
      about={name}
      isAnnotated={annotation !== undefined}
      isFigure={item.status === 'actual'}
      onSentence={sentence.toggle}
    >
      <button
        type="button"
        className="row__main"
        aria-label={say('jump', { text: name })}
        {...ROW_MAIN}
        tabIndex={row.focus.tabIndex}
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
      </button>
      <SentenceLine sentence={sentence} item={item} />
      <RowEditor
        {...row}
        writing={writing}
        about={name}
        place={{ subject: 'metric', quote: item.text, span: item }}
        annotation={annotation}
        details={<MetricDetails entry={entry} />}
        tools={
          sentence.toggle && (
            <SentenceButton sentence={sentence} about={name} tabIndex={row.focus.tabIndex} />
          )
        }
        isFigure={item.status === 'actual'}
        found={item}
        opened={<RowSeries metric={item} />}
      />
    </RowFrame>
  );
}

const ARROWS = { up: '↑', down: '↓', flat: '→' } as const;

function MetricValue({ entry: { item } }: { readonly entry: MetricEntry }) {
  const { language, say } = useWords();
  const way = direction(item);
  const { now, was } = shownFigure(item, wordsOf(language));
  return (
    <span className={`metric-row__value metric-row__value--${item.status}`}>
      {way !== undefined && (
        <span className="metric-row__arrow" role="img" aria-label={say(`change_${way}`)}>
          {ARROWS[way]}
        </span>
      )}
      {was !== undefined && (
        <>
          <del className="metric-row__was">{was}</del>{' '}
        </>
      )}
      {now}
    </span>
  );
}

function MetricDetails({ entry: { item } }: { readonly entry: MetricEntry }) {
  const { say, term } = useWords();
  const { basis, period } = item;
  const days = period && periodDays(period);
  /* 年均 may be both the basis and the period: it is said once. */
  const details = new Set([
    needsFull(item) ? inFull(item) : undefined,
    basis && period?.text !== term(`basis_${basis}`) ? term(`basis_${basis}`) : undefined,
    period && (days === undefined ? period.text : `${period.text} (${days})`),
    term(`kind_${item.kind}`),
    item.value === undefined ? say('no_value') : undefined,
  ]);
  return (
    <span className="row__details">
      {item.status === 'target' && <Badge tone="target">{term('metricStatus_target')}</Badge>}
      {[...details].map(
        (detail) =>
          detail !== undefined && (
            <span key={detail} className="row__detail">
              {detail}
            </span>
          ),
      )}
    </span>
  );
}
