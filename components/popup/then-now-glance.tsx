import { lazy, Suspense } from 'react';
import type { ReadReport } from '../../lib/model/read-report';
import { canonicalUrl } from '../../lib/text/canonical-url';
import { useThenNow } from '../../lib/view/hooks/use-then-now';
import type { ShownInTab } from '../../lib/view/hooks/use-then-now';

/* Drawn when there is something to draw: the popup's own rows wait for nothing. */
const ThenNowBrief = lazy(async () => ({
  default: (await import('../then-now/then-now-brief')).ThenNowBrief,
}));

/** The kept report of the year before; what opens the store is loaded when it is asked for. */
async function keptEarlier(url: string): Promise<ReadReport | undefined> {
  const [{ NuoshuDatabase }, { keptBefore }] = await Promise.all([
    import('../../lib/store/database'),
    import('../../lib/view/follow-reading'),
  ]);
  const database = new NuoshuDatabase();
  try {
    return await keptBefore(database, canonicalUrl(url));
  } finally {
    database.close();
  }
}

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
