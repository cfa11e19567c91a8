// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { readPaging } from '../../lib/dom/paging';
import { pageOf } from './page';

const PROSE = '<p>全年新建公园三座，改造道路五条。</p>'.repeat(20);
const TEXT = '全年新建公园三座。'.repeat(60);
const PAGER = '<a href="a.html">上一页</a> <a href="a_3.html">3</a> <a href="a_3.html">下一页</a>';

beforeEach(() => {
  document.location.href = 'http://www.linxi.gov.cn/zwgk/a_2.html';
});

/** What is read of the page whose article is `#zoom`: words with the last part of each address. */
function read(
  html: string,
): { readonly links: string[]; readonly calls: readonly string[] } | undefined {
  const page = pageOf(html);
  const found = readPaging(page, page.querySelector('#zoom') ?? page.body);
  return (
    found && {
      ...found,
      links: found.links.map(({ words, address }) => `${words} ${address.split('/').at(-1)}`),
    }
  );
}

const WHOLE = ['上一页 a.html', '3 a_3.html', '下一页 a_3.html'];

it.each([
  { name: 'inside the article', html: `<div id="zoom">${PROSE}<div>${PAGER}</div></div>` },
  {
    name: 'right below it',
    html: `<div id="zoom">${PROSE}</div><script>var a</script><div>${PAGER}</div>`,
  },
  {
    name: 'below what holds it',
    html: `<div><div><div id="zoom">${PROSE}</div></div><p>${PAGER}</p></div>`,
  },
  {
    name: 'in the next row',
    html: `<table><tr><td id="zoom">${PROSE}</td></tr><tr><td>${PAGER}</td></tr></table>`,
  },
])('reads the links $name', ({ html }) => {
  expect(read(html)).toEqual({ links: WHOLE, calls: [] });
});

it.each([
  { name: 'above the article', html: `<div>${PAGER}</div><div id="zoom">${PROSE}</div>` },
  {
    name: 'behind other text',
    html: `<div id="zoom">${PROSE}</div><div>${TEXT}</div><div>${PAGER}</div>`,
  },
  {
    name: 'of another site',
    html: `<div id="zoom">${PROSE}<a href="http://www.anping.gov.cn/a_2.html">2</a></div>`,
  },
  {
    name: 'that run a script',
    html: `<div id="zoom">${PROSE}<a href="javascript:go(2)">2</a></div>`,
  },
  { name: 'within the page', html: `<div id="zoom">${PROSE}<a href="#note2">[2]</a></div>` },
  {
    name: 'with other words',
    html: `<div id="zoom">${PROSE}<a href="b.html">关于印发清单的通知</a></div>`,
  },
  {
    name: 'with a title in them',
    html: `<div id="zoom">${PROSE}<a href="b.html">下一页：关于印发清单的通知</a></div>`,
  },
  {
    name: 'that lead nowhere',
    html: `<div id="zoom">${PROSE}<a>2</a><a href=" ">3</a><a href="http://[">4</a></div>`,
  },
])('leaves out links $name', ({ html }) => {
  expect(read(html)).toBeUndefined();
});

it.each([
  { at: 'https://linxi.gov.cn/zwgk/a_2.html', href: 'http://www.linxi.gov.cn/zwgk/a_3.html' },
  { at: 'https://www.linxi.gov.cn/zwgk/a_2.html', href: '//linxi.gov.cn/zwgk/a_3.html' },
  { at: 'http://m.linxi.gov.cn/zwgk/a_2.html', href: 'http://www.linxi.gov.cn/zwgk/a_3.html' },
  {
    at: 'http://linxi.gov.cn:8080/zwgk/a_2.html',
    href: 'http://www.linxi.gov.cn:8080/zwgk/a_3.html',
  },
])('reads links to the same site in another form: $href on $at', ({ at, href }) => {
  document.location.href = at;
  expect(read(`<div id="zoom">${PROSE}<a href="${href}">3</a></div>`)?.links).toEqual([
    '3 a_3.html',
  ]);
});

it.each([
  {
    at: 'http://www.linxi.gov.cn/zwgk/a_2.html',
    href: 'http://www.linxi.gov.cn:8080/zwgk/a_3.html',
  },
  { at: 'http://www.linxi.gov.cn/zwgk/a_2.html', href: 'http://tjj.linxi.gov.cn/zwgk/a_3.html' },
  { at: 'file:///zwgk/a_2.html', href: 'javascript:go(3)' },
])('leaves out $href on $at', ({ at, href }) => {
  document.location.href = at;
  expect(read(`<div id="zoom">${PROSE}<a href="${href}">3</a></div>`)).toBeUndefined();
});

it('reads what the paging script is called with', () => {
  const scripts = `<script>function createPageHTML(_n, _i, _name, _ext) { go(_n); }</script><script>
createPageHTML(3,0,'a','html');</script>`;
  expect(read(`<div id="zoom">${PROSE}</div>${scripts}`)?.calls).toEqual([
    '_n, _i, _name, _ext',
    "3,0,'a','html'",
  ]);
});

it('reads no more than sixty links', () => {
  const many = Array.from(
    { length: 200 },
    (_, index) => `<a href="a_${index}.html">${index}</a>`,
  ).join('');
  expect(read(`<div id="zoom">${PROSE}${many}</div>`)?.links).toHaveLength(60);
});
