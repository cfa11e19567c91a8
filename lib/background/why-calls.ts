import { whyRead } from '../extract/index';
import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { FindingAsked } from '../model/why';
import { attemptStore } from '../store/attempt';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { knownText } from './known-text';
import { slicing } from './slicing';

/**
 * Why something is read as it is: told by reading its text once more, of the page as it was just
 * read, of a kept text, or of what a page shows that is not kept.
 */
export function whyCalls(desk: Desk): CallHandlers<'finding.why'> {
  const { world, documents } = desk;
  const mayAsk = async ({ textHash }: FindingAsked, sender: Sender): Promise<boolean> => {
    if (sender.kind !== 'card') return sender.kind === 'page';
    return (await documents.pairedWith(sender))?.document.textHash === textHash;
  };
  return {
    'finding.why': guarded('finding.why', async (asked, sender) => {
      if (!(await mayAsk(asked, sender))) return fail('not-allowed');
      const read = await attemptStore(() => knownText(desk, asked.textHash));
      if (!read.ok) return read;
      if (read.value === undefined) return fail('not-found');
      const { text, context, verdict } = read.value;
      const why = await whyRead(text, context, asked, { verdict, slicing: slicing(world) });
      return why === undefined ? fail('not-found') : ok(why);
    }),
  };
}
