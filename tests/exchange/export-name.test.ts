import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName } from '../../lib/exchange/export-name';
import { HOSTILE } from './sample';

describe('exportName', () => {
  const rows = [
    {
      title: '临溪镇2023年工作总结',
      publishedOn: '2024-01-05',
      expect: '临溪镇2023年工作总结 2024-01-05.csv',
    },
    { title: '../../etc/passwd', expect: 'etc passwd.csv' },
    { title: 'C:\\a?*<b>|"c".', expect: 'C a b c.csv' },
    { title: '关于“十四五”规划的报告（草案）', expect: '关于“十四五”规划的报告（草案）.csv' },
    { title: 'con', expect: '_con.csv' },
    { title: 'LPT1.报告', expect: '_LPT1.报告.csv' },
    { title: 'a\u202egpj.exe', expect: 'a gpj.exe.csv' },
    { title: '', expect: 'nuoshu.csv' },
    { title: ' .-\ud800\0', expect: '\ufffd.csv' },
    { title: '报告', publishedOn: '../x', expect: '报告.csv' },
    {
      title: '長'.repeat(200),
      publishedOn: '2024-01-05',
      expect: `${'長'.repeat(60)} 2024-01-05.csv`,
    },
    { title: '😀'.repeat(100), expect: `${'😀'.repeat(45)}.csv` },
  ];
  it.each(rows)('$expect', ({ title, publishedOn, expect: name }) => {
    expect(exportName({ title, publishedOn }, 'csv')).toBe(name);
  });

  it('every file system takes it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (title) => {
        const name = exportName({ title, publishedOn: '2024-01-05' }, 'xlsx');
        expect(name).toMatch(
          /^[^\s.-][^<>:"/\\|?*\p{Cc}]*[^\s.] 2024-01-05\.xlsx$|^[^\s.-] 2024-01-05\.xlsx$/u,
        );
        expect(name.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
