import type { Quote } from '../model/span';

/*
 * A kept text as it is drawn: each stretch is an element with `data-start`, its first offset in the
 * text, inside of lines that may have one as well.
 */

/**
 * The offset in the text of a point of the document inside a drawn text; `undefined` for a point
 * outside of it.
 */
export function offsetAt(node: Node, at: number): number | undefined {
  if (node instanceof Element && node.childElementCount > 0) {
    const child = node.childNodes[at];
    if (child !== undefined) return offsetAt(child, 0);
    const last = node.lastChild;
    return last === null ? undefined : offsetAt(last, lengthOf(last));
  }
  const part = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-start]',
  );
  const start = Number(part?.dataset.start);
  if (!Number.isInteger(start)) return undefined;
  if (node === part) return start + (at === 0 ? 0 : (node.textContent ?? '').length);
  return start + unitsBefore(node, part) + (node instanceof Element ? 0 : at);
}

/** Units of the part's text before a node in it: words that are marked in it are nodes as well. */
function unitsBefore(node: Node, part: Node | null | undefined): number {
  let units = 0;
  for (let at: Node | null = node; at !== null && at !== part; at = at.parentNode)
    for (let one = at.previousSibling; one !== null; one = one.previousSibling)
      units += one.textContent?.length ?? 0;
  return units;
}

const lengthOf = (node: Node): number =>
  node instanceof Element ? node.childNodes.length : (node.textContent?.length ?? 0);

/**
 * What of a text is selected in the element that shows it, without white space at its ends;
 * `undefined` where nothing of it is, or only white space. What is selected outside of the element
 * does not count.
 */
export function selectedQuote(
  text: string,
  root: Element,
  selection: Selection | null,
): Quote | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const from = offsetAt(range.startContainer, range.startOffset);
  const to = offsetAt(range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || from >= to) return undefined;
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const end = to - (whole.length - whole.trimEnd().length);
  return start < end ? { start, end, text: text.slice(start, end) } : undefined;
}
