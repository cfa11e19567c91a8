import type { PageFacts } from '../model/page';
import { withoutAnchor } from '../text/fragment-route';
import {
  ACCOUNT_TITLE,
  FIGURE,
  ISSUED_REPORT,
  LIST_ADDRESS,
  MEASURED_TITLE,
  OTHER_TITLE,
  PAPER_TITLE,
  REPORT_TITLE,
} from './patterns';

/** A text with so many shares and sums in a thousand units measures what it speaks of. */
const MANY_FIGURES = 3;

/** How often the pattern, one without groups that capture, is found in the text. */
export const count = (pattern: RegExp, text: string): number => text.split(pattern).length - 1;

/** How often it is found in a thousand units. */
export const density = (pattern: RegExp, text: string): number =>
  (1_000 * count(pattern, text)) / Math.max(text.length, 1);

/** Whether a text sets or states many figures. */
export const isMeasured = (text: string): boolean => density(FIGURE, text) >= MANY_FIGURES;

/**
 * The words by which a title names a plan or a bulletin, where the text of the page holds figures:
 * 工作要点
 */
const measuredTitle = (title: string, text: string): string | undefined => {
  const named = MEASURED_TITLE.exec(title)?.[0];
  return named !== undefined && isMeasured(text) ? named : undefined;
};

/**
 * What makes a title one of another kind of page, `undefined` where nothing does. A title that says
 * both, 《政府工作报告》解读, is of a page about a report; 关于《…条例》实施情况的报告 is a report.
 * `text` is the page's, for plans that a notice sends round.
 */
export function otherTitle(title: string, text: string): string | undefined {
  const issued = ISSUED_REPORT.exec(title)?.[0];
  if (issued !== undefined && (!issued.includes('要点') || isMeasured(text))) return undefined;
  const paper = ACCOUNT_TITLE.test(title) ? undefined : PAPER_TITLE.exec(title)?.[0];
  return OTHER_TITLE.exec(title)?.[0] ?? paper;
}

/**
 * The words by which a title names a report, `undefined` where none does: 工作总结. Plans and
 * bulletins need figures.
 */
export const reportTitle = (title: string, text: string): string | undefined =>
  (REPORT_TITLE.exec(title) ?? ACCOUNT_TITLE.exec(title))?.[0] ?? measuredTitle(title, text);

/** Whether the address is that of a column, unless the page names an article of its own. */
export const isListAddress = ({ meta, url }: Pick<PageFacts, 'meta' | 'url'>): boolean =>
  meta.articletitle === undefined && LIST_ADDRESS.test(withoutAnchor(url).replace(/\?[^#]*/, ''));
