import { describe, expect, it } from 'vitest';
import { pageSeries, seriesKeys } from '../../lib/text/page-series';

const SITE = 'https://linxi.gov.cn/zwgk/';

/** `2 → a_2.html` as the link that the page shows. */
const linksOf = (rows: readonly string[]) =>
  rows.map((row) => {
    const [words = '', href = ''] = row.split(' → ');
    return { words, address: new URL(href, SITE).href };
  });

const read = (at: string, rows: readonly string[], calls: readonly string[] = []) => {
  const found = pageSeries(new URL(at, SITE).href, { links: linksOf(rows), calls });
  return (
    found && {
      ...found,
      key: found.key.replace(SITE, ''),
      pages: found.pages.map((page) => page.replace(SITE, '')),
    }
  );
};

interface Row {
  readonly name: string;
  readonly at: string;
  readonly links: readonly string[];
  readonly calls?: readonly string[];
  readonly key: string;
  readonly number: number;
  readonly pages: readonly string[];
}

const A = ['a.html', 'a_2.html', 'a_3.html'];
const TRS = ['t2023_88.html', 't2023_88_1.html', 't2023_88_2.html'];
const QUERY = ['show.jsp?id=9', 'show.jsp?id=9&page=2', 'show.jsp?id=9&page=3'];

