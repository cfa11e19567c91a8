import { expect, test } from 'vitest';
import { unitSet } from '../../lib/text/unit-set';

const MARKS = unitSet('、,;“0\uffff');

test.each([
  ['甲、乙', 1, true],
  ['甲、乙', 0, false],
  ['甲、乙', 2, false],
  ['“十三五”', 0, true],
  ['“十三五”', 4, false],
  ['10', 1, true],
  ['\uffff', 0, true],
  ['、', -1, false],
  ['、', 1, false],
  ['', 0, false],
])('%s at %i: %s', (text, at, expected) => {
  expect(MARKS.has(text, at)).toBe(expected);
});

test.each([
  ['甲、乙', 0, 3, true],
  ['甲、乙', 0, 1, false],
  ['甲、乙', 2, 3, false],
  ['甲、乙', 1, 1, false],
  ['、', 0, 9, true],
])('in %s from %i to %i: %s', (text, start, end, expected) => {
  expect(MARKS.standsIn(text, start, end)).toBe(expected);
});

test('holds every unit of its list and no other', () => {
  const listed = '率额量度性\u0000\u001f\u0020鿿';
  const set = unitSet(listed);
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const character = String.fromCharCode(unit);
    if (set.has(character, 0) !== listed.includes(character)) expect.fail(`U+${unit.toString(16)}`);
  }
});
