import { useEffect, useRef } from 'react';
import type { HandSync } from '../../lib/view/hooks/use-hand-sync';
import { grouped } from '../../lib/view/quantity';
import { LosingNotes } from './losing-notes';
import { useSyncWords } from './use-sync-words';

interface HandAskProps {
  readonly at: Extract<HandSync['at'], { step: 'asking' }>;
  readonly onDecide: HandSync['decide'];
}

/**
 * A file that would take notes away: which ones, and the reader's word on it before anything is
 * read in.
 */
export function HandAsk({ at: { file, loss, isMuch }, onDecide }: HandAskProps) {
  const word = useSyncWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lost, gained, living } = loss;
  const [keepTone, takeTone] = ['button--primary', isMuch ? 'sync__danger' : ''];
  return (
    <div
      className={isMuch ? 'sync__ask sync__ask--much' : 'sync__ask'}
      role="group"
      aria-labelledby="sync-hand-ask"
    >
      <h3 id="sync-hand-ask" className="sync__strong" tabIndex={-1} ref={heading}>
        {word('hand_ask', { lost: grouped(lost) })}
      </h3>
      <p role="alert">
        {word('hand_ask_words', {
          name: file.name,
          lost: grouped(lost),
          gained: grouped(gained),
          living: grouped(living),
        })}
      </p>
      {isMuch && <p className="sync__notice">{word('hand_ask_much')}</p>}
      <LosingNotes hold={loss} />
      <p className="sync__actions">
        <button type="button" className={`button ${keepTone}`} onClick={() => onDecide('keep')}>
          {word('hand_keep')}
        </button>
        <button type="button" className={`button ${takeTone}`} onClick={() => onDecide('take')}>
          {word('hand_take', { lost: grouped(lost) })}
        </button>
        <button type="button" className="button" onClick={() => onDecide('leave')}>
          {word('hand_leave')}
        </button>
      </p>
    </div>
  );
}
