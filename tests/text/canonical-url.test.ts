import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../lib/text/canonical-url';
import { keyChanges } from '../../lib/text/key-changes';
import { isTrifle } from '../../lib/text/trifles';

const KEY = 'https://linxi.gov.cn/art/t20240108_1.html';

describe('one report under several addresses has one key', () => {
  it.each([
    'http://www.linxi.gov.cn/art/t20240108_1.html',
    'https://www.linxi.gov.cn/art/t20240108_1.html#top',
    'https://linxi.gov.cn/art/t20240108_1.html#section-2',
    'https://linxi.gov.cn/art/t20240108_1.html#附件/1',
    'https://linxi.gov.cn/art/t20240108_1.html#:~:text=%E4%B8%80,-%E4%BA%8C',
    'https://linxi.gov.cn/art/t20240108_1.html#',
    'https://linxi.gov.cn/art/t20240108_1.html#/',
    'https://linxi.gov.cn/art/t20240108_1.html#!',
    'https://linxi.gov.cn/art/t20240108_1.html?#!/',
    'https://linxi.gov.cn/art/t20240108_1.html#/?from=timeline',
    'https://WWW.Linxi.GOV.cn/art/t20240108_1.html',
    'https://www.linxi.gov.cn:443/art/t20240108_1.html',
    'http://www.linxi.gov.cn:80/art/t20240108_1.html',
    'https://m.linxi.gov.cn/art/t20240108_1.html',
    'http://wap.linxi.gov.cn/art/t20240108_1.html',
    'https://www.linxi.gov.cn/m/art/t20240108_1.html',
    'https://reader:secret@www.linxi.gov.cn/art/t20240108_1.html',
    'https://www.linxi.gov.cn/art/t20240108_1.html?v=20211101',
    'https://www.linxi.gov.cn/art/t20240108_1.html?v=1699999999',
    'https://www.linxi.gov.cn/art/t20240108_1.html?ver=3f2a9c1b7d',
    'https://www.linxi.gov.cn/art/t20240108_1.html?_t=1638',
    'https://www.linxi.gov.cn/art/t20240108_1.html?t=1699999999999',
    'https://www.linxi.gov.cn/art/t20240108_1.html?r=0.8461538',
    'https://www.linxi.gov.cn/art/t20240108_1.html?1699999999999',
    'https://www.linxi.gov.cn/art/t20240108_1.html?from=timeline&isappinstalled=0',
    'https://www.linxi.gov.cn/art/t20240108_1.html?source=wechat&utm_medium=social&spm=a.b.c',
  ])('%s', (address) => {
    expect(canonicalUrl(address)).toBe(KEY);
  });

  it('whatever the order of its parameters', () => {
    const key = canonicalUrl('http://www.linxi.gov.cn/a.jsp?wbtreeid=1030&wbnewsid=44');
    expect(
      canonicalUrl('http://linxi.gov.cn/a.jsp?wbnewsid=44&from=singlemessage&wbtreeid=1030'),
    ).toBe(key);
  });
});

describe('a fragment that is a route names the page', () => {
  it.each([
    ['http://www.linxi.gov.cn/#/d/1', 'https://linxi.gov.cn/#/d/1'],
    ['http://www.linxi.gov.cn/#/d/2', 'https://linxi.gov.cn/#/d/2'],
    ['http://www.linxi.gov.cn/?#/d/2', 'https://linxi.gov.cn/#/d/2'],
    ['http://www.linxi.gov.cn/a.html?id=1#!/d/1', 'https://linxi.gov.cn/a.html?id=1#!/d/1'],
    ['http://www.linxi.gov.cn/a.html#!d1', 'https://linxi.gov.cn/a.html#!d1'],
    ['http://www.linxi.gov.cn/#/d/1#part-2', 'https://linxi.gov.cn/#/d/1'],
    ['http://www.linxi.gov.cn/#/d/1:~:text=%E4%B8%80', 'https://linxi.gov.cn/#/d/1'],
    [
      'http://www.linxi.gov.cn/#/d?b=2&_t=1638&a=1&from=timeline',
      'https://linxi.gov.cn/#/d?a=1&b=2',
    ],
    ['http://www.linxi.gov.cn/#/报告', 'https://linxi.gov.cn/#/%E6%8A%A5%E5%91%8A'],
  ])('%s → %s', (given, key) => {
    expect(canonicalUrl(given)).toBe(key);
  });
});

describe('what may be another page has another key', () => {
  it.each([
    'https://www.linxi.gov.cn/a.jsp?v=5',
    'https://www.linxi.gov.cn/a.jsp?v=6',
    'https://www.linxi.gov.cn/a.jsp?v=12345678',
    'https://www.linxi.gov.cn/a.jsp?v=abcdef',
    'https://www.linxi.gov.cn/a.jsp?source=5',
    'https://www.linxi.gov.cn/a.jsp?source=tjj',
    'https://www.linxi.gov.cn/a.jsp?from=2021',
    'https://www.linxi.gov.cn/a.jsp?t=20231112',
    'https://www.linxi.gov.cn/a.jsp?t=3',
    'https://www.linxi.gov.cn/a.jsp?r=7',
    'https://www.linxi.gov.cn/a.jsp?id=1699999999999',
    'https://www.linxi.gov.cn/a.jsp?date=20231112',
    'https://www.linxi.gov.cn/a.jsp?shared=2',
    'https://www.linxi.gov.cn/a.jsp?20231112',
    'https://www.linxi.gov.cn/a.jsp?page=2',
    'https://www.linxi.gov.cn/a.jsp?id=1&id=2',
    'https://www.linxi.gov.cn/a.jsp?id=2&id=1',
    'https://www.linxi.gov.cn/A.jsp',
    'https://www.linxi.gov.cn/a.jsp/',
    'https://www.linxi.gov.cn/x/m/a.jsp',
    'https://www.linxi.gov.cn/ma.jsp',
    'https://www.linxi.gov.cn:8443/a.jsp',
    'https://tjj.linxi.gov.cn/a.jsp',
    'https://mz.linxi.gov.cn/a.jsp',
    'https://www.linxi.gov.cn/a.jsp',
  ])('%s', (address) => {
    const keys = ALL_DIFFERENT.filter((other) => canonicalUrl(other) === canonicalUrl(address));
    expect(keys).toEqual([address]);
  });
});

