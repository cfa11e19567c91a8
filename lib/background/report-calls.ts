import { partOf } from '../messages/parts';
import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import { canonicalUrl } from '../text/canonical-url';
import { checkableCount } from './badge';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { keepReport, readReport } from './read-report';
import { sourceOf } from './source';
import { speaksOf } from './trust';

/**
 * What a page states: read, fetched in parts, stored. A content script speaks of its own page
 * alone.
 */
export function reportCalls(
  desk: Desk,
): CallHandlers<'report.read' | 'report.part' | 'report.keep'> {
  const { world, recent, documents, sites, warmUp } = desk;
  const isOff = async (url: string, { tabUrl }: Sender): Promise<boolean> =>
    (await sites.wantedOn(url, tabUrl)) === 'never';
  return {
    'report.read': guarded('report.read', async (request, sender) => {
      const { url } = request;
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      if (await isOff(url, sender)) return fail('site-off');
      warmUp.end();
      /* Looked up while the text is read. */
      const source = sourceOf(desk, url);
      const read = await readReport(desk, request, sender);
      /* The site may have been switched off while its page was read. */
      if (await isOff(url, sender)) {
        if (sender.tabId !== undefined) await world.setBadge(sender.tabId).catch(() => undefined);
        return fail('site-off');
      }
      if (read.ok) {
        const { textHash } = read.value;
        const reading = recent.find(canonicalUrl(url), textHash);
        const pledges = reading?.isGone === false ? reading.extraction.pledges : [];
        const checkable = checkableCount(pledges);
        await documents.note(sender, { url, source: await source, textHash, checkable });
      }
      return read;
    }),
    'report.part': guarded('report.part', async ({ url, textHash, part }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      const reading = recent.find(canonicalUrl(url), textHash);
      return reading === undefined ? fail('not-found') : ok(partOf(reading.extraction, part));
    }),
    'report.keep': guarded('report.keep', async (request, sender) => {
      if (!(await speaksOf(sender, request.url, world.tabAddress))) return fail('not-allowed');
      return (await isOff(request.url, sender))
        ? fail('site-off')
        : keepReport(desk, request, sender);
    }),
  };
}
