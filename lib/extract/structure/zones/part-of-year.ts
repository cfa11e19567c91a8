import { datesOf } from '../../calendar/period-dates';
import type { MonthsOfYear } from '../../calendar/report-years';
import { timesIn } from '../../calendar/time-reader';

/** What a title calls a paper that tells of a part of a year. */
const TELLS =
  /公报|总结|回顾|[情概简状]况|[态形]势|分析|运行|经济|[简快通]报|[季月年]报|解读|执行|报告/;
/** What looks ahead in a title, unless it looks back as well. */
const LOOKS_AHEAD = /计划|安排|打算|要点|思路|方案|部署|目标/;
const LOOKS_BACK = /总结|回顾|情况|执行|完成/;
/** A month alone is told of by these; `(2024年1月)` is when the paper was given. */
const OF_A_MONTH = /运行|经济|收支|指标|月报/;
const YEAR_LENGTH = '2024'.length;
const YEAR_END = 12;
/** From its beginning: `上半年`, `1-9月`. */
const UP_TO = /上半年|前|1-/;
/** What says of a text that it counts from the year's beginning, by the last month. */
const SO_FAR: Readonly<Record<number, RegExp>> = { 6: /上半年|1-6月/, 9: /前三季度|1-9月/ };

/**
 * The months of the year that a paper tells of whose title names a part of it: 1 to 9 for
 * `槐河县2024年前三季度经济运行情况`, 7 to 9 for `2024年三季度信访情况` unless the text at its front
 * counts from the year's beginning. `undefined` for a whole year, and for a plan.
 */
export function partOfYear(title: string, year: number, front: string): MonthsOfYear | undefined {
  if (!TELLS.test(title) || (LOOKS_AHEAD.test(title) && !LOOKS_BACK.test(title))) return undefined;
  const [words = ''] = title.split('(', 1);
  const time = timesIn(words).find((one) => !one.words.endsWith('日'));
  if (!time) return undefined;
  const { start, end } = datesOf(time.words, { review: year }, 'review');
  if (start === undefined || end?.slice(0, YEAR_LENGTH) !== start.slice(0, YEAR_LENGTH))
    return undefined;
  const last = monthIn(end);
  if (isMonth(start, end) && !OF_A_MONTH.test(words)) return undefined;
  const first = UP_TO.test(time.words) || countsOn(front, last) ? 1 : monthIn(start);
  return first === 1 && last === YEAR_END ? undefined : [first, last];
}

const isMonth = (start: string, end: string): boolean => start.slice(0, 7) === end.slice(0, 7);

const monthIn = (day: string): number => Number(day.slice(5, 7));

/** `2024年三季度`, and in the text `前三季度`; `11月份`, and in the text `1-11月`. */
const countsOn = (front: string, last: number): boolean =>
  (SO_FAR[last] ?? new RegExp(`1-${last}月`)).test(front);
