import { useEffect, useState } from 'react';
import type { AnchorMatch, AnnotationTarget } from '../../model/annotation';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { snapshotOf } from '../../store/snapshots';
import type { KeptText } from '../../store/snapshots';

/** Where quoted words stand in a kept text. */
export interface QuotedPlace {
  readonly quote: AnnotationTarget;
  readonly match: AnchorMatch;
  /** The text that they were quoted from is kept, and it is another one. */
  readonly hasOwnVersion: boolean;
}

/**
 * Looks for words that were quoted from a report in its kept text; where that has changed since, by
 * the same matching as notes. `undefined` while they are looked for, and where nothing is quoted.
 */
export function useQuotedPlace(
  database: NuoshuDatabase,
  quote: AnnotationTarget | undefined,
  { text, textHash }: KeptText,
): QuotedPlace | undefined {
  const [found, setFound] = useState<{ readonly place: QuotedPlace; readonly textHash: string }>();
  useEffect(() => {
    if (quote === undefined) return undefined;
    let isStale = false;
    const look = async (): Promise<void> => {
      const isOther = quote.textHash !== textHash;
      const own = isOther
        ? await attemptStore(() => snapshotOf(database, quote.source, quote.textHash))
        : ({ ok: false } as const);
      const earlier = own.ok ? own.value?.text : undefined;
      /* Most reports are opened without a quote. */
      const { match } = await import('../../anchor/match');
      const place = {
        quote,
        match: match(quote, text, textHash, earlier),
        hasOwnVersion: earlier !== undefined,
      };
      if (!isStale) setFound({ place, textHash });
    };
    void look();
    return () => {
      isStale = true;
    };
  }, [database, quote, text, textHash]);
  /* A place in another text is none in this one. */
  return found?.place.quote === quote && found?.textHash === textHash ? found.place : undefined;
}
