import { useEffect, useState } from 'react';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { loadVersion } from '../../store/versions';
import type { ReadText } from '../../store/versions';
import { versionId } from '../versions';
import type { LoadedPair, VersionPair } from '../versions';

/** Reading takes part of it: a text of ten million characters takes seconds. */
const DEADLINE_MS = 120_000;

/**
 * Two versions with what is read in them; `failed` where one of them is kept no more, `undefined`
 * while they are read.
 */
export function useLoadedPair(
  database: NuoshuDatabase,
  pair: VersionPair,
  read: ReadText,
): LoadedPair | 'failed' | undefined {
  const [before, after] = [versionId(pair.before), versionId(pair.after)];
  const [loaded, setLoaded] = useState<{
    readonly of: string;
    readonly pair: LoadedPair | 'failed';
  }>();
  useEffect(() => {
    let isStale = false;
    void load(database, { before: keyOf(before), after: keyOf(after) }, read).then((answer) => {
      if (!isStale) setLoaded({ of: `${before}\n${after}`, pair: answer });
    });
    return () => {
      isStale = true;
    };
  }, [database, before, after, read]);
  return loaded?.of === `${before}\n${after}` ? loaded.pair : undefined;
}

/**
 * The key that `versionId` made one string of, so that an effect can tell whether it is another.
 */
function keyOf(id: string): VersionPair['before'] {
  const at = id.indexOf(' ');
  return { textHash: id.slice(0, at), reportId: id.slice(at + 1) };
}

async function load(
  database: NuoshuDatabase,
  pair: VersionPair,
  read: ReadText,
): Promise<LoadedPair | 'failed'> {
  const both = () =>
    Promise.all([
      loadVersion(database, pair.before, read),
      loadVersion(database, pair.after, read),
    ]);
  const answer = await attemptStore(both, { deadlineMs: DEADLINE_MS });
  if (!answer.ok) return 'failed';
  const [before, after] = answer.value;
  return before === undefined || after === undefined ? 'failed' : { before, after };
}
