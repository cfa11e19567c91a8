import { describe } from '../anchor/describe';
import { jointWithNext } from '../corrections/index';
import { whyRead } from '../extract/index';
import type { Sender } from '../messages/router';
import { MAX_AUDITED } from '../model/limits';
import { fail, ok } from '../model/result';
import type { FindingAsked } from '../model/why';
import { attemptStore } from '../store/attempt';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { correctedReport, knownReport } from './known-report';
import { knownText } from './known-text';
import { slicing } from './slicing';

/**
 * What else is known of a finding. Why something is read as it is: told by reading its text once
 * more, of the page as it was just read, of a kept text, or of what a page shows that is not kept.
 * And what it is with the next one.
 */
export function whyCalls(desk: Desk): CallHandlers<'finding.why' | 'finding.joint'> {
  const { world, documents } = desk;
  const mayAsk = async (
    { textHash }: Pick<FindingAsked, 'textHash'>,
    sender: Sender,
  ): Promise<boolean> => {
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
    'finding.joint': guarded('finding.joint', async (asked, sender) => {
      if (!(await mayAsk(asked, sender))) return fail('not-allowed');
      const { textHash } = asked;
      const read = await knownReport(desk, textHash, MAX_AUDITED);
      if (!read.ok) return read;
      const { text, name, extraction } = await correctedReport(desk, read.value, textHash);
      const joint = jointWithNext(extraction, asked, text);
      if (joint === undefined) return fail('not-found');
      const target = describe(text, textHash, joint.place, name);
      return ok({ target, next: joint.next.text, correction: joint.correction });
    }),
  };
}
