import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES } from '../../lib/model/extraction';
import type { Metric } from '../../lib/model/extraction';
import { indicatorKey, metricKey, namesOf } from '../../lib/series/index';
import { nameGroups, plainName } from '../../lib/series/names';
import { METRIC } from '../builders/extraction';

const NAME_GROUPS = nameGroups();
const ALL_NAMES = NAME_GROUPS.flat();

describe('the table of names', () => {
  it('has at least 120 indicators', () => {
    expect(NAME_GROUPS.length).toBeGreaterThanOrEqual(120);
  });

  it('has no name twice, however it is written', () => {
    const seen = new Map<string, number>();
    for (const name of ALL_NAMES) seen.set(plainName(name), (seen.get(plainName(name)) ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('gives every name of a group the key of its first', () => {
    const others = NAME_GROUPS.flatMap((group) =>
      group.filter((name) => indicatorKey(name) !== group[0]),
    );
    expect(others).toEqual([]);
  });
});

const SAME: readonly (readonly [key: string, ...wordings: string[]])[] = [
  [
    '地区生产总值',
    'GDP',
    'ＧＤＰ',
    'gdp',
    '生产总值',
    '全市生产总值',
    '地區生產總值',
    '我区地区生产总值',
    '2023年GDP',
  ],
  [
    '地区生产总值',
    '地区生产总值(GDP)',
    '地区生产总值（亿元）',
    '生产总值（单位：万元）',
    '全年实现地区生产总值',
    '“GDP”：',
  ],
  [
    '固定资产投资',
    '固投',
    '固定资产投资额',
    '全区固定资产投资',
    '累计完成固定资产投资',
    '本年固定资产投资',
  ],
  ['社会消费品零售总额', '社零', '社消零总额', '社會消費品零售總額', '全镇社会消费品零售额'],
  [
    '一般公共预算收入',
    '一般预算收入',
    '地方一般公共预算收入',
    '公共财政预算收入',
    '全县一般公共預算收入',
  ],
  ['规模以上工业总产值', '规上工业产值', '规模以上工业[3]总产值'],
  ['PM2.5平均浓度', 'PM2.5年均浓度', '細顆粒物（PM2.5）年均濃度', 'ＰＭ２.５浓度'],
  ['经营主体', '市场主体总数', '年末市场主体'],
  ['望溪新城建设投资', '全市望溪新城建设投资', '望溪新城建設投資(亿元)', ' 望溪新城 建设投资 '],
  ['财政总收入(不含免抵调)', '全镇财政总收入（不含免抵调）'],
  [
    '地区生产总值·同比',
    'GDP增速',
    '地区生产总值增长率',
    '全市生产总值同比增长',
    '地区生产总值比上年增长',
  ],
  /* Output grows in comparable prices, income in current ones, where nothing else is said. */
  ['地区生产总值·同比', 'GDP实际增长', '地区生产总值按可比价格计算同比增长', '经济增长'],
  ['地区生产总值·名义同比', 'GDP名义增长'],
  ['居民人均可支配收入·同比', '居民人均可支配收入名义增长'],
  ['居民人均可支配收入·实际同比', '居民人均可支配收入实际增长'],
  ['规模以上工业增加值·同比', '规上工业增长', '规模以上工业增速', '规模工业增加值比上年增长'],
  ['第三产业增加值·同比', '服务业增长', '第三产业增长'],
  ['第三产业增加值', '服务业增加值', '三产增加值', '第三产业实现增加值'],
  ['单位地区生产总值能耗·同比', '万元GDP能耗降低', '单位国内生产总值能源消耗下降'],
  ['市本级一般公共预算收入', '市级一般公共预算收入', '市本级地方财政一般预算收入'],
  ['城镇登记失业率', '城镇登记失业率始终', '年末城镇居民登记失业率'],
  ['进出口总额', '进出口', '外贸进出口总值', '进出口贸易总额'],
  ['第三产业增加值占地区生产总值比重', '服务业增加值占GDP比重', '服务业增加值占生产总值的比重'],
  ['研发投入强度', '全社会研发投入占地区生产总值的比重', 'R&D经费支出占GDP比重'],
  ['地区生产总值·年均', 'GDP年均增速'],
  ['居民消费价格指数·同比', 'CPI涨幅', '居民消费价格上涨'],
  ['人口自然增长率', '人口自然增长率', '全市人口自然增长率'],
];

describe('indicatorKey', () => {
  it.each(SAME.flatMap(([key, ...wordings]) => wordings.map((wording) => [wording, key] as const)))(
    '%s is %s',
    (wording, key) => {
      expect(indicatorKey(wording)).toBe(key);
    },
  );

  it.each([
    ['名义 and 实际', '居民收入名义增长', '居民收入实际增长'],
    ['output and value added', '规模以上工业增加值', '规模以上工业总产值'],
    ['all and those above size', '工业增加值', '规模以上工业增加值'],
    ['shops of all sizes', '社零', '限上社零'],
    ['town and country', '城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['all and town', '居民人均可支配收入', '城镇居民人均可支配收入'],
    ['net and disposable income', '农民人均纯收入', '农村居民人均可支配收入'],
    ['the whole and the city itself', '一般公共预算收入', '市本级一般公共预算收入'],
    ['the country and the place', '全国固定资产投资', '固定资产投资'],
    ['residents and the registered', '城镇化率', '户籍人口城镇化率'],
    ['by survey and by register', '城镇调查失业率', '城镇登记失业率'],
    ['total and per head', '地区生产总值', '人均地区生产总值'],
    ['days and their share', '优良天数', '优良天数比例'],
    ['with and without what is in brackets', '财政总收入', '财政总收入(不含免抵调)'],
    ['level and growth', '地区生产总值', '地区生产总值增速'],
    ['income and spending', '一般公共预算收入', '一般公共预算支出'],
    ['the growth of industry and its firms', '规模以上工业增长', '规模以上工业'],
    ['a share of the whole and of a part', '税收占GDP比重', '税收占一般公共预算收入比重'],
    ['the honours of a level and its money', '省级高新技术企业', '省本级高新技术企业'],
    ['real and nominal output', 'GDP名义增长', 'GDP增长'],
    ['in use and by contract', '实际使用外资', '合同外资'],
  ])('keeps apart %s', (_, a, b) => {
    expect(indicatorKey(a)).not.toBe(indicatorKey(b));
  });

  it.each([
    ['GDP', '亿元', undefined, '地区生产总值'],
    ['GDP', '%', 'year-on-year', '地区生产总值·同比'],
    ['GDP', '%', undefined, '地区生产总值·%'],
    ['GDP增速', '%', undefined, '地区生产总值·同比'],
    ['城镇化率', '%', undefined, '城镇化率'],
    ['城镇化率', '个百分点', 'year-on-year', '城镇化率·同比百分点'],
    ['财政收入', '元', 'year-on-year', '财政收入·同比增减'],
    ['规模以上工业', '%', 'annual-average', '规模以上工业增加值·年均'],
    ['空气质量优良天数', '%', undefined, '空气质量优良天数比例'],
    ['空气质量优良天数', '天', undefined, '空气质量优良天数'],
    ['进出口总额', '亿美元', undefined, '进出口总额·美元'],
    ['进出口总额', '亿元', undefined, '进出口总额'],
    ['脱贫', '户', undefined, '脱贫·户'],
    ['脱贫', '名', undefined, '脱贫·人'],
    ['新建道路', '公里', undefined, '新建道路·米'],
    ['存款余额', '元', 'since-year-start', '金融机构存款余额·比年初增减'],
  ] as const)('%s in %s, %s: %s', (text, unit, basis, key) => {
    expect(indicatorKey(text, unit, basis)).toBe(key);
    expect(indicatorKey(key, unit, basis)).toBe(key);
  });

  const wordings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '全市',
            '本年',
            '累计',
            '完成',
            '(',
            ')',
            '（亿元）',
            '(GDP)',
            '同比',
            '增长',
            '增速',
            '实际',
            '·',
            '%',
            ' ',
          ],
          ...['2023年', '1', '·同比', '·户', '"', '-', '、', '\ud800', 'İ', '市', '億'],
          ...ALL_NAMES.slice(0, 60),
        ),
        { maxLength: 7 },
      )
      .map((parts) => parts.join('')),
  );
  const units = fc.constantFrom(undefined, '元', '%', '个百分点', '户', '美元', '公里', '');
  const bases = fc.constantFrom(undefined, ...BASES);

  it('is its own key, and never empty', () => {
    fc.assert(
      fc.property(wordings, units, bases, (text, unit, basis) => {
        const key = indicatorKey(text, unit, basis);
        expect(indicatorKey(key)).toBe(key);
        expect(key === '').toBe(text === '');
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('metricKey', () => {
  const metric = (change: Partial<Metric>): Metric => ({ ...METRIC, ...change });
  const gdp = { text: 'GDP', start: 0, end: 3 };
  it.each([
    [metric({ indicator: gdp, kind: 'level', unit: '元' }), '地区生产总值'],
    [metric({ indicator: gdp, kind: 'change', unit: '%' }), '地区生产总值·同比'],
    [
      metric({ indicator: gdp, kind: 'change', unit: '%', basis: 'annual-average' }),
      '地区生产总值·年均',
    ],
    [metric({ indicator: gdp, kind: 'share', unit: '%' }), '地区生产总值·比重'],
    [metric({ indicator: gdp, kind: 'rank', unit: '位' }), '地区生产总值·位次'],
    [metric({ indicator: { ...gdp, text: '森林覆盖率' }, kind: 'share', unit: '%' }), '森林覆盖率'],
    [metric({ indicator: { ...gdp, text: 'CPI' }, value: 3, unit: '%' }), '居民消费价格指数·同比'],
    [metric({ indicator: { ...gdp, text: 'CPI' }, value: 102.3, unit: '%' }), '居民消费价格指数'],
    [metric({ indicator: { ...gdp, text: 'CPI' }, value: 102.3, unit: '' }), '居民消费价格指数'],
    [metric({ indicator: undefined }), undefined],
  ])('%j is %s', (given, key) => {
    expect(metricKey(given)).toBe(key);
  });
});

describe('namesOf', () => {
  it.each([
    ['固投', '固定资产投资额'],
    ['ＧＤＰ', '生产总值'],
    ['社會消費品零售總額', '社零'],
  ])('%s is also called %s', (name, other) => {
    expect(namesOf(name)).toContain(other);
  });

  it('knows nothing of other words', () => {
    expect(namesOf('桥梁')).toEqual([]);
    expect(namesOf('')).toEqual([]);
  });
});
