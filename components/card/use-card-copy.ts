import { useState } from 'react';
import { isoDay } from '../../lib/model/day';
import { copyOf } from '../../lib/view/place-copies';
import type { CopiedPlace, CopyForm } from '../../lib/view/place-copies';
import { wordsOf } from '../../lib/wording/words';
import { copyText } from '../report/copy-text';
import { useWords } from '../words';

/** Copying a place, in one of several forms. */
export interface CardCopy {
  readonly copy: (form: CopyForm) => void;
  /** What came of it, to be said. */
  readonly said?: string;
  /** What to copy by hand, where the browser does not let the card. */
  readonly text?: string;
}

/**
 * Copies by the card's own `copy` event, which no page hears and which needs no permission and no
 * secure context.
 */
export function useCardCopy(copied: Omit<CopiedPlace, 'today'>): CardCopy {
  const { language, say } = useWords();
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string }>();
  const copy = (form: CopyForm): void => {
    const text = copyOf(form, { ...copied, today: isoDay(new Date()) }, wordsOf(language));
    setOutcome({ isCopied: copyText(text), text });
  };
  if (outcome === undefined) return { copy };
  return outcome.isCopied
    ? { copy, said: say('copied') }
    : { copy, said: say('copy_failed'), text: outcome.text };
}
