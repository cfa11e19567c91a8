import type { ReportRow } from '../model/store';
import { matchesTerms, queryTerms, searchable } from './search';

/**
 * Kept reports to choose from where one of them is being judged: those of the same issuer first,
 * the newest first, and that one itself last.
 */
export function reportChoices(rows: readonly ReportRow[], judged: string): readonly ReportRow[] {
  const own = rows.find(({ id }) => id === judged);
  const rank = (row: ReportRow): number => (row === own ? 2 : isOfSameIssuer(row, own) ? 0 : 1);
  return rows.toSorted(
    (a, b) => rank(a) - rank(b) || dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id),
  );
}

/**
 * The one that is most likely wanted: the newest other report of the same issuer. `undefined` where
 * there is none.
 */
export function likeliestChoice(rows: readonly ReportRow[], judged: string): ReportRow | undefined {
  const own = rows.find(({ id }) => id === judged);
  return reportChoices(rows, judged).find((row) => row !== own && isOfSameIssuer(row, own));
}

/** Whether a report is found by what is typed: every word of it in title, issuer or address. */
export const isReportFound = ({ title, issuer, url }: ReportRow, typed: string): boolean =>
  matchesTerms(searchable(title, issuer, url), queryTerms(typed));

const isOfSameIssuer = (row: ReportRow, own: ReportRow | undefined): boolean =>
  row.issuer !== undefined && row.issuer === own?.issuer;

const dayOf = ({ publishedOn, lastSeenAt }: ReportRow): string =>
  publishedOn ?? lastSeenAt.slice(0, 10);
