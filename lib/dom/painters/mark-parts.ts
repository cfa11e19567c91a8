import Mark from 'mark.js';
import type { Span } from '../../model/span';

/**
 * Marks spans of a text in a page of ours, with mark.js, where the text is drawn in elements that
 * hold nothing else and say by `data-start` where they begin in it. Spans are in order and do not
 * overlap; one that goes over several elements is marked in each. Answers what takes the marks out
 * again.
 */
export function markParts(root: Element, spans: readonly Span[], className: string): () => void {
  const marks: Element[] = [];
  let next = 0;
  for (const part of root.querySelectorAll<HTMLElement>('span[data-start]')) {
    const from = Number(part.dataset.start);
    const to = from + part.textContent.length;
    while ((spans[next]?.end ?? Infinity) <= from) next += 1;
    const ranges: Mark.Range[] = [];
    for (let at = next; (spans[at]?.start ?? Infinity) < to; at += 1) {
      const { start, end } = spans[at] ?? { start: to, end: to };
      const first = Math.max(start, from);
      ranges.push({ start: first - from, length: Math.min(end, to) - first });
    }
    if (ranges.length === 0) continue;
    new Mark(part).markRanges(ranges, {
      element: 'mark',
      className,
      each: (mark) => marks.push(mark),
    });
  }
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}
