import type { ReactNode } from 'react';
import type { Extraction } from '../../lib/model/extraction';
import { reportCounts } from '../../lib/view/counts';
import { CountBars } from '../count-bars';
import { useWords } from '../words';
import { ProfileTable } from '../report/profile-table';
import { SectionTable } from './section-table';
import './overview.css';

interface OverviewProps {
  readonly extraction: Extraction;
  /** What comes first. */
  readonly children?: ReactNode;
}

/** What the report is, and how much of what stands where. */
export function Overview({ extraction, children }: OverviewProps) {
  const { say } = useWords();
  return (
    <div className="overview">
      {children}
      <div className="overview__parts">
        <div>
          <ProfileTable report={extraction.report} />
          <CountBars counts={reportCounts(extraction)} />
        </div>
        <div>
          <h2 className="overview__heading">{say('sections')}</h2>
          <SectionTable extraction={extraction} />
        </div>
      </div>
    </div>
  );
}
