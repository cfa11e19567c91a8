import type { DateRange, Section } from '../../../model/extraction';
import { fold } from '../../../text/fold';
import { datesOf } from '../../calendar/period-dates';
import type { ReportYears } from '../../calendar/report-years';
import { yearsAhead, yearsBack } from '../../calendar/stated-span';
import { timesIn } from '../../calendar/time-reader';
import type { FoundTime } from '../../calendar/time-reader';
import { rangeOfTime } from '../../calendar/time-range';

const SPACE = /\s+/g;
/** Between the heads of columns, whose times are theirs. */
const CELLS = '\t';
/** Words for several years. */
const SEVERAL = /五年|[一二三四五六七八九十]五[”"’]|五[时期]期|[本下]届|新一届/;

/**
 * Sections with the days that they speak of by their headings, or by the nearest heading around it
 * that says so in the same zone: `过去五年工作回顾` in a report on 2020 is 2016 to 2020, and so is
 * `(一)经济发展` below it. None where no heading says.
 */
export function withPeriods(sections: readonly Section[], years: ReportYears): Section[] {
  const periods: (DateRange | undefined)[] = [];
  const open: number[] = [];
  sections.forEach((section, index) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= section.level) open.pop();
    const around = open.findLast(
      (outer) => periods[outer] !== undefined && sections[outer]?.zone === section.zone,
    );
    periods.push(ownPeriod(section, years) ?? (around === undefined ? undefined : periods[around]));
    open.push(index);
  });
  return sections.map(({ start, end, level, title, zone }, index) => ({
    start,
    end,
    level,
    title,
    zone,
    period: periods[index],
  }));
}

function ownPeriod(section: Section, years: ReportYears): DateRange | undefined {
  const { span, year } = timesOfHeading(section, years);
  return span ?? year;
}

/** The times that a heading names: several years, a year or part of one, or both. */
export interface HeadingTimes {
  readonly span?: DateRange;
  readonly year?: DateRange;
  /** The several years are named before the one. */
  readonly spanFirst: boolean;
}

/** What a heading names: both of `过去五年及2021年的回顾`, several years first. */
export function timesOfHeading({ title, zone, level }: Section, years: ReportYears): HeadingTimes {
  const year = zone === 'plan' ? years.plan : years.review;
  /* The title names the whole report: what it looks back on and ahead to. */
  if (zone === 'other' || year === undefined || level === 1 || title.includes(CELLS))
    return { spanFirst: false };
  const words = fold(title).replace(SPACE, '');
  const span = zone === 'plan' ? yearsAhead(words, year) : yearsBack(words, year);
  const times = timesIn(words);
  const rangeOf = (time: FoundTime | undefined): DateRange | undefined =>
    time && rangeOfTime(time.words, datesOf(time.words, years, zone));
  if (!span) return { year: rangeOf(times[0]), spanFirst: false };
  const time = times.find((one) => !SEVERAL.test(one.words));
  return {
    span,
    year: rangeOf(time),
    spanFirst: time === undefined || words.search(SEVERAL) < time.index,
  };
}
