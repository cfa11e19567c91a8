import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { match } from '../../lib/anchor/match';
import type { AnchorOutcome } from '../../lib/model/annotation';
import { SENTENCES, targetOf, TEXT } from './sample';

interface Row {
  readonly name: string;
  readonly exact: string;
  readonly text: string;
  readonly outcome: AnchorOutcome;
  readonly found?: string;
}

const swap = (from: string, to: string): string => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

const rows: readonly Row[] = [
  {
    name: 'unchanged text with another hash',
    exact: '3.46亿元',
    text: TEXT,
    outcome: 'same',
    found: '3.46亿元',
  },
  {
    name: 'a paragraph was put before it',
    exact: '127家',
    text: `按语。\n${TEXT}`,
    outcome: 'same',
    found: '127家',
  },
  {
    name: 'a digit changed',
    exact: '同比增长12.7%',
    text: swap('12.7%', '12.9%'),
    outcome: 'number-changed',
    found: '同比增长12.9%',
  },
  {
    name: 'only a number was quoted and it changed',
    exact: '12.7%',
    text: swap('12.7%', '9.15%'),
    outcome: 'number-changed',
    found: '9.15%',
  },
  {
    name: 'the number changed and the old one stands elsewhere',
    exact: '12.7%',
    text: `${swap('12.7%', '9.2%')}\n税收占比为12.7%。`,
    outcome: 'number-changed',
    found: '9.2%',
  },
  {
    name: 'the multiplier changed',
    exact: '9.3亿元',
    text: swap('9.3亿元', '9.3万元'),
    outcome: 'number-changed',
    found: '9.3万元',
  },
  {
    name: 'a digit was put in front',
    exact: '3.46亿元',
    text: swap('3.46亿元', '13.46亿元'),
    outcome: 'number-changed',
    found: '13.46亿元',
  },
  {
    name: 'the script changed',
    exact: SENTENCES[1] ?? '',
    text: Converter({ from: 'cn', to: 'tw' })(TEXT),
    outcome: 'same',
    found: '完成工業總產值58.2億元，其中規模以上企業產值41.9億元，同比增長8.4%。',
  },
  {
    name: 'radicals in place of characters',
    exact: '河道整治12公里',
    text: swap('公里', '公⾥'),
    outcome: 'same',
    found: '河道整治12公⾥',
  },
  {
    name: 'the same value in another unit',
    exact: '财政总收入3.46亿元',
    text: swap('3.46亿元', '34600万元'),
    outcome: 'restated',
    found: '财政总收入34600万元',
  },
  {
    name: 'a numeral in digits',
    exact: '惠及居民三十二户',
    text: swap('三十二', '32'),
    outcome: 'restated',
    found: '惠及居民32户',
  },
  {
    name: '余 taken from a number of the same value',
    exact: '日均服务老年人九百余人次',
    text: swap('九百余', '900'),
    outcome: 'reworded',
    found: '日均服务老年人900人次',
  },
  {
    name: 'percent became per mille',
    exact: '同比增长8.4%',
    text: swap('8.4%', '8.4‰'),
    outcome: 'number-changed',
    found: '同比增长8.4‰',
  },
  {
    name: 'percent became percentage points',
    exact: '同比增长8.4%',
    text: swap('8.4%', '8.4个百分点'),
    outcome: 'number-changed',
    found: '同比增长8.4个百分点',
  },
  {
    name: 'a minus was put in',
    exact: '同比增长8.4%',
    text: swap('增长8.4%', '增长-8.4%'),
    outcome: 'number-changed',
    found: '同比增长-8.4%',
  },
  {
    name: 'another currency',
    exact: '注册资本合计9.3亿元',
    text: swap('9.3亿元', '9.3亿美元'),
    outcome: 'number-changed',
    found: '注册资本合计9.3亿美元',
  },
  {
    name: 'up became down',
    exact: '同比增长8.4%',
    text: swap('增长8.4%', '下降8.4%'),
    outcome: 'reworded',
    found: '同比下降8.4%',
  },
  {
    name: 'a Chinese numeral changed',
    exact: '惠及居民三十二户',
    text: swap('三十二', '四十二'),
    outcome: 'number-changed',
    found: '惠及居民四十二户',
  },
  {
    name: 'a sentence lost one of its numbers',
    exact: SENTENCES[1] ?? '',
    text: swap('，同比增长8.4%', ''),
    outcome: 'number-changed',
    found: '完成工业总产值58.2亿元，其中规模以上企业产值41.9亿元。',
  },
  {
    name: 'other words, same numbers',
    exact: SENTENCES[6] ?? '',
    text: swap('确保年底前完成河道整治12公里', '力争年内基本完成河道整治12公里'),
    outcome: 'reworded',
    found: '力争年内基本完成河道整治12公里，拆除违法建筑3.5万平方米。',
  },
  {
    name: '一 of 进一步 is no number',
    exact: SENTENCES[7] ?? '',
    text: swap('进一步推进', '持续推进'),
    outcome: 'reworded',
    found: '持续推进社区食堂建设，新增助餐点6个，日均服务老年人九百余人次。',
  },
  {
    name: 'full-width digits and blanks are the same wording',
    exact: '3.46亿元',
    text: swap('3.46亿元', '３．４６ 亿元'),
    outcome: 'same',
    found: '３．４６ 亿元',
  },
  {
    name: 'a blank inside a number makes two numbers',
    exact: '2150个',
    text: swap('2150个', '2 150个'),
    outcome: 'number-changed',
    found: '2 150个',
  },
  {
    name: 'zero-width characters and a line break inside',
    exact: '新建口袋公园5座',
    text: swap('口袋公园', '口袋\u200b\n公园'),
    outcome: 'same',
    found: '新建口袋\u200b\n公园5座',
  },
  {
    name: 'the sentence is no longer there',
    exact: SENTENCES[9] ?? '',
    text: TEXT.replace(SENTENCES[9] ?? '', '散会。'),
    outcome: 'gone',
  },
  {
    name: 'an entirely other text',
    exact: '改造老旧小区四处',
    text: '本站建设与维护由信息中心负责。',
    outcome: 'gone',
  },
  { name: 'an empty text', exact: '127家', text: '', outcome: 'gone' },
  {
    name: 'a number quoted in other surroundings only',
    exact: '88场',
    text: '会议召开了88场。',
    outcome: 'gone',
  },
];

