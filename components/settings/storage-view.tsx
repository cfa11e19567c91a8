import type { Result } from '../../lib/model/result';
import type { KeptReport } from '../../lib/model/store';
import { bytesWords } from '../../lib/view/bytes';
import type { BrowserStorage } from '../../lib/view/hooks/use-storage';
import { Notice } from '../notice';
import { useWords } from '../words';
import { KeptList } from './kept-list';
import type { StorageActions } from './kept-list';
import { useStorageWords } from './use-storage-words';
import './storage-view.css';

interface StorageViewProps {
  /** `undefined` until it is read. */
  readonly kept: Result<readonly KeptReport[]> | undefined;
  readonly browser: BrowserStorage | undefined;
  readonly keepUnannotated: boolean;
  readonly onKeepUnannotated: (keep: boolean) => void;
  readonly actions: StorageActions;
  readonly onRetry: () => void;
}

/**
 * What is kept on this computer, under the heading of its part: how safe, how much, of which
 * reports, and how to be rid of it.
 */
export function StorageView({
  kept,
  browser,
  keepUnannotated,
  onKeepUnannotated,
  ...props
}: StorageViewProps) {
  const say = useStorageWords();
  return (
    <div className="storage">
      <p className="storage__hint">{say('storage_hint')}</p>
      {browser?.protection === 'unprotected' && (
        <p className="storage__warning" role="alert">
          {say('unprotected')}
        </p>
      )}
      {browser !== undefined && browser.protection !== 'unprotected' && (
        <p className="storage__hint">{say('protected')}</p>
      )}
      {browser?.usedBytes !== undefined && (
        <p className="storage__hint">{say('used', { size: bytesWords(browser.usedBytes) })}</p>
      )}
      <label className="storage__switch">
        <input
          type="checkbox"
          role="switch"
          className="layers__switch"
          checked={keepUnannotated}
          aria-describedby="keep-hint"
          onChange={(event) => onKeepUnannotated(event.target.checked)}
        />
        {say('keep_unannotated')}
      </label>
      <p id="keep-hint" className="storage__hint">
        {say('keep_unannotated_hint')}
      </p>
      <Kept kept={kept} {...props} />
    </div>
  );
}

function Kept({ kept, actions, onRetry }: Pick<StorageViewProps, 'kept' | 'actions' | 'onRetry'>) {
  const say = useStorageWords();
  const { term } = useWords();
  if (kept === undefined) return <Notice tone="busy" title={say('loading')} />;
  if (kept.ok) return <KeptList reports={kept.value} actions={actions} />;
  return (
    <Notice tone="alert" title={say('failed')} hint={term(`error_${kept.error}`)}>
      <button type="button" className="button" onClick={onRetry}>
        {say('retry')}
      </button>
    </Notice>
  );
}
