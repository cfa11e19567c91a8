import type { Span } from '../model/span';

/** `4 9 2 5 0 万吨`: every digit set apart from the next, as some old pages have it. */
const SPACED_DIGITS =
  /(?<![\d０-９][ \u00a0]?)[\d０-９](?:[ \u00a0][\d０-９])+(?=[ \u00a0]{0,2}[\u4e00-\u9fff%％.．])/g;
const SPACE = /[ \u00a0]/g;

/**
 * A digit, and a decimal point with a space behind it, or a comma between thousands: `12. 5`,
 * `6 . 5`, `1, 250`.
 */
const SPACED_POINT = /[\d０-９]([ \u00a0]{0,2}[.．,][ \u00a0]{1,2})(?=[\d０-９])/g;

/** Up to so many units before a point are looked through for where its number begins. */
const LOOK_BEHIND = 16;
/** The digits before the point and what stands before them. */
const WHOLE =
  /(?:^|([^\d０-９ \u00a0]))([ \u00a0]*)([\d０-９]{1,9}|[\d０-９](?:[ \u00a0][\d０-９]){1,8})$/;
/**
 * The digits behind it and what follows: of a size, whose number has decimals, or anything else.
 */
const FRACTION =
  /^[\d０-９]{1,4}(?:[ \u00a0][\d０-９]){0,3}[ \u00a0]{0,2}(?:([万亿千%％‰公平立吨亩米倍度元美港欧]|个百)|(?![\d０-９.．年月日号])[\u4e00-\u9fff])/;
const THOUSANDS = /^[\d０-９]{3}(?![\d０-９ 年])/;
const LOOK_AHEAD = 16;
const HAN = /[\u4e00-\u9fff]/;
/** Before the number of an annex, a table or a note: 附件1. 5个村. */
const NUMBERED = /[件表图注栏第]/;

/**
 * The spaces that typesetting left inside the numbers of `raw`, as spans to leave out:
 * `4 0 7 2 亿元`, `12. 5 万亩`, `6 . 5%`, `1, 250户`. Not the one behind a list number:
 * `1. 5个村完成改造`. Linear in the text.
 */
export function spacesInNumbers(raw: string): Span[] {
  const cuts: Span[] = [];
  for (const run of raw.matchAll(SPACED_DIGITS)) pushSpaces(cuts, run.index, run[0]);
  for (const { 1: point = '', index } of raw.matchAll(SPACED_POINT)) {
    if (isInside(raw, index + 1, point)) pushSpaces(cuts, index + 1, point);
  }
  return cuts;
}

function pushSpaces(cuts: Span[], at: number, words: string): void {
  for (const { index } of words.matchAll(SPACE))
    cuts.push({ start: at + index, end: at + index + 1 });
}

/**
 * Whether the point that begins at `at`, the spaces around it included, parts one number from
 * itself.
 */
function isInside(raw: string, at: number, point: string): boolean {
  const whole = WHOLE.exec(raw.slice(Math.max(0, at - LOOK_BEHIND), at));
  const behind = raw.slice(at + point.length, at + point.length + LOOK_AHEAD);
  if (!whole) return false;
  const [, before = '', gap = '', digits = ''] = whole;
  if (point.includes(',')) return digits.length <= 3 && HAN.test(before) && THOUSANDS.test(behind);
  const fraction = FRACTION.exec(behind);
  if (!fraction || !HAN.test(before) || NUMBERED.test(before)) return false;
  /*
   * A list number stands behind a space or a stop, has no space before its point and no size behind
   * it.
   */
  return /^[ \u00a0]/.test(point) || gap === '' || digits.length > 2 || fraction[1] !== undefined;
}