describe('match', () => {
  for (const row of rows) {
    it(row.name, () => {
      const found = match(targetOf(row.exact), row.text, 'new');
      expect(found.outcome).toBe(row.outcome);
      expect(found.start === undefined ? undefined : row.text.slice(found.start, found.end)).toBe(
        row.found,
      );
      if (found.found !== undefined) expect(found.found).toBe(row.found);
    });
  }

  it.each([
    { name: 'up became down', from: '同比增长12.7%', to: '同比下降12.7%', reversed: true },
    { name: 'a negation went out', from: '未发生重大事故', to: '发生重大事故', reversed: true },
    { name: 'other words', from: '未发生重大事故', to: '未出现较大事故', reversed: undefined },
  ])('tells whether the wording says the contrary: $name', ({ from, to, reversed }) => {
    const found = match(targetOf(from), swap(from, to), 'new');
    expect(found).toMatchObject({ outcome: 'reworded', found: to });
    expect(found.reversed).toBe(reversed);
  });

  it('does not take a sentence of another place, or the contrary, for one that is gone', () => {
    const exact = '安平街道按期完成河道整治和绿化改造任务';
    const target = targetOf(exact, `年初部署。\n${exact}。\n年末总结。`);
    for (const other of [exact.replace('安平街道', '望溪街道'), exact.replace('按期', '未能')]) {
      expect(match(target, `别处开头。\n${other}。\n别处结尾。`, 'new').outcome).not.toBe('same');
      expect(match(target, `别处开头。\n${other}。\n别处结尾。`, 'new').start).toBeUndefined();
    }
  });

  it('gives both places where two fit alike', () => {
    const line =
      '各村各社区统筹推进绿化美化，新建口袋公园5座，改造沿街花坛与护栏多处，新增公共绿地1.8万平方米，' +
      '全部免费开放，管护责任落实到人，群众反映良好，并列入下年养护计划。';
    const old = `甲段。\n${line}\n乙段。`;
    const text = `另文在前。\n甲段。\n${line}\n乙段。\n丙段。\n${line}`;
    const found = match(targetOf('1.8万平方米', old), text, 'new');
    expect(found.outcome).toBe('unsure');
    expect(found.start).toBeUndefined();
    expect(found.alternatives?.map(({ start, end }) => text.slice(start, end))).toEqual([
      '1.8万平方米',
      '1.8万平方米',
    ]);
    expect(match(targetOf('1.8万平方米', old), text, 'new', old)).toMatchObject({
      outcome: 'same',
      start: text.indexOf('1.8'),
    });
  });

  describe('in a report that sums up first and goes into detail later', () => {
    const said =
      '推进市容环境综合治理，拆除违法建筑3.5万平方米，清理乱堆乱放1200余处，整治背街小巷41条，' +
      '新划停车泊位960个，办理群众来信812件，办结率和满意率都比上年高，';
    const summary = `城市管理更加精细。全年我镇集中力量${said}街面秩序好转。`;
    const detail = `环境面貌有了改观。全年全镇上下一起${said}市容考核前移两位。`;
    const old = `甲段。\n${summary}\n乙段。\n${detail}\n丙段。`;
    const target = targetOf('41条', old);

    it('does not take the second sentence for the first, which was taken out', () => {
      expect(match(target, `甲段。\n乙段。\n${detail}\n丙段。`, 'new').start).toBeUndefined();
    });

    it('finds the first where both stand', () => {
      const text = `另文在前。\n${old}`;
      expect(match(target, text, 'new')).toMatchObject({
        outcome: 'same',
        start: text.indexOf('41条'),
      });
    });

    it('does not take a copy for the first, in which a figure changed', () => {
      const text = `甲段。\n${summary.replace('41条', '47条')}\n${summary}\n乙段。\n${detail}\n丙段。`;
      const { outcome, alternatives = [] } = match(target, text, 'new');
      expect(outcome).toBe('unsure');
      expect(alternatives.map((one) => one.text)).toContain('47条');
    });
  });

  it('trusts the position where the hash is the same', () => {
    const text = '增长10%。增长10%。';
    const target = describeTarget(text, 'h', { start: 6, end: 12 }, 'u');
    expect(match(target, text, 'h')).toEqual({ outcome: 'same', start: 6, end: 12 });
  });

  it('tells equal quotes apart by their surroundings', () => {
    const text = '粮食产量增长5%。\n蔬菜产量增长5%。\n水果产量增长5%。';
    const target = targetOf('蔬菜产量增长5%', text);
    const second = {
      ...target,
      quote: { ...target.quote, exact: '5%', prefix: target.quote.prefix + '蔬菜产量增长' },
    };
    const found = match(second, `前言。\n${text}`, 'new');
    expect(found.start).toBe(`前言。\n${text}`.indexOf('蔬菜') + 6);
  });

  it('finds a passage of several thousand units by its ends', () => {
    const words = [
      '道路',
      '绿化',
      '学校',
      '医院',
      '河道',
      '菜场',
      '公园',
      '社区',
      '厂房',
      '农田',
      '桥梁',
    ];
    const name = (index: number): string =>
      `${words[index % 11] ?? ''}${words[(index * 3 + 5) % 7] ?? ''}`;
    const long = Array.from(
      { length: 300 },
      (_, index) => `第${index + 1}项任务为${name(index)}改造。`,
    ).join('');
    const target = targetOf(long, `开头。\n${long}\n结尾。`);
    const found = match(
      target,
      `开头。\n${long.replace('第150项任务', '第150项工作')}\n结尾。`,
      'new',
    );
    expect(found.outcome).toBe('reworded');
    expect(found.found?.length).toBe(long.length);
  });
});
