import { judge } from '../detect/judge';
import { readPageFacts } from '../dom/page-facts';
import { createTabRouter } from '../messages/router';
import { callBackground } from '../messages/send';
import type { PageFacts } from '../model/page';
import { ok } from '../model/result';
import { isAlive } from '../platform/browser';
import { watchFilling } from './filling';
import { watchMoves } from './moves';
import { loadReader, offeredReader } from './opening';
import type { JudgedPage } from './opening';
import { isSiteOn } from './wake';

/** A body with less text than this may still be filled by a script. UTF-16 units. */
const MIN_TEXT = 300;
/**
 * A page that moved its address and shows the same text so long after has moved its address alone.
 */
const SAME_TEXT_MS = 1_200;

/**
 * Stands on the content script's own global object, which the page cannot see; a new version begins
 * with a new one.
 */
const KEY = Symbol.for('nuoshu.detector');

/** Starts the detector, unless it runs in this frame already. */
export function detectOnce(page: Document, view: Window, scope: object = globalThis): void {
  if (Reflect.has(scope, KEY)) return;
  Reflect.set(scope, KEY, true);
  startDetector(page, view);
}

/**
 * Asks the background whether the page is to be read, and opens the reader on it. A report's gets
 * ready meanwhile where the site is known to be read; else nothing is loaded or looked at before
 * the answer, and one that runs already waits for it, too. Where the script cannot be loaded, the
 * background puts it in.
 */
async function handOver(judged: JudgedPage): Promise<void> {
  const { facts, verdict } = judged;
  const call = { url: facts.url, verdict };
  const isWanted = callBackground('page.detected', call).then(
    (answer) => answer.ok && answer.value.isWanted,
  );
  const isReady = verdict.isReport && offeredReader() === undefined && (await isSiteOn());
  if (!isReady && !(await isWanted)) return;
  const open = await loadReader();
  if (open) open({ ...judged, isWanted });
  else if (await isWanted) void callBackground('page.detected', { ...call, cannotLoad: true });
}

/**
 * Judges the page and tells the background, once it has text and again whenever the page moves to
 * another address; answers the popup's `detector.verdict` with the page as it then is. Ends with
 * its extension. Never throws into the page.
 */
export function startDetector(page: Document, view: Window): void {
  const facts = (): PageFacts => readPageFacts(page, view.location);
  const tell = (read: PageFacts): boolean => {
    const verdict = judge(read);
    /*
     * Pages that are none may be wanted all the same; of inner frames only those that could be one
     * are asked about.
     */
    if (verdict.isReport || view === view.top || read.textLength >= MIN_TEXT)
      void handOver({ facts: read, verdict });
    return verdict.isReport;
  };
  createTabRouter({
    'detector.verdict': async () => ok(judge(facts())),
    'detector.again': async ({ host }) => {
      if (host === undefined || host === view.location.hostname) tell(facts());
      return ok({});
    },
  });
  let stop: () => void = () => undefined;
  const first = facts();
  const isTold = tell(first);
  if (!isTold && first.textLength < MIN_TEXT) {
    stop = watchFilling(page, () => {
      const later = facts();
      return later.textLength >= MIN_TEXT && (tell(later), true);
    });
  }
  watchMoves(view, () => {
    stop();
    if (!isAlive()) return;
    const { sample } = facts();
    const movedAt = performance.now();
    /* The old text may still stand there: it would be taken for that of the new address. */
    const settle = (): boolean => {
      const now = facts();
      const isOld = now.sample === sample && performance.now() - movedAt < SAME_TEXT_MS;
      return !isOld && now.textLength >= MIN_TEXT && tell(now);
    };
    stop = watchFilling(page, settle, SAME_TEXT_MS);
  });
}
