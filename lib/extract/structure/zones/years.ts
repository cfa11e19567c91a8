import type { ExtractionContext } from '../../../model/extraction';
import { YEAR_DIGITS, yearOf } from '../../calendar/chinese-year';
import type { MonthsOfYear, ReportYears } from '../../calendar/report-years';
import { markerAt } from '../lines/markers';
import { partOfYear } from './part-of-year';
import { unnamedYears } from './unnamed-years';
import { cueOfWords } from './zone-cues';

const HEAD_UNITS = 400;
/** Longer lines are prose, whose years may be any. */
const LONGEST_LINE = 60;
const DIGITS = `(${YEAR_DIGITS})`;
const ANY_YEAR = new RegExp(DIGITS);
/** `2035年远景目标` in a title. */
const FAR_YEAR = /^(?:以来|[^,、]{0,4}(?:远景|展望|规划))/;
const TITLE_YEAR = new RegExp(`${DIGITS}年?`, 'g');
/** A year with what is said of it: `2020年|工作回顾`. */
const YEAR = new RegExp(`${DIGITS} ?年(?:度|的)?`, 'g');
/** How it goes on: to the end of the clause, or to the next digit. */
const SAID_UNITS = 18;
const SAID_END = /[\n。;0-9]/;
/** `2020年以来的成就`, `2035年远景目标`: no year of the report's own. */
const OTHER_YEAR = /^(?:以来|[起至到底初末前]|[^,、]{0,4}(?:远景|展望|规划))/;
const MEETING_DAY = `${DIGITS} ?年 ?(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月`;
/** Not one since which something goes on: `自2002年3月…会议以来`. */
const MEETING = new RegExp(`(?<![自从])${MEETING_DAY}`);
/**
 * A line that is a day, with who speaks or where: `——2019年1月8日在…`, `(2021年1月9日 陆怀谦)`; not
 * what was done on one.
 */
const DAY_LINE = new RegExp(
  `(?:^[- ]*|\\()${MEETING_DAY} ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?日(?:[ )在于]|[^,。;]{0,12}$)`,
);
const OF_MEETING = /会议|大会|全会|会上/;
/** `首先报告2001年的工作`: the year that is looked back on. */
const REPORTED = new RegExp(`(?<!工作)(?:报告|回顾|总结)${DIGITS} ?年度?的?(?:主要|政府)?工作`);
/** `三、2011年的工作`, behind a first part: the year that lies ahead. */
const WORK_OF =
  /\n[二三四五六七八九十]{1,2}、[^\n\d]{0,10}((?:19|20)\d{2}) ?年的?[^\n\d]{0,8}(?:工作|任务|目标)/;
/** Papers that bear the year they tell of. */
const ACCOUNT =
  /(?:[公简快通月季]报|总结|回顾|[情概简状]况|[态形]势|分析|解读)(?:的?(?:报告|汇报|分析))?$/;
/** A line that says whose paper it is; 全市 and 我县 say nothing. */
const OF_A_PLACE = /[\u4e00-\u9fff](?<![全我本各])(?:[省市县区州旗镇乡盟]|街道)/;
const FIRST_HALF: MonthsOfYear = [1, 6];
/** `2023年总结`, not the digits of an address. */
const YEAR_IN_WORDS = new RegExp(
  `(?:^|[^\\d/])${DIGITS}[年度(]|[\\u4e00-\\u9fff(]${DIGITS}(?![\\d/])`,
);
/** What a line that is a title ends with, and a line that is the year of the title above it. */
const TITLE_END = /(?:公报|总结|报告|汇报|情况|计划|要点|打算|思路|安排)$/;
const YEAR_LINE = new RegExp(`^ *[(-]{0,2}${DIGITS}年度?\\)? *$`);
/** What parts a title from the site and the day beside it. */
const BESIDE_TITLE =
  /[_|]| -{1,2} ?| |(?<=统计公报)|(?:发布|发文)?(?:时间|日期)|(?:信息|文章)?来源/;
/** From this month on a report is on the year that ends, and plans the next. */
const YEAR_ENDS = 10;
/** A report on a whole year may speak of its first half. */
const TITLE_UNITS = 200;
const YEARLY = /(?:年度|全年)(?:工作)?(?:总结|报告)/;
const YEARLY_UNITS = 60;
const HALF_REPORTED = /上半年[^\n。]{0,16}(?:报告|总结|回顾|情况)/;
/** `上半年重点工作`, where nothing is said of the second half. */
const HALF_HEADING = /^(?:今年|(?:19|20)\d{2} ?年)?上半年的?(?:主要|重点)?工作/m;

