import { describe, expect, it } from 'vitest';
import { figuresOf } from '../decisions-of';

const LIMITED = [
  ['签约近180户。', '近180户 = 180 户 approx'],
  ['改厕1200余座。', '1200余座 = 1200 座 min'],
  ['合格率不低于95%。', '不低于95% = 95 % min'],
  ['赤字率3%以内。', '3%以内 = 3 % max'],
  ['补助5万元左右。', '5万元左右 = 50000 元 approx'],
  ['游客超80万人次。', '超80万人次 = 800000 人次 min'],
  /* the limit stands outside the figure */
  ['茶叶产值突破12亿元。', '12亿元 = 1200000000 元 min'],
  ['每村至少办好一所食堂。', '一所 = 1 所 min'],
  ['不少于两次的村务公开。', '不少于两次 = 2 次 min'],
] as const;

const EXACT = [
  ['约 of a word', '节约36万元。', '36万元 = 360000 元'],
  ['近 of a word', '村口附近36家店铺。', '36家 = 36 家'],
  ['上 of a word', '网上36家店铺。', '36家 = 36 家'],
  ['以上 of a word', '走访36家以上市为目标的茶企。', '36家 = 36 家'],
  ['左右 of a word', '整治3公里左右岸。', '3公里 = 3 公里'],
  ['多 of a word', '建成6个多功能厅。', '6个 = 6 个'],
  ['余 of a word', '出售36吨余粮。', '36吨 = 36 吨'],
] as const;

describe('the bound of a figure', () => {
  it.each(LIMITED)('%s: %s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));
  it.each(EXACT)('is not read from %s: %s', (_name, text, figure) =>
    expect(figuresOf(text)).toEqual([figure]),
  );
});
