import { describe, expect, it } from 'vitest';
import { readMetrics } from './read-meaning';

describe('relations', () => {
  it.each([
    ['产值18亿元,同比增长7%。', '7%', '18亿元'],
    ['引进企业66家,完成全年目标的82%。', '82%', '66家'],
    ['工业投资9亿元,民间投资4亿元,分别增长5%和6%。', '6%', '4亿元'],
    ['老人1.2万人,占户籍人口的28%。', '28%', '1.2万人'],
    ['城乡居民收入分别为5万元、3万元,增长6%、8%。', '6%', '5万元'],
    ['民生支出35亿元,占财政支出的82%,增长6%。', '6%', '35亿元'],
  ])('%s: %s speaks of %s', (text, part, level) => {
    const metrics = readMetrics(text);
    const levelStart = metrics.find((metric) => metric.text === level)?.start;
    expect(levelStart).toBeDefined();
    expect(metrics.find((metric) => metric.text === part)?.relatesTo?.start).toBe(levelStart);
  });

  it('has none where no level is stated', () => {
    expect(readMetrics('税收收入同比增长8%。').map((metric) => metric.relatesTo)).toEqual([
      undefined,
    ]);
  });
});

describe('periods', () => {
  it.each([
    [
      '上半年,完成产值8亿元,同比增长5%。',
      ['上半年 2020-01-01 2020-06-30 implied', '上半年 2020-01-01 2020-06-30 implied'],
    ],
    ['截至2020年11月,引进企业50家。', ['截至2020年11月 - 2020-11-30 explicit']],
    ['2018年前三季度接待游客30万人次。', ['2018年前三季度 2018-01-01 2018-09-30 explicit']],
    ['日均供餐400份。', ['日均 - - -']],
    ['“十三五”期间建成公园6座。', ['“十三五”期间 2016-01-01 2020-12-31 explicit']],
    ['一九九七年粮食产量5万吨。', ['一九九七年 1997-01-01 1997-12-31 explicit']],
    ['覆盖率由2019年的41%提高到52%。', ['2019年 2019-01-01 2019-12-31 explicit', '-']],
    ['产值比2016年增长24%。', ['-']],
    [
      '产值由2016年8亿元增加到2020年13亿元。',
      ['2016年 2016-01-01 2016-12-31 explicit', '2020年 2020-01-01 2020-12-31 explicit'],
    ],
    ['产值是2016年6亿元的180%。', ['2016年 2016-01-01 2016-12-31 explicit', '-']],
    ['2016年到2020年累计投入9亿元。', ['2016年到2020年 2016-01-01 2020-12-31 explicit']],
    ['2016年到 2020年累计投入9亿元。', ['2016年到 2020年 2016-01-01 2020-12-31 explicit']],
    ['完成全年指标的112%。', ['-']],
    [
      '2020年10月—2021年2月,投放越冬鱼苗30万尾。',
      ['2020年10月—2021年2月 2020-10-01 2021-02-28 explicit'],
    ],
    ['2020年3月至9月,清淤河道12公里。', ['2020年3月至9月 2020-03-01 2020-09-30 explicit']],
    ['上年结转资金0.4亿元,调入0.3亿元。', ['-', '-']],
    ['上年结余2.1亿元。', ['-']],
  ])('%s', (text, expected) => {
    const shown = readMetrics(text).map(({ period }) =>
      period
        ? [period.text, period.start ?? '-', period.end ?? '-', period.resolution ?? '-'].join(' ')
        : '-',
    );
    expect(shown).toEqual(expected);
  });

  it('are no deadlines', () => {
    expect(readMetrics('年底前新建公园6座。', 'plan').map((metric) => metric.period)).toEqual([
      undefined,
    ]);
    const ahead = '今后五年的主要目标是:到2026年,渔业产值突破40亿元。';
    expect(readMetrics(ahead, 'plan').map((metric) => metric.period)).toEqual([undefined]);
  });
});
