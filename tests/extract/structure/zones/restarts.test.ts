import { describe, expect, it } from 'vitest';
import { LONG, zonesOf } from '../zones-of';

const PAST = '截至2025年底,茶叶产值已达3亿元,同比增长5%,取得显著进步。';
const HEAD = `临溪镇2026年发展报告\n一、2025年工作回顾\n${LONG}\n二、2026年工作安排\n新建学校2所。\n`;

describe('an outer numbering that begins again', () => {
  it.each([
    [
      'starts another account where it tells of the past',
      `一、茶业\n${PAST}`,
      '茶叶产值',
      'review',
    ],
    [
      'goes on with the plan where it sets tasks',
      '一、茶业\n力争新建茶厂1座,进一步壮大家底。',
      '新建茶厂',
      'plan',
    ],
    [
      'goes on with the plan in an annex',
      `2026年民生实事清单\n一、茶业\n${PAST}在此基础上新建茶厂1座。`,
      '新建茶厂',
      'plan',
    ],
    [
      'is none where it only goes on',
      `三、茶业\n${PAST}在此基础上新建茶厂1座。`,
      '新建茶厂',
      'plan',
    ],
    ['is none at an inner level', `(一)茶业\n${PAST}在此基础上新建茶厂1座。`, '新建茶厂', 'plan'],
    [
      'needs more than one mark of the past',
      '一、茶业\n茶叶产值达到3亿元。新建茶厂1座。',
      '新建茶厂',
      'plan',
    ],
  ] as const)('%s', (_name, body, wording, zone) =>
    expect(zonesOf(HEAD + body, [wording])).toEqual([zone]),
  );
  it('is that of a second first part', () => {
    const text = `第一部分 2025年工作回顾\n${LONG}\n第二部分 2026年工作安排\n新建学校2所。\n第一部分 茶业\n茶厂满产。`;
    expect(zonesOf(text, ['新建学校', '茶厂满产'])).toEqual(['plan', 'review']);
  });
});
