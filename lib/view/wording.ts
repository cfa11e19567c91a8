/** A stretch of a wording; `changed` where the other wording has something else. */
export interface WordingPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Digits, or a run of Chinese numerals, 繁 as well as 简. */
const NUMBER = /(\d+(?:[.,]\d+)*%?|[零〇一二两兩三四五六七八九十百千万萬亿億]+)/;

/**
 * Marks the numbers in which two wordings differ: `建成125户` and `建成118户` → 125 and 118 are marked. Wordings whose
 * numbers cannot be paired one to one are marked as a whole.
 */
export function changedNumbers(
  before: string,
  after: string,
): { readonly before: WordingPart[]; readonly after: WordingPart[] } {
  const [old, fresh] = [before.split(NUMBER), after.split(NUMBER)];
  if (old.length !== fresh.length || old.length === 1) {
    return { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] };
  }
  return { before: marked(old, fresh), after: marked(fresh, old) };
}

/** `split` with a group puts the numbers at odd places. */
const marked = (parts: readonly string[], others: readonly string[]): WordingPart[] =>
  parts
    .map((text, index) => ({ text, changed: index % 2 === 1 && text !== others[index] }))
    .filter(({ text }) => text !== '');
