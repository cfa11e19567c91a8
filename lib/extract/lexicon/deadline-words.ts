import { YEAR_DIGITS } from '../calendar/chinese-year';

/** How deadlines are worded, as pieces of patterns over folded text. */
const oneOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

/** `2024年`, `一九九八年`, `二000年`. */
export const YEAR = `${YEAR_DIGITS}年`;
/** `9月`, `十一月`. */
export const MONTH = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月';
/** `三季度`, `第三、第四季度`. */
export const QUARTER = '第?[一二三四1-4](?:、第?[一二三四])?季度';
/** `年底前`, `年底之前`, `年底以前`. */
export const BEFORE = '(?:之?前|以前)';
/** Days and seasons that a promise is kept before. */
export const FEAST = oneOf(
  `“五一” “七一” “八一” “十一” “两会” 元旦 春节 国庆节? 中秋节? 清明节? 劳动节 儿童节 教师节 重阳节 两会 主?汛期 供暖季 采暖季 取暖季 入冬 入夏 入汛
   [春秋]季(?:学期)?开学 开学 [春秋]季新?学期 暑假 寒假 雨季 高考 中考 秋收 夏收 春耕 麦收`,
);
/**
 * What may follow a bare year that is a deadline: `2024年建成`, `2024年,我们将`, but not
 * `2024年重点项目`.
 */
export const BEHIND_BARE_YEAR = oneOf(
  ', 全[省市区县镇街乡州] 将 要 我们 确保 力争 完成 建成 实现 基本 全面 竣工 开工 投 新增 启动 达到 突破 超过 提高到 提升到 增加到 降至 降到',
);

/** Wordings that say by when, the most exact first. */
export const DEADLINES: readonly string[] = [
  `[到至在于]?${YEAR}${MONTH}(?:[0-9]{1,2}日|[底末初]|[上中下]旬)?(?:${BEFORE}|内)?`,
  `(?:力争)?[到至]?${YEAR}(?:年?[底末]|上半年|下半年)${BEFORE}?`,
  `[到至]${YEAR}${BEFORE}?`,
  `${YEAR}(?:${BEFORE}|内)`,
  `${YEAR}(?:${QUARTER})?(?=${BEHIND_BARE_YEAR})`,
  `“[^”]{1,3}五”(?:期间|规划期|期?末|内)${BEFORE}?`,
  `“[^”]{1,3}五”时期(?=${BEHIND_BARE_YEAR})`,
  '[到至](?:本|这个|20)世纪末',
  `(?:今年|明年)?${MONTH}(?:[0-9]{1,2}日|份?[底末初]|份|[上中下]旬)?(?:${BEFORE}|内)?(?![0-9会度])`,
  `${QUARTER}[末底内]?${BEFORE}?`,
  `${FEAST}(?:期间|${BEFORE})`,
  '[春秋]季新?学期',
  '(?<![一-龥])[春秋]季(?=[^,。学]{0,2}[新开建投])',
  `(?:[今明]年[底末]|(?:今年|明年|本年度?)?(?:年底|年末|岁末|年终))${BEFORE}?`,
  '(?:[一二两三四五六七八九十几数半]{1,3}|[0-9]{1,2})(?:年|个月)[之以]?内',
  '(?:本年|今年|明年)年?内|年内|今明两年|明年',
  '(?:今年)?(?:上半年|下半年)[末底前]?',
  '今年',
  '(?:今后|未来|接下来)[一二三四五两]年|(?:本届政府)?任期内',
];

/** A deadline of these gives way to a more exact one behind it. */
export const LOOSE = /^(?:今后|未来|接下来|今年$|[0-9一二〇○零九]{4}年$)/;

/**
 * Times that are longer than what is planned for, and whose last day nothing tells:
 * `用三到五年时间`, `任期末`.
 */
export const OUTLASTING = /(?:用|利用|经过)[^,。;]{0,8}年(?:左右)?的?时间|任期[内末]|远期/;

/**
 * What stands behind a time that is no deadline: it names something, began something, or was done
 * before.
 */
export const NOT_BEHIND =
  /^(?:免[征收缴]|奖惩|考核|评比|述职|总结|起|开始|以来|[^,。;]{0,24}的?基础上|[^,。;]{0,8}去向|以上|以下|度?(?:重大|工作要点))/;
/** What stands before such a time: `比2019年`, `每年`, `“2024年`. */
export const NOT_BEFORE =
  /(?:[比较自从每近同去把对为“《第前]|[去前上]年|截至|截止|过去|上一?|建党|建国|成立|庆祝|\d至|\d-)$/;
