/** Words that hold a character of negation and negate nothing. */
const NO_NEGATION =
  /未来|未成年|不断|不仅|不但|不同|不少|不久|不动产|不良|无人机|无线|无锡|无偿|无障碍|无缝|无害|非常|非遗|非物质|非公|非税|非洲|没收/g;
const NEGATION = /[不未没无非勿莫]/g;
const UP = /增长|增加|增幅|新增|上升|上涨|提高|提升|扩大|增至|升至|高于|多于|超过/g;
const DOWN = /下降|减少|减幅|降低|下滑|下跌|回落|缩小|减至|降至|低于|少于|不足|负增长/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether one wording says the contrary of the other, as far as single words tell: a negation came
 * in or went out (`完成` and `未完成`), or up turned to down (`增长8%` and `下降8%`). Both
 * comparable.
 */
export function isReversed(a: string, b: string): boolean {
  const [plainA, plainB] = [a.replace(NO_NEGATION, ''), b.replace(NO_NEGATION, '')];
  if (count(plainA, NEGATION) !== count(plainB, NEGATION)) return true;
  const ups = count(b, UP) - count(a, UP);
  const downs = count(b, DOWN) - count(a, DOWN);
  return (ups > 0 && downs < 0) || (ups < 0 && downs > 0);
}

/** What ends the name of a place or body, with the two characters before it. */
const NAME = /[\u4e00-\u9fff]{2}(?:[省市区县镇乡村局厅委院]|街道|公司|集团|大学)/g;

/** Whether each name of a place or body in one wording is in the other. */
export function hasSameNames(a: string, b: string): boolean {
  const isIn = (from: string, other: string): boolean =>
    (from.match(NAME) ?? []).every((name) => other.includes(name));
  return isIn(a, b) && isIn(b, a);
}
