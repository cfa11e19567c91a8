import type { ReportProfile } from '../../model/extraction';
import type { Verdict } from '../../model/page';
import type { ReadingDocument } from '../document';

/**
 * What the document is and who issued it, as far as its title tells; `verdict` is the detector's, where it has looked.
 * Without one a text is taken for a report, with no score of its own.
 */
export function readProfile(document: ReadingDocument, verdict?: Verdict): ReportProfile {
  const title = document.context.title ?? document.sections[0]?.title;
  return {
    isReport: verdict?.isReport ?? true,
    score: verdict?.score ?? 0.5,
    reasons: verdict?.reasons ?? [],
    title,
    documentType: title?.includes('政府工作报告') ? 'government-work-report' : 'other',
  };
}
