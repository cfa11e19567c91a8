// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextMap } from '../../lib/dom/text-map';
import { pageOf } from './page';

interface Row {
  readonly name: string;
  readonly body: string;
  readonly text: string;
}

const rows: readonly Row[] = [
  { name: 'an empty page', body: '', text: '' },
  { name: 'paragraphs are lines', body: '<p>上半年</p><p>下半年</p>', text: '上半年\n下半年' },
  {
    name: 'a number over several nodes is one',
    body: '<p>增长<span>1</span><span>.1</span>%，修路<span>45</span>公里</p>',
    text: '增长1.1%，修路45公里',
  },
  {
    name: 'indents are dropped, inner runs are one blank',
    body: '<p>　　第一条&nbsp;&nbsp;　　为了</p>',
    text: '第一条 为了',
  },
  {
    name: 'zero-width characters are dropped',
    body: '<p>财政\u200b收\ufeff入</p>',
    text: '财政收入',
  },
  {
    name: 'a source line break inside Chinese is nothing',
    body: '<p>财政\n    收入\n 2.88亿元</p>',
    text: '财政收入 2.88亿元',
  },
  {
    name: 'br is a line break, several are one',
    body: '一、总体<br>情况<br><br>　　二、安排<br/>',
    text: '一、总体\n情况\n二、安排',
  },
  {
    name: 'pre keeps its lines',
    body: '<pre>第一行\n  第二行</pre><div style="white-space: pre-wrap">甲\n乙</div>',
    text: '第一行\n第二行\n甲\n乙',
  },
  {
    name: 'upper-case tags and unquoted attributes',
    body: '<DIV class=TRS_Editor><P>甲</P><P>乙</P></DIV>',
    text: '甲\n乙',
  },
  {
    name: 'unknown elements with blocks in them',
    body: '前言<ucapcontent><p>正文</p></ucapcontent>后记',
    text: '前言\n正文\n后记',
  },
  {
    name: 'unknown inline elements',
    body: '<p>发表时间：<publishtime>2021年</publishtime>整理</p>',
    text: '发表时间：2021年整理',
  },
  {
    name: 'span shown as a block',
    body: '甲<span style="display:block">乙</span>丙',
    text: '甲\n乙\n丙',
  },
  {
    name: 'text beside paragraphs of the same block',
    body: '<div>甲<p>乙</p>丙</div>',
    text: '甲\n乙\n丙',
  },
  {
    name: 'scripts, styles, templates, noscript',
    body: '甲<script>var a=1</script><style>p{}</style><template>x</template><noscript>y</noscript>乙',
    text: '甲乙',
  },
  {
    name: 'hidden by attribute or style',
    body: '甲<p hidden>一</p><p style="display: none">二</p><span style="visibility:hidden">三</span><i style="text-indent:-9999px">四</i>',
    text: '甲',
  },
  {
    name: 'hidden by a style sheet',
    body: '<style>.off{display:none}</style><p class="off">一</p><p>二</p>',
    text: '二',
  },
  {
    name: 'short aria-hidden text',
    body: '<p>甲<span aria-hidden="true">×</span></p>',
    text: '甲',
  },
  {
    name: 'navigation, header, footer, aside and form controls',
    body: '<header>站名</header><nav>首页</nav><p>正文</p><aside>热点</aside><form><label>搜索</label><input value="词"><button>搜</button><select><option>省</option></select></form><footer>版权</footer>',
    text: '正文\n搜索',
  },
  {
    name: 'a header inside the article is part of it',
    body: '<article><header><h1>工作总结</h1></header><p>正文</p></article>',
    text: '工作总结\n正文',
  },
  {
    name: 'roles of page chrome',
    body: '<div role="navigation">首页</div><div role="toolbar">大 中 小</div><p>正文</p>',
    text: '正文',
  },
  {
    name: 'tools around the article',
    body: '<div class="setFont">A+大 中 小</div><p>正文。</p><p>【打印】【关闭】</p><p>扫一扫在手机打开当前页</p><div>无障碍阅读 长者助手</div>',
    text: '正文。',
  },
  {
    name: 'a tool class around the whole body does not drop it',
    body: '<div class="common-detail-page-printer"><p>上半年工作完成。</p></div>',
    text: '上半年工作完成。',
  },
  {
    name: 'where you are',
    body: '<div>当前位置：<a href="#">首页</a> &gt; <a href="#">公开</a></div><p>正文</p>',
    text: '正文',
  },
  {
    name: 'related links and neighbours',
    body: '<p>正文。</p><h3>相关链接</h3><ul><li><a href="#">另一条新闻</a></li><li><a href="#">又一条</a></li></ul><p>附注。</p><p>上一篇：<a href="#">通知</a></p>',
    text: '正文。\n附注。',
  },
  {
    name: 'a visit counter is cut from its line',
    body: '<p>发布日期：2021-01-05&nbsp;&nbsp;浏览次数：<span>37</span></p><p>网站访问量：12万次</p>',
    text: '发布日期：2021-01-05\n网站访问量：12万次',
  },
  {
    name: 'a sentence that speaks of printing is text',
    body: '<p>打印店整治完成。</p><p>分享经验5次</p>',
    text: '打印店整治完成。\n分享经验5次',
  },
  { name: 'lone surrogates stay', body: '<p>甲\ud83d乙</p>', text: '甲\ud83d乙' },
];

