import { ACCOUNT_TITLE, FIGURE, ISSUED_REPORT, OTHER_TITLE, PAPER_TITLE, PLAN_TITLE, REPORT_TITLE } from './patterns';

/** A plan with so many shares and sums in a thousand units sets aims that can be measured. */
const PLAN_FIGURES = 3;

/** How many figures stand in a thousand units of the text. */
export const figureShare = (text: string): number =>
  (1_000 * (text.match(FIGURE)?.length ?? 0)) / Math.max(text.length, 1);

/** The words by which a title names a plan, where the text of the page sets figures: 工作要点 */
const planTitle = (title: string, text: string): string | undefined => {
  const plan = PLAN_TITLE.exec(title)?.[0];
  return plan !== undefined && figureShare(text) >= PLAN_FIGURES ? plan : undefined;
};

/**
 * What makes a title one of another kind of page, `undefined` where nothing does. A title that says both,
 * 《政府工作报告》解读, is of a page about a report; 关于《…条例》实施情况的报告 is a report. `text` is the page's, for plans
 * that a notice sends round.
 */
export function otherTitle(title: string, text: string): string | undefined {
  const issued = ISSUED_REPORT.exec(title)?.[0];
  if (issued !== undefined && (!PLAN_TITLE.test(issued) || planTitle(issued, text) !== undefined)) return undefined;
  const paper = ACCOUNT_TITLE.test(title) ? undefined : PAPER_TITLE.exec(title)?.[0];
  return OTHER_TITLE.exec(title)?.[0] ?? paper;
}

/** The words by which a title names a report, `undefined` where none does: 工作总结. A plan needs figures in `text`. */
export const reportTitle = (title: string, text: string): string | undefined =>
  REPORT_TITLE.exec(title)?.[0] ?? planTitle(title, text);
