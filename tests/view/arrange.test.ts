import { describe, expect, it } from 'vitest';
import { arranged, isGroupHead } from '../../lib/view/arrange';
import type { Arrangement } from '../../lib/view/arrange';
import { metricEntries, pledgeEntries } from '../../lib/view/entries';
import type { Entry } from '../../lib/view/entries';
import { extraction } from '../builders/extraction';
import { HASH } from '../builders/annotation-edit';
import { metric, pledge, REPORT, SECTIONS } from './samples';

const PLACES = { anchors: {}, textHash: HASH } as const;
const at = (start: number) => ({ start, end: start + 4 });

const METRICS = metricEntries(
  extraction({
    sections: SECTIONS,
    metrics: [
      metric({ ...at(20), text: '3座', value: 3, unit: '座', section: 1 }),
      metric({ ...at(70), text: '2亿元', value: 2e8, section: 2 }),
      metric({ ...at(80), text: '9亿元', value: 9e8, section: 2 }),
      metric({ ...at(90), text: '4%', value: 4, unit: '%', kind: 'change', section: 2 }),
      metric({ ...at(160), text: '7%', value: 7, unit: '%', kind: 'change', section: 3 }),
      metric({ ...at(5), text: '1户', value: 1, unit: '户', indicator: undefined }),
    ],
  }),
  [],
  PLACES,
);
const PLEDGES = pledgeEntries(
  extraction({
    sections: SECTIONS,
    pledges: [
      pledge({
        ...at(160),
        text: '甲',
        specificity: 'directional',
        strength: 'explore',
        deadline: undefined,
      }),
      pledge({
        ...at(170),
        text: '乙',
        specificity: 'deliverable',
        strength: 'firm',
        deadline: { text: '年底前', due: '2024-12-31' },
      }),
      pledge({
        ...at(180),
        text: '丙',
        specificity: 'quantified',
        strength: 'aim',
        topic: 'health',
        deadline: { text: '六月底前', due: '2024-06-30' },
      }),
    ],
  }),
  [],
  PLACES,
);

const lines = (entries: readonly Entry[], arrangement: Arrangement): string[] =>
  arranged(entries, arrangement).map((item) => {
    if (isGroupHead(item)) return `# ${item.name} ${item.count}`;
    return item.subject === 'note' ? item.key : item.item.text;
  });

describe('metrics', () => {
  it('stand under their nearest headings, those before all of them first', () => {
    expect(lines(METRICS, { sort: 'place', grouping: 'section' })).toEqual([
      ...['#  1', '1户', '# 1 1', '3座'],
      ...['# 2 3', '2亿元', '9亿元', '4%', '# 3 1', '7%'],
    ]);
  });

  it('by value: one unit beside the other, the commonest first, changes last', () => {
    expect(lines(METRICS, { sort: 'value', grouping: 'none' })).toEqual([
      ...['9亿元', '2亿元', '3座', '1户', '7%', '4%'],
    ]);
  });

  it('by growth: the fastest first, amounts behind', () => {
    expect(lines(METRICS, { sort: 'growth', grouping: 'none' }).slice(0, 3)).toEqual([
      ...['7%', '4%', '3座'],
    ]);
  });

  it('under their indicators, the one stated most often first, the nameless last', () => {
    const [first = '', ...others] = lines(METRICS, { sort: 'place', grouping: 'indicator' });
    expect(first).toBe('# 财政总收入 5');
    expect(others.slice(-2)).toEqual(['#  1', '1户']);
  });
});

describe('pledges', () => {
  it('that can be checked come first', () => {
    expect(lines(PLEDGES, { sort: 'place', grouping: 'checkable' })).toEqual([
      ...['# quantified 1', '丙', '# deliverable 1', '乙', '# directional 1', '甲'],
    ]);
  });

  it.each([
    ['deadline', ['丙', '乙', '甲']],
    ['strength', ['乙', '丙', '甲']],
    ['place', ['甲', '乙', '丙']],
  ] as const)('by %s', (sort, expected) => {
    expect(lines(PLEDGES, { sort, grouping: 'none' })).toEqual(expected);
  });

  it('under their topics, those without one last', () => {
    expect(lines(PLEDGES, { sort: 'place', grouping: 'topic' })).toEqual([
      ...['# health 1', '丙', '#  2', '甲', '乙'],
    ]);
  });

  it('have no heads where nothing is known of the sections', () => {
    const bare = pledgeEntries({ ...REPORT, sections: [] }, [], PLACES);
    expect(arranged(bare, { sort: 'place', grouping: 'section' })).toEqual(bare);
  });
});
