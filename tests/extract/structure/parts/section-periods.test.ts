import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/extract/index';

/** The days of the section with this title in a report on 2025. */
function periodOf(heading: string, frame: (line: string) => string): string {
  const found = extract(frame(heading)).sections.find(({ title }) => title === heading)?.period;
  return found ? `${found.start}..${found.end}` : 'none';
}

const REVIEW = (line: string): string =>
  `临溪镇2026年政府工作报告\n——2026年1月8日在临溪镇第三届人民代表大会第四次会议上\n${line}\n新建公园6座。\n九、2026年重点工作\n新建公园2座。`;
const PLAN = (line: string): string =>
  `临溪镇2026年政府工作报告\n——2026年1月8日在临溪镇第三届人民代表大会第四次会议上\n一、2025年工作回顾\n新建公园6座。\n${line}\n新建公园2座。`;

describe('the days of a section', () => {
  it.each([
    ['一、2025年工作回顾', '2025-01-01..2025-12-31'],
    ['一、过去五年工作回顾', '2021-01-01..2025-12-31'],
    ['一、“十四五”时期工作回顾', '2021-01-01..2025-12-31'],
    /* no time is named */
    ['一、主要工作回顾', 'none'],
  ])('looking back: %s', (heading, expected) => expect(periodOf(heading, REVIEW)).toBe(expected));
  it.each([
    ['二、2026年主要任务', '2026-01-01..2026-12-31'],
    ['二、今后五年主要目标', '2026-01-01..2030-12-31'],
    ['二、“十五五”时期茶业目标任务', '2026-01-01..2030-12-31'],
    ['二、主要任务', 'none'],
  ])('looking ahead: %s', (heading, expected) => expect(periodOf(heading, PLAN)).toBe(expected));
  it('are none of a line of column heads', () =>
    expect(periodOf('茶企\t11月\t1-11月', REVIEW)).toBe('none'));
  it('are those of half a year', () => {
    const half = (line: string): string =>
      `临溪镇2025年上半年工作报告\n${line}\n新建公园6座。\n二、下半年工作安排\n新建公园2座。`;
    expect(periodOf('一、上半年工作回顾', half)).toBe('2025-01-01..2025-06-30');
    expect(periodOf('二、下半年工作安排', half)).toBe('2025-07-01..2025-12-31');
  });
  it('are those of the section around it in the same zone', () => {
    const text = PLAN('二、今后五年主要目标\n(一)改善民生');
    expect(extract(text).sections.find(({ title }) => title === '(一)改善民生')?.period?.end).toBe(
      '2030-12-31',
    );
  });
  it('are not those of the title', () => {
    expect(extract(PLAN('二、主要任务')).sections[0]?.period).toBeUndefined();
  });
});
