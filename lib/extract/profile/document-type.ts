import type { DocumentType } from '../../model/extraction';
import { squeeze, type Front } from './front';

const PARTY = /中国共产党|中共|党代会|党员代表|党的/;

/** What a title says, most particular first: a plan report also speaks of 工作, a budget report of 计划. */
const TITLES: readonly (readonly [type: DocumentType, pattern: RegExp])[] = [
  ['statistical-communique', /统计公报/],
  [
    'plan-execution-report',
    /(?:国民经济和社会发展)?(?:年度)?计划(?:\(草案\))?.{0,12}(?:执行|完成|实施)情况|发展计划.{0,30}报告/,
  ],
  ['budget-report', /(?:预算|财政收支)(?:\(草案\))?.{0,12}(?:执行|完成)情况|预算.{0,20}报告|财政预算/],
  [
    'party-congress-report',
    /(?:中国共产党|中共|党).{0,24}(?:代表大会|代表会议|党代会|全会|全体会议).{0,6}报告|(?:党委|党工委|委员会)工作报告/,
  ],
  [
    'government-work-report',
    /(?:政府|办事处|管委会|街道|[镇乡]).{0,14}(?:工作(?:情况的?)?报告|工作情况汇报)|施政.{0,6}报告|政府工作/,
  ],
  ['work-summary', /(?:工作|年度|年)(?:总结|计划|要点|思路|打算|安排|回顾|报告|汇报|情况|完成情况)|总结/],
];

const OPENINGS: readonly (readonly [type: DocumentType, pattern: RegExp])[] = [
  ['plan-execution-report', /(?:发展)?计划(?:\(草案\))?.{0,12}执行情况.{0,40}(?:请予审[议查]|审查)/],
  ['budget-report', /预算.{0,8}执行情况.{0,40}(?:请予审[议查]|审查)/],
  [
    'party-congress-report',
    /(?:代表|受)(?:中国共产党|中共)[^。]{0,24}委员会|代表(?:[区县市省镇]委|党委|党工委)|在(?:中国共产党|中共)[^。]{0,20}代表大会上/,
  ],
  ['government-work-report', /(?:代表|受).{0,20}政府.{0,12}(?:向|作|委托)|政府工作报告|施政报告|在.{2,20}人民代表大会/],
  ['work-summary', /工作(?:总结|回顾|计划|打算|安排)/],
];

/**
 * The kind of document, by its title, else by how it opens: `临溪镇2023年工作总结和2024年工作计划` is a `work-summary`,
 * `——2024年1月10日在安平县第十七届人民代表大会…上` below a bare title a `government-work-report`.
 */
export function readDocumentType(front: Front, title: string | undefined): DocumentType {
  const words = squeeze(title ?? '');
  const byTitle = TITLES.find(([, pattern]) => pattern.test(words))?.[0];
  if (byTitle && byTitle !== 'work-summary') return byTitle;
  if (byTitle && /总结|计划|要点|思路|打算|安排/.test(words)) return byTitle;
  const opening = front.head.join('\n').slice(0, 600);
  const delivery = PARTY.test(words) ? words : opening;
  return OPENINGS.find(([, pattern]) => pattern.test(delivery))?.[0] ?? byTitle ?? 'other';
}
