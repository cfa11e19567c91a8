import { describe, expect, it } from 'vitest';
import { characterSet } from '../../lib/text/character-set';

describe('characterSet', () => {
  it.each([
    ['年月日', '月', true],
    ['年月日', '时', false],
    ['年月日', '', false],
    ['', '年', false],
    ['a。＋', '＋', true],
    ['a。＋', 'b', false],
  ])('knows of %s whether it holds %s: %s', (characters, character, expected) => {
    expect(characterSet(characters)(character.charCodeAt(0))).toBe(expected);
  });

  it('agrees with a search for every unit', () => {
    const characters = '零一〇龥\u0000Aé，\uffff';
    const isOne = characterSet(characters);
    for (let unit = 0; unit <= 0xffff; unit += 1)
      expect(isOne(unit)).toBe(characters.includes(String.fromCharCode(unit)));
  });
});
