import type { TextMap } from '../dom/text-map';
import { scrollToSpan, spanRects } from '../dom/viewport';
import type { Span } from '../model/span';

/**
 * Brings a place to the middle of the screen, opening what is folded up around it (`<details>`).
 * Answers whether it can be seen: text that the page does not display has no place on the screen.
 */
export function showSpan(map: TextMap, span: Span): boolean {
  const element = map.locate(span.start)?.node.parentElement;
  for (let fold = closedFold(element); fold; fold = closedFold(fold)) fold.open = true;
  return (
    scrollToSpan(map, span) && spanRects(map, span).some((box) => box.width > 0 && box.height > 0)
  );
}

const closedFold = (element: Element | null | undefined): HTMLDetailsElement | null | undefined =>
  element?.closest<HTMLDetailsElement>('details:not([open])');
