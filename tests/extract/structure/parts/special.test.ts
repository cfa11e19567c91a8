import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/extract/index';

const PLAN = (body: string): string =>
  `临溪镇2026年政府工作报告\n一、2025年工作回顾\n各项任务顺利完成。\n二、2026年工作安排\n${body}`;
const strengths = (body: string): string[] =>
  extract(PLAN(body)).pledges.map(({ strength }) => strength);

const GOALS = [
  ['behind a colon', '今年主要预期目标是:新建学校2所。', ['aim']],
  [
    'to the end of the paragraph',
    '今年主要预期目标是:新建学校2所;改造旧水管18公里。',
    ['aim', 'aim'],
  ],
  [
    'lines of figures below it',
    '主要预期目标如下:\n新建学校2所左右;\n改造旧水管18公里以上。',
    ['aim', 'aim'],
  ],
  [
    'under a heading',
    '(一)主要预期目标\n新建学校2所以上。\n(二)重点工作\n新建桥梁3座。',
    ['aim', 'firm'],
  ],
  /* near misses */
  ['the next paragraph', '今年主要预期目标是:新建学校2所。\n新建桥梁3座。', ['aim', 'firm']],
  ['目标 without what it is', '围绕目标任务新建学校2所。', ['firm']],
  ['lines without figures', '主要预期目标如下:\n新建学校2所以上;\n启用镇图书馆。', ['aim', 'firm']],
] as const;

describe('goals', () => {
  it.each(GOALS)('reach over %s', (_name, body, expected) =>
    expect(strengths(body)).toEqual(expected),
  );
  it('stand in plans alone', () => {
    const text = '临溪镇2025年工作总结\n一、2025年工作回顾\n年初定的目标任务是:新建学校2所。';
    expect(extract(text).pledges).toEqual([]);
  });
});