describe('buildTextMap', () => {
  for (const row of rows) {
    it(row.name, () => {
      expect(buildTextMap(pageOf(row.body)).text).toBe(row.text);
    });
  }

  it('maps a range over several nodes and leaves the page as it is', () => {
    const body = '<p>　　增长<b>1</b><i>.1</i>%，</p>';
    const map = buildTextMap(pageOf(body));
    const range = map.toRange(2, 6);
    expect(map.text.slice(2, 6)).toBe('1.1%');
    expect(range).toMatchObject({ startOffset: 0, endOffset: 1 });
    expect(range?.startContainer.data).toBe('1');
    expect(range?.endContainer.data).toBe('%，');
    expect(document.body.innerHTML).toBe(body);
  });

  it('answers positions beside text, in elements and outside', () => {
    const map = buildTextMap(
      pageOf('<div id="a"><p>　　甲乙</p><p>丙</p></div><script>1</script>'),
    );
    const [first, second] = [...document.querySelectorAll('p')];
    const indent = first?.firstChild ?? document;
    expect(map.offsetOf(indent, 0)).toBe(0);
    expect(map.offsetOf(indent, 3)).toBe(1);
    expect(map.offsetOf(second ?? document, 0)).toBe(3);
    expect(map.offsetOf(second ?? document, 1)).toBe(4);
    expect(map.offsetOf(document.createTextNode('丁'), 0)).toBeUndefined();
    expect(map.locate(2)).toEqual({ node: second?.firstChild, offset: 0 });
    expect(map.locate(4)).toBeUndefined();
    expect(map.toRange(2, 3)).toBeUndefined();
  });

  it('tells the block of every line', () => {
    const map = buildTextMap(pageOf('<div>甲<br>乙<p>丙</p>丁</div>'));
    const blocks = map.blocks.map(
      (block) => `${block.element.localName}:${map.text.slice(block.start, block.end)}`,
    );
    expect(blocks).toEqual(['div:甲\n乙', 'p:丙', 'div:丁']);
  });

  it('reads open shadow roots and their slots', () => {
    pageOf('<div id="host"><p>内容</p></div>');
    const host = document.querySelector('#host');
    host
      ?.attachShadow({ mode: 'open' })
      .append(
        Object.assign(document.createElement('h2'), { textContent: '标题' }),
        document.createElement('slot'),
      );
    expect(buildTextMap(document).text).toBe('标题\n内容');
  });

  it('leaves out what the caller ignores', () => {
    const ignore = (element: Element): boolean => element.id === 'own';
    expect(buildTextMap(pageOf('<p>甲</p><div id="own">乙</div>'), { ignore }).text).toBe('甲');
  });

  it('reads deep nesting and long text without a stack or time overflow', () => {
    pageOf('');
    let at: Element = document.body;
    for (let depth = 0; depth < 3_000; depth += 1)
      at = at.appendChild(document.createElement('span'));
    at.append('财政收入2.88亿元。'.repeat(20_000));
    const map = buildTextMap(document);
    expect(map.text.length).toBe(220_000);
    expect(map.toRange(219_990, 220_000)?.endOffset).toBe(220_000);
  });
});

const inline = fc.constantFrom(
  '增长',
  '1',
  '.',
  '1%',
  '　　',
  ' ',
  '\n',
  '\u200b',
  '亿元',
  '😀',
  '\ud800',
);
const piece = fc.tuple(
  fc.constantFrom('p', 'span', 'b', 'div', 'br', 'td-like'),
  fc.array(inline, { maxLength: 5 }),
);

describe('buildTextMap, for any page', () => {
  it('maps every character to itself and back', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        pageOf('');
        for (const [name, texts] of pieces) {
          const element = document.createElement(name);
          for (const text of texts) element.append(document.createTextNode(text));
          document.body.append(element);
        }
        const map = buildTextMap(document);
        for (let at = 0; at < map.text.length; at += 1) {
          const range = map.toRange(at, at + 1);
          if (map.text[at] === '\n') {
            expect(range).toBeUndefined();
            continue;
          }
          const there = range?.startContainer.data.slice(range.startOffset, range.endOffset);
          expect(map.text[at] === ' ' ? /^\s$/.test(there ?? '') : there === map.text[at]).toBe(
            true,
          );
          expect(map.offsetOf(range?.startContainer ?? document, range?.startOffset ?? 0)).toBe(at);
        }
        expect(map.text).toBe(map.text.trim());
        expect(map.text).not.toMatch(/\n\n|[ \t]\n|\n[ \t]/);
      }),
      { numRuns: 60 },
    );
  });
});
