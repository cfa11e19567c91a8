import { useRef } from 'react';
import type { ErrorCode } from '../../lib/model/result';
import type { HandSync } from '../../lib/view/hooks/use-hand-sync';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { HandAsk } from './hand-ask';
import { useSyncWords } from './use-sync-words';

/** A file that the reader carries from one computer to another. */
export function HandPart({ hand }: { readonly hand: HandSync }) {
  const word = useSyncWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className="sync__part" aria-labelledby="sync-hand">
      <h2 id="sync-hand" className="sync__heading" tabIndex={-1}>
        {word('hand')}
      </h2>
      <p className="sync__hint">{word('hand_hint')}</p>
      <p className="sync__actions">
        <button type="button" className="button" disabled={hand.isBusy} onClick={hand.make}>
          {word('hand_export')}
        </button>
        <button
          type="button"
          className="button"
          disabled={hand.isBusy}
          onClick={() => file.current?.click()}
        >
          {word('hand_import')}
        </button>
      </p>
      <input
        ref={file}
        type="file"
        accept=".gz,.jsonl.gz,application/gzip"
        hidden
        aria-hidden="true"
        data-choose="sync-file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen !== undefined) hand.read(chosen);
        }}
      />
      <HandState at={hand.at} onDecide={hand.decide} />
    </section>
  );
}

interface HandStateProps extends Pick<HandSync, 'at'> {
  readonly onDecide: HandSync['decide'];
}

function HandState({ at, onDecide }: HandStateProps) {
  const word = useSyncWords();
  const { term } = useWords();
  switch (at.step) {
    case 'none':
      return undefined;
    case 'making':
      return <p role="status">{word('hand_making')}</p>;
    case 'made':
      return (
        <p role="status" className="sync__done">
          {word('hand_saved', {
            name: at.name,
            count: grouped(at.entries),
            texts: grouped(at.texts),
          })}
        </p>
      );
    case 'not-made':
      return <Failed>{word('hand_export_failed', { reason: term(`error_${at.error}`) })}</Failed>;
    case 'checking':
      return <p role="status">{word('hand_checking', { name: at.name })}</p>;
    case 'taking': {
      const words = word('hand_taking', { done: grouped(at.done), total: grouped(at.total) });
      return (
        <p className="sync__progress" role="status">
          {words}
          <progress aria-label={words} max={Math.max(at.total, 1)} value={at.done} />
        </p>
      );
    }
    case 'asking':
      return <HandAsk at={at} onDecide={onDecide} />;
    case 'taken':
      return <Outcome at={at} reasonOf={(error) => term(`error_${error}`)} />;
  }
}

interface OutcomeProps {
  readonly at: Extract<HandSync['at'], { step: 'taken' }>;
  readonly reasonOf: (error: ErrorCode) => string;
}

function Outcome({ at: { name, outcome }, reasonOf }: OutcomeProps) {
  const word = useSyncWords();
  if (outcome.kind === 'refused') {
    const { why, line } = outcome.refusal;
    return <Failed title={word('hand_refused', { name })}>{word(`hand_${why}`, { line })}</Failed>;
  }
  if (outcome.kind === 'failed')
    return <Failed>{word('hand_failed', { reason: reasonOf(outcome.error) })}</Failed>;
  const { news, known, lost, left, texts } = outcome;
  return (
    <div role="status" className="sync__done">
      <p>{word('hand_done', { news: grouped(news), known: grouped(known) })}</p>
      {lost > 0 && <p>{word('hand_done_lost', { count: grouped(lost) })}</p>}
      {left > 0 && <p>{word('hand_done_left', { count: grouped(left) })}</p>}
      {texts === 'busy' && <p>{word('hand_texts_busy')}</p>}
      {texts !== 'busy' && texts > 0 && <p>{word('hand_done_texts', { count: grouped(texts) })}</p>}
    </div>
  );
}

function Failed({ title, children }: { readonly title?: string; readonly children: string }) {
  return (
    <div className="sync__warning" role="alert">
      {title !== undefined && <p className="sync__strong">{title}</p>}
      <p>{children}</p>
    </div>
  );
}
