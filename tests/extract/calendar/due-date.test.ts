import { describe, expect, it } from 'vitest';
import { yearIn } from '../../../lib/extract/calendar/chinese-year';
import { dueDate } from '../../../lib/extract/calendar/due-date';

const YEARS = { review: 2020, plan: 2021 };

const rows = [
  ['年底前', '2021-12-31', 'implied'],
  ['年内', '2021-12-31', 'implied'],
  ['全年', '2021-12-31', 'implied'],
  ['今年', '2021-12-31', 'implied'],
  ['明年', '2022-12-31', 'implied'],
  ['今明两年', '2022-12-31', 'implied'],
  ['上半年', '2021-06-30', 'implied'],
  ['下半年', '2021-12-31', 'implied'],
  ['一季度', '2021-03-31', 'implied'],
  ['三季度前', '2021-09-30', 'implied'],
  ['第三、第四季度', '2021-12-31', 'implied'],
  ['9月底前', '2021-09-30', 'implied'],
  ['9月前', '2021-08-31', 'implied'],
  ['1月前', '2020-12-31', 'implied'],
  ['2月底前', '2021-02-28', 'implied'],
  ['4月中旬前', '2021-04-20', 'implied'],
  ['6月15日前', '2021-06-15', 'implied'],
  ['十一月', '2021-11-30', 'implied'],
  ['国庆节前', '2021-09-30', 'implied'],
  ['“七一”前', '2021-06-30', 'implied'],
  ['三年内', '2023-12-31', 'implied'],
  ['3年内', '2023-12-31', 'implied'],
  ['十年内', '2030-12-31', 'implied'],
  ['二十年内', '2040-12-31', 'implied'],
  ['未来十五年', '2035-12-31', 'implied'],
  ['今后五年', '2025-12-31', 'implied'],
  ['到2025年', '2025-12-31', 'explicit'],
  ['2024年底前', '2024-12-31', 'explicit'],
  ['2023年前', '2022-12-31', 'explicit'],
  ['2024年2月底', '2024-02-29', 'explicit'],
  ['到二○○○年', '2000-12-31', 'explicit'],
  ['“十四五”期间', '2025-12-31', 'explicit'],
  ['“十五五”末', '2030-12-31', 'explicit'],
  ['“十五”期间', '2005-12-31', 'explicit'],
] as const;

describe('dueDate', () => {
  it.each(rows)('%s', (wording, due, resolution) =>
    expect(dueDate(wording, YEARS)).toEqual({ due, resolution }),
  );

  it.each(['春节前', '汛期前', '几年内', '半年内'])('cannot tell the day of %s', (wording) =>
    expect(dueDate(wording, YEARS).due).toBeUndefined(),
  );
  it('cannot tell a year that nothing names', () => expect(dueDate('年底前', {})).toEqual({}));
  it('reads years in digits of either kind', () =>
    expect([yearIn('2024年'), yearIn('一九九八年'), yearIn('年底')]).toEqual([
      2024,
      1998,
      undefined,
    ]));
});
