/** Patterns of times as reports word them, in folded text. No quantifier is nested, so they are linear. */

const YEAR = '(?:(?:19|20)\\d{2}|[一二][九〇零0][〇零0一二三四五六七八九]{2})(?:-(?:19|20)?\\d{2})?年';
const MONTHS = '前?\\d{1,2}(?:[-至]\\d{1,2})?个?月份?(?:\\d{1,2}日|[末底初])?';
const SEASON = `上半年|下半年|第?[一二三四1-4]季度|前[一二三四两]个?季度|${MONTHS}`;
const PART = `(?:${SEASON}|[末底初]|度)`;
const BARE = `${SEASON}|全年|年末|年底|期末|月末`;
const COUNT = '[一两二三四五六七八九十几\\d]{1,3}';

/** One time without the word that leads to it: `2020年`, `上半年`, `1-6月`, `过去五年`, `“十三五”期间`, `目前`. */
export const TIME_CORE = `(?:${YEAR}${PART}?|(?:今年|去年|上年|前年|明年)${PART}?|${BARE}|当年|年初|年内|目前|当前|“?十[一二三四五]?五”?(?:期间|时期|以来|末|前[一二三四]年)|(?:过去|近|最近)的?${COUNT}年来?|五年|${COUNT}(?:年|个月)(?:来|间|里)|每[年月天日季])(?:累计|以来|期间|时|起)?`;

/** One time with the word that leads to it: `截至2023年11月底`. The source of a pattern, to be used sticky or global. */
export const TIME_PATTERN = `(?:截至|截止到?|到|至|自|从|在)?${TIME_CORE}`;

/** The characters that a time can begin with. */
export const TIME_FIRST = '截到至自从在12今去上前明下第一二三四全年期月当目“十过近最五两六七八九几每03456789';
