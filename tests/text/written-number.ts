/** Writes numbers as reports do, so that the reader of numerals can be held against them. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const SECTIONS = ['', '万', '亿'];

function section(value: number): string {
  let words = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = words !== '';
      continue;
    }
    words += `${pendingZero ? '零' : ''}${DIGITS.charAt(digit)}${PLACES[place] ?? ''}`;
    pendingZero = false;
  }
  return words;
}

/** 12 is 十二, 105 一百零五, 20030 二万零三十; whole numbers from 1 to 999,999,999,999. */
export function inChinese(value: number): string {
  let words = '';
  let rest = value;
  for (let index = 2; index >= 0; index -= 1) {
    const size = 10 ** (4 * index);
    const part = Math.floor(rest / size);
    rest %= size;
    if (part === 0) continue;
    const needsZero = words !== '' && part < 1000;
    words += `${needsZero ? '零' : ''}${section(part)}${SECTIONS[index] ?? ''}`;
  }
  return words.startsWith('一十') ? words.slice(1) : words;
}

/** 1234567 is 1,234,567. */
export function withSeparators(value: number): string {
  return value.toLocaleString('en-US');
}

/** `12.5%` in full-width characters. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}
