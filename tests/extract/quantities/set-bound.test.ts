import { describe, expect, it } from 'vitest';
import { figuresOf, objectionsTo } from '../decisions-of';

const SETS = [
  ['引进亿元以上项目6个。', ['6个 = 6 个']],
  ['30万元以上的村2个。', ['2个 = 2 个']],
  ['投资超3000万元的6家。', ['6家 = 6 家']],
  ['投资超3000万元的村有5个。', ['5个 = 5 个']],
  ['其中超10亿元项目5个。', ['5个 = 5 个']],
  ['其中10亿元以上5个。', ['5个 = 5 个']],
  ['新签约20亿元产业项目4个以上。', ['4个以上 = 4 个 min']],
  ['10—20亿元产业项目8个。', ['8个 = 8 个']],
  ['引进5亿元项目3个。', ['3个 = 3 个']],
  ['新增超3亿元工业企业2家。', ['2家 = 2 家']],
  ['新增年营收超2亿元的酒店3家。', ['3家 = 3 家']],
  ['改造25度以上坡耕地。', []],
  ['出栏50头以上的大户8户。', ['8户 = 8 户']],
] as const;

const MEASURES = [
  ['what is reached', '产值达到30万元以上。', ['30万元以上 = 300000 元 min']],
  [
    'what several cost together',
    '总投资超5亿元的12个项目开工。',
    ['超5亿元 = 500000000 元 min', '12个 = 12 个'],
  ],
  [
    'what all of them cost',
    '总投资超5亿元的项目12个。',
    ['超5亿元 = 500000000 元 min', '12个 = 12 个'],
  ],
  [
    'a sum before a count',
    '投资总额10亿元以上5个项目。',
    ['10亿元以上 = 1000000000 元 min', '5个 = 5 个'],
  ],
  ['the members own amount', '3000万元以上企业投资增长。', ['3000万元以上 = 30000000 元 min']],
  ['a sum before members', '总投资超5亿元项目6个。', ['超5亿元 = 500000000 元 min', '6个 = 6 个']],
  ['a sum that is named', '到位资金5亿元项目3个。', ['5亿元 = 500000000 元', '3个 = 3 个']],
  ['a sum for its purpose', '投入6亿元建设项目30个。', ['6亿元 = 600000000 元', '30个 = 30 个']],
  [
    'what a sum reaches',
    '发放超200万元的补贴惠及3个村。',
    ['超200万元 = 2000000 元 min', '3个 = 3 个'],
  ],
  ['a count of things', '建成6座以上公园。', ['6座以上 = 6 座 min']],
] as const;

describe('a size that says which things are meant', () => {
  it.each(SETS)('measures none: %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
  it('is told as such', () =>
    expect(objectionsTo('30万元以上的村2个。')).toEqual(['bound of a set']));
  it.each(MEASURES)('is not %s: %s', (_name, text, figures) =>
    expect(figuresOf(text)).toEqual(figures),
  );
});
