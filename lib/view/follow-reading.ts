import type { Extraction } from '../model/extraction';
import type { ReadReport } from '../model/read-report';
import type { KeptReading } from '../store/kept-texts';
import type { Followed } from './follow-rows';
import { readInSlices } from './read-text';
import { sectionAt } from './section-at';

/**
 * Holds a kept report against the promises of another one. Extractor and comparison are loaded when
 * they are first asked for.
 */
export async function followKept(from: KeptReading, to: KeptReading): Promise<Followed> {
  const reports = [await readReport(from), await readReport(to)] as const;
  const { follow } = await import('../follow-up/index');
  return { from: reports[0], to: reports[1], followUp: follow(...reports) };
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
