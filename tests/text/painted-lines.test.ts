import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintedLines } from '../../lib/text/painted-lines';
import type { PaintedSpan } from '../../lib/text/painted-lines';

/** Lines of parts, each as `text` or `text:kind+kind`. */
const drawn = (text: string, spans: readonly PaintedSpan[]): string[][] =>
  paintedLines(text, spans).map(({ parts }) =>
    parts.map((part) => [part.text, part.kinds.join('+')].filter((one) => one !== '').join(':')),
  );
const span = (start: number, end: number, kind: string): PaintedSpan => ({ start, end, kind });

interface Row {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly PaintedSpan[];
  readonly lines: readonly (readonly string[])[];
}

const ROWS: readonly Row[] = [
  { name: 'no text', text: '', spans: [], lines: [[]] },
  { name: 'lines alone', text: '甲乙\n\n丙', spans: [], lines: [['甲乙'], [], ['丙']] },
  {
    name: 'a span inside',
    text: '甲乙丙',
    spans: [span(1, 2, 'm')],
    lines: [['甲', '乙:m', '丙']],
  },
  { name: 'a span over all', text: '甲乙', spans: [span(0, 2, 'm')], lines: [['甲乙:m']] },
  {
    name: 'one inside of the other',
    text: '甲乙丙丁',
    spans: [span(1, 2, 'm'), span(0, 4, 'p')],
    lines: [['甲:p', '乙:p+m', '丙丁:p']],
  },
  {
    name: 'one over the end of the other',
    text: '甲乙丙丁',
    spans: [span(0, 3, 'p'), span(2, 4, 'a')],
    lines: [['甲乙:p', '丙:p+a', '丁:a']],
  },
  {
    name: 'two of a kind at one place',
    text: '甲乙',
    spans: [span(0, 1, 'm'), span(0, 1, 'm')],
    lines: [['甲:m', '乙']],
  },
  {
    name: 'a span over three lines',
    text: '甲乙\n丙\n丁戊',
    spans: [span(1, 6, 'a')],
    lines: [['甲', '乙:a'], ['丙:a'], ['丁:a', '戊']],
  },
  {
    name: 'a span that begins with a line feed',
    text: '甲\n乙',
    spans: [span(1, 3, 'a')],
    lines: [['甲'], ['乙:a']],
  },
  {
    name: 'a span that ends with a line feed',
    text: '甲\n乙',
    spans: [span(0, 2, 'a')],
    lines: [['甲:a'], ['乙']],
  },
  {
    name: 'a span of a line feed alone',
    text: '甲\n乙',
    spans: [span(1, 2, 'a')],
    lines: [['甲'], ['乙']],
  },
  { name: 'an empty span', text: '甲乙', spans: [span(1, 1, 'a')], lines: [['甲', '乙']] },
];

describe('a text is cut at', () => {
  it.each(ROWS)('$name', ({ text, spans, lines }) => {
    expect(drawn(text, spans)).toEqual(lines);
  });
});

/**
 * A text of a few lines, and spans that may lie anywhere in it, over each other and over its lines.
 */
const painted = fc
  .array(fc.constantFrom('甲', '乙', '3', '\n', '😀'), { maxLength: 40 })
  .map((units) => units.join(''))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom('m', 'p', 'a'))
          .map(([a, b, kind]) => span(Math.min(a, b), Math.max(a, b), kind)),
        { maxLength: 8 },
      ),
    }),
  );

describe('whatever is painted', () => {
  it('the parts put together are the text, each where it says', () => {
    fc.assert(
      fc.property(painted, ({ text, spans }) => {
        const lines = paintedLines(text, spans);
        expect(lines.map(({ parts }) => parts.map((part) => part.text).join('')).join('\n')).toBe(
          text,
        );
        for (const part of lines.flatMap(({ parts }) => parts)) {
          expect(part.text).toBe(text.slice(part.start, part.end));
          expect(part.text).not.toBe('');
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('each unit has the kinds of the spans around it, and no other', () => {
    fc.assert(
      fc.property(painted, ({ text, spans }) => {
        for (const { start, end, kinds } of paintedLines(text, spans).flatMap(
          ({ parts }) => parts,
        )) {
          for (let at = start; at < end; at += 1) {
            const around = spans
              .filter((one) => one.start <= at && at < one.end)
              .map(({ kind }) => kind);
            expect(kinds.toSorted()).toEqual([...new Set(around)].sort());
          }
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
