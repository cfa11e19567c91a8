import { describe, expect, it } from 'vitest';
import { yearsAhead, yearsBack } from '../../../lib/extract/calendar/stated-span';

const shown = (range: { start: string; end: string } | undefined): string | undefined =>
  range && `${range.start.slice(0, 4)}-${range.end.slice(0, 4)}`;

describe('years that words look back over to 2025', () => {
  it.each([
    ['过去五年工作回顾', '2021-2025'],
    ['五年来的工作', '2021-2025'],
    ['本届政府工作回顾', '2021-2025'],
    ['“十四五”时期工作回顾', '2021-2025'],
    ['“十五五”规划', undefined],
    ['去年工作回顾', undefined],
    ['第五年级工作', undefined],
  ])('%s', (words, years) => expect(shown(yearsBack(words, 2025))).toBe(years));
});

describe('years that words look ahead over from 2026', () => {
  it.each([
    ['今后五年奋斗目标', '2026-2030'],
    ['未来的五年', '2026-2030'],
    ['下一个五年', '2026-2030'],
    ['“十五五”时期目标任务', '2026-2030'],
    ['“十四五”时期成就', undefined],
    ['2026年工作安排', undefined],
    ['三年行动', undefined],
  ])('%s', (words, years) => expect(shown(yearsAhead(words, 2026))).toBe(years));
});
