import { judge } from '../detect/judge';
import { readPageFacts } from '../dom/page-facts';

/** A page of frames whose own text is shorter than this has its text in a frame. UTF-16 units. */
const FEW_UNITS = 300;

/**
 * Judging takes a moment, and a page can hold hundreds of frames: only so many of the longest are
 * judged.
 */
const MAX_JUDGED = 20;

/**
 * Whether this frame is where the page's text is. All frames that it may look into are read the
 * same way, its own too: a frame that is a report comes before one that is none, then the one with
 * more words outside of links, then the outer and the earlier one, so that of any number of frames
 * exactly one reads. Of frames of other sites nothing is known; a frame with hardly any text leaves
 * the page to them. `textLength` is of this frame's flat text.
 */
export function holdsText(view: Window, textLength: number): boolean {
  const all = framesOf(view);
  if (all.length === 1) return true;
  const frames = all.map((frame) => ({ frame, page: pageOf(frame) }));
  const longest = frames
    .flatMap(({ frame, page }, order) =>
      page === undefined ? [] : [{ frame, page, order, units: rawLength(page) }],
    )
    .sort((a, b) => b.units - a.units || a.order - b.order)
    .slice(0, MAX_JUDGED);
  const [best] = longest.map(weigh).sort(byWeight);
  if (best !== undefined && best.frame !== view) return false;
  return (
    textLength >= FEW_UNITS || (view === view.top && frames.every(({ page }) => page !== undefined))
  );
}

/**
 * A frame that the browser allows to look into; `order` counts from the top, outer frames first.
 */
interface Candidate {
  readonly frame: Window;
  readonly page: Document;
  readonly order: number;
}

interface Weighed extends Pick<Candidate, 'frame' | 'order'> {
  readonly isReport: boolean;
  readonly words: number;
}

function weigh({ frame, page, order }: Candidate): Weighed {
  const facts = readPageFacts(page, frame.location);
  return {
    frame,
    order,
    isReport: judge(facts).isReport,
    words: facts.textLength * (1 - facts.linkShare),
  };
}

const byWeight = (a: Weighed, b: Weighed): number =>
  Number(b.isReport) - Number(a.isReport) || b.words - a.words || a.order - b.order;

const rawLength = ({ body }: Document): number => (body?.textContent ?? '').length;

/**
 * All frames of the tab that are in reach, this one included: the top first, then level by level.
 */
function framesOf(view: Window): Window[] {
  const found = [view.top ?? view];
  for (const frame of found) {
    /* Windows of other sites answer to their length and numbers, but not to iteration. */
    found.push(
      ...Array.from({ length: frame.length }, (_, index) => frame[index]).filter(
        (inner) => inner !== undefined,
      ),
    );
  }
  return found;
}

/** `undefined` where the browser forbids the look, or nothing is loaded. */
function pageOf(frame: Window): Document | undefined {
  try {
    return frame.document.body === null ? undefined : frame.document;
  } catch {
    return undefined;
  }
}
