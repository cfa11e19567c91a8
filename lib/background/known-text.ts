import type { ReadReport } from '../model/read-report';
import type { Extraction, ExtractionContext, ReportProfile } from '../model/extraction';
import { UNREAD } from '../model/store';
import type { Verdict } from '../model/page';
import { sectionsOf } from '../extract/sections';
import type { NuoshuDatabase } from '../store/database';
import { keptReading } from '../store/kept-texts';
import type { KeptReading } from '../store/kept-texts';
import { textWith } from '../store/snapshots';
import { canonicalUrl } from '../text/canonical-url';
import type { Desk } from './call';
import { readSeries } from './series';

/** A text with all that it was read with. */
export interface KnownText {
  readonly reportId: string;
  readonly text: string;
  readonly context: ExtractionContext;
  readonly verdict?: Verdict;
  /** What was found in it, where that is at hand. */
  readonly extraction?: Extraction;
}

const OF_REPORT: Verdict = { isReport: true, score: 1, reasons: [] };

/**
 * The text with that SHA-256: of a page as it was just read, a kept one, or what a page shows that
 * is not kept. `undefined` where nobody has it any more.
 */
export async function knownText(
  { world, recent, documents }: Pick<Desk, 'world' | 'recent' | 'documents'>,
  textHash: string,
): Promise<KnownText | undefined> {
  const reading = recent.withText(textHash);
  if (reading !== undefined) {
    const { url, title, text, meta, tables, verdict } = reading.request;
    return {
      reportId: canonicalUrl(url),
      text,
      context: { url, title, meta, tables, before: reading.series?.before },
      verdict,
      extraction: reading.extraction,
    };
  }
  const kept = await textWith(world.database, textHash);
  if (kept !== undefined) {
    const { reportId: url, title, text } = kept;
    const series = await readSeries(world.database, { url, verdict: OF_REPORT });
    return { reportId: url, text, context: { url, title, before: series?.before } };
  }
  /* Not kept, and the worker was stopped since: the page itself has it. */
  const shown = (await documents.all()).find((document) => document.textHash === textHash);
  if (shown === undefined) return undefined;
  const fetched = await world.fetchText(shown.tabId, textHash, shown.frameId);
  return fetched.ok
    ? { reportId: canonicalUrl(shown.url), text: fetched.value, context: { url: shown.url } }
    : undefined;
}

/** A kept report, whose findings are those of its newest text. */
export interface KeptReport extends ReadReport {
  readonly reading: KeptReading;
}

/**
 * A kept report as it was read, by its address; `undefined` where its text is not kept or still to
 * be read. Sections are not stored and looked for anew, which takes a millisecond.
 */
export async function keptReport(
  database: NuoshuDatabase,
  reportId: string,
): Promise<KeptReport | undefined> {
  const reading = await keptReading(database, reportId);
  if (reading === undefined) return undefined;
  const { report, text, metrics, pledges } = reading;
  const { extractor } = report;
  if (extractor === '' || extractor === UNREAD || report.textHash !== text.textHash)
    return undefined;
  const sections = sectionsOf(text.text, text.title);
  const extraction = { extractor, report: profileOf(reading), sections, metrics, pledges };
  return { name: reportId, text: text.text, extraction, reading };
}

const profileOf = ({ report }: KeptReading): ReportProfile => {
  const { title, documentType, issuer, region, level } = report;
  const { publishedOn, reviewPeriod, planPeriod } = report;
  return {
    isReport: true,
    score: 1,
    reasons: [],
    title,
    documentType,
    issuer,
    region,
    level,
    publishedOn,
    reviewPeriod,
    planPeriod,
  };
};
