import { extractInSlices } from '../extract/index';
import type { AnnotationEdit, ReadAnswer, ReadRequest } from '../messages/map';
import { firstPart } from '../messages/parts';
import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { listAnnotations } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import type { FindingFacts } from '../model/store';
import { factsAt } from '../store/facts';
import { findingsOf } from '../store/findings';
import { saveReport } from '../store/reports';
import { canonicalUrl } from '../text/canonical-url';
import { lastSnapshot } from '../store/snapshots';
import { hashText } from '../text/hash';
import { endZone, readSeries } from './series';
import { slicing } from './slicing';
import { isTakenDown } from './taken-down';
import type { BackgroundWorld } from './world';
import { checkableCount, showBadge } from './badge';
import type { Desk } from './call';

/**
 * Taking the message with so long a text apart took a while already: others get their turn before
 * the text is read.
 */
const LONG_TEXT = 200_000;
/** A report of usual length is read in one go, also by a background that has just started. */
const SOON_MS = 80;

/**
 * Extracts what the text states and promises and shows the count on the toolbar button. Nothing is
 * stored yet.
 */
export async function readReport(
  { world, recent }: Desk,
  request: ReadRequest,
  sender: Sender,
): Promise<Result<ReadAnswer>> {
  const { url, title, text, meta, tables, verdict } = request;
  const series = await readSeries(world.database, request);
  const context = { url, title, meta, tables, before: series?.before };
  const isLong = text.length > LONG_TEXT;
  const slices = slicing(world, { soonMs: isLong ? 0 : SOON_MS });
  const hashing = hashText(text);
  if (isLong) await slices.pause();
  const extraction = await extractInSlices(text, context, { verdict }, slices);
  const textHash = await hashing;
  const reportId = canonicalUrl(url);
  const isGone = !verdict.isReport && (await showsItNoMore(world, reportId, text));
  const checkable = isGone ? 0 : checkableCount(extraction.pledges);
  recent.add(reportId, textHash, { request, extraction, isGone, series });
  const { tabId, frameId } = sender;
  if (tabId !== undefined)
    void showBadge(
      { world, recent },
      { tabId, frameId, source: reportId, url, textHash, checkable },
    );
  return ok({
    reportId,
    textHash,
    ...firstPart(extraction),
    ...(isGone && { isTakenDown: true as const }),
  });
}

async function showsItNoMore(
  { database }: BackgroundWorld,
  reportId: string,
  text: string,
): Promise<boolean> {
  const kept = await attemptStore(() => lastSnapshot(database, reportId));
  return kept.ok && kept.value !== undefined && isTakenDown(kept.value.text, text);
}

/** Half a million findings are written in seconds, on a slow disk in many, and wait for notes. */
const KEEPING = { deadlineMs: 120_000 };

/**
 * Stores what was just read. What a reader opens in a private window is not kept, nor, where they
 * do not want it, what they have no notes on. Answers `not-found` where the reading is forgotten,
 * and the storage's error where it is full or broken.
 */
export async function keepReport(
  desk: Desk,
  { url, textHash }: { readonly url: string; readonly textHash: string },
  sender: Sender,
): Promise<Result<{ readonly kept: boolean }>> {
  if (sender.isPrivate) return ok({ kept: false });
  const { world, documents } = desk;
  const reportId = canonicalUrl(url);
  const wasAsked = await documents.wasAskedFor(sender.tabId, canonicalUrl(sender.tabUrl ?? url));
  if (
    (!wasAsked && (await isByTheWay(desk, { reportId, textHash, url }))) ||
    !(await world.readSettings()).keepUnannotated
  ) {
    const notes = await attemptStore(() => listAnnotations(world.database, reportId));
    if (notes.ok && notes.value.length === 0) return ok({ kept: false });
  }
  return storeReading(desk, { reportId, textHash, wasAsked });
}

interface ReadPage {
  readonly reportId: string;
  readonly textHash: string;
  readonly url: string;
}

/**
 * Whether a page was read only because every page of its site is: it does not look like a report,
 * is no page of one, and nothing of it is kept. Such pages are kept at their first note.
 */
async function isByTheWay(
  { world, recent, sites }: Desk,
  { reportId, textHash, url }: ReadPage,
): Promise<boolean> {
  const reading = recent.find(reportId, textHash);
  if (
    reading === undefined ||
    reading.request.verdict.isReport ||
    reading.series?.isOfReport === true
  )
    return false;
  if ((await sites.wantedOn(url)) !== 'always') return false;
  const known = await attemptStore(() => world.database.reports.get(reportId));
  return known.ok && known.value === undefined;
}

/**
 * The first note on a report that was not kept: its text is kept now, so that the note can be found
 * again.
 */
export async function keepAnnotated(desk: Desk, reportId: string): Promise<void> {
  const known = await attemptStore(() => desk.world.database.reports.get(reportId));
  if (!known.ok || known.value !== undefined) return;
  const [shown] = await desk.documents.showing(reportId);
  if (shown?.textHash === undefined || shown.isPrivate) return;
  await storeReading(desk, { reportId, textHash: shown.textHash, wasAsked: false });
}

/** A new annotation, as far as what was understood at its place is looked for. */
type Placed = Pick<AnnotationEdit, 'subject' | 'target'>;

/** What was understood at the place of a new annotation, as it was just read or as it is kept. */
export async function findingAt(
  desk: Desk,
  reportId: string,
  placed: Placed,
): Promise<FindingFacts | undefined> {
  return (await findingsIn(desk, reportId, placed.target.textHash))(placed);
}

/** The same for several annotations of one text, which is read once. */
export async function findingsIn(
  { world, recent }: Desk,
  reportId: string,
  textHash: string,
): Promise<(placed: Placed) => FindingFacts | undefined> {
  const reading = recent.find(reportId, textHash);
  const kept = await attemptStore(async () => {
    if (reading !== undefined) return reading.extraction;
    const row = await world.database.reports.get(reportId);
    return row?.textHash === textHash ? findingsOf(world.database, reportId) : undefined;
  });
  const findings = kept.ok ? kept.value : undefined;
  return ({ subject, target }) =>
    findings === undefined || target.textHash !== textHash
      ? undefined
      : factsAt(findings, subject, target.position);
}

/**
 * Stores what was read of a page, unless that is a notice in the place of a report. `not-found`
 * where it is forgotten.
 */
export async function storeReading(
  { world, recent }: Pick<Desk, 'world' | 'recent'>,
  {
    reportId,
    textHash,
    wasAsked,
  }: { readonly reportId: string; readonly textHash: string; readonly wasAsked: boolean },
): Promise<Result<{ readonly kept: boolean }>> {
  const reading = recent.find(reportId, textHash);
  if (reading === undefined) return fail('not-found');
  const { request, extraction, isGone, series } = reading;
  /* A notice in place of the report is no version of it. */
  if (isGone) return ok({ kept: false });
  /* Nothing is begun that a database which does not answer would leave half done. */
  const answers = await attemptStore(() => world.database.meta.get('device'));
  if (!answers.ok) return answers;
  const isPlaced = series !== undefined && (series.isOfReport || wasAsked);
  const place = isPlaced
    ? { ...series.place, endZone: endZone(extraction) ?? series.before?.zone }
    : undefined;
  const { url, title, text } = request;
  const captured = { reportId, url, title, text, textHash, extraction, series: place };
  const saved = await attemptStore(
    () =>
      saveReport(world.database, world, wasAsked ? { ...captured, wasAskedFor: true } : captured),
    KEEPING,
  );
  return saved.ok ? ok({ kept: true }) : saved;
}
