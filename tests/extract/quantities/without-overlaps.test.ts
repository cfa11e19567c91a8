import { describe, expect, it } from 'vitest';
import { figuresOf, readMarked } from '../decisions-of';

const ROWS = [
  ['引进茶企3至5家。', ['3至5家 = 3..5 家']],
  ['财政收入2.88亿元。', ['2.88亿元 = 288000000 元']],
  ['两率分别提高9个、7个百分点。', ['9个 = 9 个百分点', '7个百分点 = 7 个百分点']],
  ['云溪村居全县第二。', ['全县第二 = 2 名']],
  ['绿地占三分之二。', ['三分之二 = 66.67 %']],
  /* side by side nothing is lost */
  ['接待参观团126批438人次。', ['126批 = 126 批', '438人次 = 438 人次']],
  ['签约30台、开工18台。', ['30台 = 30 台', '18台 = 18 台']],
] as const;

describe('of two readings that overlap', () => {
  it.each(ROWS)('one stays: %s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
  it('the longer wins, and the other is told', () => {
    const lost = readMarked('两率分别提高9个、7个百分点。', 'review').steps.filter(
      ({ name }) => name === 'overlap',
    );
    expect(lost.map(({ verdict, reason }) => `${verdict} ${reason ?? ''}`)).toContain(
      'dropped inside shared-unit',
    );
  });
});
