import { expect, it } from 'vitest';
import { matchesTerms, queryTerms, searchable } from '../../lib/view/search';

it.each([
  { query: '', text: '财政收入', finds: true },
  { query: '  \u3000 ', text: '财政收入', finds: true },
  { query: '财政', text: '财政总收入2.88亿元', finds: true },
  { query: '财政 2.88', text: '财政总收入2.88亿元', finds: true },
  { query: '2.88\u3000财政', text: '财政总收入2.88亿元', finds: true },
  { query: '财政 2.89', text: '财政总收入2.88亿元', finds: false },
  { query: '2.88亿', text: '财政总收入２．８８亿元', finds: true },
  { query: '２．８８億', text: '财政总收入2.88亿元', finds: true },
  { query: '財政總收入', text: '财政总收入2.88亿元', finds: true },
  { query: '财政', text: '財政總收入', finds: true },
  { query: 'gdp', text: '人均GDP', finds: true },
  { query: '.*', text: '财政总收入', finds: false },
])('looks for “$query” in “$text”: $finds', ({ query, text, finds }) => {
  expect(matchesTerms(searchable(text), queryTerms(query))).toBe(finds);
});

it('leaves out parts that are missing, and lets no word run over two parts', () => {
  expect(searchable('财政', undefined, '', '收入')).toBe('财政\n收入');
  expect(matchesTerms(searchable('财政', '收入'), queryTerms('财政收入'))).toBe(false);
});
