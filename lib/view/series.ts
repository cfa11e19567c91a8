import type { Annotation } from '../model/annotation';
import type { ReportProfile } from '../model/extraction';
import type { SeriesRow } from '../store/series';
import { canonicalUrl } from '../text/canonical-url';

/** One page of a report that stands on several. */
export interface SeriesPage {
  /** Counted from 1. */
  readonly number: number;
  /** The address to open it at. */
  readonly url: string;
  readonly isCurrent: boolean;
  /** As it was read last; absent where the reader has not opened it yet. */
  readonly row?: SeriesRow;
  /** What the reader added there, in the order of the page. */
  readonly notes: readonly Annotation[];
}

/** A report that stands on several pages, as far as it was read. */
export interface SeriesView {
  readonly pages: readonly SeriesPage[];
  /** Over all pages that were read. */
  readonly counts: {
    readonly pages: number;
    readonly metrics: number;
    readonly pledges: number;
    readonly notes: number;
  };
}

/** What a series is joined from. */
export interface SeriesParts {
  /** The kept pages, in order. */
  readonly rows: readonly SeriesRow[];
  /** By the page's canonical address. */
  readonly notes: ReadonlyMap<string, readonly Annotation[]>;
  /** The page that the panel shows. */
  readonly reportId: string;
}

/**
 * Joins the kept pages of a report with those that are known by name alone. Addresses that were
 * never opened are keys, of which scheme, host and the folder for phones are folded: they are
 * opened where the shown page stands. `undefined` where the shown page is not among the kept ones.
 */
export function seriesView({ rows, notes, reportId }: SeriesParts): SeriesView | undefined {
  const current = rows.find(({ id }) => id === reportId);
  if (current === undefined) return undefined;
  const known = rows.reduce(
    (longest, { series }) => (series.pages.length > longest.length ? series.pages : longest),
    current.series.pages,
  );
  const pages = known.map((address, index): SeriesPage => {
    const number = index + 1;
    const row =
      number === current.series.number
        ? current
        : rows.find(({ series }) => series.number === number);
    return {
      number,
      url: row?.url ?? besideOf(current.url, address),
      isCurrent: row === current,
      row,
      notes: inPageOrder((row && notes.get(row.id)) ?? []),
    };
  });
  const read = pages.flatMap(({ row }) => row ?? []);
  const sum = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0);
  return {
    pages,
    counts: {
      pages: read.length,
      metrics: sum(read.map(({ metricCount }) => metricCount)),
      pledges: sum(read.map(({ pledgeCount }) => pledgeCount)),
      notes: sum(pages.map((page) => page.notes.length)),
    },
  };
}

type JoinedFact = 'issuer' | 'region' | 'level' | 'publishedOn' | 'reviewPeriod' | 'planPeriod';

/**
 * The address of a key on the site of another page; the key itself where one of the two is damaged.
 */
function besideOf(url: string, key: string): string {
  if (!URL.canParse(key) || !URL.canParse(url)) return key;
  const address = new URL(key);
  const { protocol, host, pathname } = new URL(url);
  address.protocol = protocol;
  address.host = host;
  /* The folder for phones, `/m`, is what the key of the shown page lacks in front. */
  const { length } = new URL(canonicalUrl(url)).pathname;
  address.pathname = pathname.slice(0, -length) + address.pathname;
  return address.href;
}

/** The pages besides the shown one on which the reader added something. */
export const otherNotes = ({ pages }: SeriesView): readonly SeriesPage[] =>
  pages.filter(({ isCurrent, notes }) => !isCurrent && notes.length > 0);

/**
 * The report's profile over its pages: each fact as the first page that tells it has it, what no
 * kept page tells as the shown one has it.
 */
export function joinedProfile(own: ReportProfile, { pages }: SeriesView): ReportProfile {
  const rows = pages.flatMap(({ row }) => row ?? []);
  const sources: readonly Pick<ReportProfile, JoinedFact>[] = [...rows, own];
  const first = <F extends JoinedFact>(fact: F): Pick<ReportProfile, JoinedFact>[F] | undefined =>
    sources.find((source) => source[fact] !== undefined)?.[fact];
  const type = rows.find(({ documentType }) => documentType !== 'other')?.documentType;
  return {
    ...own,
    title: rows[0]?.title ?? own.title,
    documentType: type ?? own.documentType,
    issuer: first('issuer'),
    region: first('region'),
    level: first('level'),
    publishedOn: first('publishedOn'),
    reviewPeriod: first('reviewPeriod'),
    planPeriod: first('planPeriod'),
  };
}

const inPageOrder = (notes: readonly Annotation[]): readonly Annotation[] =>
  [...notes].sort((a, b) => a.target.position.start - b.target.position.start);
