import type { ReportRow } from '../model/store';

/** Two kept reports of one issuer: what the older one promises, the newer one looks back on. */
export interface FollowPair {
  readonly from: ReportRow;
  readonly to: ReportRow;
  /** The year that `from` makes promises for. */
  readonly year: number;
}

/** What pairs are told by. */
type Told = Pick<ReportRow, 'planPeriod' | 'reviewPeriod' | 'publishedOn'>;

/**
 * The year that a report makes promises for: that of its plan, else the one behind what it looks
 * back on, else that of its day. `undefined` where nothing tells it.
 */
export function plannedYear({ planPeriod, reviewPeriod, publishedOn }: Told): number | undefined {
  const plan = planPeriod?.start ?? publishedOn;
  if (planPeriod !== undefined || reviewPeriod === undefined)
    return plan === undefined ? undefined : Number(plan.slice(0, 4));
  const isWhole = reviewPeriod.end.endsWith('-12-31');
  return Number(reviewPeriod.end.slice(0, 4)) + (isWhole ? 1 : 0);
}

/**
 * The pairs of consecutive years among kept reports, by the id of the newer one: the same issuer
 * and kind of document, the year before. A page of a report that stands on several has none, nor
 * has a report without promises before it. Of two reports of one year the one seen last counts.
 */
export function followPairs(rows: readonly ReportRow[]): ReadonlyMap<string, FollowPair> {
  const dated = rows.flatMap((row) => {
    const year = plannedYear(row);
    return year === undefined || row.issuer === undefined || row.series !== undefined
      ? []
      : [{ row, year, key: keyOf(row, year) }];
  });
  const promising = dated
    .filter(({ row }) => row.pledgeCount > 0)
    .sort((a, b) => a.row.lastSeenAt.localeCompare(b.row.lastSeenAt));
  const byKey = new Map(promising.map((one) => [one.key, one.row]));
  return new Map(
    dated.flatMap(({ row, year }) => {
      const from = byKey.get(keyOf(row, year - 1));
      return from === undefined ? [] : [[row.id, { from, to: row, year: year - 1 }] as const];
    }),
  );
}

const keyOf = ({ issuer, documentType }: ReportRow, year: number): string =>
  JSON.stringify([issuer, documentType, year]);

/**
 * The pairs that a report is part of: it looks back on the promises of the one before it, and the
 * one behind it looks back on its own.
 */
export function pairsWith(
  pairs: ReadonlyMap<string, FollowPair>,
  id: string,
): { readonly before?: FollowPair; readonly after?: FollowPair } {
  return { before: pairs.get(id), after: [...pairs.values()].find(({ from }) => from.id === id) };
}
