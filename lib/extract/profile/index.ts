import type { ReportProfile } from '../../model/extraction';
import type { Verdict } from '../../model/page';
import type { ReadingDocument } from '../document';
import { continuedProfile } from './continued';
import { readDocumentType } from './document-type';
import { readFront } from './front';
import { readIssuer } from './issuer';
import { readPeriods } from './periods';
import { readPublishedOn } from './published';
import { readRegion } from './region';
import { readTitle } from './title';

/** What is said of a text that no detector has looked at. */
const NOT_JUDGED: Verdict = {
  isReport: false,
  score: 0,
  reasons: [{ code: 'not-judged', weight: 0 }],
};

/**
 * What the document is and who issued it for which time, from its text and from what the page says
 * of itself. `verdict` is the detector's; without one the text is not judged. Fields that nothing
 * tells are absent. Example: `2021望溪镇上半年政府工作报告` of the site of 闵行区 is a government
 * work report of 望溪镇人民政府 in 上海市, 闵行区, 望溪镇, which reviews the first half of 2021 and
 * plans the second.
 */
export function readProfile(
  document: ReadingDocument,
  verdict: Verdict = NOT_JUDGED,
): ReportProfile {
  const front = readFront(document);
  const title = readTitle(front);
  const documentType = readDocumentType(front, title);
  const region = readRegion(front, title);
  const own = {
    ...verdict,
    title,
    documentType,
    issuer: readIssuer(front, title, documentType, region),
    region: region && region.path.length > 0 ? region.path : undefined,
    level: region?.level,
    publishedOn: readPublishedOn(front),
    ...readPeriods(front, documentType),
  };
  const { before } = document.context;
  return before ? continuedProfile(own, before) : own;
}
