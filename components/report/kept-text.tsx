import { useEffect, useMemo, useRef } from 'react';
import type { AnchorMatch } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import type { KeptReading } from '../../lib/store/kept-texts';
import { paintedLines } from '../../lib/text/painted-lines';
import type { PaintedSpan } from '../../lib/text/painted-lines';
import { useWords } from '../words';
import './kept-text.css';

interface KeptTextProps {
  readonly reading: KeptReading;
  /** Where the reader's annotations stand in it. */
  readonly marks: readonly AnchorMatch[];
  /** What to bring into sight. */
  readonly target?: Span;
}

/** A report's text as it was, with everything found in it and the reader's own marks in place. */
export function KeptText({ reading, marks, target }: KeptTextProps) {
  const { say } = useWords();
  const text = useRef<HTMLElement>(null);
  const { metrics, pledges } = reading;
  const lines = useMemo(
    () => paintedLines(reading.text.text, spansOf({ metrics, pledges }, marks)),
    [reading.text.text, metrics, pledges, marks],
  );
  useEffect(() => {
    if (target === undefined || text.current === null) return;
    const parts = [...text.current.querySelectorAll<HTMLElement>('[data-start]')];
    const part = parts.findLast((one) => Number(one.dataset.start) <= target.start);
    part?.scrollIntoView({ block: 'center' });
    part?.classList.add('kept-text__part--flash');
    return () => part?.classList.remove('kept-text__part--flash');
  }, [target]);
  return (
    <article ref={text} className="kept-text" tabIndex={0} aria-label={say('kept_text')}>
      {lines.map((line) => (
        <p key={line.start} className="kept-text__line">
          {line.parts.map(({ start, text: words, kinds }) => (
            <span
              key={start}
              data-start={start}
              className={kinds.length === 0 ? undefined : kinds.map((kind) => `kept-text__part--${kind}`).join(' ')}
            >
              {words}
            </span>
          ))}
        </p>
      ))}
    </article>
  );
}

function spansOf(
  { metrics, pledges }: Pick<KeptReading, 'metrics' | 'pledges'>,
  marks: readonly AnchorMatch[],
): readonly PaintedSpan[] {
  return [
    ...metrics.map(({ start, end, status }) => ({ start, end, kind: status === 'target' ? 'target' : 'metric' })),
    ...pledges
      .filter(({ specificity }) => specificity !== 'directional')
      .map(({ start, end }) => ({ start, end, kind: 'pledge' })),
    ...marks.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end, kind: 'marked' }],
    ),
  ];
}
