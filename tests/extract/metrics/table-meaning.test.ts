import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { refineMeaning } from '../../../lib/extract/metrics/read-metrics';
import { readDocument } from '../../../lib/extract/structure/index';
import { readMetrics } from './read-meaning';

const shown = (text: string): string[] =>
  readMetrics(text).map(({ text: words, value, unit, kind, status, indicator, period }) =>
    [`${words} =`, value, unit, kind, status, indicator?.text ?? '-', period?.text]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('meaning of table cells', () => {
  it('comes from label, column of units and header', () => {
    expect(shown('指标\t单位\t2020年\t比上年增长(%)\n粮食产量\t万吨\t15.2\t-3.1')).toEqual([
      '15.2 = 152000 吨 level actual 粮食产量 2020年',
      '-3.1 = -3.1 % change actual 粮食产量',
    ]);
  });

  it('leaves brackets and numbering out of the name', () => {
    expect(shown('指标\t绝对数\n　其中:出口额(亿美元)\t2.4')).toEqual([
      '2.4 = 240000000 美元 level actual 出口额',
    ]);
  });

  it('takes the header as name where the row is a place', () => {
    expect(shown('地区\t生产总值(亿元)\n白石镇\t21.5')).toEqual([
      '21.5 = 2150000000 元 level actual 生产总值',
    ]);
  });

  it('tells shares, progress and targets by their header', () => {
    expect(shown('项目\t完成预算(%)\t占比重(%)\n教育支出\t98.2\t21.4')).toEqual([
      '98.2 = 98.2 % progress actual 教育支出',
      '21.4 = 21.4 % share actual 教育支出',
    ]);
    expect(shown('指标\t单位\t2021年目标\n新增学位\t个\t900')).toEqual([
      '900 = 900 个 level target 新增学位 2021年',
    ]);
  });

  it('tells changes by the caption too', () => {
    const table =
      '表3 2020年居民消费价格比上年涨跌幅度\n单位:%\n类别\t全县\t县城\n食品烟酒\t2.1\t-1.4';
    expect(shown(table)).toEqual([
      '2.1 = 2.1 % change actual 食品烟酒',
      '-1.4 = -1.4 % change actual 食品烟酒',
    ]);
  });

  it('reads a header whose percent has no brackets, in however many rows', () => {
    const rows = ['契税', '罚没', '租金', '其他', '专项', '车船', '印花'].map(
      (name) => `${name}收入\t100\t90\t90.0\t1.5`,
    );
    const table = `单位：万元\n项目\t预算数\t执行数\t完成预算%\t同比±%\n${rows.join('\n')}\n资源税收入\t860\t812\t94.4\t-3.7`;
    expect(shown(table).slice(-4)).toEqual([
      '860 = 8600000 元 level target 资源税收入',
      '812 = 8120000 元 level actual 资源税收入',
      '94.4 = 94.4 % progress actual 资源税收入',
      '-3.7 = -3.7 % change actual 资源税收入',
    ]);
  });

  it('takes the unit from a caption of two, from the head of the labels, and multiplies once', () => {
    expect(shown('单位：万元、%\n项目\t执行数\t完成率\n车船税\t3,410\t96.1')).toEqual([
      '3,410 = 34100000 元 level actual 车船税',
      '96.1 = 96.1 % progress actual 车船税',
    ]);
    expect(shown('指标（亿元）\t2020年实际\n社会消费品零售额\t17.3')).toEqual([
      '17.3 = 1730000000 元 level actual 社会消费品零售额 2020年',
    ]);
    expect(shown('序号\t指标名称\t计量单位\t全年完成\n1\t发电量\t亿千瓦时\t4.4')).toEqual([
      '4.4 = 440000000 千瓦时 level actual 发电量 全年',
    ]);
  });

  it('takes no note in brackets for a unit', () => {
    expect(shown('单位：亿元\n行业\t投资额(不含农户)\n采矿业\t6.1')).toEqual([
      '6.1 = 610000000 元 level actual 采矿业',
    ]);
  });

  it('reads cells with a unit and a limit of their own as the column says', () => {
    expect(
      shown(
        '指标\t2020年实际\t2021年预期目标\n新增就业\t1860人\t2100人以上\n出口增长\t4.1%\t4.5%左右',
      ),
    ).toEqual([
      '1860人 = 1860 人 level actual 新增就业 2020年',
      '2100人以上 = 2100 人 level target 新增就业 2021年',
      '4.1% = 4.1 % change actual 出口增长 2020年',
      '4.5%左右 = 4.5 % change target 出口增长 2021年',
    ]);
  });

  it('reads limits in cells, labels and heads', () => {
    const metrics = readMetrics(
      '指标\t2020年\t2021年目标\n失业率（%）\t4.1\t5以内\n绿地率（%）\t37\t≥ 38\n晴好天数（≥）\t300\t310',
    );
    expect(metrics.map(({ text, value, bound }) => [text, value, bound])).toEqual([
      ['4.1', 4.1, 'exact'],
      ['5以内', 5, 'max'],
      ['37', 37, 'exact'],
      ['≥ 38', 38, 'min'],
      ['300', 300, 'min'],
      ['310', 310, 'min'],
    ]);
  });

  it('names rows by their label, not by what describes them', () => {
    const head =
      '序号\t项目名称\t建设规模\t责任单位\t总投资(万元)\t年度计划投资(万元)\t累计完成(万元)\n';
    expect(shown(`${head}1\t柳堤水厂\t日供水3万吨\t水务局\t600\t200\t90`)).toEqual([
      '3万吨 = 30000 吨 level actual 日供水',
      '600 = 6000000 元 level actual 柳堤水厂',
      '200 = 2000000 元 level target 柳堤水厂',
      '90 = 900000 元 level actual 柳堤水厂',
    ]);
  });

  it('takes from the head whether a cell with words of its own is aimed at', () => {
    expect(
      shown(
        '项目\t建设内容\t年度目标\t完成情况\n青溪粮库\t建筑面积900平方米\t完成投资60万元\t已完成40万元',
      ),
    ).toEqual([
      '900平方米 = 900 平方米 level actual 建筑面积',
      '60万元 = 600000 元 level target 投资',
      '40万元 = 400000 元 level actual 投资',
    ]);
  });

  it('reads a label that names a fall', () => {
    expect(shown('指标\t2020年\n单位能耗下降（%）\t3.2\n入户率提高（个百分点）\t2')).toEqual([
      '3.2 = -3.2 % change actual 单位能耗下降 2020年',
      '2 = 2 个百分点 change actual 入户率提高 2020年',
    ]);
  });

  it('reads a head of two lines', () => {
    expect(
      shown('乡镇\t税收收入（万元）\t\n\t完成数\t增幅（%）\n白石镇\t640\t3.1\n松岭乡\t215\t-0.8'),
    ).toEqual([
      '640 = 6400000 元 level actual 税收收入',
      '3.1 = 3.1 % change actual 税收收入',
      '215 = 2150000 元 level actual 税收收入',
      '-0.8 = -0.8 % change actual 税收收入',
    ]);
  });

  it.each([
    ['strokes between the cells', '指标|绝对数（亿元）|增长（%）\n进出口总额|8.4|-2.2'],
    [
      'a table of strokes',
      '| 指标 | 绝对数（亿元） | 增长（%） |\n|---|---:|---|\n| 进出口总额 | 8.4 | -2.2 |',
    ],
    [
      'its caption inside',
      '| 表3 外贸 | | |\n|---|---|---|\n| 单位：亿元 | | |\n| 指标 | 总额 | 增长% |\n| 进出口总额 | 8.4 | -2.2 |',
    ],
  ])('reads %s', (_name, table) => {
    expect(shown(table)).toEqual([
      '8.4 = 840000000 元 level actual 进出口总额',
      '-2.2 = -2.2 % change actual 进出口总额',
    ]);
  });

  it('makes no table of links between strokes', () => {
    expect(shown('首页 | 公开 | 互动\n上一页 | 下一页')).toEqual([]);
  });

  it('uses the headers of the page where it gave them', () => {
    const text = '公路里程 126.5 2.4';
    const cell = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const tables = [
      {
        start: 0,
        end: text.length,
        cells: ['公路里程', '126.5', '2.4'].map(cell),
        headers: ['指标', '2020年', '比上年增长（％）'],
        unit: '公里',
      },
    ];
    const document = readDocument(text, { tables });
    const metrics = refineMeaning(document, findQuantities(document));
    expect(
      metrics.map(({ value, unit, kind, indicator }) => [value, unit, kind, indicator?.text]),
    ).toEqual([
      [126.5, '公里', 'level', '公路里程'],
      [2.4, '%', 'change', '公路里程'],
    ]);
  });
});
