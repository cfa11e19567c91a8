import { callBackground } from '../messages/send';
import type { Extraction } from '../model/extraction';
import type { PageState } from '../model/page';
import { auditEntries, openCount } from './audit';
import { metricEntries, noteEntries } from './entries';

/** The report of a tab, as its reader tells of it. */
export interface CountedReport {
  readonly tabId: number | undefined;
  readonly state: Pick<PageState, 'textHash' | 'reportId'>;
  readonly extraction: Extraction;
}

/**
 * How many figures of a tab's report do not add up and wait for the reader's decision; 0 where that
 * cannot be told. The reader's notes are asked for only where there is something to decide.
 */
export async function undecidedFigures({
  tabId,
  state: { textHash, reportId: source },
  extraction,
}: CountedReport): Promise<number> {
  if (textHash === undefined || source === undefined) return 0;
  const answer = await callBackground('report.audit', { textHash });
  if (!answer.ok) return 0;
  const audited = answer.value;
  if (!audited.findings.some(({ verdict }) => verdict === 'inconsistent')) return 0;
  const [notes, anchors] = await Promise.all([
    callBackground('annotation.list', { source }),
    callBackground('annotation.anchors', { source, textHash, tabId }),
  ]);
  const known = notes.ok ? notes.value : [];
  const places = { textHash, anchors: anchors.ok ? anchors.value : {} };
  return openCount(
    auditEntries(audited, {
      metrics: metricEntries(extraction, known, places),
      notes: noteEntries(extraction, known, places),
    }),
  );
}
