import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { attemptStore } from '../store/attempt';
import { isWanted } from '../store/reports';
import { canonicalUrl } from '../text/canonical-url';
import { forPages, guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { isOfKeptReport } from './series';
import { sourceOf } from './source';
import { speaksOf } from './trust';

/** Pages that may be reports: on their way, detected, opened by the reader, read on purpose. */
export function pageCalls(
  desk: Desk,
): CallHandlers<'page.coming' | 'page.detected' | 'page.opened' | 'tab.analyse'> {
  const { world, documents, sites, warmUp } = desk;
  const inject = async (
    tabId: number,
    frameId?: number,
  ): Promise<Result<{ injected: boolean }>> => {
    try {
      await world.injectReader(tabId, frameId);
      return ok({ injected: true });
    } catch {
      return fail('injection-failed');
    }
  };
  /**
   * Whether the reader has something on a page, once had it read, or keeps another page of the same
   * report. A database that fails is no reason to read it.
   */
  const isWantedPage = async (url: string): Promise<boolean> => {
    const { database } = world;
    const address = canonicalUrl(url);
    const wanted = await attemptStore(
      async () => (await isWanted(database, address)) || isOfKeptReport(database, address),
    );
    return wanted.ok && wanted.value;
  };
  return {
    'page.coming': guarded('page.coming', async (_, sender) => {
      if (sender.kind !== 'content') return fail('not-allowed');
      if ((await sites.wantedOn(sender.url, sender.tabUrl)) === 'never') return fail('site-off');
      warmUp.begin();
      return ok({});
    }),
    'page.detected': guarded('page.detected', async ({ url, verdict, cannotLoad }, sender) => {
      if (sender.tabId === undefined || !(await speaksOf(sender, url, world.tabAddress)))
        return fail('not-allowed');
      const wanted = await sites.wantedOn(url, sender.tabUrl);
      if (wanted === 'never') return ok({ isWanted: false });
      if (!verdict.isReport && wanted !== 'always' && !(await isWantedPage(url)))
        return ok({ isWanted: false });
      if (cannotLoad === true) {
        const injected = await inject(sender.tabId, sender.frameId);
        if (!injected.ok) return injected;
      }
      warmUp.begin({ opens: true });
      return ok({ isWanted: true });
    }),
    'page.opened': guarded('page.opened', async ({ url }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      /* Noted first: a choice that is made in between sends the reader away from what is noted. */
      await documents.note(sender, { url, source: await sourceOf(desk, url) });
      if ((await sites.wantedOn(url, sender.tabUrl)) !== 'never')
        return ok(await world.readSettings());
      const own = await documents.of(sender);
      if (own !== undefined) await documents.forget([own]);
      return fail('site-off');
    }),
    'tab.analyse': forPages('tab.analyse', async ({ tabId }) => {
      const address = await world.tabAddress(tabId);
      if ((await sites.wantedOn(address)) === 'never') return fail('site-off');
      if (address !== undefined) await documents.askFor(tabId, canonicalUrl(address));
      return inject(tabId);
    }),
  };
}
