import { useState } from 'react';
import type { WatchKey } from '../../lib/i18n/watch';
import { callBackground } from '../../lib/messages/send';
import type { ErrorCode } from '../../lib/model/result';
import type { WatchEdit } from '../../lib/model/watch';

/** What came of the last change, and how it is taken back. */
export type WatchNews =
  | {
      readonly kind: Extract<WatchKey, 'added' | 'removed' | 'renamed' | 'imported'>;
      readonly word: string;
      readonly count: number;
      readonly back: readonly WatchEdit[];
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

/** A change with what is said of it once it is done. */
export interface WatchWork {
  readonly edits: readonly WatchEdit[];
  readonly back: readonly WatchEdit[];
  /** Nothing where it is seen anyway. */
  readonly kind?: Extract<WatchNews, { back: unknown }>['kind'];
  readonly word?: string;
}

/** Changes of watch words, the last of which can be taken back. */
export interface WatchEdits {
  readonly news: WatchNews | undefined;
  /** Resolves to whether it was saved. */
  readonly change: (work: WatchWork) => Promise<boolean>;
  readonly undo: () => void;
}

/** Saves changes of watch words and keeps the way back of the last. */
export function useWatchEdits(): WatchEdits {
  const [news, setNews] = useState<WatchNews>();
  const save = async (
    words: readonly WatchEdit[],
    done: WatchNews | undefined,
  ): Promise<boolean> => {
    const answer = await callBackground('watch.save', { words });
    setNews(answer.ok ? done : { kind: 'failed', error: answer.error });
    return answer.ok;
  };
  return {
    news,
    change: ({ edits, back, kind, word = '' }) =>
      save(edits, kind && { kind, word, count: edits.length, back }),
    undo: () => {
      if (news !== undefined && 'back' in news) void save(news.back, { kind: 'undone' });
    },
  };
}
