// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findContainer, findContainerInSlices } from '../../lib/dom/container';
import { pageOf } from './page';

const SENTENCE = '上半年，全镇各项工作稳步推进，完成改造任务12处；下半年，继续抓好落实。';
const body = (times: number): string => `<p>${SENTENCE}</p>`.repeat(times);
const menu = '<ul>' + '<li><a href="#">政务公开政务服务互动交流</a></li>'.repeat(60) + '</ul>';

const rows: readonly { readonly name: string; readonly html: string; readonly id: string }[] = [
  { name: 'old TRS', html: `${menu}<div class="TRS_Editor" id="x">${body(5)}</div>`, id: 'x' },
  { name: 'zoom', html: `<div id="zoom">${body(5)}</div><div>版权所有</div>`, id: 'zoom' },
  {
    name: 'UCAP',
    html: `<div class="pages_content"><div id="UCAP-CONTENT">${body(5)}</div></div>`,
    id: '',
  },
  {
    name: '大汉 comment markers',
    html: `${menu}<div id="x"><!--ZJEG_RSS.content.begin--><p>${SENTENCE.repeat(4)}</p><!--ZJEG_RSS.content.end--></div>`,
    id: 'x',
  },
  {
    name: 'a known container of a long article is taken at once',
    html: `<div class="TRS_Editor" id="x">${body(200)}</div>`,
    id: 'x',
  },
  {
    name: 'the known container with the text, not the empty one',
    html: `<div id="zoom"></div><div class="v_news_content" id="x">${body(5)}</div>`,
    id: 'x',
  },
  {
    name: 'a body split over two known containers',
    html: `${menu}<div id="x"><div class="TRS_Editor">${body(4)}</div><div class="TRS_Editor">${body(4)}</div></div>`,
    id: 'x',
  },
  {
    name: 'no known name',
    html: `${menu}<div><div id="x">${body(6)}</div></div><div>主办：云桥镇人民政府</div>`,
    id: 'x',
  },
  {
    name: 'menus outweigh a short body',
    html: `${menu.repeat(8)}<div><div id="x"><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></div></div>${menu}`,
    id: 'x',
  },
  {
    name: 'a tool class around the body',
    html: `${menu}<div class="print-box" id="x">${body(6)}</div>`,
    id: 'x',
  },
];

describe('findContainer', () => {
  for (const { name, html, id } of rows) {
    it(name, async () => {
      const found = findContainer(pageOf(html));
      if (id === '') expect(found.className + found.id).toMatch(/pages_content|UCAP/);
      else expect(found.id).toBe(id);
      expect(await findContainerInSlices(document)).toBe(found);
    });
  }

  it('answers the body of a page without text, or with its text in the body itself', () => {
    expect(findContainer(pageOf(''))).toBe(document.body);
    expect(findContainer(pageOf(menu))).toBe(document.body);
    expect(findContainer(pageOf(body(6)))).toBe(document.body);
  });

  it('looks into open shadow roots', () => {
    pageOf(`${menu}<div id="host"></div>`);
    const inside = document.createElement('div');
    inside.innerHTML = body(6);
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(inside);
    expect([inside, document.querySelector('#host')]).toContain(findContainer(document));
  });
});
