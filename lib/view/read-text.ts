import type { Slicing } from '../extract/steps';
import type { ReadText } from '../store/versions';

/** Lets input and drawing have their turn. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How long work in a page goes on at one go. */
export const pageSlicing: Slicing = { pause, nowMs: () => performance.now() };

/**
 * Reads a text in the page, in slices. The extractor is loaded when it is first asked: most views
 * never do.
 */
export const readInSlices: ReadText = async (text, context) => {
  const { extractInSlices } = await import('../extract/index');
  return extractInSlices(text, context, {}, pageSlicing);
};
