const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
/** What may stand among them. */
const SHARED = '零〇万亿';
const PATTERN = /[壹贰叁肆伍陆柒捌玖拾佰仟]/g;
const LONGEST = 24;

/** The numerals of cheques as ordinary ones, character by character: `壹仟贰佰` is 一千二百. */
export const plainNumerals = (words: string): string =>
  words.replace(PATTERN, (letter) => PLAIN.charAt(FORMAL.indexOf(letter)));

/** The run of such numerals that begins at `at`: `壹仟贰佰` in `购置壹仟贰佰只`. */
export function formalRun(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST && (FORMAL + SHARED).includes(text.charAt(end) || ' ')) end += 1;
  return text.slice(at, end);
}
