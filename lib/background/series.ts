import type { ReadRequest } from '../messages/map';
import type { Extraction, PagesBefore } from '../model/extraction';
import type { PageSeries, SeriesPlace } from '../model/series';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { keptSeries, seriesNaming } from '../store/series';
import type { SeriesRow } from '../store/series';
import { canonicalUrl } from '../text/canonical-url';
import { pageSeries, seriesKeys } from '../text/page-series';

/** The place of a page among the pages of its report, and what the kept ones tell. */
export interface ReadSeries {
  readonly place: SeriesPlace;
  /**
   * Whether the page is one of a report: by its own verdict, or by other pages that are kept as
   * such.
   */
  readonly isOfReport: boolean;
  readonly before?: PagesBefore;
}

/**
 * Which page of which report a page is, by its links and by the kept pages that name it.
 * `undefined` for a page that stands alone; then nothing is looked up. A store that fails knows no
 * other pages.
 */
export async function readSeries(
  database: NuoshuDatabase,
  { url, paging, verdict }: Pick<ReadRequest, 'url' | 'paging' | 'verdict'>,
): Promise<ReadSeries | undefined> {
  const own = canonicalUrl(url);
  if (paging === undefined && seriesKeys(own).length < 2) return undefined;
  const naming = await attemptStore(() => seriesNaming(database, own));
  const known = placeNamed(own, naming.ok ? naming.value : []);
  const series = (paging && pageSeries(url, paging, known)) ?? known;
  if (series === undefined) return undefined;
  const { key, number } = series;
  const pages =
    known?.key === key && known.pages.length > series.pages.length ? known.pages : series.pages;
  const kept = await attemptStore(() => keptSeries(database, key));
  const others = kept.ok ? kept.value.filter(({ id }) => id !== own) : [];
  const earlier = others.filter((row) => row.series.number < number);
  const last = earlier.at(-1);
  return {
    place: { key, number, pages, after: last?.textHash },
    isOfReport: verdict.isReport || others.length > 0,
    before: beforeOf(earlier, number),
  };
}

/**
 * The place that kept pages give an address; what the page said of itself at an earlier visit
 * counts last.
 */
function placeNamed(own: string, kept: readonly SeriesRow[]): PageSeries | undefined {
  const naming = kept.filter(({ series }) => series.pages.includes(own));
  const series = (naming.find(({ id }) => id !== own) ?? naming[0])?.series;
  return series && { key: series.key, number: series.pages.indexOf(own) + 1, pages: series.pages };
}

/** Whether a page is named by a kept report as one of its own. */
export const isOfKeptReport = async (database: NuoshuDatabase, address: string): Promise<boolean> =>
  (await seriesNaming(database, address)).length > 0;

/** The zone that a page ends in: that of the last heading, figure or pledge that has one. */
export function endZone({ sections, metrics, pledges }: Extraction): SeriesPlace['endZone'] {
  const last = [sections, metrics, pledges]
    .flatMap((items) => items.findLast(({ zone }) => zone !== 'other') ?? [])
    .sort((a, b) => b.start - a.start)[0];
  return last?.zone === 'other' ? undefined : last?.zone;
}

function beforeOf(earlier: readonly SeriesRow[], number: number): PagesBefore | undefined {
  const [first] = earlier;
  const last = earlier.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { title, documentType, issuer, level, region, publishedOn, reviewPeriod } = first;
  const planPeriod = earlier.find((row) => row.planPeriod !== undefined)?.planPeriod;
  const isRightBefore = last.series.number === number - 1;
  /*
   * A report that has come to its plan does not go back; what lies between two pages may be where
   * it came to it.
   */
  const zone = isRightBefore || last.series.endZone === 'plan' ? last.series.endZone : undefined;
  return {
    report: { title, documentType, issuer, level, region, publishedOn, reviewPeriod, planPeriod },
    zone,
  };
}
