import { describe, expect, it } from 'vitest';
import { metricEntries, noteEntries, pledgeEntries } from '../../lib/view/entries';
import type { Entry } from '../../lib/view/entries';
import { FACETS, LIST_FACETS, NONE, valuesOf } from '../../lib/view/facets';
import type { Facet } from '../../lib/view/facets';
import {
  activeChoices,
  filtered,
  indexed,
  isFiltering,
  NO_FILTERS,
  optionsOf,
  withChoice,
} from '../../lib/view/filters';
import type { Filters } from '../../lib/view/filters';
import { HASH } from '../builders/annotation-edit';
import { annotationAt, REPORT } from './samples';

const PLACES = { anchors: { gone: { outcome: 'gone' } }, textHash: HASH } as const;
const NOTES = [
  annotationAt('完成危房改造125户', 160, {
    id: 'kept',
    tags: ['住房', '民生'],
    status: 'kept',
    note: '现场看过',
  }),
  annotationAt('旧桥已拆', 400, { id: 'gone', subject: 'passage' }),
];

const METRICS = metricEntries(REPORT, NOTES, PLACES);
const PLEDGES = pledgeEntries(REPORT, NOTES, PLACES);
const ANNOTATED = noteEntries(REPORT, NOTES, PLACES);

const ask = (query: string, chosen: Filters['chosen'] = {}): Filters => ({ query, chosen });
const left = (entries: readonly Entry[], filters: Filters): number[] => {
  const kept = filtered(indexed(entries, '2026-01-01'), filters);
  return kept.map((entry) => entries.indexOf(entry));
};

describe('filtered', () => {
  it.each([
    { name: 'nothing', filters: NO_FILTERS, expected: [0, 1, 2] },
    { name: 'a word of the sentence', filters: ask('桥梁'), expected: [0] },
    { name: 'Traditional words', filters: ask('橋梁'), expected: [0] },
    { name: 'a deadline as worded', filters: ask('年底前'), expected: [0, 1] },
    { name: 'a deadline as a day', filters: ask('2024-12-31'), expected: [0, 1] },
    { name: 'a word of the note', filters: ask('现场'), expected: [1] },
    { name: 'a tag among the words', filters: ask('民生'), expected: [1] },
    { name: 'that a day is worked out', filters: ask('推算'), expected: [0, 1] },
    { name: 'that it is not judged', filters: ask('未标记'), expected: [0, 2] },
    { name: 'the same in English', filters: ask('"no verdict"'), expected: [0, 2] },
    { name: 'a specificity', filters: ask('', { specificity: 'quantified' }), expected: [1] },
    { name: 'a strength', filters: ask('', { strength: 'explore' }), expected: [2] },
    { name: 'having a deadline', filters: ask('', { deadline: 'with' }), expected: [0, 1] },
    { name: 'having none', filters: ask('', { deadline: 'without' }), expected: [2] },
    { name: 'a topic', filters: ask('', { topic: 'housing' }), expected: [1] },
    { name: 'a zone', filters: ask('', { zone: 'review' }), expected: [] },
    { name: 'a section', filters: ask('', { section: '3' }), expected: [0, 1, 2] },
    { name: 'a status', filters: ask('', { status: 'kept' }), expected: [1] },
    { name: 'no status yet', filters: ask('', { status: NONE }), expected: [0, 2] },
    { name: 'a tag', filters: ask('', { tag: '住房' }), expected: [1] },
    {
      name: 'words and facets together',
      filters: ask('完成', { deadline: 'without' }),
      expected: [],
    },
    { name: 'a judgement as the row has it', filters: ask('已兑现'), expected: [1] },
    { name: 'a day that is over', filters: ask('逾期'), expected: [0] },
    { name: 'how checkable it is', filters: ask('有数字'), expected: [1] },
    { name: 'a label in another language', filters: ask('"Concrete item"'), expected: [0] },
    { name: 'its heading', filters: ask('工作安排'), expected: [0, 1, 2] },
    { name: 'what it is not', filters: ask('-桥梁'), expected: [1, 2] },
  ])('pledges by $name', ({ filters, expected }) => {
    expect(left(PLEDGES, filters)).toEqual(expected);
  });

  it.each([
    { name: 'an indicator', filters: ask('财政'), expected: [0] },
    { name: 'the value as worded', filters: ask('2.88亿'), expected: [0] },
    { name: 'the value in full', filters: ask('288000000'), expected: [0] },
    { name: 'the value with its thousands apart', filters: ask('288,000,000'), expected: [0] },
    { name: 'the value in another unit', filters: ask('28800万元'), expected: [0] },
    { name: 'no part of a number', filters: ask('88'), expected: [] },
    { name: 'its kind', filters: ask('总量'), expected: [0, 1] },
    { name: 'a status', filters: ask('', { metricStatus: 'target' }), expected: [1] },
    { name: 'a kind', filters: ask('', { kind: 'change' }), expected: [] },
    { name: 'an outer section', filters: ask('', { section: '1' }), expected: [0] },
    {
      name: 'a facet of another list',
      filters: ask('', { specificity: 'quantified' }),
      expected: [],
    },
  ])('metrics by $name', ({ filters, expected }) => {
    expect(left(METRICS, filters)).toEqual(expected);
  });

  it.each([
    { name: 'the passage', filters: ask('旧桥'), expected: [1] },
    { name: 'an outcome', filters: ask('', { outcome: 'gone' }), expected: [1] },
    { name: 'a subject', filters: ask('', { subject: 'pledge' }), expected: [0] },
  ])('notes by $name', ({ filters, expected }) => {
    expect(left(ANNOTATED, filters)).toEqual(expected);
  });

  it('keeps the entry that is being written on', () => {
    const kept = filtered(indexed(PLEDGES), ask('桥梁'), PLEDGES[2]?.key);
    expect(kept).toEqual([PLEDGES[0], PLEDGES[2]]);
  });
});

