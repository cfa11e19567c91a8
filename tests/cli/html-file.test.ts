import { expect, it } from 'vitest';
import { readHtmlFile } from '../../cli/html-file';

const BODY = '<p>临溪镇2023年工作总结</p><p>全年新建道路4公里。</p>';
const TEXT = '临溪镇2023年工作总结\n全年新建道路4公里。';
const META = '<meta charset="utf-8"><title>临溪镇</title>';

it.each([
  {
    name: 'a whole page',
    page: `<!doctype html><html><head>${META}</head><body>${BODY}</body></html>`,
  },
  { name: 'a page without a head', page: `<html>\n${META}<body>${BODY}</body></html>` },
  { name: 'a page without html', page: `${META}<body class="a">${BODY}</body>` },
  { name: 'a page without a body', page: `<html lang="zh">${BODY}</html>`, title: '' },
  { name: 'a piece of one', page: BODY, title: '' },
])('$name is read', ({ page, title = '临溪镇' }) => {
  const { text, context } = readHtmlFile(page);
  expect([text.trim().replace(/\n+/g, '\n'), context.title]).toEqual([TEXT, title]);
});
