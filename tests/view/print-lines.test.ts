import { expect, it } from 'vitest';
import { printedText } from '../../lib/view/print-lines';
import { exported, JUDGED, PASSAGE, TEXT } from '../exchange/sample';

const printed = printedText(exported({ annotations: [PASSAGE, JUDGED] }));

it('the lines are those of the text, without empty ones', () => {
  expect(printed.lines.map(({ line }) => line.parts.map(({ text }) => text).join(''))).toEqual(
    TEXT.split('\n').filter((line) => line.trim() !== ''),
  );
});

it('each note stands beside the line in which its passage ends, by its number', () => {
  const beside = printed.lines.flatMap(({ line, notes }) =>
    notes.map(({ number, annotation }) => {
      const words = line.parts.map(({ text }) => text).join('');
      return [number, words.includes(annotation.target.quote.exact)];
    }),
  );
  expect(beside).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(printed.unplaced).toEqual([]);
});

it('what is nowhere in the text stands by itself, and is never beside a line', () => {
  const gone = { [PASSAGE.id]: { outcome: 'gone' as const } };
  const { lines, unplaced } = printedText(exported({ annotations: [PASSAGE], anchors: gone }));
  expect(unplaced.map(({ annotation }) => annotation.id)).toEqual([PASSAGE.id]);
  expect(lines.flatMap(({ notes }) => notes)).toEqual([]);
});

it('without a text there are only notes', () => {
  const { lines } = printedText(exported({ text: undefined, annotations: [] }));
  expect(lines).toEqual([]);
});
