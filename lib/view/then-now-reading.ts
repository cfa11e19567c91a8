import { MAX_AUDITED } from '../model/limits';
import type { ReadReport } from '../model/read-report';
import type { ReportProfile } from '../model/extraction';
import type { ReferenceFigure } from '../model/reference';
import type { headlineFigures } from '../reference/index';
import { plannedYear } from './follow-pairs';
import { thenAndNow } from './then-now';
import type { ThenNow } from './then-now';

/** A report at hand, and how to come by the kept one of the year before. */
export interface ThenNowAsked {
  /** Its `name` is its address. */
  readonly report: ReadReport;
  readonly earlier?: () => Promise<ReadReport | undefined>;
}

/**
 * A report's main indicators, then and now; `undefined` where nothing tells its year, it states
 * none of them, or it is longer than what is read at one go. The bundled data are loaded when they
 * are first asked for.
 */
export async function readThenNow({ report, earlier }: ThenNowAsked): Promise<ThenNow | undefined> {
  const profile = report.extraction.report;
  const year = plannedYear(profile);
  if (year === undefined || report.text.length > MAX_AUDITED) return undefined;
  const { headlineFigures: read, isMet, loadReference } = await import('../reference/index');
  const own = figuresOf(report, read);
  if (own.length === 0) return undefined;
  const [index, before] = await Promise.all([loadReference(), earlier?.()]);
  const found = thenAndNow({
    ...{ profile, year, own, index, isMet },
    ...(before && { earlier: { id: before.name, figures: figuresOf(before, read) } }),
  });
  return found.rows.length === 0 ? undefined : found;
}

function figuresOf(report: ReadReport, read: typeof headlineFigures): readonly ReferenceFigure[] {
  const { level = 'county', region = [] } = report.extraction.report;
  const { name: id } = report;
  const issuer = placeOf(report.extraction.report);
  /* 县级市 say 全市 of themselves, not of a city above. */
  const speaksAs = level === 'county' && issuer.endsWith('市') ? 'prefecture' : level;
  return read(report, { id, issuer, level: speaksAs, region, source: id }).figures;
}

/** The place that an issuer governs: 临溪市 of 临溪市人民政府. */
const placeOf = ({ region = [], issuer = '' }: ReportProfile): string =>
  region.at(-1) ?? issuer.replace(/人民政府.*$/, '');
