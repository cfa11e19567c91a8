// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readDeclared } from '../../lib/dom/declared';
import { declaredAddresses } from '../../lib/text/declared-addresses';
import { pageOf } from '../dom/page';

const URL_HERE = 'http://m.linxi.gov.cn/zwgk/detail?id=3&from=timeline';

it.each([
  {
    name: 'another address of the same site',
    declared: ['https://www.linxi.gov.cn/a.html'],
    keys: ['/a.html'],
  },
  { name: 'a relative one', declared: ['./t2024_1.shtml'], keys: ['/zwgk/t2024_1.shtml'] },
  { name: 'one without scheme', declared: ['//www.linxi.gov.cn/a.html'], keys: ['/a.html'] },
  {
    name: 'each once',
    declared: ['/a.html', 'http://linxi.gov.cn/a.html?v=20211101'],
    keys: ['/a.html'],
  },
  {
    name: 'none where it is its own',
    declared: ['https://linxi.gov.cn/zwgk/detail?id=3'],
    keys: [],
  },
  {
    name: 'no front page',
    declared: ['/', 'https://www.linxi.gov.cn', 'https://www.linxi.gov.cn/#a'],
    keys: [],
  },
  {
    name: 'a report behind the front page',
    declared: ['https://www.linxi.gov.cn/#/d/1'],
    keys: ['/#/d/1'],
  },
  { name: 'no other government', declared: ['https://www.qingyuan.gov.cn/a.html'], keys: [] },
  {
    name: 'no look-alike',
    declared: ['https://linxi.gov.cn.evil.example/a.html', 'https://xlinxi.gov.cn/a'],
    keys: [],
  },
  {
    name: 'no trick of credentials',
    declared: ['https://linxi.gov.cn@evil.example/a.html'],
    keys: [],
  },
  {
    name: 'nothing but the web',
    declared: ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/a'],
    keys: [],
  },
  { name: 'nothing that is no address', declared: ['http://', 'https://[', ''], keys: [] },
])('believes $name', ({ declared, keys }) => {
  expect(declaredAddresses(URL_HERE, declared)).toEqual(
    keys.map((path) => `https://linxi.gov.cn${path}`),
  );
});

it('believes an office of the same government, and outside of gov.cn the same host only', () => {
  expect(
    declaredAddresses('https://www.linxi.gov.cn/a', ['https://tjj.linxi.gov.cn/b']),
  ).toHaveLength(1);
  expect(
    declaredAddresses('https://www.linxi.example/a', ['https://m.linxi.example/b']),
  ).toHaveLength(1);
  expect(declaredAddresses('https://www.linxi.example/a', ['https://tjj.linxi.example/b'])).toEqual(
    [],
  );
  expect(declaredAddresses('about:blank', ['https://www.linxi.gov.cn/b'])).toEqual([]);
});

it('reads what pages declare', () => {
  const page = pageOf(
    '<p>x</p>',
    '<link rel="canonical" href="/a.html"><link rel="icon" href="/s.png"><meta name="Url" content=" ./b.html ">' +
      '<meta property="og:url" content="http://c/"><meta name="description" content="/d.html"><link rel="alternate canonical" href="/e.html">' +
      `<meta name="url" content="/${'x'.repeat(3_000)}"><meta name="url">`,
  );
  expect(readDeclared(page)).toEqual(['/a.html', './b.html', 'http://c/', '/e.html']);
});
