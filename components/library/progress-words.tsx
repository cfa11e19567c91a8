import type { Progress } from '../../lib/view/progress';
import { useLibraryWords } from './use-library-words';

/**
 * How far the reader has come, in words: 可核实的承诺 58 条，已核实 23 条，兑现 9 条，逾期 4 条.
 */
export function ProgressWords({ progress }: { readonly progress: Progress | undefined }) {
  const word = useLibraryWords();
  if (progress === undefined) return undefined;
  const { checkable, judged, kept, partlyKept, broken, overdue } = progress;
  if (checkable === 0) return <span className="progress">{word('progress_none')}</span>;
  const parts = [
    word('progress_judged', { checkable, judged }),
    kept > 0 && word('progress_kept', { count: kept }),
    partlyKept > 0 && word('progress_partly', { count: partlyKept }),
    broken > 0 && word('progress_broken', { count: broken }),
  ].filter((part) => part !== false);
  return (
    <span className="progress">
      {parts.join(word('joint'))}
      {overdue > 0 && (
        <>
          {word('joint')}
          <strong className="progress__overdue">
            {word('progress_overdue', { count: overdue })}
          </strong>
        </>
      )}
    </span>
  );
}