const SERIES: readonly Row[] = [
  {
    name: 'the first page, numbers and words',
    at: 'a.html',
    links: ['1 → a.html', '2 → a_2.html', '3 → a_3.html', '下一页 → a_2.html', '尾页 → a_3.html'],
    key: 'a.html',
    number: 1,
    pages: A,
  },
  {
    name: 'a page in the middle',
    at: 'a_2.html',
    links: ['上一页 → a.html', '[1] → a.html', '[3] → a_3.html', '下一页 → a_3.html'],
    key: 'a.html',
    number: 2,
    pages: A,
  },
  {
    name: 'the last page, whose 下一页 leads nowhere',
    at: 'a_3.html',
    links: ['首页 → a.html', '上一页 → a_2.html', '2 → a_2.html', '下一页 → a_3.html'],
    key: 'a.html',
    number: 3,
    pages: A,
  },
  {
    name: '下一页 alone',
    at: 'a.html',
    links: ['下一页 → a_2.html'],
    key: 'a.html',
    number: 1,
    pages: A.slice(0, 2),
  },
  {
    name: '上一页 alone',
    at: 'a_2.html',
    links: ['上一页 → a.html'],
    key: 'a.html',
    number: 2,
    pages: A.slice(0, 2),
  },
  {
    name: 'pages between that no link names',
    at: 'a.html',
    links: ['2 → a_2.html', '尾页 → a_5.html'],
    key: 'a.html',
    number: 1,
    pages: [...A, 'a_4.html', 'a_5.html'],
  },
  {
    name: 'numbers from 0 in a name that has numbers',
    at: 't2023_88.html',
    links: ['2 → t2023_88_1.html', '3 → t2023_88_2.html'],
    key: 't2023_88.html',
    number: 1,
    pages: TRS,
  },
  {
    name: 'the second page of numbers from 0',
    at: 't2023_88_1.html',
    links: ['上一页 → t2023_88.html', '下一页 → t2023_88_2.html'],
    key: 't2023_88.html',
    number: 2,
    pages: TRS,
  },
  {
    name: 'numbers from 1 on the first page too',
    at: 'a_1.html',
    links: ['1 → a_1.html', '2 → a_2.html'],
    key: 'a.html',
    number: 1,
    pages: ['a_1.html', 'a_2.html'],
  },
  {
    name: 'an entry whose pager starts with a numbered copy of it',
    at: 'a.html',
    links: ['1 → a_1.html', '2 → a_2.html'],
    key: 'a.html',
    number: 1,
    pages: A.slice(0, 2),
  },
  {
    name: 'hyphens',
    at: 'c1024-312-2.html',
    links: ['上一页 → c1024-312.html', '第3页 → c1024-312-3.html'],
    key: 'c1024-312.html',
    number: 2,
    pages: ['c1024-312.html', 'c1024-312-2.html', 'c1024-312-3.html'],
  },
  {
    name: 'a parameter',
    at: 'show.jsp?id=9',
    links: ['2 → show.jsp?id=9&page=2', '末页 → show.jsp?id=9&page=3'],
    key: 'show.jsp?id=9',
    number: 1,
    pages: QUERY,
  },
  {
    name: 'a parameter on a later page',
    at: 'show.jsp?id=9&page=3',
    links: ['上一页 → show.jsp?id=9&page=2', '1 → show.jsp?id=9'],
    key: 'show.jsp?id=9',
    number: 3,
    pages: QUERY,
  },
  {
    name: 'a parameter among others, in whatever order',
    at: 'show.jsp?page=2&year=2024&id=9',
    links: ['1 → show.jsp?page=1&id=9&year=2024', '3 → show.jsp?year=2024&id=9&page=3'],
    key: 'show.jsp?id=9&year=2024',
    number: 2,
    pages: ['1', '2', '3'].map((page) => `show.jsp?id=9&page=${page}&year=2024`),
  },
  {
    name: 'an article of a system that names all its pages index',
    at: 'index.php?m=content&id=5',
    links: ['下一页 → index.php?m=content&id=5&page=2'],
    key: 'index.php?id=5&m=content',
    number: 1,
    pages: ['index.php?id=5&m=content', 'index.php?id=5&m=content&page=2'],
  },
  {
    name: 'Traditional words',
    at: 'a.html',
    links: ['下一頁 » → a_2.html', '3 → a_3.html'],
    key: 'a.html',
    number: 1,
    pages: A,
  },
  {
    name: 'the script of 拓尔思',
    at: 't2023_88.html',
    links: [],
    calls: ["3,0,'t2023_88','html'"],
    key: 't2023_88.html',
    number: 1,
    pages: TRS,
  },
  {
    name: 'the same on its last page',
    at: 't2023_88_2.html',
    links: [],
    calls: ['3, 2, "t2023_88", "html"'],
    key: 't2023_88.html',
    number: 3,
    pages: TRS,
  },
  {
    name: 'the script with a place',
    at: 'a_2.html',
    links: [],
    calls: ["'pager',3,2,'a','html',60"],
    key: 'a.html',
    number: 2,
    pages: A,
  },
  {
    name: 'links to other articles between',
    at: 'a.html',
    links: ['2 → b_2.html', '2 → a_2.html', '3 → /xwzx/a_3.html'],
    key: 'a.html',
    number: 1,
    pages: A.slice(0, 2),
  },
  {
    name: 'trifles that one link has and the other has not',
    at: 'show.jsp?id=9&from=timeline',
    links: ['2 → show.jsp?_t=1706000000&page=2&id=9', '3 → show.jsp?id=9&page=3&spm=1.2'],
    key: 'show.jsp?id=9',
    number: 1,
    pages: QUERY,
  },
  {
    name: 'the site for phones',
    at: 'http://m.linxi.gov.cn/m/zwgk/a.html',
    links: [
      '2 → http://m.linxi.gov.cn/m/zwgk/a_2.html',
      '3 → http://www.linxi.gov.cn/zwgk/a_3.html',
    ],
    key: 'a.html',
    number: 1,
    pages: A,
  },
  {
    name: 'the script on the site for phones',
    at: 'http://m.linxi.gov.cn/m/zwgk/t2023_88.html',
    links: [],
    calls: ["3,0,'t2023_88','html'"],
    key: 't2023_88.html',
    number: 1,
    pages: TRS,
  },
  {
    name: 'the address as it was clicked',
    at: 'a_2.html?from=timeline#top',
    links: ['上一页 → http://www.linxi.gov.cn/zwgk/a.html'],
    key: 'a.html',
    number: 2,
    pages: A.slice(0, 2),
  },
];

it.each(SERIES)('$name', ({ at, links, calls, key, number, pages }) => {
  expect(read(at, links, calls)).toEqual({ key, number, pages });
});

