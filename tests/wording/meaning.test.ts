import { expect, test } from 'vitest';
import { meaningOf } from '../../lib/wording/meaning';
import type { Meaning, MeaningPlace } from '../../lib/wording/meaning';
import { wordsOf } from '../../lib/wording/words';
import { EXTRACTION, metric, pledge, WORDS } from './samples';

const [revenue, growth, houses] = EXTRACTION.metrics;

const indicator = { text: '地区生产总值', start: 0, end: 6 };
const YEAR = { start: '2015-01-01', end: '2015-12-31' };
const GDP = metric('24.03亿元', {
  value: 28_790_000_000,
  indicator,
  when: { ...YEAR, from: 'sentence' },
});
const RISE = metric('19.1%', {
  value: 12.1,
  unit: '%',
  kind: 'change',
  basis: 'annual-average',
  indicator,
});

interface Row {
  readonly name: string;
  readonly place: Partial<MeaningPlace>;
  readonly expect: Meaning;
}

const ROWS: readonly Row[] = [
  {
    name: 'a figure: of what and when, the figure once, what changed',
    place: { metric: { ...GDP, text: '287.9亿元' }, related: [RISE] },
    expect: { what: '地区生产总值 · 2015年', figure: '287.9亿元', lines: ['年均 +12.1%'] },
  },
  {
    name: 'a time that the report alone tells is marked',
    place: { metric: { ...GDP, text: '287.9亿元', when: { ...YEAR, from: 'report' } } },
    expect: { what: '地区生产总值 · 2015年（推算）', figure: '287.9亿元', lines: [] },
  },
  {
    name: 'a time in words that leave the days open',
    place: { metric: revenue, related: growth ? [growth] : [] },
    expect: {
      what: '财政总收入 · 全年',
      days: '2023年（推算）',
      figure: '24.03亿元',
      lines: ['同比 +19.1%'],
    },
  },
  {
    name: 'a change: what it is compared with, and of what it is',
    place: { metric: growth, level: revenue },
    expect: { what: '财政总收入', figure: '同比 +19.1%', lines: ['财政总收入 24.03亿元'] },
  },
  {
    name: 'another wording of the same figure is shown too',
    place: {
      metric: { ...metric('24.03亿元', { value: 24_000_000, unit: '元' }), text: '两千四百万元' },
    },
    expect: { figure: '2,400万元', worded: '两千四百万元', lines: [] },
  },
  {
    name: 'a target in its pledge, with its bound',
    place: {
      metric: { ...metric('125户', { value: 125, unit: '户', bound: 'min' }), text: '125户以上' },
      within: '完成农村危房改造125户以上。',
    },
    expect: {
      figure: '125户（不低于）',
      lines: ['所在承诺：完成农村危房改造125户以上。'],
    },
  },
  {
    name: 'a pledge in one line, its targets being in its words',
    place: {
      pledge: pledge({
        specificity: 'quantified',
        strength: 'aim',
        due: { date: '2026-12-31', from: 'report' },
      }),
      related: houses ? [houses] : [],
    },
    expect: { lines: ['有数字 · 力争实现 · 到2026年底（推算）'] },
  },
  {
    name: 'a pledge with a deadline in words',
    place: {
      pledge: pledge({
        specificity: 'deliverable',
        strength: 'firm',
        topic: 'education',
        deadline: { text: '年底前', due: '2024-12-31', resolution: 'implied' },
      }),
    },
    expect: { lines: ['有具体事项 · 确保完成 · 年底前（到2024年底，推算） · 教育'] },
  },
  {
    name: 'a pledge whose deadline names its year',
    place: {
      pledge: pledge({
        specificity: 'deliverable',
        strength: 'firm',
        deadline: { text: '2024年底前', due: '2024-12-31', resolution: 'explicit' },
      }),
    },
    expect: { lines: ['有具体事项 · 确保完成 · 2024年底前'] },
  },
  {
    name: 'a direction without a deadline',
    place: { pledge: pledge({ specificity: 'directional', strength: 'advance' }) },
    expect: { lines: ['仅有方向性表述 · 推进 · 期限未写明'] },
  },
  { name: 'a passage that nothing is known of', place: {}, expect: { lines: [] } },
];

const known = (meaning: Meaning): unknown => JSON.parse(JSON.stringify(meaning));

test.each(ROWS)('$name', ({ place, expect: meaning }) => {
  expect(known(meaningOf({ related: [], ...place }, WORDS))).toEqual(meaning);
});

test.each(['zh_CN', 'zh_TW', 'en'] as const)('no figure stands twice, in %s', (language) => {
  for (const { place } of ROWS) {
    const { what, figure = '', lines } = meaningOf({ related: [], ...place }, wordsOf(language));
    const digits = /\d[\d,.]*/.exec(figure)?.[0];
    const said = [what ?? '', figure, ...lines.filter((line) => !line.includes('125'))].join('\n');
    if (digits !== undefined) expect(said.split(digits)).toHaveLength(2);
    expect(said).not.toMatch(/undefined|\{/);
  }
});
