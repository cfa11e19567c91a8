import { describe, expect, it } from 'vitest';
import { DeskStock, placedItem } from '../../lib/desk/stock';
import type { ReportFacts } from '../../lib/desk/source';
import type { Correction } from '../../lib/model/correction';
import { wordsNumber } from '../../lib/text/words-number';
import { SOURCE } from '../builders/annotation-edit';
import { correctionOn } from '../builders/correction';
import { PLEDGE } from '../builders/extraction';
import { TEXT_HASH } from '../builders/notes';

const FACTS: ReportFacts = {
  textHash: TEXT_HASH,
  pledges: [
    {
      start: PLEDGE.start,
      end: PLEDGE.end,
      words: wordsNumber(PLEDGE.text),
      specificity: 'deliverable',
      strength: 'firm',
      due: '2024-12-31',
    },
  ],
};

const itemsWith = (wording: string, correction: Correction, subject: 'pledge' | 'passage') => {
  const stock = new DeskStock();
  const items = new Map<string, unknown>();
  stock.index.put = (item) => void items.set(item.key, item);
  stock.replace(SOURCE, [placedItem(correctionOn(wording, correction, { subject }))], FACTS);
  return [...items.values()];
};

describe('the desk', () => {
  it('has a corrected pledge once, as the reader says', () => {
    const row = correctionOn(PLEDGE.text, { is: 'pledge', set: {} }, { subject: 'pledge' });
    const stock = new DeskStock();
    const items: unknown[] = [];
    stock.index.put = (item) => void items.push(item);
    const finding = { specificity: 'quantified', strength: 'firm' } as const;
    stock.replace(SOURCE, [placedItem({ ...row, finding })], FACTS);
    expect(items).toEqual([
      expect.objectContaining({ subject: 'pledge', specificity: 'quantified', strength: 'firm' }),
    ]);
  });

  it('has no pledge where the reader says that there is none', () => {
    expect(itemsWith(PLEDGE.text, { is: 'not-pledge' }, 'pledge')).toEqual([
      expect.objectContaining({ subject: 'passage' }),
    ]);
  });

  it('has a wider pledge in the place of those inside', () => {
    const items = itemsWith(
      '财政总收入2.88亿元。\n年底前完成三座桥梁加固。',
      { is: 'pledge', set: {} },
      'passage',
    );
    expect(items).toEqual([expect.objectContaining({ subject: 'pledge' })]);
  });
});
