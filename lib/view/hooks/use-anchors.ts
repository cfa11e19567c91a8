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
  readonly tabId?: number;
}

/** Where a report's annotations stand in the text that a tab shows; those not looked for yet are missing. */
export function useAnchors(
  { source, textHash, tabId }: LookedThrough,
  annotations: Result<readonly Annotation[]> | undefined,
): Anchors {
  const [found, setFound] = useState<{ readonly textHash: string; readonly anchors: Anchors }>();
  useEffect(() => {
    if (source === undefined || textHash === undefined || tabId === undefined || annotations?.ok !== true) {
      return undefined;
    }
    let isStale = false;
    void callBackground('annotation.anchors', { source, textHash, tabId }).then((answer) => {
      if (!isStale && answer.ok) setFound({ textHash, anchors: answer.value });
    });
    return () => {
      isStale = true;
    };
  }, [source, textHash, tabId, annotations]);
  return found !== undefined && found.textHash === textHash ? found.anchors : NONE;
}

const NONE: Anchors = {};
