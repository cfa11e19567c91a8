import { Converter } from 'opencc-js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge';
import { readPageFacts } from '../../lib/dom/page-facts';
import type { Verdict } from '../../lib/model/page';
import type { Article } from '../fixtures/article';
import { CMS } from '../fixtures/cms';
import type { CmsBuilder } from '../fixtures/cms/html';
import { SITES } from '../fixtures/cms/site-facts';
import { CASE_FILES } from './case-files';
import type { Case } from './case-files';

/** 繁體 as a site's own switch writes it: unit by unit. */
const traditional = Converter({ from: 'cn', to: 't' });

/** A menu that outweighs every case: the navigation of a whole site, unfolded. */
const MENU = [
  '领导之窗',
  '机构设置',
  '政策文件',
  '通知公告',
  '政策解读',
  '工作报告',
  '统计数据',
  '便民服务',
  '网上信访',
];
const HEAVY = `<ul>${MENU.flatMap((name) => Array.from({ length: 12 }, (_, at) => `<li><a href="/c${at}/">${name}${at}</a></li>`)).join('')}</ul>`;

/** Cases without a line of their own for the title have that of their page. */
const articleOf = ({ lines: [first = '', ...rest], title }: Case): Article => ({
  title: first.includes('。') ? title : first,
  columns: ['首页', '政务公开', '部门动态'],
  source: '办公室',
  date: '2024-07-22',
  blocks: (first.includes('。') ? [first, ...rest] : rest).map((text) => ({
    kind: 'paragraph',
    text,
  })),
});

function judgeIn(build: CmsBuilder, given: Case, change: (html: string) => string): Verdict {
  const html = build({
    article: articleOf(given),
    site: SITES.anping,
    path: '/a.html',
    seed: given.name.length,
  });
  const { document } = parseHTML(change(html.replace(/<body[^>]*>/, (tag) => tag + HEAVY)));
  return judge(
    readPageFacts(document, { href: given.url || 'http://www.anpingxian.gov.cn/a.html' }),
  );
}

const wrongOf = (
  cases: readonly Case[],
  build: CmsBuilder,
  change: (html: string) => string,
): readonly string[] =>
  cases.flatMap((given) => {
    const verdict = judgeIn(build, given, change);
    return verdict.isReport === given.isReport ? [] : [`${given.name} ${JSON.stringify(verdict)}`];
  });

const FAMILIES = Object.entries(CMS);

describe.each(FAMILIES)('a page of %s under a heavy menu', (_family, build) => {
  it.each([true, false])('is judged right for every case: report is %s', (isReport) => {
    const cases = CASE_FILES.filter((given) => given.isReport === isReport);
    expect(wrongOf(cases, build, (html) => html)).toEqual([]);
  });
});

it.each(FAMILIES.map(([family, build], at) => ({ family, build, at })))(
  'so is its share of the cases in Traditional characters: $family',
  ({ build, at }) => {
    const share = CASE_FILES.filter((_given, index) => index % FAMILIES.length === at);
    expect(wrongOf(share, build, traditional)).toEqual([]);
  },
);
