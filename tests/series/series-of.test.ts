import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/index';
import { indicatorsIn, isNamed, seriesOf, sourceOf, stretches } from '../../lib/series/index';
import type { IndicatorSeries, SeriesPoint } from '../../lib/series/index';
import { stated, yearly } from '../builders/indicator-series';

const KEY = '财政总收入';
const said = (text: string, value: number) => stated({ text, value: value * 1e8 });
const words = ({ time, value, disagrees }: SeriesPoint): string =>
  `${time.year} ${value / 1e8}${disagrees === undefined ? '' : ` ${disagrees}`}`;

describe('seriesOf', () => {
  it('joins what the reports of an issuer say of one indicator, in order of time', () => {
    const series = seriesOf(
      [
        yearly(2023, said('2.88亿元', 2.88)),
        yearly(2021, said('2.10亿元', 2.1)),
        yearly(2022, said('2.50亿元', 2.5)),
      ],
      KEY,
    );
    expect(series.actuals.map(words)).toEqual(['2021 2.1', '2022 2.5', '2023 2.88']);
    expect(series.unit).toBe('元');
    expect(series.leftOut).toEqual([]);
  });

  it('keeps a gap a gap', () => {
    const of = (year: number) => yearly(year, said('2.1亿元', 2.1 + year / 1e4));
    const { actuals } = seriesOf([of(2018), of(2019), of(2022), of(2023)], KEY);
    expect(stretches(actuals).map((part) => part.map(({ time }) => time.year))).toEqual([
      [2018, 2019],
      [2022, 2023],
    ]);
  });

  it('shows a figure and its revision, and draws the line through the later', () => {
    const series = seriesOf(
      [
        yearly(2021, said('2.10亿元', 2.1)),
        yearly(
          2022,
          stated({ text: '2.25亿元', value: 2.25e8, when: '2021' }),
          said('2.50亿元', 2.5),
        ),
      ],
      KEY,
    );
    expect(series.actuals.map(words)).toEqual([
      '2021 2.1 revised',
      '2021 2.25 revised',
      '2022 2.5',
    ]);
    expect(stretches(series.actuals).flat().map(words)).toEqual(['2021 2.25 revised', '2022 2.5']);
  });

  it('takes figures that print the same value for one, the exact one first', () => {
    const { actuals } = seriesOf(
      [
        yearly(2021, stated({ text: '超过2亿元', value: 2e8, bound: 'min' }), said('2.1亿元', 2.1)),
        yearly(2022, stated({ text: '2.12亿元', value: 2.12e8, when: '2021' })),
      ],
      KEY,
    );
    expect(actuals.map(({ text }) => text)).toEqual(['2.1亿元']);
    expect(actuals[0]?.again).toEqual([
      { report: '2021', metric: 0 },
      { report: '2022', metric: 0 },
    ]);
  });

  it('says where one report has two values of a year; the line takes the first', () => {
    const { actuals } = seriesOf([yearly(2022, said('2.5亿元', 2.5), said('3.6亿元', 3.6))], KEY);
    expect(actuals.map(words)).toEqual(['2022 2.5 other-value', '2022 3.6 other-value']);
    expect(stretches(actuals).flat().map(words)).toEqual(['2022 2.5 other-value']);
  });

  it('keeps a half-year, several years and a year apart', () => {
    const series = seriesOf(
      [
        yearly(
          2022,
          said('2.5亿元', 2.5),
          stated({ text: '1.2亿元', value: 1.2e8, when: '2022-01-01..2022-06-30' }),
          stated({ text: '9.8亿元', value: 9.8e8, when: '2018..2022' }),
          stated({ text: '2.5亿元', value: 2.5e8, when: '2022-12-31..2022-12-31' }),
        ),
      ],
      KEY,
    );
    expect(series.actuals.map(({ time, value }) => [time.span, value / 1e8])).toEqual([
      ['part', 1.2],
      ['year', 2.5],
    ]);
    expect(series.overYears.map(({ value }) => value / 1e8)).toEqual([9.8]);
    expect(stretches(series.actuals).flat()).toHaveLength(1);
  });

  it('mixes no units; what converts exactly is converted', () => {
    const key = '治理水土流失·平方米';
    const of = (text: string, value: number, unit: string) =>
      stated({ text, value, unit, indicator: '治理水土流失' });
    const series = seriesOf(
      [
        yearly(2021, of('30平方公里', 30, '平方公里')),
        yearly(2022, of('32平方公里', 32, '平方公里')),
        yearly(2023, of('3400公顷', 3400, '公顷')),
      ],
      key,
    );
    expect(series.actuals.map(({ value }) => value)).toEqual([30, 32, 34]);
    const jobs = (text: string, value: number, unit: string) =>
      stated({ text, value, unit, indicator: '城镇新增就业' });
    const mixed = seriesOf(
      [
        yearly(2021, jobs('1200人', 1200, '人')),
        yearly(2022, jobs('1300人', 1300, '人'), jobs('8个', 8, '个')),
      ],
      '城镇新增就业',
    );
    expect(mixed.actuals.map(({ value }) => value)).toEqual([1200, 1300]);
    expect(mixed.leftOut).toEqual([{ report: '2022', metric: 1, because: 'other-unit' }]);
  });

  it.each([
    ['no value', { text: '2.5亿元', value: NaN }, 'no-value'],
    ['the figure of the county around', { indicator: '全县财政总收入' }, 'other-scope'],
  ] as const)('leaves out %s and says why', (_, change, because) => {
    const { value, ...metric } = stated({ text: '2.5亿元', value: 2.5e8, ...change });
    const given = Number.isNaN(value) ? metric : { ...metric, value };
    const { leftOut, actuals } = seriesOf([yearly(2022, given)], KEY);
    expect(actuals).toEqual([]);
    expect(leftOut).toEqual([{ report: '2022', metric: 0, because }]);
  });

  it('leaves out a figure of no known time', () => {
    const source = { name: 'a', report: {}, metrics: [said('2.5亿元', 2.5)] };
    expect(seriesOf([source], KEY).leftOut).toEqual([
      { report: 'a', metric: 0, because: 'no-time' },
    ]);
  });

  it('knows nothing of an indicator that no report states', () => {
    const empty: IndicatorSeries = seriesOf([yearly(2022, said('2.5亿元', 2.5))], '森林覆盖率');
    expect(empty).toMatchObject({ unit: '', actuals: [], targets: [], outcomes: [], leftOut: [] });
  });
});

