import { describe, expect, it } from 'vitest';
import { figuresOf } from '../decisions-of';

const PASSED = [
  ['茶叶产值突破千亿元大关。', '千亿元 = 100000000000 元 min'],
  ['茶叶产值超百亿元,势头良好。', '超百亿元 = 10000000000 元 min'],
  ['新增千万吨产能。', '千万吨 = 10000000 吨'],
  ['茶叶产值达到百亿元以上。', '百亿元以上 = 10000000000 元 min'],
] as const;

const NAMES = [
  ['a building', '建成亿元楼。'],
  ['what a rate is of', '万元产值能耗下降。'],
  ['those who passed it', '服务税收超亿元的企业。'],
  ['a size of things', '建设百亩茶园。'],
  ['a plan', '实施千亿元工程。'],
] as const;

describe('a multiplier alone', () => {
  it.each(PASSED)('counts where it was passed: %s', (text, figure) =>
    expect(figuresOf(text)).toEqual([figure]),
  );
  it.each(NAMES)('is part of a name, as of %s: %s', (_name, text) =>
    expect(figuresOf(text)).toEqual([]),
  );
});
