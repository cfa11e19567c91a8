import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../decisions-of';

const SIZES = [
  '推进东山|70万吨|露天矿前期工作。',
  '加快云溪|20万千瓦|光伏电站建设。',
  '加快投资|3000万元|的茶叶基地二期建设。',
  '启动|3万平方米|的云溪文体中心建设。',
  '推进|2条|在建海缆铺设。',
  '推进西街|三栋|楼之间的绿化。',
  '以|6项|内容为重点,打造样板村。',
  '支持云溪村、柳湾村|两个|村发展茶业。',
] as const;

const TARGETS = [
  ['a plant that is made', '新增|20万千瓦|光伏电站。'],
  ['money to be spent', '投资|3000万元|,建设茶叶基地二期。'],
  ['a size of what is newly built', '新建|3万平方米|的云溪文体中心。'],
  ['as many works as are named', '新建云溪村、柳湾村|两个|冷库。'],
  ['a list that 等 leaves open', '支持云溪村、柳湾村等|两个|村发展茶业。'],
  ['extent of works', '推进|60公里|管网改造。'],
  ['what is fitted out', '改造西街|三栋|楼。'],
] as const;

describe('a count in a plan', () => {
  it.each(SIZES)('that only sizes something: %s', (marked) =>
    expect(decisionsOf(marked, 'plan').status).toBe('actual: size-of-a-thing'),
  );
  it.each(TARGETS)('is a target as %s: %s', (_name, marked) =>
    expect(decisionsOf(marked, 'plan').status).toBe('target: planned'),
  );
});
