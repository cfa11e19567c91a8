import { describe, expect, it } from 'vitest';
import { csvHeader, csvRows } from '../../cli/csv';
import type { Extraction } from '../../lib/model/extraction';

const report = (text: string, value: number): Extraction => ({
  extractor: '0.0.0',
  report: { isReport: true, score: 1, reasons: [], documentType: 'other' },
  sections: [],
  metrics: [
    {
      start: 0,
      end: 1,
      text,
      value,
      unit: '%',
      bound: 'exact',
      kind: 'change',
      status: 'actual',
      zone: 'review',
      rule: 'percent',
    },
  ],
  pledges: [],
});

describe('csvRows', () => {
  const rows = [
    { name: 'a formula', text: '=SUM(A1)', field: "'=SUM(A1)" },
    { name: 'a plus', text: '+1', field: "'+1" },
    { name: 'an at', text: '@x', field: "'@x" },
    { name: 'a dash', text: '-a', field: "'-a" },
    { name: 'a comma', text: '甲,乙', field: '"甲,乙"' },
    { name: 'a quote and a line break', text: '"甲"\n乙', field: '"""甲""\n乙"' },
    { name: 'a formula in quotes', text: '=1,"2"', field: `"'=1,""2"""` },
  ];
  it.each(rows)('$name', ({ text, field }) => {
    const row = [...csvRows('a.txt', report(text, 1))].join('');
    expect(row).toContain(`,0,1,${field},,1,`);
    expect(row.endsWith('\r\n')).toBe(true);
  });

  it('writes a fall as a number, and as many fields as the header', () => {
    const row = [...csvRows('a.txt', report('下降3%', -3))].join('');
    expect(row).toContain(',下降3%,,-3,,%,');
    expect(row.split(',')).toHaveLength(csvHeader().split(',').length);
  });
});
