// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../lib/dom/page-facts';
import { withDocument } from '../fixtures/dom';
import { pageOf } from './page';

const LOCATION = { href: 'https://www.yunqiao.gov.cn/zwgk/art/2021/1/5/art_1_2.html' };
const TEXT = '上半年，全镇各项工作稳步推进。'.repeat(12);

describe('readPageFacts', () => {
  it('reads the known container', () => {
    const head =
      '<title> 工作总结 </title><meta name="ArticleTitle" content="工作总结"><meta name="PUBDATE" content="2021-01-05"><meta name="SiteName" content="甲"><meta name="sitename" content="乙">';
    const page = pageOf(
      `<ul><li><a href="#">首页</a></li></ul><h1>云桥镇<br>工作总结</h1><div id="zoom"><p>${TEXT}</p><table></table><p>一、<a href="#">附件</a></p><script>var a</script></div>`,
      head,
    );
    expect(readPageFacts(page, LOCATION)).toEqual({
      url: LOCATION.href,
      title: '工作总结',
      headings: ['云桥镇工作总结'],
      meta: { articletitle: '工作总结', pubdate: '2021-01-05', sitename: '甲' },
      sample: `${TEXT}\n一、附件`,
      textLength: TEXT.length + 5,
      linkShare: 2 / (TEXT.length + 5),
      attached: [],
    });
  });

  it('sees nothing attached to a page of words', () => {
    const facts = readPageFacts(
      pageOf(`<div id="zoom">${TEXT.repeat(3)}<img src="a.jpg"></div>`),
      LOCATION,
    );
    expect(facts).not.toHaveProperty('attached');
  });

  it.each([
    {
      name: 'files and pictures in a container without text',
      body: `<p>${TEXT.repeat(3)}</p><div id="zoom"><p><img src="/1.jpg"></p><a href="./2.PDF">附件</a><a href="/b.html">下一篇</a></div>`,
      attached: ['img /1.jpg', 'a ./2.PDF'],
    },
    {
      name: 'a file in a frame, an object or an element of its own',
      body: '<iframe src="/viewer.html?file=%2F1.pdf"></iframe><object data="2.ofd"></object><embed src="3.wps"><iframe src="/menu.html"></iframe>',
      attached: ['iframe /viewer.html?file=%2F1.pdf', 'object 2.ofd', 'embed 3.wps'],
    },
    {
      name: 'large pictures of a page without a container',
      body: '<img src="/logo.png"><img src="/icon.png" width="16"><img src="/1.jpg" width="800">',
      attached: ['img /1.jpg'],
    },
  ])('sees $name', async ({ body, attached }) => {
    const facts = await withDocument(body, LOCATION.href, (page) => readPageFacts(page, LOCATION));
    expect(facts.attached?.map(({ tag, address }) => `${tag} ${address}`)).toEqual(attached);
  });

  it('cuts what stands around the text, so that no page is refused for it', () => {
    const long = '题'.repeat(10_001);
    const page = pageOf(
      TEXT,
      `<title>${long}</title><meta name="description" content="${long}"><meta name="${long}" content="x">`,
    );
    const { title, meta } = readPageFacts(page, LOCATION);
    const lengths = [title, ...Object.keys(meta), ...Object.values(meta)].map(
      (text) => text.length,
    );
    expect(lengths).toEqual([2_000, 11, 2_000, 2_000, 1]);
  });

  it('keeps nothing from one look to the next', () => {
    const before = readPageFacts(
      pageOf(`<div id="zoom">${TEXT}</div>`, '<title>甲</title>'),
      LOCATION,
    );
    const other = { href: 'https://www.yunqiao.gov.cn/d/2' };
    expect(readPageFacts(pageOf('<p>乙</p>', '<title>乙</title>'), other)).toMatchObject({
      url: other.href,
      sample: '乙',
    });
    expect(
      readPageFacts(pageOf(`<div id="zoom">${TEXT}</div>`, '<title>甲</title>'), LOCATION),
    ).toEqual(before);
  });

  it('reads the whole page where no container has text', () => {
    const facts = readPageFacts(
      pageOf(
        '<div id="zoom"></div><div>通知<ul><li><a href="#">甲乙</a></li><li><a href="#">丙丁</a></li></ul></div>',
      ),
      LOCATION,
    );
    expect(facts.sample).toBe('通知\n甲乙\n丙丁');
    expect(facts.linkShare).toBeCloseTo(0.5, 0);
  });

  it('bounds what it reads', () => {
    const facts = readPageFacts(
      pageOf(
        `<h2>${'长'.repeat(500)}</h2>`.repeat(30) +
          `<div class="TRS_Editor"><p>${TEXT}</p></div>`.replace(TEXT, TEXT.repeat(500)),
      ),
      LOCATION,
    );
    expect(facts.sample.length).toBe(20_000);
    expect(facts.textLength).toBeGreaterThan(60_000);
    expect(facts.headings).toEqual(['长'.repeat(200)]);
  });

  it('answers an empty page', () => {
    expect(readPageFacts(pageOf(''), LOCATION)).toMatchObject({
      sample: '',
      textLength: 0,
      linkShare: 0,
      headings: [],
    });
  });
});
