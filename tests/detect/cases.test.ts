import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { factsOfText } from '../../cli/text-facts';
import { judge } from '../../lib/detect/judge';
import { readPageFacts } from '../../lib/dom/page-facts';
import type { PageFacts } from '../../lib/model/page';
import { escapeHtml } from '../fixtures/cms/html';
import { CASE_FILES } from './case-files';
import type { Case } from './case-files';

/** No case may come nearer to the border of 0.5. */
const SURE = { report: 0.8, other: 0.4 };

const MENU = [
  '无障碍阅读',
  '首页',
  '新闻中心',
  '政务公开',
  '政务服务',
  '互动交流',
  '数据发布',
  '专题专栏',
];
const RELATED = [
  '全市防汛工作视频会议召开',
  '关于调整公交线路的通告',
  '2024年政府工作报告解读',
  '一季度督查通报',
];
const links = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul>`;
const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>　　${escapeHtml(line)}</p>`).join('');

function pageFacts({ title, url }: Case, main: string, menu = links(MENU)): PageFacts {
  const { document } = parseHTML(`<html><head><title>${escapeHtml(title)}</title></head><body>
${menu}<div>当前位置：<a href="/">首页</a> &gt; <a href="/">政务公开</a></div>${main}
<h3>相关链接</h3>${links(RELATED)}<div>主办单位：市人民政府办公室</div></body></html>`);
  return readPageFacts(document, { href: url });
}

const bare = ({ lines }: Case): string => `<div class="a"><div>${paragraphs(lines)}</div></div>`;

const FORMS: Readonly<Record<string, (given: Case) => PageFacts>> = {
  'a text with title and address': ({ lines, title, url }) =>
    factsOfText(lines.join('\n'), { title, url }),
  'a text alone': ({ lines }) => factsOfText(lines.join('\n'), {}),
  'the text of a page with its chrome': ({ lines, title, url }) =>
    factsOfText([...MENU, ...lines, '相关链接', ...RELATED].join('\n'), { title, url }),
  'a page with a known container': (given) =>
    pageFacts(
      given,
      `<h1>${escapeHtml(given.lines[0] ?? '')}</h1><div id="zoom">${paragraphs(given.lines.slice(1))}</div>`,
    ),
  'a page of bare paragraphs': (given) => pageFacts(given, bare(given)),
  'a page under a big menu': (given) => pageFacts(given, bare(given), links(MENU).repeat(20)),
};

describe.each(Object.entries(FORMS))('as %s', (_, factsOf) => {
  it.each(CASE_FILES)('$name: report is $isReport', (given) => {
    const { isReport, score, reasons } = judge(factsOf(given));
    expect(
      { isReport, isSure: isReport ? score > SURE.report : score < SURE.other },
      JSON.stringify(reasons),
    ).toEqual({
      isReport: given.isReport,
      isSure: true,
    });
  });
});

it('holds many of both', () => {
  expect(CASE_FILES.filter((given) => given.isReport).length).toBeGreaterThan(65);
  expect(CASE_FILES.filter((given) => !given.isReport).length).toBeGreaterThan(90);
});
