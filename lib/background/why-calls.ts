import { whyRead } from '../extract/index';
import type { Sender } from '../messages/router';
import type { ExtractionContext } from '../model/extraction';
import type { Verdict } from '../model/page';
import { fail, ok } from '../model/result';
import type { FindingAsked } from '../model/why';
import { attemptStore } from '../store/attempt';
import { textWith } from '../store/snapshots';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { readSeries } from './series';
import { slicing } from './slicing';

/** A text with all that it was read with. */
interface ReadOnce {
  readonly text: string;
  readonly context: ExtractionContext;
  readonly verdict?: Verdict;
}

const OF_REPORT: Verdict = { isReport: true, score: 1, reasons: [] };

/**
 * Why something is read as it is: told by reading its text once more, of the page as it was just
 * read, of a kept text, or of what a page shows that is not kept.
 */
export function whyCalls(desk: Desk): CallHandlers<'finding.why'> {
  const { world, recent, documents } = desk;
  const mayAsk = async ({ textHash }: FindingAsked, sender: Sender): Promise<boolean> => {
    if (sender.kind !== 'card') return sender.kind === 'page';
    return (await documents.pairedWith(sender))?.document.textHash === textHash;
  };
  const readOnce = async (textHash: string): Promise<ReadOnce | undefined> => {
    const reading = recent.withText(textHash);
    if (reading !== undefined) {
      const { url, title, text, meta, tables, verdict } = reading.request;
      return {
        text,
        context: { url, title, meta, tables, before: reading.series?.before },
        verdict,
      };
    }
    const kept = await textWith(world.database, textHash);
    if (kept !== undefined) {
      const { reportId: url, title, text } = kept;
      const series = await readSeries(world.database, { url, verdict: OF_REPORT });
      return { text, context: { url, title, before: series?.before } };
    }
    /* Not kept, and the worker was stopped since: the page itself has it. */
    const shown = (await documents.all()).find((document) => document.textHash === textHash);
    if (shown === undefined) return undefined;
    const fetched = await world.fetchText(shown.tabId, textHash, shown.frameId);
    return fetched.ok ? { text: fetched.value, context: { url: shown.url } } : undefined;
  };
  return {
    'finding.why': guarded('finding.why', async (asked, sender) => {
      if (!(await mayAsk(asked, sender))) return fail('not-allowed');
      const read = await attemptStore(() => readOnce(asked.textHash));
      if (!read.ok) return read;
      if (read.value === undefined) return fail('not-found');
      const { text, context, verdict } = read.value;
      const why = await whyRead(text, context, asked, { verdict, slicing: slicing(world) });
      return why === undefined ? fail('not-found') : ok(why);
    }),
  };
}
