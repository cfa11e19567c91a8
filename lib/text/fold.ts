import { RADICAL_CHARACTERS, RADICALS } from './radicals';
import { SIMPLIFIED, TRADITIONAL } from './traditional-table';

/**
 * One code unit in, one code unit out: characters whose canonical form is a single other character.
 */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  [TRADITIONAL, SIMPLIFIED],
  ['—–－‒―‐‑﹣−─━﹘', '------------'],
  ['～〜∼˜﹏', '~~~~~'],
  [
    '\t\r\u00a0\u1680\u202f\u205f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
    ' '.repeat(18),
  ],
  ['\u000b\u000c\u0085\u2028\u2029', '\n'.repeat(5)],
  ['「」『』﹐﹑﹒﹔﹕﹖﹗﹙﹚﹪％', '“”‘’,、.;:?!()%%'],
  ['∶︰', '::'],
  ['\u00b5', '\u03bc'],
  [RADICALS, RADICAL_CHARACTERS],
];

/**
 * Blocks of look-alikes that PDF text holds instead of the ordinary character: radicals,
 * compatibility ideographs.
 */
const COMPATIBILITY_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
];

/** What each code unit becomes; 0 for one that stays. */
let table: Uint16Array | undefined;

function foldTable(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code += 1) made[code] = code - 0xfee0;
  for (const [from, to] of PAIRS) {
    for (let at = 0; at < from.length; at += 1) made[from.charCodeAt(at)] = to.charCodeAt(at);
  }
  for (const [first, last] of COMPATIBILITY_BLOCKS) {
    for (let code = first; code <= last; code += 1) made[code] ||= LOOK_ALIKE;
  }
  table = made;
  return made;
}

/**
 * Stands in the table until the first look-alike is met: few texts hold one, and to know them all
 * takes a while.
 */
const LOOK_ALIKE = 1;

/** What a look-alike becomes; from here on the table knows all of them. */
function foldLookAlike(made: Uint16Array, code: number): number {
  for (const [first, last] of COMPATIBILITY_BLOCKS) addCompatibility(made, first, last);
  return made[code] || code;
}

/**
 * One call of `normalize` for a whole block: a thousand calls would cost more than reading a
 * report.
 */
function addCompatibility(made: Uint16Array, first: number, last: number): void {
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const plain = codes
    .map((code) => String.fromCharCode(code))
    .join('\n')
    .normalize('NFKC')
    .split('\n');
  plain.forEach((characters, index) => {
    if (made[first + index] !== LOOK_ALIKE) return;
    const code = characters.length === 1 ? characters.charCodeAt(0) : 0;
    /* The radical ⾒ stands for 見, which itself is 见. */
    made[first + index] = code === first + index ? 0 : made[code] || code;
  });
}

/**
 * Decoding units at once is an order of magnitude faster than joining characters; the BOM is text
 * like any other here.
 */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Older reports write 4·3% for 4.3%; 5·12地震 is a day. */
const RAISED_POINT = /(?<=\d)·(?=\d+(?:[%万亿倍]|个百分点))/g;

/**
 * The text as the rules read it, unit for unit: full-width letters, digits and signs half-width
 * (`１２．５％` → `12.5%`), Traditional characters Simplified (`億` → `亿`), every dash `-`, every
 * wave dash `~`, 「」 as “”, white space U+0020, and line breaks `\n`. `。` and `、` stay, and so
 * do characters that would need more than one unit (`㎡`, `①`). The answer has the same length, so
 * offsets into it are offsets into `text`; a lone surrogate becomes U+FFFD.
 */
export function fold(text: string): string {
  const folded = foldUnits(text);
  return folded.includes('·') ? folded.replace(RAISED_POINT, '.') : folded;
}

function foldUnits(text: string): string {
  const map = foldTable();
  const { length } = text;
  let at = 0;
  while (at < length && isKept(map, text.charCodeAt(at))) at += 1;
  if (at === length) return text;
  return decoder.decode(foldedUnits(map, text, at));
}

/**
 * The units of `text`, folded from `from` on; a function of its own, since the engine gives up a
 * long loop's fast code at what follows it.
 */
function foldedUnits(map: Uint16Array, text: string, from: number): Uint16Array {
  const { length } = text;
  const units = new Uint16Array(length);
  for (let at = 0; at < from; at += 1) units[at] = text.charCodeAt(at);
  for (let at = from; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = map[code] ?? 0;
    units[at] = folded === LOOK_ALIKE ? foldLookAlike(map, code) : folded || code;
  }
  return units;
}

/** Units that stay as they are; surrogates are left to the decoder. */
const isKept = (map: Uint16Array, code: number): boolean =>
  map[code] === 0 && (code < 0xd800 || code > 0xdfff);
