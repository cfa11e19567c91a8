/** Paragraphs shorter than this stand on any page (a date, a heading). UTF-16 units. */
const MIN_UNITS = 8;
/** A page that shows less than this share of a report's paragraphs does not show the report. */
const LEAST_SHARE = 0.1;

/**
 * Whether a page that was a report shows it no more: a notice, an empty body, an error in its
 * place. True where hardly a paragraph of the text as it was kept is left; white space does not
 * count.
 */
export function isTakenDown(kept: string, shown: string): boolean {
  const before = paragraphsOf(kept);
  if (before.length === 0) return false;
  const now = new Set(paragraphsOf(shown));
  const left = before.filter((paragraph) => now.has(paragraph)).length;
  return left < before.length * LEAST_SHARE;
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line.length >= MIN_UNITS);
