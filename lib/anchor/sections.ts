import { toComparable } from '../text/comparable';

/** A heading by its number: `一、`, `（二）`, `第三部分`. */
const HEADING =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部篇])/;
const NUMBER =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|第[一二三四五六七八九十]+(?:部分|[章节篇]))/;
/** A longer line is a paragraph that begins with a number. */
const MOST_UNITS = 50;

/** The headings of a text. */
export interface Sections {
  /** The heading above an offset without its number, comparable; empty above the first. */
  readonly at: (offset: number) => string;
  readonly has: (title: string) => boolean;
  /** Whether the words stand anywhere in the text. */
  readonly says: (title: string) => boolean;
}

/** Finds the numbered headings of a flat text. */
export function sectionsOf(text: string): Sections {
  const headings: { readonly start: number; readonly title: string }[] = [];
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (end - start <= MOST_UNITS && HEADING.test(text.slice(start, end))) {
      headings.push({
        start,
        title: toComparable(text.slice(start, end)).text.replace(NUMBER, ''),
      });
    }
    start = end + 1;
  }
  const titles = new Set(headings.map(({ title }) => title));
  return {
    at: (offset) => headings.findLast(({ start }) => start <= offset)?.title ?? '',
    has: (title) => titles.has(title),
    says: (title) => toComparable(text).text.includes(title),
  };
}

/**
 * Whether a place came under another heading. One that was only reworded or numbered anew is the
 * same, and a line that a new line break makes look like a heading is none.
 */
export function changedSection(
  old: Sections,
  fresh: Sections,
  oldOffset: number,
  offset: number,
): boolean {
  const [before, after] = [old.at(oldOffset), fresh.at(offset)];
  if (before === after) return false;
  return old.has(after) || (fresh.has(before) && !old.says(after));
}
