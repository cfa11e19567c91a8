import { extract } from '../extract/index';
import type { ReadAnswer, ReadRequest } from '../messages/map';
import { firstPart } from '../messages/parts';
import type { Sender } from '../messages/router';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import { attemptStore } from '../store/attempt';
import { saveReport } from '../store/reports';
import { canonicalUrl } from '../text/canonical-url';
import { hashText } from './hash';
import type { RecentReadings } from './recent-readings';
import type { BackgroundWorld } from './world';

/** Where a report is read. */
export interface ReadingPlace {
  readonly world: BackgroundWorld;
  readonly recent: RecentReadings;
}

/**
 * Extracts what the text states and promises, keeps it, and shows the count on the toolbar button. A full or broken
 * store does not spoil the reading: the answer then holds both the extraction and the error.
 */
export async function readReport(
  { world, recent }: ReadingPlace,
  request: ReadRequest,
  sender: Sender,
): Promise<Result<ReadAnswer>> {
  const { url, title, text, meta, tables, verdict } = request;
  const extraction = extract(text, { url, title, meta, tables }, { verdict });
  const textHash = await hashText(text);
  const reportId = canonicalUrl(url);
  const count = extraction.metrics.length + extraction.pledges.length;
  if (sender.tabId !== undefined) void world.setBadge(sender.tabId, badgeText(count)).catch(() => undefined);
  const first = firstPart(extraction);
  if (first.parts > 1) recent.keep(reportId, textHash, extraction);
  const answer = { reportId, textHash, ...first };
  /* What a reader opens in a private window is not kept unless they annotate it. */
  if (sender.isPrivate || !request.keep) return ok(answer);
  const saved = await attemptStore(() =>
    saveReport(world.database, world, { reportId, url, title, text, textHash, extraction }),
  );
  return ok(saved.ok ? answer : { ...answer, error: saved.error });
}

const badgeText = (count: number): string => (count === 0 ? '' : count > 999 ? '999+' : String(count));
