import { useEffect, useState } from 'react';
import { MAX_AUDITED } from '../../model/limits';
import type { KeptReading } from '../../store/kept-texts';
import { followKept } from '../follow-reading';
import type { Followed } from '../follow-rows';

/** What came of comparing; `undefined` while it is worked out, which is done at one go. */
type Answer = Followed | 'failed' | 'too-long' | undefined;

/**
 * What the second report says of the first one's promises, worked out when the page is drawn;
 * answers a function that tries again with it. Comparing is done once for two texts, whatever else
 * of their reports changes.
 */
export function useFollowed(from: KeptReading, to: KeptReading): readonly [Answer, () => void] {
  const [tries, setTries] = useState(0);
  const [done, setDone] = useState<{ readonly of: string; readonly answer: Answer }>();
  const key = [from, to]
    .map(({ report, text }) => `${report.id} ${text.textHash} ${report.extractor}`)
    .concat(String(tries))
    .join('\n');
  useEffect(() => {
    let isStale = false;
    const tell = (answer: Answer): void => {
      if (!isStale) setDone({ of: key, answer });
    };
    const isLong = [from, to].some(({ text }) => text.text.length > MAX_AUDITED);
    if (isLong) tell('too-long');
    else followKept(from, to).then(tell, () => tell('failed'));
    return () => {
      isStale = true;
    };
    /* eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that counts */
  }, [key]);
  return [done?.of === key ? done.answer : undefined, () => setTries(tries + 1)];
}
