import { describe, expect, it } from 'vitest';
import { readMetrics } from '../read-meaning';
import type { Frame } from '../read-meaning';

/** `quantity: status` of the metrics in order. */
type Row = readonly [name: string, frame: Frame, text: string, expect: readonly string[]];

const rows: readonly Row[] = [
  [
    'an aim that was set',
    'review',
    '年初提出产值增长6%、达到18亿元的目标。',
    ['6%: target', '18亿元: target'],
  ],
  ['an aim of 确定', 'review', '会议确定了今年税收增长5%的任务。', ['5%: target']],
  ['an aim that was met', 'review', '超额完成年初确定的增长5%的目标。', ['5%: actual']],
  [
    '提出 without an aim',
    'review',
    '代表提出建议36件,产值增长5%。',
    ['36件: actual', '5%: actual'],
  ],
  [
    '力争 goes on',
    'review',
    '力争产值增长6%以上,税收增长7%左右。',
    ['6%以上: target', '7%左右: target'],
  ],
  [
    '力争 ends with an exact figure',
    'review',
    '力争产值增长6%以上,上年税收为7亿元。',
    ['6%以上: target', '7亿元: actual'],
  ],
  [
    'planned sowing',
    'review',
    '计划播种油菜6万亩,实际播种5万亩。',
    ['6万亩: target', '5万亩: actual'],
  ],
  ['by plan is done', 'review', '按计划完成投资6万元。', ['6万元: actual']],
  ['cost of one work', 'plan', '加快投资600万元的柳堤粮库建设。', ['600万元: actual']],
  ['cost of a work without 的', 'plan', '推进投资600万元柳堤粮库项目。', ['600万元: actual']],
  ['money spent', 'plan', '投资600万元,建设柳堤粮库。', ['600万元: target']],
  ['size of one work', 'plan', '启动2万平方米的青溪文体中心建设。', ['2万平方米: actual']],
  ['extent of works', 'plan', '推进60公里管网改造。', ['60公里: target']],
  ['size of what is made', 'plan', '新建2万平方米的青溪文体中心。', ['2万平方米: target']],
  ['where a work is', 'plan', '推进西街三栋楼之间的绿化工程。', ['三栋: actual']],
  ['what is treated', 'plan', '改造西街三栋楼。', ['三栋: target']],
  ['one of several works', 'plan', '抓好青溪8万吨饲料、柳堤冷库等项目建设。', ['8万吨: actual']],
  [
    'the second of several works',
    'plan',
    '加快6万吨果汁、9万吨豆粉等项目投产。',
    ['6万吨: actual', '9万吨: actual'],
  ],
  ['a capacity that is made', 'plan', '新增9万吨豆粉等项目产能。', ['9万吨: target']],
  [
    'size in brackets',
    'plan',
    '建成阅览室1间(面积120平方米,藏书3000册)。',
    ['1间: target', '120平方米: actual', '3000册: actual'],
  ],
  ['bare size in brackets', 'plan', '打造便民服务站(约80平方米)。', ['约80平方米: actual']],
  ['a part in brackets', 'plan', '改造沟渠9公里(新建2公里)。', ['9公里: target', '2公里: target']],
  ['for all in the town', 'plan', '为全镇260户特困家庭更换门锁。', ['260户: target']],
  ['all in the town', 'plan', '加强全镇260户特困家庭走访。', ['260户: actual']],
  [
    'stated as done so far',
    'plan',
    '柳堤路改造:目前管线已铺完,完成总工程量的35%。',
    ['35%: actual'],
  ],
  [
    'one after another',
    'plan',
    '先后走访农户600户,收集意见90条。',
    ['600户: actual', '90条: actual'],
  ],
  ['done, said behind', 'plan', '对西街的90盏路灯进行检修,该项目已于4月完成。', ['90盏: actual']],
  ['still to do behind what is done', 'plan', '该站已于4月建成,年内再新建2座。', ['2座: target']],
  [
    'later than what is done',
    'plan',
    '目前已建成6座,2022年底达到9座。',
    ['6座: actual', '9座: target'],
  ],
  [
    'expected of a later year',
    'review',
    '2020年税收3亿元,2021年预计达到4亿元。',
    ['3亿元: actual', '4亿元: target'],
  ],
  [
    'expected of this year',
    'review',
    '截至11月底税收3亿元,全年预计达到4亿元。',
    ['3亿元: actual', '4亿元: actual'],
  ],
];

describe('status', () => {
  it.each(rows)('%s', (_name, frame, text, expected) => {
    expect(
      readMetrics(text, frame).map((metric) => `${metric.text}: ${metric.status ?? ''}`),
    ).toEqual(expected);
  });
});
