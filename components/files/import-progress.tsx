import type { IncomingBatch } from '../../lib/model/incoming';
import { ERROR_CODES } from '../../lib/model/result';
import type { Incoming } from '../../lib/view/hooks/use-import';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { useFilesWords } from './use-files-words';

interface ImportProgressProps {
  readonly incoming: Incoming;
  /** A button that was pressed goes away: the focus has to go elsewhere. */
  readonly onGone: () => void;
}

/** How far the background is with an import, and what came of the last one. */
export function ImportProgress({ incoming, onGone }: ImportProgressProps) {
  const word = useFilesWords();
  const { batch, unread, isSilent } = incoming;
  return (
    <>
      {batch !== undefined && <Batch batch={batch} incoming={leaving(incoming, onGone)} />}
      {unread > 0 && batch?.state !== 'entering' && (
        <p className="files__state" role="status">
          {word('unread', { count: grouped(unread) })}
        </p>
      )}
      {isSilent && (
        <p className="files__state" role="status">
          {word('no_answer')}
        </p>
      )}
    </>
  );
}

/** The same actions, each of which hands the focus on. */
function leaving(incoming: Incoming, onGone: () => void): Incoming {
  const after = (work: () => void) => (): void => {
    work();
    onGone();
  };
  const { goOn, takeBack, dismiss } = incoming;
  return { ...incoming, goOn: after(goOn), takeBack: after(takeBack), dismiss: after(dismiss) };
}

interface BatchProps {
  readonly batch: IncomingBatch;
  readonly incoming: Incoming;
}

function Batch({ batch, incoming }: BatchProps) {
  const word = useFilesWords();
  const { name, state, parts, done, added, changed, failure } = batch;
  if (state === 'filling') return undefined;
  if (failure !== undefined) return <Stuck failure={failure} incoming={incoming} />;
  if (state === 'entering' || state === 'leaving') {
    const words = word(state, { name });
    return (
      <p className="files__progress" role="status">
        {words}
        <progress aria-label={words} max={parts + 1} value={done} />
      </p>
    );
  }
  return (
    <div className="files__done" role="status">
      <p>
        {word(state === 'entered' && added + changed === 0 ? 'entered_rest' : state, {
          name,
          added: grouped(added),
          changed: grouped(changed),
        })}
      </p>
      <p className="files__actions">
        {state === 'entered' && added + changed > 0 && (
          <button type="button" className="button button--small" onClick={incoming.takeBack}>
            {word('take_back')}
          </button>
        )}
        <button type="button" className="button button--small" onClick={incoming.dismiss}>
          {word('close')}
        </button>
      </p>
    </div>
  );
}

interface StuckProps {
  readonly failure: string;
  readonly incoming: Incoming;
}

function Stuck({ failure, incoming }: StuckProps) {
  const word = useFilesWords();
  const { term } = useWords();
  const code = ERROR_CODES.find((known) => known === failure) ?? 'unexpected';
  return (
    <div className="files__warning" role="alert">
      <p className="files__strong">{word('stuck', { reason: term(`error_${code}`) })}</p>
      <p>{word('stuck_hint')}</p>
      <p className="files__actions">
        <button type="button" className="button button--small" onClick={incoming.goOn}>
          {word('go_on')}
        </button>
        <button type="button" className="button button--small" onClick={incoming.takeBack}>
          {word('take_back')}
        </button>
      </p>
    </div>
  );
}
