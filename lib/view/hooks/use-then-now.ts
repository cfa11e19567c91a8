import { useEffect, useEffectEvent, useState } from 'react';
import { callTab } from '../../messages/send';
import type { Extraction } from '../../model/extraction';
import type { PageState } from '../../model/page';
import type { ReadReport } from '../../model/read-report';
import { readThenNow } from '../then-now-reading';
import type { ThenNow } from '../then-now';

/** The report that a tab shows. */
export interface ShownInTab {
  readonly tabId: number | undefined;
  readonly state: Pick<PageState, 'url' | 'textHash'>;
  readonly extraction: Extraction;
  /** The kept report of the year before. */
  readonly earlier?: () => Promise<ReadReport | undefined>;
}

/** What was found is found at once when the reader comes back to it. */
const known = new WeakMap<Extraction, ThenNow | 'none'>();

/**
 * The main indicators of the report that a tab shows, then and now: `undefined` while they are
 * looked for, which begins when the page is drawn and at rest; `none` where there are none.
 */
export function useThenNow(shown: ShownInTab): ThenNow | 'none' | undefined {
  const { extraction, tabId } = shown;
  const [, setFound] = useState<ThenNow | 'none'>();
  const read = useEffectEvent(() => readShown(shown));
  useEffect(() => {
    if (tabId === undefined || known.has(extraction)) return undefined;
    let isStale = false;
    const tell = (found: ThenNow | 'none'): void => {
      known.set(extraction, found);
      if (!isStale) setFound(found);
    };
    const stop = whenAtRest(() => {
      read().then(
        (answer) => tell(answer ?? 'none'),
        () => tell('none'),
      );
    });
    return () => {
      isStale = true;
      stop();
    };
  }, [extraction, tabId]);
  return known.get(extraction);
}

async function readShown(shown: ShownInTab): Promise<ThenNow | undefined> {
  const { tabId, state, extraction, earlier } = shown;
  if (tabId === undefined || state.textHash === undefined) return undefined;
  const text = await callTab(tabId, 'reader.text', { textHash: state.textHash });
  if (!text.ok) return undefined;
  return readThenNow({ report: { name: state.url, text: text.value, extraction }, earlier });
}

/** What was asked for first is drawn before this begins. Answers what calls it off. */
function whenAtRest(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(asked);
}
