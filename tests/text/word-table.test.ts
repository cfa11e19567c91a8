import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../lib/text/word-table';

const table = createWordTable([
  ['完成', 1],
  ['完成编制', 2],
  ['编制', 3],
  ['完成', 4],
]);

describe('createWordTable', () => {
  it('takes the longest word at each place, and the first value of a word', () => {
    expect(table.scan('再完成编制完成', 0, 7)).toEqual([
      { start: 1, end: 5, value: 2 },
      { start: 5, end: 7, value: 1 },
    ]);
  });
  it('keeps to the range', () => expect(table.scan('完成编制', 0, 3)).toEqual([{ start: 0, end: 2, value: 1 }]));
  it('finds the longest word that ends at a place', () =>
    expect(table.endingAt('已完成编制', 0, 5)).toEqual({ start: 1, end: 5, value: 2 }));
  it('does not look before the start', () =>
    expect(table.endingAt('已完成编制', 2, 5)).toEqual({ start: 3, end: 5, value: 3 }));
  it('tells whether a word passes a test', () => {
    expect(table.some('再完成编制', 0, 5, (value, at) => value === 2 && at === 1)).toBe(true);
    expect(table.some('再完成编制', 0, 5, (value) => value === 3)).toBe(false);
  });
  it('answers nothing for nothing', () => {
    expect(table.some('无', 0, 1, () => true)).toBe(false);
    expect(table.scan('', 0, 0)).toEqual([]);
    expect(table.endingAt('无', 0, 1)).toBeUndefined();
  });
});
