import type { ReportItem } from './report-list';

/** A heading in the list of reports: of a region, of an issuer in it, of a year of the issuer's. */
export interface ReportGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly depth: number;
  readonly by: (typeof GROUP_LEVELS)[number];
  /** `undefined` where the reports do not say. */
  readonly name?: string;
  readonly count: number;
  readonly isOpen: boolean;
}

/** A line of the list: a report, or the heading of a group. */
export type ReportLine =
  ReportGroup | { readonly kind: 'report'; readonly key: string; readonly item: ReportItem };

const GROUP_LEVELS = ['region', 'issuer', 'year'] as const;

const nameOf = (item: ReportItem, by: ReportGroup['by']): string | undefined =>
  by === 'region' ? (item.region.length === 0 ? undefined : item.region.join(' › ')) : item[by];

/** The reports as lines without headings. */
export const plainLines = (items: readonly ReportItem[]): readonly ReportLine[] =>
  items.map((item) => ({ kind: 'report', key: item.key, item }));

/**
 * The reports under headings of region, issuer and year. Groups stand in the order in which their
 * first report comes, so they follow the sort; those whose name is not known stand last. What lies
 * under a closed heading is left out.
 */
export const groupedLines = (
  items: readonly ReportItem[],
  closed: ReadonlySet<string>,
): readonly ReportLine[] => linesUnder({ items, closed }, 0, 'group');

interface Grouping {
  readonly items: readonly ReportItem[];
  readonly closed: ReadonlySet<string>;
}

function linesUnder(
  { items, closed }: Grouping,
  depth: number,
  path: string,
): readonly ReportLine[] {
  const by = GROUP_LEVELS[depth];
  if (by === undefined) return plainLines(items);
  const groups = [...Map.groupBy(items, (item) => nameOf(item, by))];
  const inOrder = [
    ...groups.filter(([name]) => name !== undefined),
    ...groups.filter(([name]) => name === undefined),
  ];
  return inOrder.flatMap(([name, inside]): readonly ReportLine[] => {
    const key = `${path}|${name ?? ''}`;
    const isOpen = !closed.has(key);
    const group: ReportGroup = {
      kind: 'group',
      key,
      depth,
      by,
      count: inside.length,
      isOpen,
      ...(name !== undefined && { name }),
    };
    return isOpen ? [group, ...linesUnder({ items: inside, closed }, depth + 1, key)] : [group];
  });
}
