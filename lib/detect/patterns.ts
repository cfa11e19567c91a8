/*
 * How titles and openings of official pages are worded, in Simplified characters and without white
 * space.
 */

/**
 * Titles of reports, summaries and communiques: 政府工作报告, 2023年工作总结和2024年工作计划,
 * 民生实事完成情况.
 */
export const REPORT_TITLE =
  /工作(?:报告|总结|回顾|完成情况|情况的?(?:报告|汇报|总结)|(?:(?:[开进]展)?情况|思路|计划|安排|打算)(?=$|[|_（(-]))|施政.{0,4}报告|(?:统计|普查|状况|资源)公报|执行情况.{0,40}报告|会议?上的报告|(?:实事|任务|项目).{0,4}(?:完成|办理|落实|进展)情况/;

/**
 * Titles that are reports where the text is full of figures: 民政局2024年工作要点,
 * 上半年经济运行情况分析.
 */
export const MEASURED_TITLE =
  /工作要点|(?:运行|收支)(?:[情简概]况|[态形]势)?(?:分析)?(?:报告|简报)?(?=$|[|_（(及和与暨-])/;

/** What other kinds of pages call themselves: 解读, 通知, 纪要, 发布会, 概况. */
export const OTHER_TITLE =
  /解读|[读看]懂|图解|印发|通[知告]|公告|批复|公示|[名清]单|问答|招[聘考]|纪要|[布析谈]会|记者|[事侧]记|召开|举行|[开闭]幕|学习|征求|审议(?!意见)|讨论|热议|起草|指南|[^行]概况|简介|目录|启动|反响|分[解工]|名词解释|听取|向大会作|视察|调研|站内/;

/** Papers that a report can also be about: 关于《…条例》实施情况的报告 is one, …条例 is none. */
export const PAPER_TITLE = /办法|条例|规[定划则]|方案|行动计划|决[议定]|意见/;

/** Titles that end as an account of something: 关于国有资产管理情况的综合报告. */
export const ACCOUNT_TITLE = /(?:情况|评估|综合|专[题项]|年度|发展)的?(?:报告|汇报)(?=$|[|_（(—-])/;

/** A summary or report that was sent round by a notice is still the report. */
export const ISSUED_REPORT =
  /印发.{0,30}工作(?:总结|报告|要点)(?!.{0,12}(?:分[解工]|任务|责任|落实|方案))/;

/** Yearly papers that every office must publish and that account for one duty, not for its work. */
export const OPEN_DATA_TITLE =
  /信息公开.{0,8}(?:年报|报告)|(?:部门|单位|本级|[度局委办厅院处镇乡道])[预决]算(?!.{0,20}报告)|预决算|[预决]算(?:公开|说明|信息)|绩效[自评]|审计(?:结果|工作)/;

/** Tables and news of statistics offices, and their bulletins without figures. */
export const BRIEF_TITLE = /经济运行|统计(?:快讯|月报|数据|分析)|主要(?:经济|统计)?指标/;

export const ADDRESS = /各位(?:代表|委员|同志|议员)[:：,，]/;
export const OPENING_MISSION =
  /[向请](?:大会|各位代表|会议).{0,8}(?:报告|审[议查])|请予审[议查]|我.{0,25}作.{0,6}报告|(?:总结|汇报|情况|报告)如下/;

/** Whoever speaks gives the report: 我代表市人民政府，向大会报告政府工作. */
export const OWN_REPORT = /我(?:代表|受|向)[^。]{0,30}报告[^。]{0,8}工作/;

export const REVIEW_LINE =
  /回[顾望]|工作总结|主要(?:成[绩效]|工作|指标)|取得的成|过去(?:一年|五年|的)|[一五]年来|上半年(?:工作|主要)|(?:完成|开展|进展|执行)情况/;
export const PLAN_LINE =
  /(?:重点|主要|下一步|今后|年|总体)的?(?:工作|目标)?(?:安排|打算|思路|计划|任务|要求|部署|重点|目标)/;
/** Headings of an analysis by a statistics office: 经济运行的主要特点, 存在的问题, 下阶段建议. */
export const ANALYSIS_LINE =
  /(?:运行|增长|发展).{0,6}(?:特点|情况|[态形]势|分析|因素)|存在.{0,8}(?:问题|困难)|建议$/;
export const NUMBERED = /^[第(（]?[一二三四五六七八九十]{1,3}(?:部分|[、.．)）])/;

/** Marks that stand in sentences, not in titles. */
export const SENTENCE = /[，。；,;]/;

export const GROWTH = /同比|[比较]上年|比去年|增长\d|年均/;
export const FIGURE = /[\d０-９](?:[亿万%％]|个百分点)/;
export const OWN_WORK = /[我全](?:[镇区县市省局乡国]|街道)|我[办委们]/;

export const WEB_ADDRESS = /https?:\/\//;
export const ARTICLE = /(?:^|\n)第\S{1,5}条/;
export const DOCUMENT_NUMBER =
  /[〔[]\d{4}[〕\]]\d+号|现印发给你们|现将.{0,60}(?:印发|公布(?!如下)|公示|公告|通知)|特此[通公]/;
export const NEWS =
  /本报讯|记者(?:[^们]{0,12}(?:报[导道]|从|获悉|采访)|[会问])|新华社|近日[,，]|主持人[:：]/;
export const QUESTIONS = /(?:^|\n)[问答QA][:：]|[?？]\n/;
export const QUOTES_REPORT = /政府工作报告》?中?(?:[提指]出|明确|显示|起草|强调)/;

/**
 * Addresses of columns, search and home pages rather than of one article; without query and anchor.
 */
export const LIST_ADDRESS =
  /^https?:\/\/[^/]+\/$|\/(?:index(?:_\d+)?\.s?html?|col\/col\d+\/?|search\w*|list\w*(?:\.s?html?)?)$/i;
