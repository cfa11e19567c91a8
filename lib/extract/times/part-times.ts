import type { DateRange, ReportProfile, Zone } from '../../model/extraction';
import { yearsOf } from '../calendar/days';
import { PLAN_NAME } from '../calendar/five-year-plans';
import { yearsAhead, yearsBack } from '../calendar/stated-span';
import type { ReadingDocument, Sentence } from '../document';
import { timesOfHeading } from '../structure/parts/section-periods';

/** What the part of a report that a sentence stands in speaks of. */
interface Part {
  /** The words that open a paragraph may say something else, for all behind it. */
  readonly isOpen: boolean;
  current: DateRange | undefined;
}

type Periods = Pick<ReportProfile, 'reviewPeriod' | 'planPeriod'>;

const OPENING_UNITS = 24;
const TERM = 5;
const RECALL = '(?:回[顾首望])?(?:刚刚)?';
/** `过去一年`, `这一年`, `2023年,我们`: the year that is looked back on. */
const YEAR_BACK = new RegExp(`^${RECALL}(?:过去的?|这)?一年[来里中间,是]`);
/** `今年是`, `新的一年`: the year that is planned for. */
const YEAR_AHEAD = /^(?:新的?一年|今年)/;
/** The same in a report that is given before it begins. */
const NEXT_YEAR = /^(?:新的?一年|明年)/;
const THIS_YEAR = /^今年[,是我]/;
const NAMED_YEAR = new RegExp(
  `^${RECALL}(?:过去的?)?((?:19|20)\\d{2}) ?年(?=[,是我]|全[^年]|主要|工作|经济|政府)`,
);
const TERM_START = new RegExp(`^${RECALL}(?:过去的?|[这近前]|今后|未来|接下来的?)?五年(?![计规])`);
const PLAN_START = new RegExp(`^${RECALL}“?${PLAN_NAME}”?(?:时期|期间|以来)`);
const OFFICE_START = new RegExp(
  `^${RECALL}本届[区县市省州镇]?(?:人民)?政府(?:任期|成立|履职|组成)`,
);
const SPAN_STARTS = [TERM_START, PLAN_START, OFFICE_START];

/**
 * By the start of each sentence the days that its part of the report speaks of. A heading says it
 * for all below it. Where a heading names a year and several (`过去五年及2021年的回顾`), or none,
 * paragraphs do by what they open with: `五年来,…` and everything behind it speaks of the five
 * years, up to `2021年,…`. A part that says nothing goes on with what the part before it spoke of,
 * if both look back or both ahead.
 */
export function partTimes(
  document: ReadingDocument,
  periods: Periods,
): ReadonlyMap<number, DateRange> {
  const times = new Map<number, DateRange>();
  const partOf = partsOf(document);
  /** What was last spoken of, by zone. */
  const last: Partial<Record<Zone, DateRange>> = {};
  let paragraph = -1;
  for (const sentence of document.sentences) {
    const { zone } = sentence;
    if (zone === 'other') continue;
    const part = partOf(sentence);
    if (part.isOpen && sentence.paragraph !== paragraph)
      part.current = openedBy(document, sentence, periods) ?? part.current;
    paragraph = sentence.paragraph;
    part.current ??= last[zone];
    if (!part.current) continue;
    last[zone] = part.current;
    times.set(sentence.start, part.current);
  }
  return times;
}

/**
 * The part of each sentence: that of its section, or of one around it in the same zone below the
 * title.
 */
function partsOf({ sections, years }: ReadingDocument): (sentence: Sentence) => Part {
  const parts: Part[] = [];
  const open: number[] = [];
  sections.forEach((section, index) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= section.level) open.pop();
    const around = open.findLast(
      (outer) => (sections[outer]?.level ?? 0) > 1 && sections[outer]?.zone === section.zone,
    );
    const { span, year, spanFirst } = timesOfHeading(section, years);
    const own = spanFirst ? (span ?? year) : (year ?? span);
    const outer = around === undefined ? undefined : parts[around];
    const made = {
      isOpen: own === undefined || (span !== undefined && year !== undefined),
      current: own,
    };
    parts.push(own === undefined && outer ? outer : made);
    open.push(index);
  });
  /** Sentences that stand in another zone than their section, by its index and theirs. */
  const turned = new Map<string, Part>();
  return ({ section, zone }) => {
    const own = sections[section]?.zone === zone ? parts[section] : undefined;
    if (own) return own;
    const key = `${section} ${zone}`;
    let part = turned.get(key);
    if (!part) turned.set(key, (part = { isOpen: true, current: undefined }));
    return part;
  };
}

/**
 * The days that the words speak of with which a sentence opens its paragraph; `undefined` where
 * they tell nothing new.
 */
function openedBy(
  { text, years }: ReadingDocument,
  sentence: Sentence,
  periods: Periods,
): DateRange | undefined {
  const { start, end, zone, heading } = sentence;
  const ahead = zone === 'plan';
  const year = ahead ? years.plan : years.review;
  if (year === undefined || years.months !== undefined || heading === 'line') return undefined;
  const words = text.slice(start, Math.min(end, start + OPENING_UNITS));
  if (SPAN_STARTS.some((pattern) => pattern.test(words)))
    return ahead
      ? (yearsAhead(words, year) ?? yearsOf(year, year + TERM - 1))
      : (yearsBack(words, year) ?? yearsOf(year - TERM + 1, year));
  const named = NAMED_YEAR.exec(words)?.[1];
  const isYear =
    named === undefined
      ? namesYear(words, ahead, years.atYearsEnd === true)
      : Number(named) === year;
  return isYear ? yearOr(ahead ? periods.planPeriod : periods.reviewPeriod, year) : undefined;
}

/** Whether words name the year that is looked back on, or planned for, by where it lies. */
function namesYear(words: string, ahead: boolean, atYearsEnd: boolean): boolean {
  if (ahead) return (atYearsEnd ? NEXT_YEAR : YEAR_AHEAD).test(words);
  return YEAR_BACK.test(words) || (atYearsEnd && THIS_YEAR.test(words));
}

/** The whole year, unless the report is on a part of it. */
const yearOr = (period: DateRange | undefined, year: number): DateRange =>
  period && period.start >= `${year}-01-01` && period.end <= `${year}-12-31`
    ? period
    : yearsOf(year, year);
