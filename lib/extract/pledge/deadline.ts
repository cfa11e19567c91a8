import type { Deadline } from '../../model/extraction';
import type { ReportYears } from '../structure/years';
import { dueDate, yearIn } from './due-date';

const YEAR = '(?:20[0-9]{2}|19[0-9]{2}|[二一][〇○零九0][〇○零一二三四五六七八九0-9]{2})年';
const MONTH = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月';
const QUARTER = '(?:第?[一二三四1-4](?:、第?[一二三四])?季度)';
const BEFORE = '(?:之?前|以前)';
const FEAST =
  '(?:“(?:五一|七一|八一|十一|两会)”|元旦|春节|国庆节?|中秋节?|清明节?|劳动节|儿童节|教师节|两会|主?汛期|供暖季|采暖季|取暖季|入冬|入汛|开学|[春秋]季(?:学期)?开学|[春秋]季(?:新)?学期|暑假|寒假|雨季|高考|秋收|夏收|春耕)';

/** Wordings that say by when, the most exact first; where two begin at one place the first wins. */
const DEADLINE = new RegExp(
  [
    `(?:到|至|在|于)?${YEAR}${MONTH}(?:[0-9]{1,2}日|底|末|初|[上中下]旬)?(?:${BEFORE}|内)?`,
    `(?:到|至|力争到)?${YEAR}(?:年?[底末]|上半年|下半年)(?:${BEFORE})?`,
    `(?:到|至)${YEAR}(?:${BEFORE})?`,
    `${YEAR}(?:${BEFORE}|内)`,
    `${YEAR}${QUARTER}?(?=,|全[省市区县镇街乡州]|将|要|我们|确保|力争|完成|建成|实现|基本|全面|竣工|开工|投|新增|启动)`,
    `“[^”]{1,3}五”(?:期间|规划期|期?末)(?:${BEFORE})?`,
    `${MONTH}(?:[0-9]{1,2}日|份?[底末初]|份|[上中下]旬)?(?:${BEFORE}|内)?(?![0-9会]|度)`,
    `${QUARTER}[末底内]?(?:${BEFORE})?`,
    `${FEAST}(?:期间|${BEFORE})|[春秋]季新?学期|(?<![一-龥])[春秋]季(?=[^,。学]{0,2}[新开建投])`,
    `(?:今年|明年|本年度?)?(?:年底|年末|岁末|年终)(?:${BEFORE})?`,
    '(?:[一二两三四五六七八九十几数]|[0-9]{1,2})(?:年|个月)(?:之|以)?内',
    '(?:今年|明年)年?内|年内|今明两年|明年',
    '(?:今年)?(?:上半年|下半年)(?:末|底|前)?',
    '全年|今年',
    '(?:今后|未来|接下来)[一二三四五两]年|本届政府任期内|任期内',
  ].join('|'),
  'g',
);

/** Every deadline holds one of these: a cheap look spares most sentences the search. */
const MAY_HOLD_TIME = /[年月季内]|[节会期冬汛学假考收耕”]前|五”|任期/;

/** What stands behind a time that is no deadline: it names something else, or what was done before. */
const NOT_BEHIND =
  /^(?:以来|[^,。;]{0,24}(?:的)?基础上|[^,。;]{0,8}(?:去落实|去向)|以上|以下|度?(?:重大|自治金|工作要点|实事项目候选))/;
const NOT_BEFORE = /(?:比|较|自|从|截至|截止|每|近|同|过去|去|上一?|“|《|第|前|建党|建国|成立|庆祝|[0-9]至|[0-9]-)$/;

/**
 * By when a sentence promises, as worded, with the last day where the report's years tell it. `确保年底前完成125户改造`
 * in a report on 2021 answers `年底前`, due 2021-12-31, implied. Of several the first; `undefined` for none. `text` is
 * folded; offsets `[start, end)`.
 */
export function findDeadline(
  source: string,
  text: string,
  start: number,
  end: number,
  years: ReportYears,
): Deadline | undefined {
  const words = text.slice(start, end);
  if (!MAY_HOLD_TIME.test(words)) return undefined;
  let late: Deadline | undefined;
  for (const match of words.matchAll(DEADLINE)) {
    const [wording] = match;
    const behind = words.slice(match.index + wording.length, match.index + wording.length + 40);
    const before = words.slice(Math.max(0, match.index - 4), match.index);
    if (yearIn(wording) !== undefined && isPast(wording, years)) continue;
    if (NOT_BEHIND.test(behind) || NOT_BEFORE.test(before) || isQuotedName(words, match.index)) continue;
    const from = start + match.index;
    const deadline = { text: source.slice(from, from + wording.length), ...dueDate(wording, years) };
    if (!/^(?:今后|未来|接下来|今年$|[0-9一二〇○零九]{4}年$)/.test(wording)) return deadline;
    late ??= deadline;
  }
  return late;
}

/** A year that is over before the plan begins measures against what was. */
const isPast = (wording: string, years: ReportYears): boolean => (yearIn(wording) ?? Infinity) < (years.plan ?? 0);

/** Times inside 《》 are part of a title. */
function isQuotedName(words: string, at: number): boolean {
  const open = words.lastIndexOf('《', at);
  return open >= 0 && words.indexOf('》', open) > at;
}
