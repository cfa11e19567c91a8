import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

const REPORT = (review: string, plan: string): string =>
  `临溪镇政府工作报告\n一、2023年工作回顾\n${review}\n二、2024年主要任务\n${plan}`;

const whens = (text: string): readonly string[] =>
  extract(text).metrics.map(({ text: words, when }) =>
    [words, when ? `${when.start} ${when.end} ${when.from}` : '-'].join(' '),
  );

const dues = (text: string): readonly string[] =>
  extract(text).pledges.map(({ due }) => (due ? `${due.date} ${due.from}` : '-'));

describe('the days that a figure speaks of', () => {
  it.each<[name: string, review: string, expected: readonly string[]]>([
    ['by its own words', '上半年接待游客3万人次。', ['3万人次 2023-01-01 2023-06-30 wording']],
    ['by the section', '新建公园6座。', ['6座 2023-01-01 2023-12-31 section']],
    ['a point in time', '截至11月底,在册企业320家。', ['320家 2023-11-30 2023-11-30 wording']],
    ['the end of a year', '2022年末户籍人口4.2万人。', ['4.2万人 2022-12-31 2022-12-31 wording']],
    [
      'along a chain of semicolons',
      '2021年,建成水库2座;加固堤防8公里;清淤12公里。修路5公里。',
      [
        '2座 2021-01-01 2021-12-31 wording',
        '8公里 2021-01-01 2021-12-31 sentence',
        '12公里 2021-01-01 2021-12-31 sentence',
        '5公里 2021-01-01 2021-12-31 sentence',
      ],
    ],
    [
      'no further than the paragraph',
      '2021年,建成水库2座。\n修路5公里。',
      ['2座 2021-01-01 2021-12-31 wording', '5公里 2023-01-01 2023-12-31 section'],
    ],
    [
      'not from where something came',
      '由2016年的12座增加到30座。植树5万株。',
      [
        '12座 2016-01-01 2016-12-31 wording',
        '30座 2023-01-01 2023-12-31 section',
        '5万株 2023-01-01 2023-12-31 section',
      ],
    ],
    [
      'an average over its several years',
      '“十三五”时期,地区生产总值年均增长6%。',
      ['6% 2016-01-01 2020-12-31 sentence'],
    ],
    ['an average over years that nothing names', '地区生产总值年均增长6%。', ['6% -']],
    [
      'by a part of the year for its own sentence alone',
      '1-11月,完成税收2亿元。引进企业42家。',
      ['2亿元 2023-01-01 2023-11-30 wording', '42家 2023-01-01 2023-12-31 section'],
    ],
    [
      'since a year up to the one looked back on',
      '2021年以来,新建学校8所。',
      ['8所 2021-01-01 2023-12-31 wording'],
    ],
    [
      'since a five-year plan began up to the year looked back on',
      '“十四五”以来,新建学校8所。十四五以来累计修路6公里。“十四五”时期,架桥3座。',
      [
        '8所 2021-01-01 2023-12-31 sentence',
        '6公里 2021-01-01 2023-12-31 sentence',
        '3座 2021-01-01 2025-12-31 wording',
      ],
    ],
    ['over years in digits', '近10年,新建学校8所。', ['8所 2014-01-01 2023-12-31 wording']],
    ['over more than ten years', '近十五年来,新建学校8所。', ['8所 2009-01-01 2023-12-31 wording']],
    ['from month to month', '1至9月,完成税收2亿元。', ['2亿元 2023-01-01 2023-09-30 wording']],
    [
      'from month to month, each named',
      '1月至9月,完成税收2亿元。',
      ['2亿元 2023-01-01 2023-09-30 wording'],
    ],
    ['from a day on', '自4月26日起,发放补贴12万元。', ['12万元 2023-04-26 2023-12-31 wording']],
    ['from a month on', '自3月起,开行班车6条。', ['6条 2023-03-01 2023-12-31 wording']],
    ['an average by the day', '日均供餐400份。', ['400份 2023-01-01 2023-12-31 section']],
  ])('%s', (_name, review, expected) => {
    expect(whens(REPORT(review, '加强作风建设。'))).toEqual(expected);
  });

  it.each<[name: string, plan: string, expected: readonly string[]]>([
    ['by the section', '新建公园6座。', ['6座 2024-01-01 2024-12-31 section']],
    ['up to a deadline', '9月底前改造管网12公里。', ['12公里 2024-01-01 2024-09-30 sentence']],
    [
      'in the year that is reached',
      '到2026年,渔业产值突破40亿元。',
      ['40亿元 2026-01-01 2026-12-31 sentence'],
    ],
    [
      'along a chain of semicolons',
      '到2026年,渔业产值突破40亿元;旅游收入突破12亿元。新建码头2座。',
      [
        '40亿元 2026-01-01 2026-12-31 sentence',
        '12亿元 2026-01-01 2026-12-31 sentence',
        '2座 2024-01-01 2024-12-31 section',
      ],
    ],
    [
      'what stands already is of the year gone by',
      '在已建成3座的基础上,新建公园6座。',
      ['3座 2023-01-01 2023-12-31 report', '6座 2024-01-01 2024-12-31 section'],
    ],
  ])('in a plan %s', (_name, plan, expected) => {
    expect(whens(REPORT('加强作风建设。', plan))).toEqual(expected);
  });

  it('is that of a part of several years beside one of a single year', () => {
    const text =
      '临溪镇政府工作报告\n一、过去五年工作回顾\n新建桥梁8座。\n二、2021年工作回顾\n新建桥梁2座。\n三、今后五年的主要目标\n新建桥梁9座。\n四、2022年主要任务\n新建桥梁3座。';
    expect(whens(text)).toEqual([
      '8座 2017-01-01 2021-12-31 section',
      '2座 2021-01-01 2021-12-31 section',
      '9座 2022-01-01 2026-12-31 section',
      '3座 2022-01-01 2022-12-31 section',
    ]);
    expect(extract(text).sections.flatMap(({ period }) => period ?? [])).toHaveLength(4);
  });

  it('is not guessed where nothing tells', () => expect(whens('新建桥梁8座。')).toEqual(['8座 -']));
});

