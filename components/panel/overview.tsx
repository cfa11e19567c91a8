import type { ReactNode } from 'react';
import type { Extraction } from '../../lib/model/extraction';
import { rangeWords } from '../../lib/view/dates';
import { reportCounts } from '../../lib/view/counts';
import { CountBars } from '../count-bars';
import { useWords } from '../words';
import { SectionTable } from './section-table';
import './overview.css';

/** What the report is, and how much of what stands where. */
export function Overview({ extraction }: { readonly extraction: Extraction }) {
  const { say } = useWords();
  return (
    <div className="overview">
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

function ProfileTable({ report }: { readonly report: Extraction['report'] }) {
  const { say, term } = useWords();
  const { documentType, issuer, region, level, publishedOn, reviewPeriod, planPeriod } = report;
  return (
    <dl className="overview__profile">
      <Fact name={say('document_type')}>{term(`documentType_${documentType}`)}</Fact>
      <Fact name={say('issuer')}>{issuer}</Fact>
      <Fact name={say('region')}>{region !== undefined && region.length > 0 ? region.join(' › ') : undefined}</Fact>
      <Fact name={say('level')}>{level && term(`level_${level}`)}</Fact>
      <Fact name={say('published')}>{publishedOn}</Fact>
      <Fact name={say('review_period')}>{reviewPeriod && rangeWords(reviewPeriod)}</Fact>
      <Fact name={say('plan_period')}>{planPeriod && rangeWords(planPeriod)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <div className="overview__fact">
      <dt>{name}</dt>
      <dd className={children === undefined ? 'overview__unknown' : undefined}>{children ?? say('unknown')}</dd>
    </div>
  );
}
