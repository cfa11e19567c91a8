import { describe, expect, it } from 'vitest';
import { namesIn, plainNameOf } from '../../lib/reference/names-in';

const LISTS: readonly (readonly [wording: string, ...lists: readonly (readonly string[])[]])[] = [
  ['地区生产总值'],
  ['城镇居民人均可支配收入'],
  ['城镇和农村居民人均可支配收入', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
  [
    '城乡居民人均可支配收入',
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['城乡居民人均可支配收入'],
  ],
  [
    '生产总值、城乡居民收入',
    ['生产总值', '城镇居民收入', '农村居民收入'],
    ['生产总值', '城乡居民收入'],
  ],
  ['农业、规模以上工业增加值', ['农业', '规模以上工业增加值']],
  ['规上工业和服务业增加值', ['规上工业增加值', '服务业增加值']],
  ['工业和建筑业投资', ['', '建筑业投资']],
  ['社会保障和就业支出'],
];

describe('the names that a wording lists', () => {
  it.each(LISTS.map(([wording, ...lists]) => ({ wording, lists })))(
    '$wording',
    ({ wording, lists }) => {
      expect(namesIn(wording)).toEqual(lists);
    },
  );
});

const PLAIN: readonly (readonly [wording: string, issuer: string, plain: string | undefined])[] = [
  ['槐河生产总值', '槐河市', '生产总值'],
  ['槐河市生产总值', '槐河市', '生产总值'],
  ['生产总值连跨两个台阶', '槐河市', '生产总值'],
  ['进出口总额逆势', '槐河市', '进出口总额'],
  ['生产总值', '槐河市', undefined],
  ['临溪生产总值', '槐河市', undefined],
  ['旅游收入', '槐河市', undefined],
];

describe('a name without issuer and verb', () => {
  it.each(PLAIN)('%s of %s', (wording, issuer, plain) => {
    expect(plainNameOf(wording, issuer)).toBe(plain);
  });
});
