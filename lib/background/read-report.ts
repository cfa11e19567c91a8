import { extract } from '../extract/index';
import type { ReadAnswer, ReadRequest } from '../messages/map';
import { firstPart } from '../messages/parts';
import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
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

/** Extracts what the text states and promises and shows the count on the toolbar button. Nothing is stored yet. */
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
  recent.add(reportId, textHash, { request, extraction });
  return ok({ reportId, textHash, ...firstPart(extraction) });
}

/** Half a million findings are written in minutes, not seconds. */
const KEEPING = { deadlineMs: 600_000 };

/**
 * Stores what was just read. What a reader opens in a private window is not kept unless they annotate it. Answers
 * `not-found` where the reading is forgotten, and the storage's error where it is full or broken.
 */
export async function keepReport(
  { world, recent }: ReadingPlace,
  { url, textHash }: { readonly url: string; readonly textHash: string },
  sender: Sender,
): Promise<Result<{ readonly kept: boolean }>> {
  if (sender.isPrivate) return ok({ kept: false });
  const reportId = canonicalUrl(url);
  const reading = recent.find(reportId, textHash);
  if (reading === undefined) return fail('not-found');
  const { request, extraction } = reading;
  const { title, text } = request;
  const answers = await attemptStore(() => world.database.meta.get('device'));
  if (!answers.ok) return answers;
  const saved = await attemptStore(
    () => saveReport(world.database, world, { reportId, url: request.url, title, text, textHash, extraction }),
    KEEPING,
  );
  return saved.ok ? ok({ kept: true }) : saved;
}

const badgeText = (count: number): string => (count === 0 ? '' : count > 999 ? '999+' : String(count));
