import { expect, it } from 'vitest';
import { parseQuery } from '../../lib/search/index';
import { cutWords, noteHitWords } from '../../lib/view/hit-words';
import type { HitWords } from '../../lib/view/hit-words';
import { annotation, annotationAt } from './samples';

/** With what is marked in brackets. */
const shown = ({ text, marks }: HitWords): string =>
  marks
    .toReversed()
    .reduce(
      (so, { start, end }) => `${so.slice(0, start)}[${so.slice(start, end)}]${so.slice(end)}`,
      text,
    );

const LONG = `${'前'.repeat(60)}望溪大桥${'后'.repeat(60)}`;

it.each<{
  name: string;
  one: Parameters<typeof noteHitWords>[0];
  query: string;
  quote: string;
  written: string[];
}>([
  {
    name: 'the quote and the note, whatever the script',
    one: annotationAt('年底前建成望溪大桥', 10, { note: '大桥去年也说过' }),
    query: '大橋',
    quote: '年底前建成望溪[大桥]',
    written: ['[大桥]去年也说过'],
  },
  {
    name: 'a long quote from where it is found',
    one: annotationAt(LONG, 0),
    query: '大桥',
    quote: `…${'前'.repeat(38)}望溪[大桥]${'后'.repeat(40)}…`,
    written: [],
  },
  {
    name: 'the first words where they do not have it',
    one: annotationAt('建成望溪大桥', 10, { note: '待查', tags: ['交通'] }),
    query: '交通',
    quote: '建成望溪大桥',
    written: ['待查', '[交通]'],
  },
  {
    name: 'a figure with its sentence, whatever its notation',
    one: annotation({
      subject: 'metric',
      target: {
        ...annotation().target,
        quote: {
          type: 'TextQuoteSelector',
          exact: '2.88亿元',
          prefix: '前文。财政总收入',
          suffix: '，增长一成。后文',
        },
      },
    }),
    query: '28800万元',
    quote: '财政总收入[2.88亿元]，增长一成',
    written: [],
  },
])('$name', ({ one, query, quote, written }) => {
  const words = noteHitWords(one, parseQuery(query));
  expect(shown(words.quote)).toBe(quote);
  expect(words.written.map(shown)).toEqual(written);
});

it('an ellipsis stands only where a text goes on', () => {
  const snippet = { start: 0, end: 2, text: '大桥', marks: [{ start: 0, end: 2 }] };
  expect(shown(cutWords(snippet, 2))).toBe('[大桥]');
  expect(shown(cutWords({ ...snippet, start: 5, end: 7 }))).toBe('…[大桥]…');
});
