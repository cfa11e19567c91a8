// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { AuditList, NO_AUDIT_CHOICE } from '../../components/audit/audit-list';
import type { AuditedReport } from '../../lib/model/audited';
import { fail, ok } from '../../lib/model/result';
import type { Language } from '../../lib/model/settings';
import { auditEntries } from '../../lib/view/audit';
import type { AuditAnswer } from '../../lib/view/hooks/use-audit';
import { metricEntries } from '../../lib/view/entries';
import { HASH } from '../builders/annotation-edit';
import { audited, figure, finding } from '../builders/audited';
import { REPORT } from '../view/samples';
import { layOutLists } from './layout';
import { click, find, press, render, type, wordsOf } from './render';
import { panelTools } from './tools';

layOutLists();

const STATED = REPORT.metrics[0];
const TARGET = REPORT.metrics[1];
const TOTAL = figure(STATED?.text ?? '', STATED?.start ?? 0);
const SUM = finding({
  operands: [figure('1.1万亩', 10), figure('1.3万亩', 20, { in: 'https://b.cn/' }), TOTAL],
});
const SCOPED = finding({
  kind: 'growth',
  operands: [figure('9亿元', 50), figure(TARGET?.text ?? '', TARGET?.start ?? 0)],
  verdict: 'needs-scope',
  because: 'constant-prices',
});
const FITS = finding({
  kind: 'share',
  operands: [figure('9亿元', 50), figure('40%', 90)],
  verdict: 'consistent',
  because: 'within-precision',
  missedBy: undefined,
});
const EARLIER = [{ id: 'https://b.cn/', url: 'https://b.cn/', title: '临溪镇2022年工作总结' }];
const ALL: AuditedReport = { ...audited(SUM, SCOPED, FITS), earlier: EARLIER };

/** The list as a report's view holds it. */
function List({ answer }: { readonly answer: AuditAnswer }) {
  const [choice, choose] = useState(NO_AUDIT_CHOICE);
  const entries =
    answer?.ok === true
      ? auditEntries(answer.value, {
          metrics: metricEntries(REPORT, [], { anchors: {}, textHash: HASH }),
          notes: [],
        })
      : [];
  return <AuditList answer={answer} entries={entries} choice={choice} onChoose={choose} />;
}

async function list(answer: AuditAnswer, language: Language = 'zh_CN') {
  const tools = panelTools();
  const { root } = await render(tools.inPanel(<List answer={answer} />), language);
  return { ...tools, root };
}

it.each([
  { name: 'while they are worked out', answer: undefined, says: '正在核算…' },
  { name: 'where that failed', answer: fail('not-found'), says: '核算失败' },
  { name: 'where there is nothing', answer: ok(audited()), says: '没有可以核算的数字' },
])('$name it says so', async ({ answer, says }) => {
  expect(find((await list(answer)).root, '.notice__title').textContent).toBe(says);
});

it('shows the gravest first and folds away what adds up', async () => {
  const { root } = await list(ok(ALL));
  expect(wordsOf(root, '.sum__kind')).toEqual(['合计', '增速']);
  await click(find(root, '.audit-list__fold', '相符的 1 处'));
  expect(wordsOf(root, '.sum__kind')).toEqual(['合计', '增速', '占比']);
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(find(root, '.audit-row--consistent .audit-row__main')),
  );
});

it('draws of thousands those that are in sight', async () => {
  const many = Array.from({ length: 5_000 }, (_, at) => ({
    ...SUM,
    operands: [figure('1.1万亩', 10), figure('2.6万亩', 1_000 + at)],
  }));
  const { root } = await list(ok(audited(...many)));
  const drawn = root.querySelectorAll('[aria-setsize="5000"] .audit-row').length;
  expect(drawn).toBeGreaterThan(4);
  expect(drawn).toBeLessThan(40);
});

it('folds nothing away where all adds up', async () => {
  const { root } = await list(ok(audited(FITS)));
  expect(wordsOf(root, '.sum__kind')).toEqual(['占比']);
  expect(root.querySelector('.audit-list__fold')).toBeNull();
});

