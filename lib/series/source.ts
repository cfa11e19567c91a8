import type { Metric, ReportProfile } from '../model/extraction';
import type { ReadReport } from '../model/read-report';

/** A report, as far as series are drawn from it. */
export interface SeriesSource {
  /** Tells it from others of the same call. */
  readonly name: string;
  readonly report: Pick<ReportProfile, 'issuer' | 'level' | 'publishedOn'> &
    Pick<ReportProfile, 'reviewPeriod' | 'planPeriod'>;
  readonly metrics: readonly Metric[];
  /** Its flat text; without it nobody sees that 实际 stands before a growth. */
  readonly text?: string;
}

/** A report that was read, as a source. */
export const sourceOf = ({ name, text, extraction }: ReadReport): SeriesSource => ({
  name,
  text,
  report: extraction.report,
  metrics: extraction.metrics,
});

/** Sorts sources from the earliest to the latest, by what they look back on or when they came. */
export const inOrder = (sources: readonly SeriesSource[]): readonly SeriesSource[] =>
  [...sources].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.name.localeCompare(b.name));

const dayOf = ({ report: { publishedOn, reviewPeriod, planPeriod } }: SeriesSource): string =>
  reviewPeriod?.end ?? publishedOn ?? planPeriod?.start ?? '';
