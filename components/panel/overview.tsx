import type { ReactNode } from 'react';
import type { Extraction } from '../../lib/model/extraction';
import { reportCounts } from '../../lib/view/counts';
import type { WantedView } from '../../lib/view/wanted-view';
import { CountBars } from '../count-bars';
import { useWords } from '../words';
import { ProfileTable } from '../report/profile-table';
import { SectionTable } from './section-table';
import './overview.css';

interface OverviewProps {
  readonly extraction: Extraction;
  /** Offset of what the reader has before them on the page. */
  readonly reading?: number;
  /** Shows the list that a number counts. */
  readonly onOpen?: (wanted: WantedView) => void;
  /** What comes first. */
  readonly children?: ReactNode;
}

/** What the report is, and how much of what stands where. */
export function Overview({ extraction, reading, onOpen, children }: OverviewProps) {
  const { say } = useWords();
  return (
    <div className="overview">
      {children}
      <div className="overview__parts">
        <div>
          <ProfileTable report={extraction.report} />
          <CountBars counts={reportCounts(extraction)} onOpen={onOpen} />
        </div>
        <div>
          <h2 className="overview__heading">{say('sections')}</h2>
          <SectionTable extraction={extraction} reading={reading} />
        </div>
      </div>
    </div>
  );
}
