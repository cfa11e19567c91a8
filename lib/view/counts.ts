import { METRIC_KINDS, SPECIFICITIES } from '../model/extraction';
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
  const bySpecificity = tally(SPECIFICITIES, pledges, (pledge) => pledge.specificity);
  return {
    metrics: metrics.length,
    targets: metrics.filter((metric) => metric.status === 'target').length,
    pledges: pledges.length,
    verifiable: bySpecificity.quantified + bySpecificity.deliverable,
    byKind: tally(METRIC_KINDS, metrics, (metric) => metric.kind),
    bySpecificity,
  };
}

/** How often each name of a closed list occurs. */
function tally<Name extends string, Item>(names: readonly Name[], items: readonly Item[], nameOf: (item: Item) => Name) {
  const counts = new Map<Name, number>(names.map((name) => [name, 0]));
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return recordOf(names, (name) => counts.get(name) ?? 0);
}

function recordOf<Name extends string>(names: readonly Name[], of: (name: Name) => number): Record<Name, number> {
  const record: Partial<Record<Name, number>> = {};
  for (const name of names) record[name] = of(name);
  return complete(record, names) ? record : recordOf(names, () => 0);
}

const complete = <Name extends string>(
  record: Partial<Record<Name, number>>,
  names: readonly Name[],
): record is Record<Name, number> => names.every((name) => record[name] !== undefined);

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
 * The sections with what stands in each. The report's title (level 1) is no row of its own. Time is linear in the
 * sections times the logarithm of the items, whatever the nesting.
 */
export function sectionRows({ sections, metrics, pledges }: Extraction): SectionRow[] {
  const metricStarts = metrics.map(({ start }) => start);
  const pledgeStarts = pledges.map(({ start }) => start);
  const open: number[] = [];
  return sections.flatMap((section, index) => {
    if (section.level <= 1) return [];
    while ((open.at(-1) ?? 0) >= section.level) open.pop();
    open.push(section.level);
    const counts = { metrics: within(metricStarts, section), pledges: within(pledgeStarts, section) };
    return [{ index, section, depth: open.length - 1, ...counts }];
  });
}

/** How many of the ascending `starts` lie in the span. */
const within = (starts: readonly number[], { start, end }: Span): number => lowerBound(starts, end) - lowerBound(starts, start);

function lowerBound(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
