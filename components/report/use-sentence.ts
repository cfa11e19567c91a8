import { useEffect, useState } from 'react';
import type { Metric } from '../../lib/model/extraction';
import type { Quote } from '../../lib/model/span';
import { sentenceAt } from '../../lib/view/sentence';
import { useReportTools } from './report-tools';

/** The sentence of a figure, as far as it is asked for. */
export interface AskedSentence {
  readonly isShown: boolean;
  /** `undefined` while it is fetched, `none` where it cannot be had. */
  readonly sentence: Quote | 'none' | undefined;
  /** Shows or hides it; absent where there is no text to look in. */
  readonly toggle?: () => void;
}

/** The sentence that a figure stands in: when it is asked for, and while its row is open. */
export function useSentence({ start, end, text }: Metric, isOpen: boolean): AskedSentence {
  const { pictures } = useReportTools();
  const [isAsked, setAsked] = useState(false);
  const [sentence, setSentence] = useState<Quote | 'none'>();
  const isShown = pictures !== undefined && (isAsked || isOpen);
  useEffect(() => {
    if (!isShown) return;
    let isWanted = true;
    const hear = (whole: string | undefined): void => {
      /* The page may have another text by now. */
      const isSame = whole?.slice(start, end) === text;
      if (isWanted) setSentence((isSame ? sentenceAt(whole, start) : undefined) ?? 'none');
    };
    pictures.text().then(hear, () => hear(undefined));
    return () => {
      isWanted = false;
    };
  }, [isShown, pictures, start, end, text]);
  return {
    isShown,
    sentence,
    ...(pictures !== undefined && { toggle: () => setAsked(!isAsked) }),
  };
}
