import type { Extraction } from '../../lib/model/extraction';
import type { PageState } from '../../lib/model/page';
import type { NuoshuDatabase } from '../../lib/store/database';
import { keptBefore } from '../../lib/view/follow-reading';
import { useThenNow } from '../../lib/view/hooks/use-then-now';
import { useReportTools } from '../report/report-tools';
import { ThenNowCard } from '../then-now/then-now-card';

interface ThenNowPartProps {
  readonly tabId: number | undefined;
  readonly state: PageState;
  readonly extraction: Extraction;
  readonly database: NuoshuDatabase;
}

/** The main indicators of the report that a tab shows, then and now. */
export function ThenNowPart({ tabId, state, extraction, database }: ThenNowPartProps) {
  const { jump, reportId } = useReportTools();
  const found = useThenNow({
    ...{ tabId, state, extraction },
    earlier: () => keptBefore(database, reportId),
  });
  const isLikely = extraction.report.documentType === 'government-work-report';
  return <ThenNowCard found={found} isLikely={isLikely} jump={jump} />;
}