it('shows one verdict, with how many there are of each', async () => {
  const { root } = await list(ok(ALL));
  expect(wordsOf(root, '.audit-filter__verdict')).toEqual([
    '全部 3',
    '不符 1',
    '口径不同 1',
    '相符 1',
  ]);
  await click(find(root, '.audit-filter__verdict', '相符'));
  expect(wordsOf(root, '.sum__kind')).toEqual(['占比']);
});

it('says the sum, by how much it misses and why, and leads to each figure', async () => {
  const { root, jump } = await list(ok(ALL));
  const [first] = root.querySelectorAll('.audit-row');
  expect(first && wordsOf(first, '.sum__line')).toEqual([
    '1.1+1.3 = 2.3～2.5，报告写 2.6万亩，差 0.05万亩',
  ]);
  expect(first && find(first, '.sum__why').textContent).toContain('精度');
  await click(find(root, '.audit-figures__quote', '1.1万亩'));
  expect(jump).toHaveBeenLastCalledWith({ start: 10, end: 15 });
  expect(find(root, '.audit-figures__quote--other a').getAttribute('href')).toBe(
    '#/report/https%3A%2F%2Fb.cn%2F?at=20',
  );
});

it('one key accepts: a status, the sum as a note, the other figures as evidence, one step back', async () => {
  const { root, edits, desk } = await list(ok(ALL));
  const [row] = root.querySelectorAll<HTMLElement>('.audit-row__main');
  if (row !== undefined) expect(await press(row, 'a')).toBe(true);
  await vi.waitFor(() => expect(edits).toHaveLength(2));
  expect(edits[0]?.subject).toBe('metric');
  expect({ ...edits[0]?.fields, ...edits[1]?.fields }).toMatchObject({
    status: 'discrepant',
    note: '核算（合计）：1.1+1.3 = 2.3～2.5，报告写 2.6万亩，差 0.05万亩。',
    evidence: [{ text: '1.1万亩' }, { text: '1.3万亩', url: 'https://b.cn/' }],
  });
  expect(new Set(edits.map(({ id }) => id)).size).toBe(1);
  expect(desk.writing.failures()).toBe(0);
  expect(find(root, '.audit-row__decided b').textContent).toBe('已采纳');
});

it('another key asks why it is dismissed', async () => {
  const { root, edits } = await list(ok(ALL));
  const row = root.querySelectorAll<HTMLElement>('.audit-row__main')[1];
  if (row !== undefined) await press(row, 'd');
  expect(document.activeElement?.parentElement?.textContent).toBe('数字确有出入');
  await type(find(root, '.dismiss__reason input'), '增速是可比价');
  await click(find(root, '.dismiss button', '保存'));
  await vi.waitFor(() => expect(edits).toHaveLength(2));
  const fields = { ...edits[0]?.fields, ...edits[1]?.fields };
  expect(fields.status).toBe('discrepant');
  expect(fields.note).toContain('不采纳：增速是可比价。');
  expect(root.querySelector('.dismiss')).toBeNull();
});

it('Escape leaves it open', async () => {
  const { root, edits } = await list(ok(ALL));
  await click(find(root, '.audit-row:not(.audit-row--needs-scope) .row__toggle', '不采纳'));
  await press(find(root, '.dismiss'), 'Escape');
  expect([root.querySelector('.dismiss'), edits]).toEqual([null, []]);
});

it('what was misread is doubted, not judged', async () => {
  const { root, edits } = await list(ok(ALL));
  await click(find(root, '.audit-row--inconsistent .row__toggle', '不采纳'));
  await click(find(root, '.dismiss__choice', '识别有误').querySelector('input') ?? root);
  await click(find(root, '.dismiss button', '保存'));
  await vi.waitFor(() => expect(edits).toHaveLength(2));
  expect({ ...edits[0]?.fields, ...edits[1]?.fields }).toMatchObject({ disputed: true });
  expect(find(root, '.audit-row__decided b').textContent).toBe('识别有误');
});

it('speaks the reader’s language', async () => {
  const { root } = await list(ok(ALL), 'zh_TW');
  expect(find(root, '.audit-row--needs-scope .badge').textContent).toContain('統計基準不同');
});
