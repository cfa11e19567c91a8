import type { PagesBefore, ReportProfile } from '../../model/extraction';

/** What a later page is a report by; worded like the detector's reasons. */
const CONTINUES = { code: 'report-series', weight: 5 };

/**
 * The profile of a later page of a report: what the first page tells of the report counts, the
 * page's own text fills in what that leaves open, such as the plan period of a report whose first
 * page only looks back.
 */
export function continuedProfile(own: ReportProfile, { report }: PagesBefore): ReportProfile {
  return {
    isReport: true,
    score: Math.max(own.score, 1 / (1 + Math.exp(-CONTINUES.weight))),
    reasons: [CONTINUES, ...own.reasons],
    title: report.title ?? own.title,
    documentType: report.documentType === 'other' ? own.documentType : report.documentType,
    issuer: report.issuer ?? own.issuer,
    region: report.region ?? own.region,
    level: report.level ?? own.level,
    publishedOn: report.publishedOn ?? own.publishedOn,
    reviewPeriod: report.reviewPeriod ?? own.reviewPeriod,
    planPeriod: report.planPeriod ?? own.planPeriod,
  };
}
