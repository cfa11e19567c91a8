import { useEffect, useState } from 'react';
import { callTab } from '../../messages/send';

/** How long nobody is asked again who did not answer. */
const PAUSE_MS = 3_000;
/** And who did: a page that answers at once is not asked without end. */
const REST_MS = 300;

/**
 * The offset of what stands in the window of a tab's page, as it is scrolled; `undefined` until
 * known. Asked for while the panel is in sight.
 */
export function useReadingPlace(tabId: number | undefined): number | undefined {
  const [offset, setOffset] = useState<number>();
  useEffect(() => {
    if (tabId === undefined) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (known?: number): Promise<void> => {
      if (!isWanted) return;
      const answer = document.hidden ? undefined : await callTab(tabId, 'reader.place', { known });
      if (!isWanted) return;
      if (answer?.ok === true) {
        const { offset: now } = answer.value;
        setOffset(now);
        timer = setTimeout(() => void ask(now), REST_MS);
      } else timer = setTimeout(() => void ask(known), PAUSE_MS);
    };
    void ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [tabId]);
  return offset;
}
