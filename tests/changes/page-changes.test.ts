import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { alignUnits } from '../../lib/changes/align';
import { pageChanges } from '../../lib/changes/page-changes';
import { SENTENCES, TEXT } from '../anchor/sample';

const [first = '', second = '', third = ''] = SENTENCES;
const told = (after: string, before = TEXT): string[] =>
  pageChanges(before, after).map((change) => {
    const words = change.kind === 'removed' ? change.before.text : change.after.text;
    return `${change.kind} ${words}`;
  });
const lines = (change: (all: string[]) => void): string => {
  const all = [...SENTENCES];
  change(all);
  return all.join('\n');
};

describe('pageChanges', () => {
  const notice = '（本报告已于9月20日更正）';
  it.each([
    { name: 'nothing', after: TEXT, expected: [] },
    { name: 'blanks and empty lines', after: TEXT.replaceAll('\n', '\n\n　　'), expected: [] },
    {
      name: 'a correction put in on top',
      after: `${notice}\n${TEXT}`,
      expected: [`added ${notice}`],
    },
    {
      name: 'a paragraph less',
      after: lines((all) => all.splice(1, 1)),
      expected: [`removed ${second}`],
    },
    {
      name: 'a figure changed',
      after: TEXT.replace('12.7%', '12.9%'),
      expected: [`changed ${first.replace('12.7%', '12.9%')}`],
    },
    {
      name: 'moved to the end',
      after: lines((all) => all.push(...all.splice(1, 1))),
      expected: [`moved ${second}`],
    },
    {
      name: 'changed, and its old wording repeated elsewhere',
      after: lines((all) => {
        all.splice(0, 1, first.replace('12.7%', '12.9%'));
        all.splice(6, 0, first);
      }),
      expected: [`changed ${first.replace('12.7%', '12.9%')}`, `added ${first}`],
    },
    {
      name: 'another text',
      after: '本站维护。',
      expected: [...SENTENCES.map((one) => `removed ${one}`), 'added 本站维护。'],
    },
  ])('$name', ({ after, expected }) => {
    expect(told(after).sort()).toEqual([...expected].sort());
  });

  it('has nothing to tell of a page that switched its script', () => {
    expect(told(Converter({ from: 'cn', to: 'tw' })(TEXT))).toEqual([]);
  });

  it('gives spans of either text, for any two', () => {
    const line = fc.constantFrom(first, second, third, '另文。', '', '　');
    const text = fc.array(line, { maxLength: 12 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const change of pageChanges(before, after)) {
          if (change.kind !== 'added')
            expect(before.slice(change.before.start, change.before.end)).toBe(change.before.text);
          if (change.kind !== 'removed')
            expect(after.slice(change.after.start, change.after.end)).toBe(change.after.text);
        }
      }),
    );
  });
});

describe('alignUnits', () => {
  const key = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 20 });
  it('uses each unit once, and only equal ones as same or moved', () => {
    fc.assert(
      fc.property(key, key, (old, fresh) => {
        const pairs = alignUnits(old, fresh);
        expect(new Set(pairs.map((pair) => pair.old)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.fresh)).size).toBe(pairs.length);
        for (const { kind, old: at, fresh: to } of pairs)
          if (kind !== 'changed') expect(old[at]).toBe(fresh[to]);
      }),
    );
  });

  it('keeps the order of what two very unlike lists share', () => {
    const list = (name: string): string[] =>
      Array.from({ length: 900 }, (_, index) =>
        index % 9 === 0 ? `共同${index}` : `${name}${index}`,
      );
    const same = alignUnits(list('甲'), list('乙')).filter(({ kind }) => kind === 'same');
    expect(same.length).toBe(100);
  });
});
