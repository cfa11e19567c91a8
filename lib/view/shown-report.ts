import type { ExportedReport } from '../exchange/report';
import type { Anchors } from '../messages/map';
import { callTab } from '../messages/send';
import type { Annotation } from '../model/annotation';
import { isoDay } from '../model/day';
import type { Extraction } from '../model/extraction';
import type { PageState } from '../model/page';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { snapshotOf } from '../store/snapshots';

/** The report of a tab as the panel shows it. */
export interface ShownReport {
  readonly database: NuoshuDatabase;
  readonly tabId: number;
  readonly reportId: string;
  readonly state: PageState;
  readonly extraction: Extraction;
  readonly annotations: Result<readonly Annotation[]>;
  /** Where they stand in the page's text. */
  readonly anchors: Anchors;
}

/**
 * The report that the panel shows, as exports are made from it: from what is on the screen, so that
 * it works where nothing is kept, in private windows. The text is the kept one, or else the page's;
 * it was captured when it was kept, or now. Where the notes could not be read there is nothing: a
 * file without them would pass for all there is.
 */
export async function shownReport(shown: ShownReport): Promise<Result<ExportedReport>> {
  const { database, tabId, reportId, state, extraction, annotations, anchors } = shown;
  const { textHash } = state;
  if (!annotations.ok) return annotations;
  if (textHash === undefined) return fail('not-found');
  const kept = await attemptStore(() => snapshotOf(database, reportId, textHash));
  const snapshot = kept.ok ? kept.value : undefined;
  const text =
    snapshot === undefined ? await callTab(tabId, 'reader.text', { textHash }) : ok(snapshot.text);
  if (!text.ok) return text;
  const capturedAt = snapshot?.capturedAt ?? new Date().toISOString();
  const { report, extractor, sections, metrics, pledges } = extraction;
  return ok({
    report: {
      ...report,
      id: reportId,
      url: state.url,
      title: report.title ?? state.title,
      textHash,
      extractor,
    },
    capturedAt,
    readOn: isoDay(new Date(capturedAt)),
    text: text.value,
    sections,
    metrics,
    pledges,
    annotations: annotations.value,
    anchors,
  });
}
