// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { buildTextMap } from '../../lib/dom/text-map';
import { ok } from '../../lib/model/result';
import { readText } from '../../lib/reader/reading';
import { fakeCall } from '../builders/fake-call';
import { pageOf } from '../dom/page';
import { extraction } from '../builders/extraction';
import { HASH } from '../builders/annotation-edit';

const PAGER = '<div><a href="a_2.html">下一页</a></div>';
const PROSE = '<p>持续办好民生实事，新建社区食堂两家。</p>';

beforeEach(() => {
  document.location.href = 'http://www.linxi.gov.cn/zwgk/a.html';
});

/** What is asked and answered for a page; `isReport` is what the background makes of it. */
async function read(html: string, isReport: boolean) {
  const background = fakeCall();
  const { report, ...rest } = extraction();
  const found = { ...rest, report: { ...report, isReport } };
  background.answer('report.read', () =>
    ok({ reportId: 'r', textHash: HASH, extraction: found, parts: 1 }),
  );
  const page = pageOf(`<div id="zoom">${html}</div>`);
  const map = buildTextMap(page.body);
  const first = await readText(map, page, { call: background.call });
  if (!first.ok) throw new Error(first.error);
  const again = await readText(map, page, { call: background.call, earlier: first.value });
  return { asked: background.asked, reading: first.value, again };
}

it('an article sends its paging links', async () => {
  const { asked } = await read(PROSE + PAGER, true);
  expect(asked).toMatchObject([
    {
      request: {
        paging: {
          links: [{ words: '下一页', address: 'http://www.linxi.gov.cn/zwgk/a_2.html' }],
          calls: [],
        },
      },
    },
  ]);
});

it.each([
  { name: 'an article on one page', html: PROSE },
  {
    name: 'a list',
    html: '<ul><li><a href="b.html">关于印发清单的通知</a></li></ul>'.repeat(8) + PAGER,
  },
])('$name sends none', async ({ html }) => {
  const { asked } = await read(html, true);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.request).not.toHaveProperty('paging');
});

it('a page that shows no sign of a report is one where the background says so, at each look', async () => {
  const { reading, again } = await read(PROSE, true);
  expect(reading.request.verdict.isReport).toBe(false);
  expect(reading.verdict.isReport).toBe(true);
  expect(again).toMatchObject({ ok: true, value: { verdict: { isReport: true } } });
  expect((await read(PROSE, false)).reading.verdict.isReport).toBe(false);
});
