import { describe, expect, it } from 'vitest';
import type { WatchCount, WatchFields } from '../../lib/model/watch';
import { stripTicks } from '../../lib/view/strip/ticks';

const HASH = 'a'.repeat(64);
const TEXT = {
  textHash: HASH,
  blocks: [
    { start: 0, end: 100, top: 0, bottom: 0.5 },
    { start: 101, end: 201, top: 0.5, bottom: 1 },
  ],
};

const found = (fields: WatchFields, ...starts: readonly number[]): WatchCount => ({
  word: { id: fields.word, ...fields },
  count: starts.length,
  places: starts.map((start) => ({ start, end: start + 2, clause: { start, end: start + 9 } })),
});

const ticks = (counts: readonly WatchCount[], textHash = HASH): ReturnType<typeof stripTicks> =>
  stripTicks(TEXT, { textHash, counts }, 10);

describe('watch words in the strip', () => {
  it('stand where their places do and lead to clauses, those of one line together under the first', () => {
    const counts = [found({ word: '养老' }, 4, 150), found({ word: '数字经济' }, 8, 6, 90)];
    expect(
      ticks(counts).map(({ start, end, words, count }) => ({ start, end, words, count })),
    ).toEqual([
      { start: 4, end: 13, words: ['养老', '数字经济'], count: 3 },
      { start: 90, end: 99, words: ['数字经济'], count: 1 },
      { start: 150, end: 159, words: ['养老'], count: 1 },
    ]);
    expect(ticks(counts).map(({ share }) => share.toFixed(2))).toEqual(['0.02', '0.45', '0.74']);
  });

  it.each<{ name: string; fields: WatchFields; colour: string | undefined }>([
    {
      name: 'the colour that the reader chose',
      fields: { word: '养老', group: 'place', colour: 'pink' },
      colour: 'pink',
    },
    { name: 'that of indicators', fields: { word: 'GDP', group: 'indicator' }, colour: 'blue' },
    { name: 'that of places', fields: { word: '临溪', group: 'place' }, colour: 'teal' },
    { name: 'that of names', fields: { word: '水厂', group: 'name' }, colour: 'orange' },
    { name: 'none', fields: { word: '养老' }, colour: undefined },
  ])('have $name', ({ fields, colour }) => {
    expect(ticks([found(fields, 4)])).toMatchObject([{ colour }]);
  });

  it('are none of another text, and none before they are known', () => {
    expect(ticks([found({ word: '养老' }, 4)], 'b'.repeat(64))).toEqual([]);
    expect(stripTicks(TEXT, undefined, 10)).toEqual([]);
    expect(
      stripTicks(
        { ...TEXT, blocks: [] },
        { textHash: HASH, counts: [found({ word: '养老' }, 4)] },
        10,
      ),
    ).toEqual([]);
  });
});
