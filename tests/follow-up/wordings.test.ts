import { describe, expect, it } from 'vitest';
import { contrast, differs } from '../../lib/follow-up/contrasts';
import { countsOtherwise } from '../../lib/follow-up/measures';
import { OTHER_WORDS } from '../../lib/follow-up/one-meaning';
import { plainWording } from '../../lib/follow-up/short-forms';
import { toComparable } from '../../lib/text/comparable';

describe('contrast', () => {
  it.each([
    ['农村居民收入增长8%', '城镇居民收入增长6%', true],
    ['居民收入增长8%', '城镇居民收入增长6%', false],
    ['城乡居民收入增长8%', '农村居民收入增长6%', false],
    ['人均地区生产总值8万元', '地区生产总值210亿元', false],
    ['临溪大桥二期开工', '临溪大桥一期建成', true],
    ['临溪大桥一期开工', '临溪大桥一期、二期建成', false],
    ['建设第三通道', '第二通道建成', true],
    ['建设第三通道', '第二、第三通道建成', false],
    ['举办第二届赛会', '举办赛会，规模居全市第一', false],
    ['选派第一书记', '第二批工作队进村', false],
  ])('%s, %s: %s', (a, b, apart) => {
    expect(contrast(a, b)).toBe(apart);
  });

  it.each([
    ['人均地区生产总值8万元', '地区生产总值210亿元', true],
    ['每人补贴2000元', '补贴资金3200万元', true],
    ['每人补贴2000元', '人均补贴2100元', false],
    ['单位生产总值能耗下降3%', '能耗下降2%', true],
    ['企业和单位参保率95%', '企业参保率96%', false],
  ])('of figures: %s, %s: %s', (a, b, apart) => {
    expect(differs(a, b)).toBe(apart);
  });
});

describe('countsOtherwise', () => {
  it.each([
    ['高新技术企业达到120家', '新增高新技术企业15家', true],
    ['新增高新技术企业15家', '高新技术企业总数120家', true],
    ['新增高新技术企业15家', '新增高新技术企业达到18家', false],
    ['改造农房300户', '完成农房改造310户', false],
  ])('%s, %s: %s', (a, b, otherwise) => {
    expect(countsOtherwise(a, b)).toBe(otherwise);
  });
});

describe('plainWording', () => {
  it.each([
    ['城乡居民基本医疗保险', '城乡居民基本医保'],
    ['打造"槐河·云"平台(一期)', '打造槐河·云平台一期'],
    ['高速铁路站', '高铁站'],
    ['规模以上工业', '规上工业'],
    ['推进科研机构转制', '推进科研院所改制'],
    ['农村厕所、停车泊位', '农村厕所、停车位'],
  ])('%s is %s', (long, short) => {
    expect(plainWording(long)).toBe(short);
  });
});

describe('words of one meaning', () => {
  it('no word stands for another that has one standing for it, and none is in two lines', () => {
    const words = OTHER_WORDS.map(([word]) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(OTHER_WORDS.filter(([, stands]) => words.includes(stands))).toEqual([]);
  });

  it('is written as comparable texts are', () => {
    expect(OTHER_WORDS.flat().filter((word) => toComparable(word).text !== word)).toEqual([]);
  });
});
