import { judge } from '../detect/judge';
import { readPageFacts } from '../dom/page-facts';
import { createRouter } from '../messages/router';
import { callBackground } from '../messages/send';
import type { Verdict } from '../model/page';
import { ok } from '../model/result';
import { watchFilling } from './filling';

/** A body with less text than this may still be filled by a script. UTF-16 units. */
const MIN_TEXT = 300;

/**
 * Judges the page once, tells the background of a report, and answers the popup's `detector.verdict` with the page as
 * it then is. A page that is still nearly empty is judged again when its text comes. Never throws into the page.
 */
export function startDetector(page: Document, location: Location): void {
  const look = (): Verdict => judge(readPageFacts(page, location));
  createRouter({ 'detector.verdict': async () => ok(look()) });
  const facts = readPageFacts(page, location);
  if (facts.textLength >= MIN_TEXT) return tell(location.href, judge(facts));
  watchFilling(page, () => {
    const later = readPageFacts(page, location);
    if (later.textLength < MIN_TEXT) return false;
    tell(location.href, judge(later));
    return true;
  });
}

/** Only reports are worth waking the background for. */
function tell(url: string, verdict: Verdict): void {
  if (verdict.isReport) void callBackground('page.detected', { url, verdict });
}
