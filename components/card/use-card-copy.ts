import { useState } from 'react';
import type { CardContent, CardPlace } from '../../lib/messages/card-link';
import { isoDay } from '../../lib/model/day';
import { cite } from '../../lib/wording/citation';
import { wordsOf } from '../../lib/wording/words';
import { copyText } from '../report/copy-text';
import { useWords } from '../words';

/** Copying a place with its source. */
export interface CardCopy {
  readonly copy: () => void;
  /** What came of it, to be said. */
  readonly said?: string;
  /** What to copy by hand, where the browser does not let the card. */
  readonly text?: string;
}

/**
 * Copies by the card's own `copy` event, which no page hears and which needs no permission and no
 * secure context.
 */
export function useCardCopy(place: CardPlace, page: CardContent['page']): CardCopy {
  const { language, say } = useWords();
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string }>();
  const copy = (): void => {
    const text = cite(place, { ...page, readOn: isoDay(new Date()) }, wordsOf(language));
    setOutcome({ isCopied: copyText(text), text });
  };
  if (outcome === undefined) return { copy };
  return outcome.isCopied
    ? { copy, said: say('copied') }
    : { copy, said: say('copy_failed'), text: outcome.text };
}
