import type { DateRange } from '../../model/extraction';
import { yearsOf } from './days';
import { fiveYearPlan, PLAN_NAME } from './five-year-plans';
import type { FiveYearPlan } from './five-year-plans';

const PAST_YEARS =
  /(?:过去|[近这前])五年|五年(?:来|的?(?:工作|奋斗|主要))|本届[区县市省州镇]?(?:人民)?政府(?:任期|工作)|五年和|五年及/;
const NEXT_YEARS =
  /(?:今后|未来|下)的?(?:一个)?五年|五年(?:目标|规划|奋斗目标)|下届[^,。]{0,4}政府|新一届政府/;
const NAMED_PLAN = new RegExp(
  `(${PLAN_NAME})["”’]?(?:时期|期间|规划|计划|以来|(?<=["”’])(?:经济|发展|工作|回顾|主要|目标|总体|奋斗|任务|成就))`,
);
/** What only begins or ends a five-year plan is one year: `“十四五”开局工作`. */
const ONE_OF_ITS_YEARS = /开局|开门红|起步|收官|开好局/;
const TERM = 5;

/**
 * The years that words look back over to `year` where they are more than one: `过去五年` to 2020 is
 * 2016 to 2020.
 */
export function yearsBack(words: string, year: number): DateRange | undefined {
  const plan = planAround(words, year);
  if (plan) return yearsOf(plan.start, year);
  return PAST_YEARS.test(words) ? yearsOf(year - TERM + 1, year) : undefined;
}

/**
 * The years that words look ahead over from `year` where they are more than one: `今后五年` from
 * 2021 is 2021 to 2025.
 */
export function yearsAhead(words: string, year: number): DateRange | undefined {
  const plan = planAround(words, year);
  if (plan) return yearsOf(year, plan.end);
  const isTerm = words
    .split('\n')
    .some((line) => NEXT_YEARS.test(line) && !ONE_OF_ITS_YEARS.test(line));
  return isTerm ? yearsOf(year, year + TERM - 1) : undefined;
}

/** The five-year plan that a line of the words names, if `year` is one of its years. */
function planAround(words: string, year: number): FiveYearPlan | undefined {
  const named = words
    .split('\n')
    .filter((line) => !ONE_OF_ITS_YEARS.test(line))
    .flatMap((line) => fiveYearPlan(NAMED_PLAN.exec(line)?.[1] ?? '') ?? []);
  return named.find(({ start, end }) => start <= year && year <= end);
}