describe('the day by which a pledge is to be kept', () => {
  it.each([
    ['年底前完成96户改造。', '2024-12-31 wording'],
    ['6月底前启用镇图书馆。', '2024-06-30 wording'],
    ['新建公园6座。', '2024-12-31 section'],
  ])('%s', (plan, due) => expect(dues(REPORT('新建公园1座。', plan))).toEqual([due]));

  it.each([
    ['任期内建成集镇污水处理厂1座。', '-'],
    ['用三到五年时间，新建水库5座。', '-'],
    ['春节前新建公厕2座。', '-'],
    ['三个月内建成充电桩200个。', '-'],
    ['新建学前教育中心1所。', '2024-12-31 section'],
    ['推行任期制改革，新建泵站2座。', '2024-12-31 section'],
    ['在2023年工作基础上，新建幼儿园3所。', '2024-12-31 section'],
    ['2023年启动的供水工程要加快扫尾，新建泵站2座。', '2024-12-31 section'],
  ])('is not put in the place of a time that is told: %s', (plan, due) =>
    expect(dues(REPORT('新建公园1座。', plan))).toEqual([due]),
  );

  it('of years from now on is theirs, along the chain', () =>
    expect(dues(REPORT('新建公园1座。', '今后五年，新建学校8所；新增就业3万人。'))).toEqual([
      '2028-12-31 wording',
      '2028-12-31 sentence',
    ]));

  it('goes along a chain of semicolons', () =>
    expect(
      dues(REPORT('新建公园1座。', '到2026年,建成水库2座;加固堤防8公里。新建码头2座。')),
    ).toEqual(['2026-12-31 wording', '2026-12-31 sentence', '2024-12-31 section']));

  it('is that of the plan where no heading says one', () => {
    const text =
      '临溪镇2023年工作总结和2024年工作打算\n工作总结\n2023年新建公园1座。\n工作打算\n新建码头2座。';
    expect(dues(text)).toEqual(['2024-12-31 report']);
  });
});
