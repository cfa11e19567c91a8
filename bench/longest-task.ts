import type { CDPSession } from 'playwright-core';
import { z } from 'zod';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';

const EVENT = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  tdur: z.number().default(0),
  args: z
    .object({ data: z.object({ isOutermostMainFrame: z.boolean().optional() }).optional() })
    .optional(),
});
type TraceEvent = z.infer<typeof EVENT>;

/* The page's own list of long tasks begins at 50 ms, and has no processor time. */
const WANTED = new Set(['RunTask', 'MarkDOMContent']);
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const MICROSECONDS = 1_000;

/**
 * Begins to note every task of the browser's threads; what it answers ends it and tells the longest
 * of the page that loaded meanwhile, in milliseconds of its thread's processor time: of those that
 * began after `DOMContentLoaded`.
 */
export async function watchTasks({ context }: ChromiumHarness): Promise<() => Promise<number>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the browser has no session of its own');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const event = EVENT.safeParse(one);
      if (event.success && WANTED.has(event.data.name)) events.push(event.data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    await ended(session);
    return longestTask(events);
  };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/* A tab holds an empty page first, which loads as well. */
function longestTask(events: readonly TraceEvent[]): number {
  const loaded = events.findLast(
    ({ name, args }) => name === 'MarkDOMContent' && args?.data?.isOutermostMainFrame === true,
  );
  if (!loaded) throw new Error('no page has loaded');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === loaded.pid && tid === loaded.tid && ts > loaded.ts,
  );
  return Math.max(0, ...tasks.map(({ tdur }) => tdur)) / MICROSECONDS;
}
