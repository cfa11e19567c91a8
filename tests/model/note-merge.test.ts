import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeNotes } from '../../lib/model/note-merge';

it.each([
  { name: 'nobody else wrote', was: ['原文'], is: '原文', mine: '原文甲', merged: '原文甲' },
  {
    name: 'its own unanswered save is stored',
    was: ['原文', '甲'],
    is: '甲',
    mine: '甲二',
    merged: '甲二',
  },
  { name: 'the same save twice', was: ['原文'], is: '原文甲', mine: '原文甲', merged: '原文甲' },
  {
    name: 'both wrote on',
    was: ['原文'],
    is: '原文乙',
    mine: '原文甲',
    merged: '原文乙\n\n原文甲',
  },
  { name: 'both began', was: [''], is: '乙', mine: '甲', merged: '乙\n\n甲' },
  {
    name: 'below the same text',
    was: ['原文'],
    is: '原文\n\n乙',
    mine: '原文甲',
    merged: '原文甲\n\n乙',
  },
  {
    name: 'above the same text',
    was: ['原文'],
    is: '乙\n\n原文',
    mine: '原文甲',
    merged: '乙\n\n原文甲',
  },
  {
    name: 'two paragraphs',
    was: ['甲\n\n乙'],
    is: '甲二\n\n乙',
    mine: '甲\n\n乙二',
    merged: '甲二\n\n乙二',
  },
  {
    name: 'one took out, one wrote',
    was: ['甲\n\n乙'],
    is: '乙二',
    mine: '甲\n\n乙',
    merged: '乙二\n\n甲\n\n乙',
  },
  { name: 'emptied here', was: ['原文'], is: '原文乙', mine: '', merged: '原文乙' },
  { name: 'emptied there', was: ['原文'], is: '', mine: '原文甲', merged: '原文甲' },
  {
    name: 'the edit is in there',
    was: ['原文'],
    is: '原文乙\n\n原文甲',
    mine: '原文甲',
    merged: '原文乙\n\n原文甲',
  },
  {
    name: 'an unsure text is sent again',
    was: ['原文', '甲'],
    is: '乙',
    mine: '甲',
    merged: '乙\n\n甲',
  },
])('$name', ({ was, is, mine, merged }) => {
  expect(mergeNotes({ was, is, mine })).toBe(merged);
});

/** Notes of paragraphs that are not twice in one note, each writer's own words among them. */
const noteOf = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc.uniqueArray(fc.constantFrom(...words), { maxLength: 5 }).map((lines) => lines.join('\n'));
const texts = [
  noteOf('原一', '原二', '原三'),
  noteOf('原一', '原二', '原三', '甲一', '甲二'),
  noteOf('原一', '原二', '原三', '乙一', '乙二'),
] as const;

it('merging the same edit again changes nothing, and no line that one of the two added is lost', () => {
  fc.assert(
    fc.property(...texts, (base, is, mine) => {
      const merged = mergeNotes({ was: [base], is, mine });
      expect(mergeNotes({ was: [base], is: merged, mine })).toBe(merged);
      const lines = merged.split('\n');
      const added = [...is.split('\n'), ...mine.split('\n')].filter(
        (line) => !base.split('\n').includes(line),
      );
      for (const line of added.filter((one) => one !== '')) expect(lines).toContain(line);
    }),
    { numRuns: 3_000 },
  );
});
