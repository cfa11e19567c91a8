import { runInSlices } from '../extract/steps';
import type { Extraction } from '../model/extraction';
import type { ReadReport } from '../model/read-report';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import type { KeptReading } from '../store/kept-texts';
import { listReports } from '../store/report-list';
import { followPairs } from './follow-pairs';
import type { Followed } from './follow-rows';
import { keptCorrected } from './kept-corrected';
import { pageSlicing, readInSlices } from './read-text';
import { sectionAt } from './section-at';

/**
 * Holds a kept report against the promises of another one, in slices. Extractor and comparison are
 * loaded when they are first asked for.
 */
export async function followKept(from: KeptReading, to: KeptReading): Promise<Followed> {
  const reports = [await readReport(from), await readReport(to)] as const;
  const { followSteps } = await import('../follow-up/index');
  return {
    from: reports[0],
    to: reports[1],
    followUp: await runInSlices(followSteps(...reports), pageSlicing),
  };
}

/**
 * A kept report with what was found in it: what is stored where it was read by the extractor that
 * is here, as that knows the page's tables, else read anew.
 */
async function readReport(reading: KeptReading): Promise<ReadReport> {
  const { report, text } = reading;
  const { EXTRACTOR_VERSION } = await import('../extract/version');
  const isCurrent = report.extractor === EXTRACTOR_VERSION && report.textHash === text.textHash;
  return {
    name: report.id,
    text: text.text,
    extraction: isCurrent
      ? await storedExtraction(reading)
      : await readInSlices(text.text, { url: report.url, title: text.title }),
  };
}

/** Headings are not stored, so that they are looked for anew. */
async function storedExtraction({
  report,
  text,
  metrics,
  pledges,
}: KeptReading): Promise<Extraction> {
  const { sectionsOf } = await import('../extract/sections');
  const sections = sectionsOf(text.text, text.title);
  const { title, documentType, issuer, region, level, publishedOn, reviewPeriod, planPeriod } =
    report;
  return {
    extractor: report.extractor,
    report: {
      ...{ isReport: true, score: 1, reasons: [] },
      ...{ title, documentType, issuer, region, level, publishedOn, reviewPeriod, planPeriod },
    },
    sections,
    metrics: metrics.map((one) => ({ ...one, section: sectionAt(sections, one) })),
    pledges: pledges.map((one) => ({ ...one, section: sectionAt(sections, one) })),
  };
}

/**
 * The kept report of the year before a kept one, by the same issuer; `undefined` where there is
 * none, or where it could not be read.
 */
export async function keptBefore(
  database: NuoshuDatabase,
  id: string,
): Promise<ReadReport | undefined> {
  const rows = await attemptStore(() => listReports(database));
  const before = rows.ok ? followPairs(rows.value).get(id)?.from : undefined;
  if (before === undefined) return undefined;
  const reading = await attemptStore(() => keptCorrected(database, before.id));
  return reading.ok && reading.value !== undefined ? readReport(reading.value) : undefined;
}
