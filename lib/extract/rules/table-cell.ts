import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import { readCell } from '../tables/cell-meaning';
import { tableRowsOf } from '../tables/table-rows';
import type { Rule } from './rule';

/**
 * A number in a table's cell that has its unit elsewhere: in the row's label
 * (`粮食产量(万吨)⇥15.2`), in a column of units (`工业增加值⇥亿元⇥62.4`), over the column
 * (`增长(%)`) or over the table. Not `序号⇥1`, and not a cell with words of its own.
 */
export const tableCell: Rule = {
  name: 'table-cell',
  find: (document) => {
    const candidates: Candidate[] = [];
    let sentence = 0;
    for (const row of tableRowsOf(document)) {
      row.cells.forEach((_cell, index) => {
        const meaning = readCell(document.text, row, index);
        if (!meaning) return;
        const { start, end } = meaning.number;
        const words = document.text.slice(start, end);
        sentence = sentenceAt(document, sentence, start);
        const value = Number(words.replaceAll(',', '')) * meaning.scale;
        const form = meaning.unit === '%' ? 'percent' : 'amount';
        candidates.push({
          rule: 'table-cell',
          form,
          start,
          end,
          value: Number(value.toPrecision(15)),
          unit: meaning.unit,
          bound: meaning.bound,
          number: { start, end },
          sentence,
        });
      });
    }
    return candidates;
  },
};

/** Index of the sentence that holds `at`, from `first` on: rows come in text order. */
function sentenceAt(document: ReadingDocument, first: number, at: number): number {
  let index = first;
  while (index < document.sentences.length - 1 && (document.sentences[index]?.end ?? at) <= at)
    index += 1;
  return index;
}
