import { describe, expect, it } from 'vitest';
import { figuresOf } from '../decisions-of';

const RANGES = [
  ['引进茶企3至5家。', '3至5家 = 3..5 家'],
  ['补助2700-3000万元。', '2700-3000万元 = 27000000..30000000 元'],
  ['亩产提高5%—5.5%。', '5%—5.5% = 5..5.5 %'],
  ['补助1.8万至2.6万元。', '1.8万至2.6万元 = 18000..26000 元'],
  ['培训三到五千人次。', '三到五千人次 = 3000..5000 人次'],
  ['育苗60~80亩。', '60~80亩 = 60..80 亩'],
] as const;

const SINGLE = [
  ['a growth from one to the other', '茶企从3家到5家。', ['3家 = 3 家', '5家 = 5 家']],
  ['a fall', '茶企5-3家。', []],
  ['a list', '茶企12、15家。', ['15家 = 15 家']],
  ['two scripts', '茶企三至5家。', ['三 = 3 家', '5家 = 5 家']],
  ['a gap that says more', '茶企3家增至5家。', ['3家 = 3 家', '5家 = 5 家']],
] as const;

describe('the ends of a range', () => {
  it.each(RANGES)('%s: %s', (text, figure) => expect(figuresOf(text)).toEqual([figure]));
  it.each(SINGLE)('are not read from %s: %s', (_name, text) => {
    expect(figuresOf(text).filter((figure) => figure.includes('..'))).toEqual([]);
  });
});
