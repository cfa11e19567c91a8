import { callTab } from '../messages/send';
import { allTabIds } from '../platform/tabs';
import { injectDetector } from '../platform/updates';

/**
 * Has the detectors tell anew of what stands in these tabs of a site, and in frames of the site in
 * other tabs. In the tabs they are started where they do not run. Nothing waits for it: a page that
 * hangs answers never.
 */
export function lookAgain(host: string, tabIds: readonly number[]): void {
  for (const tabId of tabIds) {
    /* Where it runs, nothing is started twice, and one that starts tells by itself. */
    void callTab(tabId, 'detector.again', {}).then(() =>
      injectDetector(tabId).catch(() => undefined),
    );
  }
  void allTabIds().then((all) => {
    for (const tabId of all)
      if (!tabIds.includes(tabId)) void callTab(tabId, 'detector.again', { host });
  });
}
