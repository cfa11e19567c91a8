import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../decisions-of';

const DONE = [
  ['a year that is over', '2024年底充电桩达到|231个|,继续加密布点。'],
  ['the year reviewed', '2025年茶叶产值达到|12亿元|。'],
  ['last year', '去年茶叶产值达到|12亿元|。'],
  ['a figure measured against the year before', '网络端口|10万个|,同比增加3000个。'],
  ['a change against the year before', '网络端口10万个,同比增加|3000个|。'],
  ['a part of what was told of last year', '去年超收720万元,其中村级|416万元|。'],
  ['a part of what was told up to now', '截至目前,茶企达到46家,其中村办|12家|。'],
  ['a year that is over, though something is needed', '2024年底水塘达到|61口|,需要加固。'],
  ['a year that is over, though something is main', '2024年底水塘达到|61口|,主要用于灌溉。'],
  ['the perfect', '目前已投放|300辆|。'],
] as const;

const TO_COME = [
  ['a promise', '力争茶叶产值同比增长|8%|。', 'target'],
  ['the year ahead', '2026年新建公园|6座|。', 'target'],
  ['what is still to come behind it', '|16户|搬迁户年底前务必入住。', 'target'],
  ['what is asked for behind it', '2024年底水塘达到|61口|,要继续加固。', 'target'],
  ['a lower limit', '全镇网络端口|10万个以上|,同比增加3000个。', 'target'],
  ['a base of comparison', '比去年多建公园|6座|。', 'target'],
  ['what was only approved', '推进已批复的|6个|项目开工。', 'target'],
] as const;

describe('a figure of a plan', () => {
  it.each(DONE)('is done by %s: %s', (_name, marked) =>
    expect(decisionsOf(marked, 'plan').status).toMatch(/^actual: (?:stated-as-done|done-before)$/),
  );
  it.each(TO_COME)('is to come by %s: %s', (_name, marked, status) =>
    expect(decisionsOf(marked, 'plan').status).toMatch(new RegExp(`^${status}: `)),
  );
});
