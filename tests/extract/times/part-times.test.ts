import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

/** A report given in January 2021, with these parts. */
const report = (...parts: readonly string[]): string =>
  `槐河县政府工作报告\n——2021年1月9日在槐河县第十届人民代表大会第一次会议上\n${parts.join('\n')}`;

/** The days of its figures, whole years by their numbers. */
const whens = (text: string): readonly string[] =>
  extract(text).metrics.map(({ when }) =>
    when ? `${when.start} ${when.end} ${when.from}`.replaceAll(/-01-01|-12-31/g, '') : '-',
  );

const FIVE = '2016 2020 section';
const YEAR = '2020 2020 section';
const NEXT_FIVE = '2021 2025 section';
const NEXT_YEAR = '2021 2021 section';

describe('the time that a part of a report speaks of', () => {
  it.each<[name: string, heading: string, text: string, expected: readonly string[]]>([
    [
      'changes with how paragraphs open',
      '一、过去五年及2020年的工作回顾',
      '过去五年,是奋进的五年。新建学校8所。\n硬化道路90公里。\n2020年,我们办好实事。建成公园2座。\n种树6万株。',
      ['2016 2020 sentence', FIVE, '2020 2020 sentence', YEAR],
    ],
    [
      'goes on below inner headings',
      '一、2020年与过去五年的工作回顾',
      '2020年是攻坚之年。\n(一)抓产业。\n引进企业12家。\n五年来,全县面貌一新。\n(二)抓民生。\n新增学位3000个。',
      [YEAR, FIVE],
    ],
    ['is that of a plan named without more words', '一、“十三五”发展回顾', '建成水库4座。', [FIVE]],
    [
      'is told by paragraphs where the heading names none',
      '一、迎难而上,各项事业有了新进步',
      '过去的一年是不易的。改造农房420户。\n本届政府任期内,乡亲有了盼头。修桥9座。',
      [YEAR, FIVE],
    ],
    [
      'of a figure beside that of the year before is the last year',
      '一、过去五年工作回顾',
      '新建学校8所。旅游收入同比增长9%。',
      [FIVE, YEAR],
    ],
  ])('looking back, %s', (_name, heading, text, expected) =>
    expect(whens(report(heading, text, '二、2021年重点工作', '改进作风。'))).toEqual(expected),
  );

  it.each<[name: string, parts: readonly string[], expected: readonly string[]]>([
    [
      'of a part that begins a five-year plan is its first year',
      [
        '二、“十四五”主要任务',
        '新建学校9所。',
        '三、做好“十四五”开局工作',
        '2021年是新的起点。',
        '新建公园2座。',
      ],
      [NEXT_FIVE, NEXT_YEAR],
    ],
    [
      'of the next government is its five years',
      ['二、给下届政府的工作建议', '新建学校9所。', '三、2021年重点工作', '新建公园2座。'],
      [NEXT_FIVE, '2021 2021 section'],
    ],
    [
      'of a part that says none is that of the part before it',
      [
        '二、今后五年奋斗目标',
        '新建学校9所。',
        '三、2021年重点工作',
        '新建公园2座。',
        '四、提升政府效能',
        '公开事项60项。',
      ],
      [NEXT_FIVE, NEXT_YEAR, NEXT_YEAR],
    ],
    [
      'changes with how paragraphs open',
      [
        '二、今后五年怎么干和2021年工作安排',
        '今后五年,要大干快上。新建学校9所。',
        '今年,要开好局。新建公园2座。',
      ],
      [NEXT_FIVE, NEXT_YEAR],
    ],
  ])('looking ahead, %s', (_name, parts, expected) =>
    expect(whens(report('一、2020年工作回顾', '改进作风。', ...parts))).toEqual(expected),
  );
});

describe('a time in the words', () => {
  const both = (review: string, plan: string): readonly string[] =>
    whens(report('一、2020年工作回顾', review, '二、2021年重点工作', plan));

  it('that lies ahead of what is looked back on names something', () =>
    expect(both('争取到2021年县级专项资金6亿元。', '改进作风。')).toEqual([YEAR]));

  it('that lies before what is planned for is built on', () =>
    expect(both('改进作风。', '在去年的基础上,新增泊位800个。')).toEqual([NEXT_YEAR]));

  it('of neither is the figure’s', () =>
    expect(both('2019年,引进企业12家。', '2022年前,新增泊位800个。')).toEqual([
      '2019 2019 wording',
      '2021 2021 sentence',
    ]));

  it('is the plan’s for the size of what is planned, not for what stands', () =>
    expect(both('改进作风。', '建设总投资3亿元的望溪粮仓。\n在已建成5座的基础上新建2座。')).toEqual(
      [NEXT_YEAR, '2020 2020 report', NEXT_YEAR],
    ));
});
