import { useEffect, useState } from 'react';
import type { Anchors } from '../../messages/map';
import { callBackground } from '../../messages/send';
import type { Annotation } from '../../model/annotation';
import type { Result } from '../../model/result';

/** The text that annotations are looked for in. */
export interface LookedThrough {
  readonly source?: string;
  /** SHA-256; `undefined` while the page has none. */
  readonly textHash?: string;
  /** The tab that shows it; none for a kept text. */
  readonly tabId?: number;
  /** Whether only a tab can have the text: nothing is asked until it is known. */
  readonly needsTab?: boolean;
}

/** Where a report's annotations stand in a text; those not looked for yet are missing. */
export function useAnchors(
  { source, textHash, tabId, needsTab = true }: LookedThrough,
  annotations: Result<readonly Annotation[]> | undefined,
): Anchors {
  const [found, setFound] = useState<{ readonly textHash: string; readonly anchors: Anchors }>();
  useEffect(() => {
    if (source === undefined || textHash === undefined || annotations?.ok !== true)
      return undefined;
    if (tabId === undefined && needsTab) return undefined;
    let isStale = false;
    void callBackground('annotation.anchors', { source, textHash, tabId }).then((answer) => {
      if (!isStale && answer.ok) setFound({ textHash, anchors: answer.value });
    });
    return () => {
      isStale = true;
    };
  }, [source, textHash, tabId, needsTab, annotations]);
  return found !== undefined && found.textHash === textHash ? found.anchors : NONE;
}

const NONE: Anchors = {};
