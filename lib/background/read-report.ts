import { extractInSlices } from '../extract/index';
import type { ReadAnswer, ReadRequest } from '../messages/map';
import { firstPart } from '../messages/parts';
import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { attemptStore } from '../store/attempt';
import { saveReport } from '../store/reports';
import { canonicalUrl } from '../text/canonical-url';
import { hashText } from './hash';
import { endZone, readSeries } from './series';
import type { Desk } from './call';

/** Chrome's worker can start no other: while a long page is read, a note saved elsewhere gets its turn. */
const SLICING = {
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
  nowMs: () => performance.now(),
};

/** A page of half a million findings takes a while to store. */
const KEEP_DEADLINE_MS = 120_000;

/** Extracts what the text states and promises and shows the count on the toolbar button. Nothing is stored yet. */
export async function readReport(
  { world, recent }: Desk,
  request: ReadRequest,
  sender: Sender,
): Promise<Result<ReadAnswer>> {
  const { url, title, text, meta, tables, verdict } = request;
  const series = await readSeries(world.database, request);
  const context = { url, title, meta, tables, before: series?.before };
  const extraction = await extractInSlices(text, context, { verdict }, SLICING);
  const textHash = await hashText(text);
  const reportId = canonicalUrl(url);
  const count = extraction.metrics.length + extraction.pledges.length;
  if (sender.tabId !== undefined) void world.setBadge(sender.tabId, badgeText(count)).catch(() => undefined);
  recent.add(reportId, textHash, { request, extraction, series });
  return ok({ reportId, textHash, ...firstPart(extraction) });
}

/**
 * Stores what was just read. What a reader opens in a private window is not kept unless they annotate it. Answers
 * `not-found` where the reading is forgotten, and the storage's error where it is full or broken.
 */
export async function keepReport(
  { world, recent, documents }: Desk,
  { url, textHash }: { readonly url: string; readonly textHash: string },
  sender: Sender,
): Promise<Result<{ readonly kept: boolean }>> {
  if (sender.isPrivate) return ok({ kept: false });
  const reportId = canonicalUrl(url);
  const reading = recent.find(reportId, textHash);
  if (reading === undefined) return fail('not-found');
  const { request, extraction, series } = reading;
  const { title, text } = request;
  const wasAsked = await documents.wasAskedFor(sender.tabId, canonicalUrl(sender.tabUrl ?? url));
  const place =
    series !== undefined && (series.isOfReport || wasAsked)
      ? { ...series.place, endZone: endZone(extraction) ?? series.before?.zone }
      : undefined;
  const captured = { reportId, url: request.url, title, text, textHash, extraction, series: place };
  const saved = await attemptStore(
    () => saveReport(world.database, world, wasAsked ? { ...captured, wasAskedFor: true } : captured),
    { deadlineMs: KEEP_DEADLINE_MS },
  );
  return saved.ok ? ok({ kept: true }) : saved;
}

const badgeText = (count: number): string => (count === 0 ? '' : count > 999 ? '999+' : String(count));
