import type { DateRange, DocumentType } from '../../model/extraction';
import { monthEnd, monthsOf, yearsOf } from '../calendar/days';
import { yearsAhead, yearsBack } from '../calendar/stated-span';
import { squeeze } from './front';
import type { Front } from './front';

/** What the report looks back on and ahead to, as calendar days. */
export interface ReportPeriods {
  readonly reviewPeriod?: DateRange;
  readonly planPeriod?: DateRange;
}

const QUARTERS = [
  { pattern: /一季度|第1季度/, end: 3 },
  { pattern: /前三季度|1[-至~]9月/, end: 9 },
] as const;
const MONTHS = /1[-至~](\d{1,2})月/;
/** A party congress always speaks of the five years to the next. */
const CONGRESS_TERM = '\n今后五年';

/**
 * The review and the plan period. `2021年上半年…` answers 2021-01-01 to 2021-06-30 and the second
 * half; 过去五年 in a heading widens the review to five years, 今后五年 or “十五五”时期 the plan. A
 * report without a plan part has none.
 */
export function readPeriods(
  front: Front,
  type: DocumentType,
  title: string | undefined,
): ReportPeriods {
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
  const head = `${squeeze(title ?? '')}\n${front.head.slice(0, 3).join('\n')}`;
  const isCommunique = type === 'statistical-communique';
  const isBulletin = type === 'economic-bulletin';
  const looksBack =
    (isCommunique || isBulletin || sentences.some(({ zone }) => zone === 'review')) &&
    years.review !== undefined;
  const looksAhead =
    !isCommunique && sentences.some(({ zone }) => zone === 'plan') && years.plan !== undefined;
  return {
    reviewPeriod: looksBack
      ? reviewOf(
          years.review ?? 0,
          years.half,
          `${wordsOf('review')}\n${openingClaim(front)}`,
          head,
        )
      : undefined,
    planPeriod: looksAhead
      ? planOf(
          years.plan ?? 0,
          years.half,
          wordsOf('plan') + (type === 'party-congress-report' ? CONGRESS_TERM : ''),
        )
      : undefined,
  };
}

/** Where there are no headings the opening says it: 报告本届政府过去五年的工作. */
const openingClaim = ({ opening }: Front): string =>
  /报告[^。]{0,16}工作/.exec(opening.slice(0, 400))?.[0] ?? '';

function reviewOf(year: number, half: 1 | 2 | undefined, words: string, head: string): DateRange {
  if (half) return halfOf(year, half);
  const back = yearsBack(words, year);
  if (back) return back;
  const months =
    QUARTERS.find(({ pattern }) => pattern.test(head))?.end ?? Number(MONTHS.exec(head)?.[1] ?? 12);
  return { start: `${year}-01-01`, end: monthEnd(year, months >= 1 && months <= 12 ? months : 12) };
}

function planOf(year: number, half: 1 | 2 | undefined, words: string): DateRange {
  if (half === 1) return halfOf(year, 2);
  return yearsAhead(words, year) ?? yearsOf(year, year);
}

const halfOf = (year: number, half: 1 | 2): DateRange => monthsOf(year, 6 * half - 5, 6 * half);
