import { expect, test } from 'vitest';
import { nearestLine, placeBeside } from '../../../lib/reader/card/position';

const VIEW = { width: 1000, height: 800 };
const SIZE = { width: 340, height: 300 };
const at = (left: number, top: number): { left: number; top: number; width: number; height: number } => ({
  left,
  top,
  width: 100,
  height: 20,
});

test.each([
  {
    name: 'below where there is room',
    anchor: at(100, 100),
    expect: { side: 'below', left: 100, top: 128, maxHeight: 664 },
  },
  {
    name: 'above where there is none below',
    anchor: at(100, 700),
    expect: { side: 'above', left: 100, top: 392, maxHeight: 684 },
  },
  {
    name: 'inside the right edge',
    anchor: at(950, 100),
    expect: { side: 'below', left: 652, top: 128, maxHeight: 664 },
  },
  { name: 'inside the left edge', anchor: at(-50, 100), expect: { side: 'below', left: 8, top: 128, maxHeight: 664 } },
  {
    name: 'at the bottom for what scrolled away below',
    anchor: at(100, 2000),
    expect: { side: 'above', left: 100, top: 492, maxHeight: 784 },
  },
  {
    name: 'at the top for what scrolled away above',
    anchor: at(100, -500),
    expect: { side: 'below', left: 100, top: 8, maxHeight: 784 },
  },
])('a card stands $name', ({ anchor, expect: place }) => {
  expect(placeBeside(anchor, SIZE, VIEW)).toEqual(place);
});

test('a card that fits on neither side is cut to the larger room, beside its anchor', () => {
  const tall = { width: 340, height: 500 };
  expect(placeBeside(at(100, 400), tall, VIEW)).toEqual({ side: 'above', left: 100, top: 8, maxHeight: 384 });
  expect(placeBeside(at(100, 300), tall, VIEW)).toEqual({ side: 'below', left: 100, top: 328, maxHeight: 464 });
});

test('a card that grows does not jump to the other side without need', () => {
  const grown = { width: 340, height: 500 };
  expect(placeBeside(at(100, 450), grown, VIEW).side).toBe('above');
  expect(placeBeside(at(100, 450), grown, VIEW, 'below').side).toBe('below');
  expect(placeBeside(at(100, 700), grown, VIEW, 'below').side).toBe('above');
});

test('a card in a window that is too low stays inside it', () => {
  expect(placeBeside(at(100, 150), SIZE, { width: 300, height: 250 })).toEqual({
    side: 'above',
    left: 8,
    top: 8,
    maxHeight: 160,
  });
});

test('of a broken-up range the line nearest to the pointer counts, empty boxes never', () => {
  const lines = [{ left: 0, top: 0, width: 0, height: 20 }, at(500, 10), at(20, 40)];
  expect(nearestLine(lines, { x: 50, y: 55 })).toBe(lines[2]);
  expect(nearestLine(lines, undefined)).toBe(lines[1]);
  expect(nearestLine([], undefined)).toBeUndefined();
});