const report = (year: number, lines: readonly string[]) => {
  const text = [`槐河县${year + 1}年政府工作报告`, ...lines].join('\n');
  const extraction = extract(text, { meta: { pubdate: `${year + 1}-01-15` } });
  return sourceOf({ name: `${year}`, text, extraction });
};

const reports = [
  report(2022, [
    '一、2022年工作回顾',
    '全县地区生产总值增长5.8%，居民人均可支配收入名义增长6.1%、实际增长4.9%。',
    '二、2023年工作安排',
    '今年的主要预期目标是：地区生产总值增长6%左右。',
  ]),
  report(2023, [
    '一、2023年工作回顾',
    '生产总值同比增长5.2%。',
    '二、2024年工作安排',
    '今年的主要预期目标是：GDP增长5.5%以上。',
  ]),
];

describe('what was read in two reports', () => {
  it('is one series under two names, with a target and what became of it', () => {
    const { actuals, outcomes } = seriesOf(reports, '地区生产总值·同比');
    expect(actuals.map(({ time, value }) => [time.year, value])).toEqual([
      [2022, 5.8],
      [2023, 5.2],
    ]);
    expect(
      outcomes.map((each) => [
        each.target.time.year,
        each.target.value,
        'verdict' in each ? each.verdict : each.because,
      ]),
    ).toEqual([
      [2023, 6, 'missed'],
      [2024, 5.5, 'no-result'],
    ]);
  });

  it('has real and nominal growth apart', () => {
    const values = (key: string) => seriesOf(reports, key).actuals.map(({ value }) => value);
    expect(values('居民人均可支配收入·同比')).toEqual([6.1]);
    expect(values('居民人均可支配收入·实际同比')).toEqual([4.9]);
  });

  it('counts the indicators, and finds them by any name', () => {
    const [first] = indicatorsIn(reports);
    expect(first).toEqual({
      key: '地区生产总值·同比',
      name: '地区生产总值·同比',
      reports: 2,
      figures: 4,
    });
    expect(isNamed('地区生产总值·同比', 'gdp')).toBe(true);
    expect(isNamed('社会消费品零售总额', '社零')).toBe(true);
    expect(isNamed('森林覆盖率', '社零')).toBe(false);
    expect(isNamed('森林覆盖率', ' ')).toBe(true);
  });
});
