import { SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import { dueDayOf } from '../model/due';
import { indicatorKey } from '../series/index';
import type { Entry, MetricEntry, PledgeEntry } from './entries';

/** By what a list can be ordered; entries that are equal stay in the order of the text. */
export const SORTS = {
  metric: ['place', 'value', 'growth'],
  pledge: ['place', 'deadline', 'strength'],
  note: ['place', 'changed'],
} as const satisfies Readonly<Record<Entry['subject'], readonly string[]>>;
export type Sort = (typeof SORTS)[Entry['subject']][number];

/** Under what heads a list can stand; what can be checked comes first of pledges. */
export const GROUPINGS = {
  metric: ['section', 'indicator', 'none'],
  pledge: ['checkable', 'section', 'topic', 'none'],
  note: ['section', 'none'],
} as const satisfies Readonly<Record<Entry['subject'], readonly string[]>>;
export type Grouping = (typeof GROUPINGS)[Entry['subject']][number];

/** How a list is laid out. */
export interface Arrangement {
  readonly sort: Sort;
  readonly grouping: Grouping;
}

/** How each list is laid out until the reader asks otherwise. */
export const FIRST_ARRANGEMENT: Readonly<Record<Entry['subject'], Arrangement>> = {
  metric: { sort: 'place', grouping: 'section' },
  pledge: { sort: 'place', grouping: 'checkable' },
  note: { sort: 'place', grouping: 'none' },
};

/**
 * The head over a group: `name` is its value in the list's terms (a section's number, a topic, an
 * indicator as first worded); empty for what has none.
 */
export interface GroupHead {
  readonly key: string;
  readonly grouping: Grouping;
  readonly name: string;
  readonly count: number;
}
export type ListItem<E extends Entry> = E | GroupHead;

export const isGroupHead = (item: Entry | GroupHead): item is GroupHead => 'grouping' in item;

/**
 * The entries, given in the order of the text, as they are laid out: sorted, under the heads of
 * their groups. There are no heads where nothing has a group.
 */
export function arranged<E extends Entry>(
  entries: readonly E[],
  { sort, grouping }: Arrangement,
): readonly ListItem<E>[] {
  const sorted = sort === 'place' ? entries : entries.toSorted(orderOf(sort, entries));
  if (grouping === 'none') return sorted;
  return grouped(sorted, grouping);
}

function grouped<E extends Entry>(
  sorted: readonly E[],
  grouping: Grouping,
): readonly ListItem<E>[] {
  const groups = new Map<string, { readonly name: string; readonly entries: E[] }>();
  for (const entry of sorted) {
    const { key, name } = groupOf(entry, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, entries: [entry] });
    else group.entries.push(entry);
  }
  if (groups.size === 1 && groups.has('')) return sorted;
  return [...groups]
    .toSorted(([a, one], [b, other]) => {
      const order = rankOf(grouping, a) - rankOf(grouping, b);
      return grouping === 'indicator' && a !== '' && b !== ''
        ? other.entries.length - one.entries.length
        : order;
    })
    .flatMap(([key, group]): readonly ListItem<E>[] => [
      { key: `head|${key}`, grouping, name: group.name, count: group.entries.length },
      ...group.entries,
    ]);
}

interface Group {
  readonly key: string;
  readonly name: string;
}
const NO_GROUP: Group = { key: '', name: '' };
const named = (name: string | undefined): Group =>
  name === undefined ? NO_GROUP : { key: name, name };

function groupOf(entry: Entry, grouping: Grouping): Group {
  if (grouping === 'section') return named(entry.path.at(-1)?.index.toString());
  if (entry.subject === 'pledge')
    return named(grouping === 'topic' ? entry.item.topic : entry.item.specificity);
  if (entry.subject === 'note') return NO_GROUP;
  const { text } = entry.item.indicator ?? {};
  return text === undefined ? NO_GROUP : { key: indicatorKey(text), name: text };
}

const LISTED: Readonly<Record<Grouping, readonly string[]>> = {
  none: [],
  section: [],
  indicator: [],
  checkable: SPECIFICITIES,
  topic: TOPICS,
};

/** Groups of closed lists in their order, sections as they follow; what has no group comes last. */
function rankOf(grouping: Grouping, key: string): number {
  if (grouping === 'section') return key === '' ? -1 : Number(key);
  const rank = LISTED[grouping].indexOf(key);
  return key === '' ? Infinity : rank;
}

const ofMetric = (entry: Entry): MetricEntry['item'] | undefined =>
  entry.subject === 'metric' ? entry.item : undefined;
const ofPledge = (entry: Entry): PledgeEntry['item'] | undefined =>
  entry.subject === 'pledge' ? entry.item : undefined;

/** The larger first; what has no number behind all that have one. */
const falling = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : (b ?? -Infinity) - (a ?? -Infinity);

const isLevel = (entry: Entry): boolean => ofMetric(entry)?.kind !== 'change';

/** Amounts of one unit stand beside each other, the commonest unit first; changes behind them. */
function byValue(entries: readonly Entry[]): (a: Entry, b: Entry) => number {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const { unit } = ofMetric(entry) ?? {};
    if (unit !== undefined && isLevel(entry)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const commonest = [...counts].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit);
  const ranks = new Map(commonest.map((unit, rank) => [unit, rank]));
  const rank = (entry: Entry): number =>
    isLevel(entry) ? (ranks.get(ofMetric(entry)?.unit ?? '') ?? ranks.size) : ranks.size;
  return (a, b) => rank(a) - rank(b) || falling(ofMetric(a)?.value, ofMetric(b)?.value);
}

/** How fast it grows, where the text says so in per cent. */
const growthOf = (entry: Entry): number | undefined => {
  const item = ofMetric(entry);
  return item?.kind === 'change' && item.unit === '%' ? item.value : undefined;
};

const dayOf = (entry: Entry): string => {
  const item = ofPledge(entry);
  return (item && dueDayOf(item)) ?? '9';
};

const strengthOf = (entry: Entry): number =>
  STRENGTHS.findIndex((name) => name === ofPledge(entry)?.strength);

const changedAt = (entry: Entry): string => entry.annotation?.updatedAt ?? '';

const inWords = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function orderOf(
  sort: Exclude<Sort, 'place'>,
  entries: readonly Entry[],
): (a: Entry, b: Entry) => number {
  switch (sort) {
    case 'value':
      return byValue(entries);
    case 'growth':
      return (a, b) => falling(growthOf(a), growthOf(b));
    case 'deadline':
      return (a, b) => inWords(dayOf(a), dayOf(b));
    case 'strength':
      return (a, b) => strengthOf(a) - strengthOf(b);
    case 'changed':
      return (a, b) => inWords(changedAt(b), changedAt(a));
  }
}
