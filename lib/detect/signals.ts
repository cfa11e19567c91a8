import type { Evidence } from './evidence';

export type { Evidence };

/** One sign for or against a report. Codes are worded in the catalog of the pages that show them. */
export interface Signal {
  readonly code: string;
  /** The weight with the wording that it rests on; `undefined` where the sign is absent. */
  readonly weigh: (evidence: Evidence) => { readonly weight: number; readonly evidence?: string } | undefined;
}

/* Simplified and Traditional side by side: the detector must stay too small for a folding table. */
const REPORT_TITLE =
  /(?:政府|街道|办事处|辦事處|委员会|委員會|施政|[局镇鎮乡鄉区區县縣市省办辦委会會])?(?:\d{4}年?)?(?:上半年|下半年|年度|全年|年)?(?:主要|重点|重點)?工作(?:报告|報告|总结|總結|回顾|回顧|完成情况|情况(?:的?报告|汇报|总结)|情況(?:的?報告|匯報|總結)|(?:思路|计划|計劃|安排|打算)$)|工作(?:总结|總結)[和及与暨与與]|施政(?:方[针針]及施政)?[报報]告|[统統][计計]公[报報]|[计計][划劃][执執]行情[况況].{0,30}[报報]告|[预預]算[执執]行情[况況].{0,40}[报報]告|(?:代表大会|代表大會|全会|全會)上的[报報]告|[发發]展[报報]告/;

const OTHER_TITLE =
  /解[读讀]|图解|圖解|一图|一圖|读懂|讀懂|印[发發]|通知|公告|通告|[办辦]法|[条條]例|[规規][定划劃则則]|方案|[决決][议議]|批[复復]|公示|名[单單]|[问問]答|招[聘考]|[纪紀]要|[发發]布[会會]|[记記]者|意[见見]|召[开開]|[举舉]行|[学學][习習]|征求|徵求|[审審][议議]|[讨討][论論]|[热熱][议議]|起草|指南|概[况況]|[简簡]介|目[录錄]|[启啟][动動]|反响|侧记|摘[编要]|全文[检檢]索/;

const OPEN_DATA_TITLE = /信息公[开開].{0,8}(?:年[报報]|[报報]告)|法治政府建[设設].{0,12}[报報]告|(?:部门|部門|[单單]位|本?[级級])?.{0,6}(?:[预預]算|[决決]算)(?:公[开開]|草案|[说說]明|[报報][表告]|信息)|绩效(?:自评|评价)|[审審][计計](?:结果|工作)/;

const OPENING_ADDRESS = /各位(?:代表|委[员員]|同志)[:：,，]/;
const OPENING_MISSION =
  /(?:向|请|請)(?:大[会會]|各位代表|[会會][议議]).{0,8}(?:报告|報告|审议|審議|审查|審查)|请予(?:审议|审查)|請予(?:審議|審查)|[报報]告如下|作.{0,4}工作[报報]告|(?:总结|總結|汇报|匯報|情况|情況)如下/;

const REVIEW_LINE = /回[顾顧]|回望|工作[总總][结結]|主要(?:成[绩績效]|工作)|工作(?:完成|开展|開展)情[况況]|取得的成|(?:过去|過去)(?:一年|五年|的)|一年[来來]|五年[来來]|上半年(?:工作|主要)|(?:完成|[进進]展|[执執]行)情[况況]/;
const PLAN_LINE = /(?:重点|重點|主要|下一步|今后|今後|下半年|明年|今年|年|总体)(?:的)?(?:工作|目[标標]|任[务務])?(?:安排|打算|思路|[计計][划劃]|任[务務]|要求|部署|重点|重點|目[标標])|奋斗目标|奮鬥目標/;
const NUMBERED = /^(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])/;