/**
 * The years by which 今年, 上半年 and 年底前 are read: from headings, the title and the meeting
 * (all folded). `2020年工作回顾 … 2021年主要任务` answers review 2020, plan 2021; a half-year
 * report has one year twice and `months: [1, 6]`. Of the years that headings name the two count
 * that lie at the report's own date: `2035年远景目标` plans nothing. What nothing tells is absent.
 */
export function readYears(
  text: string,
  headings: readonly string[],
  context: ExtractionContext,
): ReportYears {
  const head = `${context.title ?? ''}\n${text.slice(0, HEAD_UNITS)}`;
  const lines = headings.join('\n');
  const title = titleOf(text, context.title ?? '');
  const told = ownYearIn(title);
  const part = told === undefined ? undefined : partOfYear(title, told, head);
  const months = isOnHalf(head, lines) ? FIRST_HALF : part;
  const spread = months ? 0 : 1;
  const given = part && told !== undefined ? [told] : givenYears(head, title, spread);
  const named = yearAfterYear(lines) ?? namedYears(lines, head, given);
  const found = withBoth(named, given?.[0], spread) ?? unnamedYears({ text, context, spread });
  const own = { review: found?.review, plan: found?.plan };
  if (months) return { ...own, months };
  return isAtYearsEnd(text, head, found) ? { ...own, atYearsEnd: true } : own;
}

/**
 * Whether the meeting was held while the reviewed year ended, and the text calls the next one by
 * its name seen from there.
 */
function isAtYearsEnd(text: string, head: string, { review, plan }: Named = {}): boolean {
  if (review === undefined || plan !== review + 1) return false;
  const [, digits, month] = meetingOf(head) ?? [];
  return yearOf(digits) === review && isMonthOfEnd(month) && text.includes('明年');
}

/**
 * Both years where one is named; where none is, by the year that is planned for when the report is
 * given.
 */
function withBoth(named: Named, given: number | undefined, spread: number): Named | undefined {
  const plan = named.plan ?? (named.review === undefined ? given : undefined);
  const review = named.review ?? (plan === undefined ? undefined : plan - spread);
  if (review === undefined) return undefined;
  return { review, plan: plan !== undefined && plan >= review ? plan : review + spread };
}

/**
 * The title of the page where it names a year, else the first line of the text that does: of those
 * that a site lists above its article that of a place. What a site puts beside it is left out.
 */
function titleOf(text: string, title: string): string {
  const given = titlesIn(title);
  const titles = given.length > 0 ? given : titlesAtFront(text, TITLE_UNITS);
  const listed = given.length > 0 ? given : titlesAtFront(text, HEAD_UNITS);
  return (
    listed.find((line) => ACCOUNT.test(line) && OF_A_PLACE.test(line)) ??
    titlesIn(titles[0] ?? '').find((line) => ACCOUNT.test(line)) ??
    titles[0] ??
    ''
  );
}

/** A line and the parts of it, those that may be a title with a year in it. */
const titlesIn = (line: string): string[] =>
  [line, ...line.split(BESIDE_TITLE)].filter((one) => isTitle(one) && YEAR_IN_WORDS.test(one));

/**
 * The titles among the first lines; one that breaks off goes on with the next
 * (`2023年国民经济和社会|发展统计公报`), and so does a title whose year stands below it: `统计公报|(2023年)`.
 */
function titlesAtFront(text: string, units: number): readonly string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, units).split('\n')) {
    const before = lines[lines.length - 1];
    if (before !== undefined && goesOn(before, line))
      lines[lines.length - 1] = before + line.trim();
    else lines.push(line);
  }
  return lines.flatMap(titlesIn);
}

const goesOn = (line: string, next: string): boolean =>
  TITLE_END.test(line)
    ? !ANY_YEAR.test(line) && YEAR_LINE.test(next)
    : ANY_YEAR.test(line) && isTitle(line) && TITLE_END.test(next) && !ANY_YEAR.test(next);

/** Short, without a marker or the marks of a sentence. */
const isTitle = (line: string): boolean =>
  line.length <= LONGEST_LINE && !/[,;。!]/.test(line) && !markerAt(line, 0);

