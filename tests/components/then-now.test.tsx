// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ThenNowBrief } from '../../components/then-now/then-now-brief';
import { ThenNowCard } from '../../components/then-now/then-now-card';
import type { Span } from '../../lib/model/span';
import { LANGUAGES } from '../../lib/model/settings';
import type { SourcedFigure, ThenNow, ThenNowRow } from '../../lib/view/then-now';
import { click, find, render, wordsOf } from './render';

const openLibrary = vi.hoisted(() => vi.fn((_hash: string) => Promise.resolve()));
vi.mock('../../lib/messages/library', () => ({ openLibrary }));

const figure = (change: Partial<SourcedFigure>): SourcedFigure => ({
  ...{ value: 6, bound: 'exact', unit: '%', year: 2024, from: { kind: 'own', start: 10, end: 12 } },
  ...change,
});
const from = (source: string): SourcedFigure['from'] => ({ kind: 'reference', source });

const GROWTH: ThenNowRow = {
  indicator: 'gdp-growth',
  lastTarget: figure({ value: 7, bound: 'approx', year: 2023, from: from('https://a.gov.cn/1') }),
  result: figure({ value: 6.2, year: 2023 }),
  isMet: false,
  target: figure({}),
  ladder: [
    { name: '国务院', isOwn: false, figure: figure({ value: 5, from: from('nowhere') }) },
    { name: '临江市', isOwn: true, figure: figure({}) },
  ],
  peers: {
    ...{ level: 'prefecture', role: 'target', year: 2024, own: 6 },
    ...{ values: [4, 5, 6, 7], lower: 2, same: 1, higher: 1, median: 5 },
  },
  record: { met: 2, of: 5, since: 2018 },
};
const JOBS: ThenNowRow = {
  indicator: 'new-urban-jobs',
  target: figure({ value: 13_000, unit: '人', bound: 'min' }),
  ladder: [],
};
const KEPT: ThenNowRow = {
  ...JOBS,
  indicator: 'retail-growth',
  lastTarget: figure({ from: { kind: 'kept', reportId: 'https://a.gov.cn/x', start: 3, end: 5 } }),
};
const FOUND: ThenNow = {
  ...{ year: 2024, isKnown: true, governments: 350 },
  rows: [GROWTH, KEPT, JOBS],
};

const card = (found: ThenNow | 'none' | undefined, jump = vi.fn<(span: Span) => void>()) => (
  <ThenNowCard found={found} isLikely jump={jump} />
);

describe('the card of main indicators', () => {
  it('keeps its place while it is looked for, and has none where there is nothing', async () => {
    const { root, redraw } = await render(card(undefined));
    expect(root.textContent).toContain('正在对照');
    await redraw(card('none'));
    expect(root.querySelector('section')).toBeNull();
    await redraw(<ThenNowCard found={undefined} isLikely={false} jump={vi.fn()} />);
    expect(root.querySelector('section')).toBeNull();
  });

  it('leads to the page, to a kept report, and to sources that have an address', async () => {
    const jump = vi.fn<(span: Span) => void>();
    const { root } = await render(card(FOUND, jump));
    const [growth, retail] = root.querySelectorAll<HTMLElement>('.then-now__indicator');
    if (growth === undefined || retail === undefined) throw new Error('too few');
    expect(find(growth, '.then-now__line a').getAttribute('href')).toBe('https://a.gov.cn/1');
    expect(find(growth, '.then-now__line a').textContent).toBe('7%左右');
    await click(find(growth, '.then-now__line button', '2023 年结果'));
    expect(jump).toHaveBeenCalledWith({ start: 10, end: 12 });
    /* A source without an address is named. */
    expect(find(growth, '.then-now__ladder span', '5%').title).toBe('nowhere');
    await click(find(retail, 'button', '看前一年的报告'));
    expect(openLibrary.mock.calls[0]?.[0]).toMatch(/^#\/report\/.*\?at=3$/);
  });

  it('says how others aim in words, too, and opens it by a button', async () => {
    const { root } = await render(card(FOUND));
    expect(find(root, 'svg').getAttribute('aria-label')).toMatch(
      /其他 4 个地市级政府中：低于本地的 2 个/,
    );
    expect(wordsOf(root, '.then-now__record')).toEqual([
      '2018 年以来有数可查的 5 年里，达到目标 2 年。',
    ]);
    await click(find(root, 'button', '各地与往年：地区生产总值增速'));
    expect(root.querySelector('svg')).toBeNull();
    expect(wordsOf(root, 'h3')).toEqual([
      '地区生产总值增速',
      '社会消费品零售总额增速',
      '城镇新增就业',
    ]);
  });

  it('says that a place is not among the data', async () => {
    const { root } = await render(card({ ...FOUND, isKnown: false }));
    expect(root.textContent).toContain('数据里没有本地往年的报告');
  });

  it.each(LANGUAGES)('has words for everything in %s', async (language) => {
    const { root } = await render(card(FOUND), language);
    expect(root.textContent).not.toMatch(/\{\w+\}|undefined/);
  });
});

it('at a glance there are the first two, and how many more', async () => {
  const { root } = await render(<ThenNowBrief found={FOUND} />);
  expect(wordsOf(root, 'h2')).toEqual(['地区生产总值增速', '社会消费品零售总额增速']);
  expect(root.textContent).toContain('另有 1 项');
  expect(find(root, '.then-now__met').textContent).toContain('未达到');
});
