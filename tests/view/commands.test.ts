import { describe, expect, it, vi } from 'vitest';
import { foundCommands } from '../../lib/view/commands';
import type { Command } from '../../lib/view/commands';

const command = (group: Command['group'], label: string, more: Partial<Command> = {}): Command => ({
  id: `${group} ${label}`,
  group,
  label,
  run: vi.fn(),
  ...more,
});

const ALL: readonly Command[] = [
  command('report', '临江市2024年政府工作报告', { detail: '临江市人民政府 · 2024-02-01' }),
  command('report', '临溪镇2023年工作总结', {
    detail: '临溪镇人民政府',
    otherNames: ['https://linxi.gov.cn/a.html'],
  }),
  command('view', '转到：批注', { otherNames: ['批注', '註記', 'Notes'] }),
  command('view', '转到：报告', { otherNames: ['Reports'] }),
  command('filter', '逾期的承诺'),
  command('action', '导出这份报告…'),
  command('search', '搜索批注和全文', { isFallback: true }),
];

const found = (typed: string): readonly string[] =>
  foundCommands(ALL, typed).map(
    ({ value, items }) => `${value}: ${items.map(({ label }) => label).join(' | ')}`,
  );

describe('commands', () => {
  it('are all there before anything is typed, but for the search', () => {
    expect(found('  ')).toEqual([
      'action: 导出这份报告…',
      'view: 转到：批注 | 转到：报告',
      'filter: 逾期的承诺',
      'report: 临江市2024年政府工作报告 | 临溪镇2023年工作总结',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['notes', ['view: 转到：批注', 'search: 搜索批注和全文']],
    ['註記', ['view: 转到：批注', 'search: 搜索批注和全文']],
    ['臨溪　２０２３', ['report: 临溪镇2023年工作总结', 'search: 搜索批注和全文']],
    ['临江 人民政府', ['report: 临江市2024年政府工作报告', 'search: 搜索批注和全文']],
    ['linxi.gov', ['report: 临溪镇2023年工作总结', 'search: 搜索批注和全文']],
    ['没有这个', ['search: 搜索批注和全文']],
  ])('are found by %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('that begin with what is typed stand first in their group', () => {
    const reports = [command('report', '关于临溪'), command('report', '临溪镇')];
    expect(foundCommands(reports, '临溪')[0]?.items.map(({ label }) => label)).toEqual([
      '临溪镇',
      '关于临溪',
    ]);
  });

  it('of many reports some are shown, more once something is typed', () => {
    const reports = Array.from({ length: 50 }, (_, index) => command('report', `第${index}份报告`));
    expect(foundCommands(reports, '')[0]?.items).toHaveLength(6);
    expect(foundCommands(reports, '报告')[0]?.items).toHaveLength(30);
  });
});