const NONE: readonly (Pick<Row, 'name' | 'at' | 'links'> & {
  readonly calls?: readonly string[];
})[] = [
  { name: 'no links', at: 'a_2.html', links: [] },
  { name: 'a column', at: 'index.html', links: ['2 → index_2.html', '下一页 → index_2.html'] },
  {
    name: 'a later page of a column',
    at: 'index_3.html',
    links: ['1 → index.html', '4 → index_4.html'],
  },
  { name: 'a column by folder', at: './', links: ['2 → ./?page=2'] },
  { name: 'a list', at: 'list.jsp?cid=4', links: ['2 → list.jsp?cid=4&page=2'] },
  { name: 'a search', at: 'search?q=1', links: ['2 → search?q=1&page=2'] },
  { name: 'a column by script', at: 'index.html', links: [], calls: ["20,0,'index','html'"] },
  { name: 'a script about other pages', at: 'a.html', links: [], calls: ["3,0,'b','html'"] },
  {
    name: 'the definition of the script',
    at: 'a.html',
    links: [],
    calls: ['_nPageCount, _nCurrIndex, _sPageName, _sPageExt'],
  },
  { name: 'a script with one page', at: 'a.html', links: [], calls: ["1,0,'a','html'"] },
  { name: 'a script with a thousand pages', at: 'a.html', links: [], calls: ["999,0,'a','html'"] },
  {
    name: 'the articles before and behind, numbered one by one',
    at: 'content_124.html',
    links: ['上一页 → content_123.html', '下一页 → content_125.html'],
  },
  { name: 'the next article under 下一页', at: 't_9001.html', links: ['下一页 → t_9002.html'] },
  { name: 'titles', at: 'a.html', links: ['下一页：关于印发清单的通知 → a_2.html'] },
  { name: 'another site', at: 'a.html', links: ['2 → https://www.anping.gov.cn/zwgk/a_2.html'] },
  { name: 'another folder', at: 'a.html', links: ['2 → /zwgk/b/a_2.html'] },
  { name: 'another ending', at: 'a.html', links: ['2 → a_2.pdf'] },
  {
    name: 'numbers that contradict each other',
    at: 'a.html',
    links: ['2 → a_2.html', '3 → a_2.html'],
  },
  { name: 'the address without a number as page 2', at: 'a_1.html', links: ['2 → a.html'] },
  { name: 'a step that skips', at: 'a_2.html', links: ['1 → a.html', '下一页 → a_7.html'] },
  { name: 'footnotes', at: 'a.html', links: ['[1] → a.html#note1', '[2] → a.html#note2'] },
  {
    name: 'more pages than any report has',
    at: 'a.html',
    links: ['2 → a_2.html', '尾页 → a_400.html'],
  },
  { name: 'years', at: 'a.html', links: ['2023 → a_2023.html', '2022 → a_2022.html'] },
  { name: 'only one page', at: 'a.html', links: ['1 → a.html', '首页 → a.html', '尾页 → a.html'] },
];

it.each(NONE)('no series: $name', ({ at, links, calls }) => {
  expect(read(at, links, calls)).toBeUndefined();
});

describe('what is known of the pages already', () => {
  const links = linksOf(['上一页 → a_1.html', '下一页 → a_3.html']);
  const at = `${SITE}a_2.html`;

  it('settles which page this one is', () => {
    expect(pageSeries(at, { links, calls: [] })).toBeUndefined();
    const fromZero = { pages: [`${SITE}a.html`, `${SITE}a_1.html`, at] };
    expect(pageSeries(at, { links, calls: [] }, fromZero)).toMatchObject({
      number: 3,
      key: `${SITE}a.html`,
    });
    const fromOne = { pages: [`${SITE}a.html`, at] };
    expect(pageSeries(at, { links, calls: [] }, fromOne)).toMatchObject({
      number: 2,
      pages: { length: 3 },
    });
  });

  it('does not help where the links say otherwise', () => {
    const numbered = linksOf(['3 → a_3.html']);
    expect(
      pageSeries(
        at,
        { links: numbered, calls: [] },
        { pages: [`${SITE}a.html`, `${SITE}a_1.html`, at] },
      ),
    ).toBeUndefined();
  });
});

it('an address may belong to its own series and to that without its number', () => {
  expect(seriesKeys(`http://www.linxi.gov.cn/zwgk/a_2.html?page=3#top`)).toEqual([
    `${SITE}a_2.html?page=3`,
    `${SITE}a.html?page=3`,
    `${SITE}a_2.html`,
  ]);
  expect(seriesKeys(`${SITE}a_2.html#/d/1`)).toEqual([
    `${SITE}a_2.html#/d/1`,
    `${SITE}a.html#/d/1`,
  ]);
  expect(seriesKeys(`${SITE}index_2.html`)).toEqual([`${SITE}index_2.html`]);
  expect(seriesKeys('about:blank')).toEqual(['about:blank']);
});
