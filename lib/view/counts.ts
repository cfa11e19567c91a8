import type { Extraction, MetricKind, Section, Specificity } from '../model/extraction';
import type { Span } from '../model/span';

/** A report at a glance. */
export interface ReportCounts {
  readonly metrics: number;
  readonly targets: number;
  readonly pledges: number;
  /** Pledges that can be checked: quantified or deliverable. */
  readonly verifiable: number;
  readonly byKind: Readonly<Record<MetricKind, number>>;
  readonly bySpecificity: Readonly<Record<Specificity, number>>;
}

/** Counts what was read; zeros for nothing. */
export function reportCounts({ metrics, pledges }: Extraction): ReportCounts {
  const kind = (name: MetricKind): number =>
    metrics.filter((metric) => metric.kind === name).length;
  const specificity = (name: Specificity): number =>
    pledges.filter((pledge) => pledge.specificity === name).length;
  const bySpecificity = {
    quantified: specificity('quantified'),
    deliverable: specificity('deliverable'),
    directional: specificity('directional'),
  };
  return {
    metrics: metrics.length,
    targets: metrics.filter((metric) => metric.status === 'target').length,
    pledges: pledges.length,
    verifiable: bySpecificity.quantified + bySpecificity.deliverable,
    byKind: {
      level: kind('level'),
      change: kind('change'),
      share: kind('share'),
      progress: kind('progress'),
      rank: kind('rank'),
      multiple: kind('multiple'),
    },
    bySpecificity,
  };
}

/** One line of the table of sections. */
export interface SectionRow {
  /** Index in `sections`. */
  readonly index: number;
  readonly section: Section;
  /** 0 for the outermost headings shown. */
  readonly depth: number;
  /** What stands in the section, what lies under its sub-headings included. */
  readonly metrics: number;
  readonly pledges: number;
}

/**
 * The sections with what stands in each. The report's title (level 1) is no row of its own. Time is
 * linear in the sections times the logarithm of the items, whatever the nesting.
 */
export function sectionRows({ sections, metrics, pledges }: Extraction): SectionRow[] {
  const metricStarts = metrics.map(({ start }) => start);
  const pledgeStarts = pledges.map(({ start }) => start);
  const open: number[] = [];
  return sections.flatMap((section, index) => {
    if (section.level <= 1) return [];
    while ((open.at(-1) ?? 0) >= section.level) open.pop();
    open.push(section.level);
    const counts = {
      metrics: within(metricStarts, section),
      pledges: within(pledgeStarts, section),
    };
    return [{ index, section, depth: open.length - 1, ...counts }];
  });
}

/** How many of the ascending `starts` lie in the span. */
const within = (starts: readonly number[], { start, end }: Span): number =>
  lowerBound(starts, end) - lowerBound(starts, start);

function lowerBound(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
