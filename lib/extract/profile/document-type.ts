import type { DocumentType } from '../../model/extraction';
import { squeeze } from './front';
import type { Front } from './front';

type Wording = readonly [type: DocumentType, pattern: RegExp];

const PARTY = /中国共产党|中共|党代会|党员代表|党的/;

/**
 * Bodies whose reports look like a government's: told by their own name, before anything else is.
 */
const BODIES: readonly Wording[] = [
  ['court-report', /法院(?:关于.{2,20})?.{0,12}(?:工作)?(?:报告|总结|汇报)/],
  ['procuratorate-report', /检察院(?:关于.{2,20})?.{0,12}(?:工作)?(?:报告|总结|汇报)/],
  [
    'consultative-report',
    /(?:政协|政治协商会议).{0,24}(?:委员会|会议以来).{0,16}(?:报告|总结)|提案(?:办理)?工作.{0,6}报告/,
  ],
  [
    'congress-report',
    /(?:人民代表大会|人大)(?:常务委员会|常委会|主席团|工委).{0,10}工作(?:情况)?.{0,4}(?:报告|总结|汇报|要点|计划)/,
  ],
];

/**
 * What a title says, most particular first: a plan report also speaks of 工作, a budget report of
 * 计划.
 */
const TITLES: readonly Wording[] = [
  ['statistical-communique', /(?:统计|普查|状况)公报/],
  ...BODIES,
  ['special-report', /审计(?:工作|结果)?的?报告|法治政府建设/],
  [
    'plan-execution-report',
    /(?:国民经济和社会发展)?(?:年度)?计划(?:\(草案\))?.{0,12}(?:执行|完成|实施)情况|发展计划.{0,30}报告/,
  ],
  [
    'budget-report',
    /决算(?:\(?草案\)?)?的?报告|(?:预算|财政收支)(?:\(草案\))?.{0,12}(?:执行|完成)情况|预算.{0,20}报告|财政预算/,
  ],
  [
    'party-congress-report',
    /(?:中国共产党|中共|党)(?!.{0,16}(?:纪律检查|纪委)).{0,24}(?:代表大会|代表会议|党代会|全会|全体会议).{0,6}报告/,
  ],
  [
    'party-congress-report',
    /(?:党委|党工委|(?<!村民|居民|检查|常务)委员会)(?:\d{4}年度?)?工作报告/,
  ],
  [
    'special-report',
    /关于(?!.{0,16}政府工作|\d{4}年(?:[上下]半年)?工作).{2,40}(?:情况|评估|专项|工作)的?.{0,4}(?:报告|汇报)$|专项(?:工作)?报告/,
  ],
  ['special-report', /关于.{2,40}(?:五年计划|规划)(?:纲要)?(?:\(草案\))?的?报告$/],
  [
    'government-work-report',
    /(?:政府|办事处|管委会|街道|(?<!城)[镇乡])(?:(?!村|社区).){0,14}(?:工作(?:情况的?)?报告|工作情况汇报)|政府工作/,
  ],
  ['government-work-report', /施政.{0,6}报告/],
  ['economic-bulletin', /运行(?:情况|[简概]况|分析|[态形]势)|经济形势(?:分析)?|收支情况/],
  ['special-report', /(?:法治|规划|评估|监测|资产|信息公开).{0,20}报告/],
  [
    'work-summary',
    /(?:工作|年度|年)(?:总结|计划|要点|思路|打算|安排|回顾|报告|汇报|(?:[开进]展|完成)?情况)|总结|(?:任务|实事).{0,4}完成情况/,
  ],
];

const OPENINGS: readonly Wording[] = [
  [
    'court-report',
    /法院\n?(?:工作报告|(?:代理?|副)?院长)|代表.{0,16}法院.{0,10}报告|现将.{0,16}法院.{0,12}报告/,
  ],
  [
    'procuratorate-report',
    /检察院\n?(?:工作报告|(?:代理?|副)?检察长)|代表.{0,16}检察院.{0,10}报告/,
  ],
  [
    'consultative-report',
    /(?:代表|受).{0,4}政协.{0,24}(?:报告|委托)|在(?:中国人民)?政(?:协|治协商会议).{0,24}会议上/,
  ],
  [
    'congress-report',
    /(?:代表|受).{0,10}(?:人大|人民代表大会)(?:常务委员会|常委会).{0,6}(?:向大会|委托)/,
  ],
  [
    'plan-execution-report',
    /(?:发展)?计划(?:\(草案\))?.{0,12}执行情况.{0,40}(?:请予审[议查]|审查)/,
  ],
  ['budget-report', /预算.{0,8}执行情况.{0,40}(?:请予审[议查]|审查)/],
  [
    'party-congress-report',
    /(?:代表|受)(?:中国共产党|中共)[^。]{0,24}委员会|代表(?:[区县市省镇]委|党委|党工委)|在(?:中国共产党|中共)[^。]{0,20}代表大会上/,
  ],
  [
    'government-work-report',
    /(?:代表|受).{0,20}政府.{0,12}(?:向|作|委托)|政府工作报告|施政报告|在.{2,20}人民代表大会/,
  ],
  ['work-summary', /工作(?:总结|回顾|计划|打算|安排)/],
];

/** Headings by which a text without a telling title shows to be an analysis of the economy. */
const ANALYSIS =
  /^[一二三四五六七八九十]+、.{0,8}(?:运行|增长).{0,6}(?:特点|情况|[态形]势|分析|因素)/m;

/**
 * The kind of document, by its title, else by how it opens: `临溪镇2023年工作总结和2024年工作计划`
 * is a `work-summary`, `——2024年1月10日在安平县第十七届人民代表大会…上` below a bare title a
 * `government-work-report`, `工作报告` over the name of a court a `court-report`.
 */
export function readDocumentType(front: Front, title: string | undefined): DocumentType {
  const words = squeeze(title ?? '');
  const byTitle = TITLES.find(([, pattern]) => pattern.test(words))?.[0];
  if (byTitle && byTitle !== 'work-summary') return byTitle;
  if (byTitle && /总结|计划|要点|思路|打算|安排|完成情况/.test(words)) return byTitle;
  const head = front.head.join('\n');
  const opening = head.slice(0, 600);
  const delivery = PARTY.test(words) ? words : opening;
  const byOpening = OPENINGS.find(([, pattern]) => pattern.test(delivery))?.[0];
  return byOpening ?? byTitle ?? (ANALYSIS.test(head) ? 'economic-bulletin' : 'other');
}
