import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { AnchorMatch } from '../../lib/model/annotation';
import type { Quote, Span } from '../../lib/model/span';
import type { KeptReading } from '../../lib/store/kept-texts';
import { findingSpans, paintedLines } from '../../lib/text/painted-lines';
import type { PaintedSpan } from '../../lib/text/painted-lines';
import { selectedQuote } from '../../lib/view/kept-selection';
import { useWatchMarks } from '../watch/use-watch-marks';
import { useWords } from '../words';
import './kept-text.css';

interface KeptTextProps {
  readonly reading: KeptReading;
  /** Where the reader's annotations stand in it. */
  readonly marks: readonly AnchorMatch[];
  /** Figures that do not add up. */
  readonly doubtful?: readonly Span[];
  /** Where the reader's watch words stand, in order, none over another. */
  readonly watched?: readonly Span[];
  /** What to bring into sight. */
  readonly target?: Span;
  /** Hears what of the text is selected; `undefined` when nothing is any more. */
  readonly onSelect?: (quote: Quote | undefined) => void;
  /** Hears where the text was clicked on what is marked in it. */
  readonly onPick?: (offset: number) => void;
}

/** A report's text as it was, with everything found in it and the reader's own marks in place. */
export function KeptText({
  reading,
  marks,
  doubtful = NO_SPANS,
  watched = NO_SPANS,
  target,
  onSelect,
  onPick,
}: KeptTextProps) {
  const { say } = useWords();
  const text = useRef<HTMLElement>(null);
  const { metrics, pledges } = reading;
  const lines = useMemo(
    () => paintedLines(reading.text.text, spansOf({ metrics, pledges }, marks, doubtful)),
    [reading.text.text, metrics, pledges, marks, doubtful],
  );
  useWatchMarks(text, watched, lines);
  const partAt = useEffectEvent((start: number): HTMLElement | undefined =>
    [...(text.current?.querySelectorAll<HTMLElement>('span[data-start]') ?? [])].findLast(
      (one) => Number(one.dataset.start) <= start,
    ),
  );
  useEffect(() => {
    if (target === undefined) return;
    const show = (): void => partAt(target.start)?.scrollIntoView({ block: 'center' });
    show();
    /* Lines in sight come to their own height, and the place goes elsewhere with them. */
    let frame = requestAnimationFrame(() => {
      show();
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  /* Marks that come later draw the part anew. */
  useEffect(() => {
    if (target === undefined) return;
    const part = partAt(target.start);
    part?.classList.add('kept-text__part--flash');
    return () => part?.classList.remove('kept-text__part--flash');
  }, [target, lines]);
  const select = useEffectEvent((): void => {
    const selection = document.getSelection();
    /* What is selected elsewhere, a note that is being written, takes nothing back. */
    if (text.current === null || !text.current.contains(selection?.anchorNode ?? null)) return;
    onSelect?.(selectedQuote(reading.text.text, text.current, selection));
  });
  useEffect(() => {
    const hear = (): void => select();
    document.addEventListener('selectionchange', hear);
    return () => document.removeEventListener('selectionchange', hear);
  }, []);
  const pick = ({ target: clicked }: MouseEvent): void => {
    const part =
      clicked instanceof Element ? clicked.closest<HTMLElement>('span[data-start][class]') : null;
    if (part !== null && document.getSelection()?.isCollapsed !== false)
      onPick?.(Number(part.dataset.start));
  };
  return (
    <article
      ref={text}
      className={`kept-text${onPick === undefined ? '' : ' kept-text--pickable'}`}
      tabIndex={0}
      aria-label={say('kept_text')}
      onClick={pick}
    >
      {lines.map((line) => (
        <p key={line.start} className="kept-text__line" data-start={line.start}>
          {line.parts.map(({ start, text: words, kinds }) => (
            <span
              key={start}
              data-start={start}
              className={
                kinds.length === 0
                  ? undefined
                  : kinds.map((kind) => `kept-text__part--${kind}`).join(' ')
              }
            >
              {words}
            </span>
          ))}
        </p>
      ))}
    </article>
  );
}

const NO_SPANS: readonly Span[] = [];

function spansOf(
  found: Pick<KeptReading, 'metrics' | 'pledges'>,
  marks: readonly AnchorMatch[],
  doubtful: readonly Span[],
): readonly PaintedSpan[] {
  return [
    ...findingSpans(found),
    ...marks.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end, kind: 'marked' }],
    ),
    ...doubtful.map(({ start, end }) => ({ start, end, kind: 'doubtful' })),
  ];
}
