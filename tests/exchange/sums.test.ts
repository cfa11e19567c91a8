import { expect, test } from 'vitest';
import { markdownFile } from '../../lib/exchange/markdown';
import { sumTable } from '../../lib/exchange/sums';
import type { AuditedReport } from '../../lib/model/audited';
import { wordsOf } from '../../lib/wording/words';
import { figure, finding } from '../builders/audited';
import { exported, TEXT } from './sample';

const STATED = '24.03亿元';
const AT = TEXT.indexOf(STATED);
const EARLIER = { id: 'https://b.cn/', url: 'https://b.cn/', title: '临溪镇2022年\n工作总结' };
const AUDITED: AuditedReport = {
  earlier: [EARLIER],
  findings: [
    finding({
      operands: [figure('9亿元', 3), figure('8亿元', 3, { in: EARLIER.id }), figure(STATED, AT)],
    }),
  ],
};

test('a finding is a row: verdict, sum, quotes, and what the reader made of the figure', () => {
  const { headings, rows } = sumTable({ ...exported(), audited: AUDITED }, wordsOf('zh_CN'));
  const row = Object.fromEntries(headings.map((heading, index) => [heading, rows[0]?.[index]]));
  expect(rows).toHaveLength(1);
  expect(row).toMatchObject({
    核算结果: '不符',
    关系: '合计',
    原文: STATED,
    算式: '1.1+1.3 = 2.3～2.5，报告写 2.6万亩，差 0.05万亩',
    相关原文: `9亿元\n${STATED}\n《临溪镇2022年 工作总结》8亿元`,
    起始位置: AT,
  });
});

test('nobody asked: there is nothing', () => {
  expect(sumTable(exported(), wordsOf('zh_CN')).rows).toEqual([]);
  expect(markdownFile(exported(), wordsOf('zh_CN'))).not.toContain('## 核算');
});

test('Markdown has them as a table, in which nothing is markup', () => {
  const hostile = finding({ operands: [figure('| a |\n# b', 3), figure(STATED, AT)] });
  const audited = { ...AUDITED, findings: [hostile] };
  const lines = markdownFile({ ...exported(), audited }, wordsOf('zh_CN')).split('\n');
  const at = lines.indexOf('## 核算');
  expect(lines.slice(at + 2, at + 4)).toEqual([
    '| 核算结果 | 关系 | 算式 | 相关原文 | 状态 |',
    '| --- | --- | --- | --- | --- |',
  ]);
  expect(lines[at + 4]).toContain('\\| a \\|');
  expect(lines[at + 4]?.startsWith('| 不符 | 合计 |')).toBe(true);
});
