import { describe, expect, it } from 'vitest';
import { figuresOf } from '../decisions-of';

const HALVES = [
  ['修路两公里半。', '两公里半 = 2.5 公里'],
  ['茶价涨了一倍半。', '一倍半 = 1.5 倍'],
  ['补植三亩半。', '三亩半 = 3.5 亩'],
] as const;

const WHOLE = [
  ['a radius', '覆盖三公里半径。', '三公里 = 3 公里'],
  ['half a year', '修路3公里半年完成。', '3公里 = 3 公里'],
  ['half a hill', '补植30亩半山茶。', '30亩 = 30 亩'],
  ['a number with a point', '修路2.5公里半幅封闭。', '2.5公里 = 2.5 公里'],
] as const;

describe('half a unit behind a number', () => {
  it.each(HALVES)('counts: %s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));
  it.each(WHOLE)('is not read from %s: %s', (_name, text, figure) =>
    expect(figuresOf(text)).toEqual([figure]),
  );
});
