import { lazy, Suspense } from 'react';
import type { ReadReport } from '../../lib/model/read-report';
import { useThenNow } from '../../lib/view/hooks/use-then-now';
import type { ShownInTab } from '../../lib/view/hooks/use-then-now';

/* Drawn when there is something to draw: the popup's own rows wait for nothing. */
const ThenNowBrief = lazy(async () => ({
  default: (await import('../then-now/then-now-brief')).ThenNowBrief,
}));

/** What opens the store is loaded when it is asked for. */
const keptEarlier = async (url: string): Promise<ReadReport | undefined> =>
  (await import('./kept-earlier')).keptEarlier(url);

/** The main indicators of the page at a glance, as soon as they are found. */
export function ThenNowGlance(shown: ShownInTab) {
  const found = useThenNow({ ...shown, earlier: () => keptEarlier(shown.state.url) });
  if (found === undefined || found === 'none') return undefined;
  return (
    <Suspense>
      <ThenNowBrief found={found} />
    </Suspense>
  );
}
