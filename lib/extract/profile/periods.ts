import type { DateRange, DocumentType } from '../../model/extraction';
import { monthsOf, yearsOf } from '../calendar/days';
import type { ReportYears } from '../calendar/report-years';
import { yearsAhead, yearsBack } from '../calendar/stated-span';
import { squeeze } from './front';
import type { Front } from './front';

/** What the report looks back on and ahead to, as calendar days. */
export interface ReportPeriods {
  readonly reviewPeriod?: DateRange;
  readonly planPeriod?: DateRange;
}

const YEAR_END = 12;
/** A party congress always speaks of the five years to the next. */
const CONGRESS_TERM = '\n今后五年';

/**
 * The review and the plan period. `2021年上半年…` answers 2021-01-01 to 2021-06-30 and the second
 * half; 过去五年 in a heading widens the review to five years, 今后五年 or “十五五”时期 the plan. A
 * report without a plan part has none.
 */
export function readPeriods(front: Front, type: DocumentType): ReportPeriods {
  const { years, sentences, sections } = front.document;
  const headings = sections
    .slice(0, 60)
    .filter(({ level }) => level <= 3)
    .map((section) => ({ zone: section.zone, words: squeeze(section.title) }));
  const wordsOf = (zone: 'review' | 'plan'): string =>
    headings
      .filter((heading) => heading.zone === zone)
      .map(({ words }) => words)
      .join('\n');
  const isCommunique = type === 'statistical-communique';
  const isBulletin = type === 'economic-bulletin';
  const looksBack =
    (isCommunique || isBulletin || sentences.some(({ zone }) => zone === 'review')) &&
    years.review !== undefined;
  const looksAhead =
    !isCommunique && sentences.some(({ zone }) => zone === 'plan') && years.plan !== undefined;
  return {
    reviewPeriod: looksBack
      ? reviewOf(years, `${wordsOf('review')}\n${openingClaim(front)}`)
      : undefined,
    planPeriod: looksAhead
      ? planOf(years, wordsOf('plan') + (type === 'party-congress-report' ? CONGRESS_TERM : ''))
      : undefined,
  };
}

/** Where there are no headings the opening says it: 报告本届政府过去五年的工作. */
const openingClaim = ({ opening }: Front): string =>
  /报告[^。]{0,16}工作/.exec(opening.slice(0, 400))?.[0] ?? '';

function reviewOf({ review = 0, months }: ReportYears, words: string): DateRange {
  if (months) return monthsOf(review, ...months);
  return yearsBack(words, review) ?? yearsOf(review, review);
}

/** Behind a report on a part of the year the rest of it. */
function planOf({ plan = 0, months }: ReportYears, words: string): DateRange {
  if (months && months[1] < YEAR_END) return monthsOf(plan, months[1] + 1, YEAR_END);
  return yearsAhead(words, plan) ?? yearsOf(plan, plan);
}
