import { inSlices } from '../../dom/slices';
import type { TextMap } from '../../dom/text-map';
import { spanRects } from '../../dom/viewport';
import type { StripBlock, StripFinding, StripView } from '../../messages/strip-link';
import { dueDayOf } from '../../model/due';
import type { Place } from '../places';

/** More stretches than the strip has pixels show nothing more. */
const MAX_BLOCKS = 1_500;

/** What a text scrolls in: the nearest box that does, else the page. */
export function scrollerOf(root: Element): Element {
  const page = root.ownerDocument;
  for (let at: Element | null = root; at !== null && at !== page.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    const overflow = page.defaultView?.getComputedStyle(at).overflowY;
    if (overflow === 'auto' || overflow === 'scroll') return at;
  }
  return page.scrollingElement ?? page.documentElement;
}

const topOf = (scroller: Element): number =>
  scroller === scroller.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top;

/**
 * Where the blocks of a text stand, as shares of what can be scrolled through; neighbours are taken
 * together where there are very many. Blocks that are not displayed are left out. Gives the page
 * its turn.
 */
export async function stripBlocks(map: TextMap, scroller: Element): Promise<readonly StripBlock[]> {
  const found: StripBlock[] = [];
  const step = Math.max(1, Math.ceil(map.blocks.length / MAX_BLOCKS));
  const starts = map.blocks.filter((_, at) => at % step === 0);
  await inSlices(starts.entries(), ([at, { start }]) => {
    const end = map.blocks[Math.min((at + 1) * step, map.blocks.length) - 1]?.end ?? start;
    const first = spanRects(map, { start, end: start + 1 })[0];
    const last = spanRects(map, { start: end - 1, end }).at(-1);
    if (first === undefined || last === undefined || scroller.scrollHeight === 0) return;
    const shareOf = (y: number): number =>
      (y - topOf(scroller) + scroller.scrollTop) / scroller.scrollHeight;
    found.push({ start, end, top: shareOf(first.top), bottom: shareOf(last.bottom) });
  });
  return found;
}

/** What the window shows. */
export const stripView = (scroller: Element): StripView => ({
  top: scroller.scrollTop / (scroller.scrollHeight || 1),
  bottom: (scroller.scrollTop + scroller.clientHeight) / (scroller.scrollHeight || 1),
});

/** What the page itself can read of the places on it: nothing of what the reader added. */
export const stripFindings = (places: readonly Place[]): readonly StripFinding[] =>
  places.flatMap(({ start, end, metric, pledge, verdict }): readonly StripFinding[] => {
    if (verdict === 'inconsistent') return [{ start, end, kind: 'inconsistent' }];
    if (metric) return [{ start, end, kind: metric.status === 'target' ? 'target' : 'metric' }];
    if (pledge === undefined || pledge.specificity === 'directional') return [];
    return [{ start, end, kind: 'pledge', due: dueDayOf(pledge) }];
  });