/** The short lines at the front; of a report on one line its beginning. */
const shortLines = (head: string): string =>
  head
    .split('\n')
    .map((line) => (line.length > HEAD_UNITS - LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line))
    .filter((line) => line.length <= LONGEST_LINE)
    .join('\n');

/** The years that headings name for both parts, one after the other: nothing else can be meant. */
function yearAfterYear(lines: string): Named | undefined {
  const named = namedYears(lines, '', undefined);
  return named.review !== undefined && named.plan === named.review + 1 ? named : undefined;
}

/**
 * Of years told of in headings and short lines at the front those that may be the report's own, the
 * first of each zone.
 */
function namedYears(lines: string, head: string, given: readonly number[] | undefined): Named {
  const words = `${lines}\n${shortLines(head)}`;
  const found: { review?: number; plan?: number } = {};
  for (const match of words.matchAll(YEAR)) {
    const year = yearOf(match[1]);
    const from = match.index + match[0].length;
    const zone = yearZone(words.slice(from, from + SAID_UNITS).split(SAID_END, 1)[0] ?? '');
    if (zone && mayBeOwn(year, zone, given)) found[zone] ??= year;
  }
  const reported = yearOf(REPORTED.exec(`${lines}\n${head}`)?.[1]);
  if (mayBeOwn(reported, 'review', given)) found.review ??= reported;
  const ahead = yearOf(WORK_OF.exec(lines)?.[1]);
  if (found.review === undefined && mayBeOwn(ahead, 'plan', given)) found.plan ??= ahead;
  return found;
}

interface Named {
  readonly review?: number;
  readonly plan?: number;
}

/** Whether a report with these plan years may look back on, or plan, that year. */
function mayBeOwn(
  year: number | undefined,
  zone: 'review' | 'plan',
  given: readonly number[] | undefined,
): boolean {
  if (year === undefined || !given) return year !== undefined;
  return given.some((plan) => year === plan || (zone === 'review' && year === plan - 1));
}

/**
 * The years that a report may plan by its meeting, else by its title, the likeliest first:
 * `2021年12月30日` 2022 and 2021, `2021年政府工作报告` 2021 and 2022, a `公报` of 2021 has 2022
 * alone. `undefined` where neither tells.
 */
function givenYears(head: string, title: string, spread: number): readonly number[] | undefined {
  const told = ownYearIn(title);
  if (told !== undefined && ACCOUNT.test(title.split('(', 1)[0] ?? '')) return [told + spread];
  const [, digits, month] = meetingOf(head) ?? [];
  const met = yearOf(digits);
  if (met !== undefined && isMonthOfEnd(month)) return [met + spread, met];
  /* One of the two is mistaken: the headings decide, else the title. */
  if (met !== undefined && told !== undefined && Math.abs(met - told) > 1)
    return [told, told + 1, met, met + 1];
  const year = met ?? told;
  return year === undefined ? undefined : [year, year + 1];
}

/** The first year of a title that is the paper's own: not that of `2010年远景规划`. */
function ownYearIn(title: string): number | undefined {
  const match = [...title.matchAll(TITLE_YEAR)].find(
    ({ index, 0: words }) => !FAR_YEAR.test(title.slice(index + words.length)),
  );
  return yearOf(match?.[1]);
}

/** The day of the meeting, in a line that tells of one or is a day. */
function meetingOf(head: string): RegExpExecArray | null {
  const line = shortLines(head)
    .split('\n')
    .find((words) => DAY_LINE.test(words) || (OF_MEETING.test(words) && MEETING.test(words)));
  return line === undefined ? null : MEETING.exec(line);
}

const isMonthOfEnd = (month = ''): boolean => Number(month) >= YEAR_ENDS || /^十/.test(month);

/** What is said of a year by the words behind it, up to another year. */
function yearZone(rest: string): 'review' | 'plan' | undefined {
  if (OTHER_YEAR.test(rest)) return undefined;
  const zone = cueOfWords(`年${rest.split(ANY_YEAR, 1)[0] ?? ''}`);
  return zone === 'review' || zone === 'plan' ? zone : undefined;
}

function isOnHalf(head: string, lines: string): boolean {
  if (!head.includes('上半年') || YEARLY.test(head.slice(0, YEARLY_UNITS))) return false;
  const both = /上半年/.test(lines) && /下半年/.test(lines);
  return both || HALF_REPORTED.test(head) || HALF_HEADING.test(lines);
}
