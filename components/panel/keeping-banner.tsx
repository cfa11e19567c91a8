import type { ErrorCode } from '../../lib/model/result';
import type { TabView } from '../../lib/view/tab-view';
import { useWords } from '../words';

/** What keeps a report from being stored that was read all the same. */
const STORAGE_ERRORS: readonly (ErrorCode | undefined)[] = [
  'storage-full',
  'storage-unavailable',
  'upgrade-failed',
];

/** Says that a report could be read but not stored, and why; nothing where it was. */
export function KeepingBanner({ view }: { readonly view: TabView }) {
  const { say, term } = useWords();
  const error = view.kind === 'ready' ? view.state.error : undefined;
  if (error === undefined || !STORAGE_ERRORS.includes(error)) return undefined;
  return (
    <p className="banner" role="alert">
      {say('not_kept', { reason: term(`error_${error}`) })}
    </p>
  );
}