const GROWTH = /同比|比上年|较上年|較上年|比去年|增[长長]\d|年均/g;
const FIGURE = /[\d０-９](?:[亿億万萬%％]|个百分点|個百分點)/g;
const OWN_WORK = /我(?:镇|鎮|街道|区|區|县|縣|市|省|局|乡|鄉|国|國|办|委)|全(?:镇|鎮|街道|区|區|县|縣|市|省|局|乡|鄉|国|國)|我[们們]/g;
const ADDRESS = /https?:\/\//g;
const ARTICLE = /(?:^|\n)第[一二三四五六七八九十百]+条|(?:^|\n)第[一二三四五六七八九十百]+條/g;
const DOCUMENT_NUMBER = /[〔[]\d{4}[〕\]]\d+号|现印发给你们|现将.{0,60}(?:印发|公布|公示|公告|通知)|特此(?:通知|公告|通告)/;
const NEWS = /本[报報][讯訊]|[记記]者[^们們]{0,12}(?:[报報][导道導]|[从從]|[获獲]悉|采[访訪])|新[华華]社|例行[记記]者[会會]|答[记記]者[问問]|近日[,，]|主持人[:：]/;
const QUESTIONS = /(?:^|\n)(?:问|答|[QA])[:：]|[?？]\n/g;
const QUOTES_REPORT = /政府工作[报報]告(?:》)?(?:中)?(?:提出|指出|明确|明確|显示|顯示|起草|强调|強調)/g;
const PLAN_DOCUMENT = /(?:发展规划|實施方案|实施方案|行动计划|实施意见|工作方案)(?:》)?$/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const perThousand = (hits: number, text: string): number => (1_000 * hits) / Math.max(text.length, 1);
const found = (pattern: RegExp, text: string, weight: number): { weight: number; evidence: string } | undefined => {
  const match = pattern.exec(text);
  return match === null ? undefined : { weight, evidence: match[0].trim().slice(0, 40) };
};
const capped = (value: number, factor: number, most: number): number => Math.min(most, Math.round(value * factor * 10) / 10);

/** In no order: weights add up. */
export const SIGNALS: readonly Signal[] = [
  { code: 'title-report', weigh: ({ title }) => found(REPORT_TITLE, title, 3) },
  {
    code: 'heading-report',
    weigh: ({ title, opening }) =>
      REPORT_TITLE.test(title)
        ? undefined
        : opening.split('\n').slice(0, 12).filter((line) => line.length <= 45).map((line) => found(REPORT_TITLE, line, 2)).find(Boolean),
  },
  { code: 'title-other', weigh: ({ title }) => found(OTHER_TITLE, title, -5) },
  { code: 'title-open-data', weigh: ({ title }) => found(OPEN_DATA_TITLE, title, -7) },
  { code: 'opening-address', weigh: ({ opening }) => found(OPENING_ADDRESS, opening, 1.5) },
  { code: 'opening-mission', weigh: ({ opening }) => found(OPENING_MISSION, opening, 1) },
  { code: 'review-heading', weigh: ({ lines }) => lines.map((line) => found(REVIEW_LINE, line, 1)).find(Boolean) },
  { code: 'plan-heading', weigh: ({ lines }) => lines.map((line) => found(PLAN_LINE, line, 1)).find(Boolean) },
  { code: 'numbered-headings', weigh: ({ lines }) => ({ weight: capped(lines.filter((line) => NUMBERED.test(line)).length, 0.2, 1) }) },
  { code: 'growth-figures', weigh: ({ text }) => ({ weight: capped(perThousand(count(text, GROWTH), text), 0.6, 2) }) },
  { code: 'figures', weigh: ({ text }) => ({ weight: capped(perThousand(count(text, FIGURE), text), 0.25, 1.5) }) },
  { code: 'own-work', weigh: ({ text }) => ({ weight: capped(perThousand(count(text, OWN_WORK), text), 0.4, 1.5) }) },
  { code: 'length', weigh: ({ facts }) => ({ weight: facts.textLength >= 5_000 ? 1 : facts.textLength >= 2_000 ? 0.5 : -1.5 }) },
  { code: 'list-page', weigh: ({ facts }) => (facts.linkShare > 0.4 ? { weight: -5, evidence: `${Math.round(facts.linkShare * 100)}%` } : undefined) },
  { code: 'addresses', weigh: ({ text }) => (count(text, ADDRESS) >= 10 ? { weight: -5 } : undefined) },
  { code: 'law', weigh: ({ text }) => (count(text, ARTICLE) >= 4 ? { weight: -6 } : undefined) },
  { code: 'document-number', weigh: ({ opening }) => found(DOCUMENT_NUMBER, opening, -3) },
  { code: 'plan-document', weigh: ({ title }) => found(PLAN_DOCUMENT, title, -3) },
  { code: 'news', weigh: ({ opening }) => found(NEWS, opening, -3) },
  { code: 'questions', weigh: ({ text }) => (count(text, QUESTIONS) >= 4 ? { weight: -4 } : undefined) },
  { code: 'about-a-report', weigh: ({ text, title }) => (!REPORT_TITLE.test(title) && count(text, QUOTES_REPORT) >= 2 ? { weight: -3 } : undefined) },
];
