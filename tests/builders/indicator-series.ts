import type { Bound, Metric, MetricKind, MetricStatus } from '../../lib/model/extraction';
import type { SeriesSource } from '../../lib/series/index';

interface Stated {
  readonly text: string;
  readonly value: number;
  readonly unit?: string;
  readonly kind?: MetricKind;
  readonly bound?: Bound;
  readonly status?: MetricStatus;
  readonly indicator?: string;
  readonly range?: readonly [number, number];
  /** `2023` for the year, `2023-01-01..2023-06-30` for anything else; none where it is absent. */
  readonly when?: string;
}

/** A figure as an extraction has it, by what is said of it. */
export function stated({ when, indicator = '财政总收入', ...of }: Stated): Metric {
  const [start = '', end = start] = (when ?? '').split('..');
  return {
    start: 0,
    end: of.text.length,
    text: of.text,
    value: of.value,
    unit: of.unit ?? '元',
    bound: of.bound ?? 'exact',
    kind: of.kind ?? 'level',
    status: of.status ?? 'actual',
    ...(of.range && { range: of.range }),
    indicator: { text: indicator, start: 0, end: indicator.length },
    ...(when !== undefined && {
      when: {
        start: start.length === 4 ? `${start}-01-01` : start,
        end: end.length === 4 ? `${end}-12-31` : end,
        from: 'sentence',
      },
    }),
    zone: 'review',
    rule: 'currency',
  };
}

/** The yearly report of a town that looks back on this year. */
export const yearly = (year: number, ...metrics: readonly Metric[]): SeriesSource => ({
  name: `${year}`,
  report: {
    issuer: '临溪镇人民政府',
    level: 'township',
    publishedOn: `${year + 1}-01-20`,
    reviewPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    planPeriod: { start: `${year + 1}-01-01`, end: `${year + 1}-12-31` },
  },
  metrics,
});
