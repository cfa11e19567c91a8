import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract';
import { follow } from '../../lib/follow-up';
import type { FollowUp } from '../../lib/model/follow-up';
import type { ReadReport } from '../../lib/model/read-report';
import type { Span } from '../../lib/model/span';
import { FILLING, reportOf } from './reports';

const WORDS = [
  '槐河县2022年政府工作报告\n',
  '一、2021年工作回顾\n',
  '二、2022年工作安排\n',
  '（一）',
  '地区生产总值增长',
  '建成临溪大桥',
  '新增就业',
  '3200人以上',
  '6%左右',
  '分别',
  '和',
  '、',
  '，',
  '。',
  '\n',
  '未达到预期目标',
  '办好8件民生实事：',
  '1.',
  '比上年增加2亿元',
  '年底前',
  '１２',
  '"',
  ' ',
  '😀',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const read = (name: string, of: string): ReadReport => ({
  name,
  text: of,
  extraction: extract(of, {}),
});

const liesIn = (of: string, { start, end }: Span): boolean =>
  0 <= start && start < end && end <= of.length;

function check(from: ReadReport, to: ReadReport, { links, repeats }: FollowUp): void {
  for (const link of links) {
    expect(liesIn(from.text, link.from)).toBe(true);
    expect(link.to.every((span) => liesIn(to.text, span))).toBe(true);
    expect(link.to.length === 0).toBe(link.outcome === 'not-mentioned');
    expect(link.result === undefined || link.target !== undefined).toBe(true);
  }
  for (const repeat of repeats) {
    expect(liesIn(from.text, repeat.from) && liesIn(to.text, repeat.to)).toBe(true);
    expect(repeat.likeness).toBeGreaterThan(0);
    expect(repeat.likeness).toBeLessThanOrEqual(1);
  }
}

describe('follow, whatever the texts', () => {
  it('throws on none, and its spans lie in them', () => {
    fc.assert(
      fc.property(text, text, (old, fresh) => {
        const [from, to] = [read('old', old), read('fresh', fresh)];
        check(from, to, follow(from, to));
      }),
      { numRuns: 200 },
    );
  });

  const THINGS = ['农村公路', '标准厂房', '山塘水库', '公办幼儿园', '城市书房', '充电站点'];
  const target = fc.record({
    thing: fc.constantFrom(...THINGS),
    value: fc.integer({ min: 3, max: 400 }),
    bound: fc.constantFrom('', '以上', '左右'),
  });

  it('calls a target met, or exceeded, where its very number is told as done', () => {
    fc.assert(
      fc.property(fc.uniqueArray(target, { selector: ({ thing }) => thing }), (targets) => {
        const plan = targets.map(({ thing, value, bound }) => `改造${thing}${value}处${bound}。`);
        const done = targets.map(({ thing, value }) => `完成${thing}改造${value}处。`);
        const from = reportOf(2022, FILLING, `${FILLING}\n${plan.join('\n')}`);
        const to = reportOf(2023, `${FILLING}\n${done.join('\n')}`, FILLING);
        const links = follow(from, to).links.filter((link) => link.target !== undefined);
        expect(links).toHaveLength(targets.length);
        expect(links.every(({ outcome }) => outcome === 'met')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('finds no result where the next report says nothing', () => {
    const from = reportOf(2022, FILLING, '建成临溪大桥。\n新增就业3200人以上。');
    const { links } = follow(from, read('empty', ''));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ outcome }) => outcome === 'not-mentioned')).toBe(true);
  });
});
