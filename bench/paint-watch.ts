import type { Page } from 'playwright-core';

/** What a page saw of its own painting, in milliseconds from `DOMContentLoaded` on. */
export interface PaintTimes {
  readonly paintedMs: number;
  readonly ranges: number;
}

interface Watch {
  ranges: number;
  changedAt: number;
}

const QUIET_MS = 1_000;
const PATIENCE_MS = 30_000;

/** tsx wraps named functions in a helper that pages do not have. */
export const NAME_HELPER = 'globalThis.__name ??= (value) => value;';

/**
 * Runs in the page before anything else: notes at every frame how many ranges the extension has
 * highlighted.
 */
export function watchPaint(): void {
  const watch: Watch = { ranges: 0, changedAt: 0 };
  Object.assign(window, { paintWatch: watch });
  const look = (): void => {
    let ranges = 0;
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('nuoshu-')) ranges += highlight.size;
    });
    if (ranges !== watch.ranges) {
      watch.ranges = ranges;
      watch.changedAt = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Waits until the page has painted and changed no more for a second; `isPainted` false waits that
 * second alone.
 */
export async function paintTimes(page: Page, isPainted: boolean): Promise<PaintTimes> {
  await page
    .waitForFunction(
      ({ quietMs, needsRanges }) => {
        const watch: Watch | undefined = Reflect.get(window, 'paintWatch');
        const since = watch?.changedAt ?? 0;
        return (
          watch !== undefined &&
          (!needsRanges || watch.ranges > 0) &&
          performance.now() - since > quietMs
        );
      },
      { quietMs: QUIET_MS, needsRanges: isPainted },
      { timeout: PATIENCE_MS, polling: 100 },
    )
    .catch(() => undefined);
  return page.evaluate(() => {
    const watch: Watch | undefined = Reflect.get(window, 'paintWatch');
    const [entry] = performance.getEntriesByType('navigation');
    const idle = entry instanceof PerformanceNavigationTiming ? entry.domContentLoadedEventEnd : 0;
    return {
      ranges: watch?.ranges ?? 0,
      paintedMs: Math.max(0, (watch?.changedAt ?? 0) - idle),
    };
  });
}
