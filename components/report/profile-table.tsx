import type { ReactNode } from 'react';
import type { ReportProfile } from '../../lib/model/extraction';
import { rangeWords } from '../../lib/view/dates';
import { useWords } from '../words';
import './profile-table.css';

/** What a report says of itself: kept ones and those on a page alike. */
type Profile = Pick<
  ReportProfile,
  'documentType' | 'issuer' | 'region' | 'level' | 'publishedOn' | 'reviewPeriod' | 'planPeriod'
>;

/** Whose report it is, of what kind, of when. */
export function ProfileTable({ report }: { readonly report: Profile }) {
  const { say, term } = useWords();
  const { documentType, issuer, region, level, publishedOn, reviewPeriod, planPeriod } = report;
  return (
    <dl className="profile">
      <Fact name={say('document_type')}>{term(`documentType_${documentType}`)}</Fact>
      <Fact name={say('issuer')}>{issuer}</Fact>
      <Fact name={say('region')}>
        {region !== undefined && region.length > 0 ? region.join(' › ') : undefined}
      </Fact>
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
    <div className="profile__fact">
      <dt>{name}</dt>
      <dd className={children === undefined ? 'profile__unknown' : undefined}>
        {children ?? say('unknown')}
      </dd>
    </div>
  );
}
