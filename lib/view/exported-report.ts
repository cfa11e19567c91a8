import type { ExportedReport } from '../exchange/report';
import { callBackground } from '../messages/send';
import type { Annotation } from '../model/annotation';
import { isoDay } from '../model/day';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { Span } from '../model/span';
import type { KeptReading } from '../store/kept-texts';
import { sectionAt } from './section-at';

/** A kept report as citations need it; it was read on the day when its text was kept. */
const citedReport = ({ report, text }: KeptReading): Pick<ExportedReport, 'report' | 'readOn'> => ({
  report: { ...report, textHash: text.textHash },
  readOn: isoDay(new Date(text.capturedAt)),
});

/**
 * A kept report as exports are made from it. Headings are not stored, so that they are looked for
 * anew; the annotations are looked for in it by the background, and where that fails nothing is
 * answered: notes would lose their places.
 */
export async function exportedReport(
  reading: KeptReading,
  annotations: readonly Annotation[],
): Promise<Result<ExportedReport>> {
  const { report, text } = reading;
  const anchors = await callBackground('annotation.anchors', {
    source: report.id,
    textHash: text.textHash,
  });
  if (!anchors.ok) return fail(anchors.error);
  const { sectionsOf } = await import('../extract/sections');
  const sections = sectionsOf(text.text, text.title);
  const placed = <Found extends Span>(found: Found) => ({
    ...found,
    section: sectionAt(sections, found),
  });
  return ok({
    ...citedReport(reading),
    capturedAt: text.capturedAt,
    text: text.text,
    sections,
    metrics: reading.metrics.map(placed),
    pledges: reading.pledges.map(placed),
    annotations,
    anchors: anchors.value,
  });
}
