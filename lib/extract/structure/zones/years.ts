import type { ExtractionContext } from '../../../model/extraction';
import { YEAR_DIGITS, yearOf } from '../../calendar/chinese-year';
import type { ReportYears } from '../../calendar/report-years';
import { zoneOfHeading } from './zone-cues';

const HEAD_UNITS = 400;
const OPENING_UNITS = 6000;
const YEAR = new RegExp(`(${YEAR_DIGITS}) ?年(?:度|的)?([^\\n。;0-9]{0,18})`, 'g');
const MEETING = new RegExp(`(${YEAR_DIGITS}) ?年 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月`);
/** `首先报告2001年的工作`: the year that is looked back on. */
const REPORTED = new RegExp(`(?<!工作)(?:报告|回顾|总结)(${YEAR_DIGITS}) ?年度?的?(?:主要|政府)?工作`);
/** `三、2011年的工作`, behind a first part: the year that lies ahead. */
const WORK_OF = new RegExp(`\\n[二三四五六七八九十]{1,2}、(${YEAR_DIGITS}) ?年的?(?:主要|重点|政府)?工作$`, 'm');
const TITLE_YEAR = new RegExp(`(${YEAR_DIGITS}) ?年`);
const IS_YEAR = new RegExp(`(${YEAR_DIGITS}) ?年是`);

/**
 * The years by which 今年, 上半年 and 年底前 are read: from headings, the opening and the page's dates (all folded).
 * `2020年工作回顾 … 2021年主要任务` answers review 2020, plan 2021; a half-year report has one year twice and `half: 1`.
 * What nothing tells is absent.
 */
export function readYears(text: string, headings: readonly string[], context: ExtractionContext): ReportYears {
  const head = `${context.title ?? ''}\n${text.slice(0, HEAD_UNITS)}`;
  const lines = headings.join('\n');
  const half =
    /上半年/.test(head) && !/(?:年度|全年)(?:工作)?(?:总结|报告)/.test(head.slice(0, 60))
      ? halfOf(head, lines)
      : undefined;
  const found = new Map<string, number>();
  for (const [, digits, rest] of `${lines}\n${head}`.matchAll(YEAR)) {
    const year = yearOf(digits);
    const zone = rest === undefined ? undefined : yearZone(rest);
    if (year === undefined || !zone) continue;
    if (!found.has(zone)) found.set(zone, year);
  }
  const reported = yearOf(REPORTED.exec(`${lines}\n${head}`)?.[1]);
  if (reported !== undefined && !found.has('review')) found.set('review', reported);
  const ahead = yearOf(WORK_OF.exec(lines)?.[1]);
  if (ahead !== undefined && found.size === 0) found.set('plan', ahead);
  const spread = half ? 0 : 1;
  const review = found.get('review');
  const plan = found.get('plan');
  if (plan !== undefined || review !== undefined) {
    const back = review ?? (plan ?? 0) - spread;
    const ahead = plan !== undefined && plan >= back ? plan : back + spread;
    return { review: back, plan: ahead, half };
  }
  const stated = statedYear(head, text);
  if (stated === undefined) return { half };
  return half ? { review: stated, plan: stated, half } : { review: stated - 1, plan: stated };
}

function yearZone(rest: string): 'review' | 'plan' | undefined {
  const zone = zoneOfHeading(`年${rest}`, undefined);
  return zone === 'review' || zone === 'plan' ? zone : undefined;
}

function halfOf(head: string, lines: string): 1 | undefined {
  const both = /上半年/.test(lines) && /下半年/.test(lines);
  return both || /上半年[^\n。]{0,16}(?:报告|总结|回顾|情况)/.test(head) ? 1 : undefined;
}

/** The year that the report is given in: its title's, its meeting's, or that of a sentence `2024年是…`. */
function statedYear(head: string, text: string): number | undefined {
  const title = TITLE_YEAR.exec(head.slice(0, 200))?.[1];
  const meeting = MEETING.exec(head)?.[1];
  const year = yearOf(meeting ?? title);
  if (year !== undefined) return year;
  return yearOf(IS_YEAR.exec(text.slice(0, OPENING_UNITS))?.[1]);
}
