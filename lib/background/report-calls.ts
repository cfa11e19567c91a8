import { partOf } from '../messages/parts';
import { fail, ok } from '../model/result';
import { canonicalUrl } from '../text/canonical-url';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { keepReport, readReport } from './read-report';
import { sourceOf } from './source';
import { speaksOf } from './trust';

/** What a page states: read, fetched in parts, stored. A content script speaks of its own page alone. */
export function reportCalls(desk: Desk): CallHandlers<'report.read' | 'report.part' | 'report.keep'> {
  const { world, recent, documents } = desk;
  return {
    'report.read': guarded('report.read', async (request, sender) => {
      const { url } = request;
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      const read = await readReport(desk, request, sender);
      if (read.ok) {
        await documents.note(sender, { url, source: await sourceOf(desk, url), textHash: read.value.textHash });
      }
      return read;
    }),
    'report.part': guarded('report.part', async ({ url, textHash, part }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      const reading = recent.find(canonicalUrl(url), textHash);
      return reading === undefined ? fail('not-found') : ok(partOf(reading.extraction, part));
    }),
    'report.keep': guarded('report.keep', async (request, sender) =>
      (await speaksOf(sender, request.url, world.tabAddress)) ? keepReport(desk, request, sender) : fail('not-allowed'),
    ),
  };
}
