import type { Prose } from './prose';

/** Names of the parts of one body differ in their numbers alone: WordSection1, WordSection2. */
const nameOfPart = (element: Element): string =>
  element.localName === 'section'
    ? ''
    : `${element.getAttribute('class') ?? ''}${element.id}`.toLowerCase().replace(/\d+/g, '');

/** Cells stand beside each other to lay out a page; they are no parts of one text. */
const CELLS = new Set(['td', 'th']);
/**
 * Parts with less running text (in Han characters) would not be missed; a table of figures in one
 * has hardly more.
 */
const MIN_PART = 10;
const MIN_NAMED_PART = 2;

/**
 * True where one of `others` is named like this element and holds text too: chapters of one body,
 * of whatever length. `<div class="WordSection1">` has a peer in `<div class="WordSection2">`; a
 * cell of a table has none.
 */
export function hasPeer(element: Element, others: readonly Element[], prose: Prose): boolean {
  if (CELLS.has(element.localName.toLowerCase())) return false;
  const name = nameOfPart(element);
  return others.some(
    (other) =>
      other !== element &&
      other.localName === element.localName &&
      nameOfPart(other) === name &&
      (prose.under.get(other) ?? 0) >= (name === '' ? MIN_PART : MIN_NAMED_PART),
  );
}
