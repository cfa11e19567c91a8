import { describe, expect, it } from 'vitest';
import { followUpMarkdown, followUpSheet, followUpTable } from '../../lib/exchange/follow-up';
import type { FollowedTable } from '../../lib/exchange/follow-up';
import { sayLink } from '../../lib/wording/followed';
import { wordsOf } from '../../lib/wording/words';
import { FOLLOWED } from '../builders/followed';
import { annotation } from '../view/samples';

const { from, to, followUp } = FOLLOWED;
const TABLE: FollowedTable = {
  from: { title: '2024年报告', url: 'https://linxi.gov.cn/2024.html' },
  to: { title: '2025年*报告*', url: 'https://linxi.gov.cn/2025.html' },
  promises: followUp.links.map((link, index) => ({
    promise: from.text.slice(link.from.start, link.from.end),
    due: '2024-12-31',
    evidence: link.to.map(({ start, end }) => to.text.slice(start, end)),
    said: sayLink(link, 'zh_CN'),
    ...(index === 0 && { annotation: annotation({ status: 'broken', statusOn: '2025-02-01' }) }),
  })),
};
const WORDS = wordsOf('zh_CN');

describe('a follow-up as a table', () => {
  it('has a row for each promise, with its figures, evidence, outcome and judgement', () => {
    const { headings, rows } = followUpTable(TABLE, WORDS);
    expect(rows).toHaveLength(TABLE.promises.length);
    const first = Object.fromEntries(headings.map((heading, at) => [heading, rows[0]?.[at]]));
    expect(first).toMatchObject({
      承诺: '地区生产总值增长6%左右',
      期限: '2024-12-31',
      目标: '6%左右',
      结果: '5.4%',
      后一年的报告: '地区生产总值增长5.4%',
      对照结果: '未达到',
      我的判断: '未兑现',
      判断日期: '2025-02-01',
      前一年报告的网址: 'https://linxi.gov.cn/2024.html',
    });
    for (const row of rows) expect(row).toHaveLength(headings.length);
  });

  it('is a sheet with a list of words to judge by', () => {
    const sheet = followUpSheet(TABLE, WORDS);
    expect(sheet.headings[sheet.statusAt]).toBe('我的判断');
    expect(sheet.statuses).toContain('未兑现');
    expect(sheet.widths).toHaveLength(sheet.headings.length);
  });

  it('is Markdown by outcome, in which nothing quoted is markup', () => {
    const text = followUpMarkdown(TABLE, WORDS);
    expect(text).toMatch(/^---\ntitle: "承诺跟踪"\n/);
    expect(text).toContain('## 未提及 2 条');
    expect(text).toContain('- 2025年\\*报告\\* <https://linxi.gov.cn/2025.html>');
    expect(text).toContain('  - 目标 6%左右 → 结果 5.4%');
    expect(text).toContain('  - 我的判断：未兑现');
    expect(followUpMarkdown(TABLE, wordsOf('en'))).toContain('  - My verdict: ');
  });
});
