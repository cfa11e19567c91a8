/** How an enumerated line opens, from the outermost style to the innermost. */
export type MarkerStyle =
  | 'part' /* 第一部分 */
  | 'han-comma' /* 一、 */
  | 'han-paren' /* (一) */
  | 'digit-dot' /* 1. 1、 */
  | 'digit-paren' /* (1) 1) */
  | 'circled' /* ① */
  | 'bullet' /* ● ■ ◆ — */
  | 'ordinal'; /* 一是 第一, */

export interface Marker {
  readonly style: MarkerStyle;
  /** UTF-16 units of the marker with the white space behind it. */
  readonly length: number;
  /** It is the first of its series: 一、, (一), 1.; an unnumbered mark never is. */
  readonly isFirst: boolean;
}

const HAN = '一二三四五六七八九十百零';
const FORMAL = '壹贰叁参肆伍陆柒捌玖拾';
const BULLETS = '●■◆★○◎▲▪•·※►▶';
/** The first characters of all marks: a cheap look that spares most places the patterns. */
const OPENERS = `【第(〔${HAN}${FORMAL}0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇${BULLETS}`;
const OPENS = new Uint8Array(0x10000);
for (const opener of OPENERS) OPENS[opener.charCodeAt(0)] = 1;
const NUMERAL = new RegExp(`[${HAN}${FORMAL}]+|\\d+|[①⑴]`);
const FIRSTS = new Set(['一', '壹', '1', '①', '⑴']);
const PATTERNS: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['part', new RegExp(`【?第[${HAN}]{1,3}(?:部分|章|篇)】?[、:. ]*|[${FORMAL}]{1,3}、 *`, 'y')],
  ['han-comma', new RegExp(`[${HAN}]{1,3} ?[、.] *`, 'y')],
  ['han-paren', new RegExp(`[(〔][${HAN}]{1,3}[)〕][、.]? *`, 'y')],
  ['digit-paren', /(?:\(\d{1,2}\)|\d{1,2}\))[、.]? */y],
  ['digit-dot', /\d{1,2} ?(?:、|\.(?!\d)) */y],
  ['circled', /[①-⑳⑴-⒇][、.]? */y],
  ['bullet', new RegExp(`[${BULLETS}] *`, 'y')],
  ['ordinal', new RegExp(`(?:[${HAN}]{1,2}是要?|第[${HAN}]{1,2},)`, 'y')],
];

/**
 * The enumeration mark that opens `text` at `start`, of folded text: `(一)强化…` is `han-paren` of
 * length 3. `undefined` where there is none; `1.5万人` has none.
 */
export function markerAt(text: string, start: number): Marker | undefined {
  if (OPENS[text.charCodeAt(start)] !== 1) return undefined;
  for (const [style, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const length = pattern.lastIndex - start;
    const [numeral = ''] = NUMERAL.exec(text.slice(start, start + length)) ?? [];
    return { style, length, isFirst: FIRSTS.has(numeral) };
  }
  return undefined;
}
