import type { Headline } from '../model/reference';

/** 上半年, 前三季度, 1-11月: not the year. */
export const PART =
  /[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]{1,3}个?月|\d{1,2}月份?|[一二三四五六七八九十]月份|年初以来|截至|目前|末季/g;
/** 全年, 2023年: the whole of it. */
export const WHOLE = /全年|年末|年底|(?:19|20)\d{2}年(?!\d)|[去今]年|一年/g;
/** 今年, 过去一年, 初步统计: the paragraph speaks of one year. */
export const ONE_YEAR =
  /[今去本]年|一年来|过去一年|这一年|全年|年度|预计|初步统计|良好开局|比上年|同比/g;
/** 五年来, 十四五时期: it speaks of several. */
export const SEVERAL_YEARS =
  /[五四三]年(?:[来间里]|期间)?|年均|累计|时期|期间|[一二三四五六七八九十]五["”]?|末(?=[增下提])|[届翻倍]|[比较]20\d\d年/g;
/** 累计, 共: over all of the years. */
export const OVER_YEARS =
  /累计|总计|合计|共[完实]|年来?共|[五四三5]年[^,]{0,6}(?:完成|实现|新增|城镇)|始终|每年|历年|一直|年年/;
/** 达到, 突破, 增加到: at the end of them. */
export const AT_THE_END =
  /(?:达到?了?|突破|超过?|跨[上越入过]|跃[上升]至?|迈[上过入]|登上|(?:增加?|提高?升?|增长|上升|扩大)[到至]|接近|站上)[^,。;]{0,6}$/;
/** 是2015年的两倍, 年均增长: what follows a level that was come to. */
export const END_BEHIND = /^(?:[,、(]|台阶|大关)*(?:年均|[是为翻居占]|[比较](?!重))/;
/** 比2015年, 较“十二五”末: growth since an earlier year than the one before. */
export const SINCE_THEN =
  /(?:[比较由从]|与(?=.{4,14}相比)|相当于)[^,]{0,4}(?:((?:19|20)\d{2})|["“]?([一二三四五六七八九十]+)五["”]?(?!年)|[一二三四五六七八九十\d]+年[前初]|上届|期初|规划基期)/g;
/** 同比, 比上年: growth since the year before after all. */
export const SINCE_LAST = /同比|[比较][上去]年|当年|到20\d\d年|目标/g;
/** 五年来, 这两年: a paragraph about several years. */
export const TERM =
  /[五四三]年(?:来(?![最首新第])|间|里|期间)|[这过去]五年|的五年|这[两二三]年|[两二]年[来中间内]/g;
/** 每年, 连年: as many in each of several years. */
export const EVERY_YEAR = /连年|每年|年年|历年|各年/;
/** 年均, 平均每年. */
export const EACH_YEAR = /年均|平均每年|年平均|每年(?!年)|年递增/;
/** 到2025年. */
export const TO_YEAR = /(?:到|至)((?:19|20)\d{2})年/g;
/** Headlines that are counted over several years, or hold in all of them. */
export const TAKEN_OVER_YEARS: ReadonlySet<Headline> = new Set([
  'new-urban-jobs',
  'unemployment-survey',
  'unemployment-registered',
  'energy-intensity',
]);

/** Where the last match of a pattern with `g` begins; -1 for none. */
export const last = (text: string, pattern: RegExp): number => {
  let at = -1;
  for (const found of text.matchAll(pattern)) at = found.index;
  return at;
};
