import type { Sender } from '../messages/router';
import { fail } from '../model/result';
import { auditedReport, auditMarks } from './audit';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { speaksOf } from './trust';

/**
 * What figures come to: told whole to the extension's pages and to the card of that very text, to a
 * page's content script only where the figures stand.
 */
export function auditCalls(desk: Desk): CallHandlers<'report.audit' | 'audit.marks'> {
  const { world, documents } = desk;
  const mayAsk = async (textHash: string, sender: Sender): Promise<boolean> => {
    if (sender.kind !== 'card') return sender.kind === 'page';
    return (await documents.pairedWith(sender))?.document.textHash === textHash;
  };
  return {
    'report.audit': guarded('report.audit', async ({ textHash }, sender) =>
      (await mayAsk(textHash, sender)) ? auditedReport(desk, textHash) : fail('not-allowed'),
    ),
    'audit.marks': guarded('audit.marks', async ({ url, textHash }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      const own = await documents.of(sender);
      return own?.textHash === textHash ? auditMarks(desk, textHash) : fail('not-found');
    }),
  };
}
