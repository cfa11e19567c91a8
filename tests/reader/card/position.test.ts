import { expect, test } from 'vitest';
import { boxAround, nearestLine, placeBeside } from '../../../lib/reader/card/position';

const VIEW = { width: 1000, height: 800 };
const SIZE = { width: 340, height: 300 };
const at = (
  left: number,
  top: number,
): { left: number; top: number; width: number; height: number } => ({
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
  {
    name: 'inside the left edge',
    anchor: at(-50, 100),
    expect: { side: 'below', left: 8, top: 128, maxHeight: 664 },
  },
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

/** As wide as a line of text is on a narrow page: there is no room beside it. */
const wide = (top: number): { left: number; top: number; width: number; height: number } => ({
  left: 100,
  top,
  width: 850,
  height: 20,
});
const TALL = { width: 340, height: 500 };

test('a card that fits nowhere is cut to the largest room, beside its anchor', () => {
  expect(placeBeside(wide(400), TALL, VIEW)).toEqual({
    side: 'above',
    left: 100,
    top: 8,
    maxHeight: 384,
  });
  expect(placeBeside(wide(300), TALL, VIEW)).toEqual({
    side: 'below',
    left: 100,
    top: 328,
    maxHeight: 464,
  });
});

test.each([
  {
    name: 'on the right where it is too high for above and below',
    anchor: at(100, 400),
    expect: { side: 'right', left: 208, top: 292, maxHeight: 784 },
  },
  {
    name: 'level with its anchor where it can',
    anchor: at(100, 285),
    expect: { side: 'right', left: 208, top: 285, maxHeight: 784 },
  },
  {
    name: 'on the left where there is none on the right',
    anchor: at(700, 400),
    expect: { side: 'left', left: 352, top: 292, maxHeight: 784 },
  },
  {
    name: 'on the right with the least room that will do',
    anchor: at(544, 400),
    expect: { side: 'right', left: 652, top: 292, maxHeight: 784 },
  },
  {
    name: 'on the left with one pixel less',
    anchor: at(545, 400),
    expect: { side: 'left', left: 197, top: 292, maxHeight: 784 },
  },
])('a high card stands $name', ({ anchor, expect: place }) => {
  const placed = placeBeside(anchor, TALL, VIEW);
  expect(placed).toEqual(place);
  const covers = placed.left < anchor.left + anchor.width && placed.left + TALL.width > anchor.left;
  expect(covers).toBe(false);
});

test.each([
  { name: 'stays', top: 450, before: 'below', expect: 'below' },
  { name: 'goes where it fits when it is new', top: 450, before: undefined, expect: 'above' },
  {
    name: 'goes where there is room when hardly any is left',
    top: 700,
    before: 'below',
    expect: 'above',
  },
  { name: 'leaves a side where there is none at all', top: 450, before: 'right', expect: 'above' },
] as const)(
  'a card that grows does not jump without need: $name',
  ({ top, before, expect: side }) => {
    expect(placeBeside(wide(top), { width: 340, height: 430 }, VIEW, before).side).toBe(side);
  },
);

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

test.each([
  { name: 'of one line', lines: [at(500, 10)], expect: at(500, 10) },
  {
    name: 'of several lines',
    lines: [at(500, 10), at(20, 40), { left: 0, top: 70, width: 700, height: 20 }],
    expect: { left: 0, top: 10, width: 700, height: 80 },
  },
  {
    name: 'without empty boxes',
    lines: [{ left: 0, top: 0, width: 0, height: 20 }, at(20, 40)],
    expect: at(20, 40),
  },
  {
    name: 'of nothing that is seen',
    lines: [{ left: 0, top: 0, width: 90, height: 0 }],
    expect: undefined,
  },
])('the box $name', ({ lines, expect: box }) => {
  expect(boxAround(lines)).toEqual(box);
});
