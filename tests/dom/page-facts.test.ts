// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../lib/dom/page-facts';
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
    });
  });

  it('reads the whole page where no container has text', () => {
    const facts = readPageFacts(
      pageOf('<div id="zoom"></div><div>通知<ul><li><a href="#">甲乙</a></li><li><a href="#">丙丁</a></li></ul></div>'),
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
