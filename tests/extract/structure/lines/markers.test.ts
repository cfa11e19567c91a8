import { describe, expect, it } from 'vitest';
import { markerAt } from '../../../../lib/extract/structure/lines/markers';

const rows = [
  { text: '第一部分 2020年工作回顾', style: 'part', body: '2020年工作回顾', isFirst: true },
  { text: '第三章 保障措施', style: 'part', body: '保障措施', isFirst: false },
  { text: '【第一篇】总论', style: 'part', body: '总论', isFirst: true },
  { text: '贰、经济方面', style: 'part', body: '经济方面', isFirst: false },
  { text: '一、工作回顾', style: 'han-comma', body: '工作回顾', isFirst: true },
  { text: '十一、 强化保障', style: 'han-comma', body: '强化保障', isFirst: false },
  { text: '(一)强化规划', style: 'han-paren', body: '强化规划', isFirst: true },
  { text: '(十二)、强化规划', style: 'han-paren', body: '强化规划', isFirst: false },
  { text: '1、稳增长', style: 'digit-dot', body: '稳增长', isFirst: true },
  { text: '12.稳增长', style: 'digit-dot', body: '稳增长', isFirst: false },
  { text: '(3)新增托位', style: 'digit-paren', body: '新增托位', isFirst: false },
  { text: '2)新增托位', style: 'digit-paren', body: '新增托位', isFirst: false },
  { text: '①新增托位', style: 'circled', body: '新增托位', isFirst: true },
  { text: '● 做优服务', style: 'bullet', body: '做优服务', isFirst: false },
  { text: '一是做优服务', style: 'ordinal', body: '做优服务', isFirst: true },
  { text: '第二,做优服务', style: 'ordinal', body: '做优服务', isFirst: false },
] as const;

describe('markerAt', () => {
  it.each(rows)('$text', ({ text, style, body, isFirst }) => {
    const marker = markerAt(text, 0);
    expect(marker?.style).toBe(style);
    expect(text.slice(marker?.length)).toBe(body);
    expect(marker?.isFirst).toBe(isFirst);
  });

  it.each([
    '1.5万人受益',
    '第二轮督察',
    '一般公共预算',
    '2021年是开局之年',
    '推进改革',
    '十分之一',
    '',
  ])('none in %j', (text) => {
    expect(markerAt(text, 0)).toBeUndefined();
  });
});