const ALL_DIFFERENT = [
  ...[
    'v=5',
    'v=6',
    'v=12345678',
    'v=abcdef',
    'source=5',
    'source=tjj',
    'from=2021',
    't=20231112',
    't=3',
    'r=7',
  ],
  ...[
    'id=1699999999999',
    'date=20231112',
    'shared=2',
    '20231112',
    'page=2',
    'id=1&id=2',
    'id=2&id=1',
  ],
]
  .map((query) => `https://www.linxi.gov.cn/a.jsp?${query}`)
  .concat(
    ['/A.jsp', '/a.jsp/', '/x/m/a.jsp', '/ma.jsp', ':8443/a.jsp', '/a.jsp'].map(
      (rest) => `https://www.linxi.gov.cn${rest}`,
    ),
    ['tjj', 'mz'].map((name) => `https://${name}.linxi.gov.cn/a.jsp`),
  );

it.each([
  ['https://WWW.Linxi.gov.cn/报告.html', 'https://linxi.gov.cn/%E6%8A%A5%E5%91%8A.html'],
  ['https://www.gov.cn/a.htm', 'https://gov.cn/a.htm'],
  ['file:///a.html', 'file:///a.html'],
  ['not an address', 'not an address'],
  ['', ''],
])('%s → %s', (input, output) => {
  expect(canonicalUrl(input)).toBe(output);
});

const label = fc.constantFrom(
  'www',
  'm',
  'wap',
  '3g',
  'mobile',
  'tjj',
  'linxi',
  'gov',
  'cn',
  'X',
  '1',
);
const segment = fc.constantFrom(
  'm',
  'wap',
  'M',
  '',
  '.',
  '..',
  '%2e',
  'art',
  '报告',
  'a.html',
  '%zz',
  'm%2f',
);
const name = fc.constantFrom(
  'v',
  't',
  '_t',
  'from',
  'source',
  'id',
  'utm_x',
  '1699999999999',
  '报',
  '+',
  '%',
  'a&b',
);
const value = fc.constantFrom(
  '5',
  '20211101',
  'timeline',
  '0.84615',
  'x y',
  '1699999999',
  '',
  '\ud800',
  '=&',
);
const address = fc
  .record({
    scheme: fc.constantFrom('http', 'https', 'HTTP'),
    host: fc.array(label, { minLength: 1, maxLength: 5 }),
    dots: fc.constantFrom('', '.', '..'),
    port: fc.constantFrom('', ':80', ':443', ':8080'),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.array(fc.tuple(name, value), { maxLength: 4 }),
    fragment: fc.constantFrom(
      'x',
      '/',
      '!',
      '!/',
      '/d/1',
      '!d',
      '/d?_t=1#x',
      '/?t=1638&b=%zz&a=报',
      '/a b?c d',
      '/d:~:text=x',
    ),
  })
  .map(
    ({ scheme, host, dots, port, path, query, fragment }) =>
      `${scheme}://${host.join('.')}${dots}${port}/${path.join('/')}?${query.map(([a, b]) => `${a}=${b}`).join('&')}#${fragment}`,
  );

it('is total, and the key of a key is the key', () => {
  fc.assert(
    fc.property(
      fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (given) => {
        const key = canonicalUrl(given);
        expect(canonicalUrl(key)).toBe(key);
      },
    ),
    { numRuns: 3_000 },
  );
});

describe('keyChanges', () => {
  it('tells which old keys become one', () => {
    const changes = keyChanges([
      'https://www.linxi.gov.cn/a.html',
      'https://m.linxi.gov.cn/a.html',
      'https://tjj.linxi.gov.cn/b.html',
      'https://linxi.gov.cn/c.html',
      'https://www.linxi.gov.cn/c.html?v=20211101',
    ]);
    expect([...changes]).toEqual([
      [
        'https://linxi.gov.cn/a.html',
        ['https://www.linxi.gov.cn/a.html', 'https://m.linxi.gov.cn/a.html'],
      ],
      [
        'https://linxi.gov.cn/c.html',
        ['https://linxi.gov.cn/c.html', 'https://www.linxi.gov.cn/c.html?v=20211101'],
      ],
    ]);
  });

  it('changes nothing a second time, and loses no key', () => {
    fc.assert(
      fc.property(fc.array(address), (given) => {
        const changes = keyChanges(given);
        const moved = new Set([...changes.values()].flat());
        for (const key of given) expect(moved.has(key) || canonicalUrl(key) === key).toBe(true);
        expect(keyChanges(changes.keys()).size).toBe(0);
      }),
    );
  });
});

it.each([
  { name: 'share_token', value: 'x', trifle: true },
  { name: 'sharecode', value: 'x', trifle: false },
  { name: 'platform', value: 'wx', trifle: true },
  { name: 'platform', value: '12', trifle: false },
  { name: 'version', value: '202311120930', trifle: true },
  { name: 'v', value: '20231399', trifle: false },
])('$name=$value is a trifle: $trifle', ({ name, value, trifle }) => {
  expect(isTrifle(name, value)).toBe(trifle);
});