describe('optionsOf', () => {
  const options = (facet: Facet, filters: Filters = NO_FILTERS): string[] =>
    optionsOf(indexed(PLEDGES), filters, facet).map(({ value, count }) => `${value} ${count}`);

  it.each([
    {
      name: 'values that occur, in the order of the list',
      facet: 'specificity',
      filters: NO_FILTERS,
      expected: ['quantified 1', 'deliverable 1', 'directional 1'],
    },
    {
      name: 'statuses, none last',
      facet: 'status',
      filters: NO_FILTERS,
      expected: ['kept 1', 'none 2'],
    },
    {
      name: 'tags as they occur',
      facet: 'tag',
      filters: NO_FILTERS,
      expected: ['住房 1', '民生 1'],
    },
    {
      name: 'what the other filters leave',
      facet: 'strength',
      filters: ask('', { deadline: 'with' }),
      expected: ['firm 2'],
    },
    {
      name: 'its own alternatives still',
      facet: 'deadline',
      filters: ask('', { deadline: 'with' }),
      expected: ['with 2', 'without 1'],
    },
    {
      name: 'the chosen value although nothing has it',
      facet: 'tag',
      filters: ask('探索', { tag: '民生' }),
      expected: ['民生 0'],
    },
    {
      name: 'nothing for a facet of another list',
      facet: 'kind',
      filters: NO_FILTERS,
      expected: [],
    },
  ] as const)('offers $name', ({ facet, filters, expected }) => {
    expect(options(facet, filters)).toEqual(expected);
  });
});

describe('withChoice, activeChoices, isFiltering', () => {
  it('set and clear one facet, and leave the words alone', () => {
    const chosen = withChoice(ask('桥', { zone: 'plan' }), 'tag', '民生');
    expect(chosen).toEqual(ask('桥', { zone: 'plan', tag: '民生' }));
    expect(withChoice(chosen, 'zone', undefined)).toEqual(ask('桥', { tag: '民生' }));
    expect(activeChoices(chosen, 'pledge').map(({ facet }) => facet)).toEqual(['zone', 'tag']);
  });

  it.each([
    { filters: NO_FILTERS, expected: false },
    { filters: ask('  '), expected: false },
    { filters: ask('桥'), expected: true },
    { filters: ask('', { zone: 'plan' }), expected: true },
    { filters: withChoice(ask('', { zone: 'plan' }), 'zone', undefined), expected: false },
  ])('tell whether anything is asked: $filters', ({ filters, expected }) => {
    expect(isFiltering(filters)).toBe(expected);
  });
});

it.each([
  { subject: 'metric', entry: METRICS[0] },
  { subject: 'pledge', entry: PLEDGES[1] },
  { subject: 'note', entry: ANNOTATED[0] },
] as const)(
  'a full $subject has a value under each facet of its list but its tags, and none under others',
  ({ subject, entry }) => {
    expect(entry).toBeDefined();
    const own: readonly Facet[] = LIST_FACETS[subject];
    const filled =
      entry === undefined ? [] : FACETS.filter((facet) => valuesOf(entry, facet).length > 0);
    expect(filled.filter((facet) => facet !== 'tag')).toEqual(
      FACETS.filter((facet) => facet !== 'tag' && own.includes(facet)),
    );
  },
);
