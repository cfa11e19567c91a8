import type { ExtractionContext } from '../../../model/extraction';
import { yearOf } from '../../calendar/chinese-year';
import { fiveYearPlan, PLAN_NAME } from '../../calendar/five-year-plans';
import { dayOfAddress, dayOfMeta, monthOfAddress } from '../../page-date';

/** What a report looks back on and ahead to. */
export interface TwoYears {
  readonly review: number;
  readonly plan: number;
}

/** A front without headings, in which the years are looked for. */
export interface Front {
  readonly text: string;
  readonly context: ExtractionContext;
  /** 0 for a report on half a year, which plans the other half of the same. */
  readonly spread: 0 | 1;
}

const OPENING_UNITS = 6000;
const FRONT_UNITS = 1500;
const TITLE_UNITS = 200;
const YEAR_IS = /((?:19|20)\d{2}) ?年是/;
/** What stands before the year that a report without dates is given in: nothing but its mandate. */
const LOOKS_BACK = /回顾|总结|过去|去年|一年来/;
const HALF_OF = /((?:19|20)\d{2}) ?年上半年/;
/** `关于第八个五年计划纲要的报告`, `“八五”计划…`. */
const FIVE_YEARS = new RegExp(
  `第([一二三四五六七八九十]{1,3})个五年(?:计划|规划)|“(${PLAN_NAME})”(?:计划|规划)`,
);
/** `2023年,全县…`, `初步核算,2023年全县…` at the head of a sentence, with the rest of it. */
const SENTENCE_START = '(?:^ {0,8}|。)(?:[^。,\\n]{0,24},)?';
const NO_OTHER_TIME = '(?![至到\\-初]|[底末](?:之?前|以前)|以来|度?计划|\\d{1,2}月[^,])';
const OPENING_YEAR = new RegExp(
  `${SENTENCE_START}((?:19|20)\\d{2}) ?年${NO_OTHER_TIME}([^。\\n]{0,160})`,
  'gm',
);
const OUTCOME = /[了已]|呈现|完成|取得|增长\d|累计/;
/** `2022年末,全县有学校30所`: how things stood. */
const AT_ITS_END = /^[底末]/;
const COMPARED = /同比|[比较]上年/;
const TASK = /(?<!即)将|力争|确保|预期目标/;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?= ?年)/g;
/** `截至2022年末,…`, `。2022年全县…`, anywhere; not what is worked up to, nor compared with. */
const TOLD_YEAR =
  /(?<=^ {0,8}|[。;,:(]|截[至止]到?)((?:19|20)\d{2}) ?年(?![末底]?之?前)(?=[末底全我,]|1?\d月)([^。\n]{0,80})/gm;
/** A year whose figure was put right afterwards: the paper is on the next. */
const REVISED = /((?:19|20)\d{2}) ?年[^。,\n]{0,24}(?:最终核实|核定数|修订[为数]|核实数)/g;
const WHOLE_UNITS = 40_000;
const MIDYEAR = 6;
/** How many years back what is compared with may lie: `恢复到2019年的`. */
const LONGEST_BACK = 3;
/** Above a text that was kept from a page. */
const ADDRESS = /https?:\/\/\S+/;
const YEAR_ENDS = 10;

/**
 * The years of a report whose headings, title and meeting name none: by a first sentence
 * `2024年是…`, by the five-year plan that it is on, by how its sentences open
 * (`2023年,全县…增长5%`), by the day on which its page was put up, if the text speaks of no other
 * years, but a few before; at last by the latest year that anything in it was done or stood in.
 * `undefined` where all that is silent.
 */
export const unnamedYears = (front: Front): TwoYears | undefined =>
  byFirstSentence(front) ??
  byHalf(front) ??
  byPlan(front) ??
  byOpenings(front) ??
  byPageDate(front) ??
  byWholeText(front);

/** `2024年是…`: planned for if nothing before it looks back. */
function byFirstSentence({ text, spread }: Front): TwoYears | undefined {
  const opening = text.slice(0, OPENING_UNITS);
  const found = YEAR_IS.exec(opening);
  const year = yearOf(found?.[1]);
  if (!found || year === undefined) return undefined;
  const plan = LOOKS_BACK.test(opening.slice(0, found.index)) ? year + spread : year;
  return { review: plan - spread, plan };
}

/** `2022年上半年` at the front of a report on half a year. */
function byHalf({ text, context, spread }: Front): TwoYears | undefined {
  if (spread === 1) return undefined;
  const year = yearOf(
    HALF_OF.exec(`${context.title ?? ''}\n${text.slice(0, TITLE_UNITS * 2)}`)?.[1],
  );
  return year === undefined ? undefined : { review: year, plan: year };
}

/** A report on a five-year plan is given as that begins. */
function byPlan({ text, context, spread }: Front): TwoYears | undefined {
  const [, ordinal, name] =
    FIVE_YEARS.exec(`${context.title ?? ''}\n${text.slice(0, TITLE_UNITS)}`) ?? [];
  const plan = fiveYearPlan(name ?? (ordinal === undefined ? '' : `${ordinal}五`));
  return plan && spread === 1 ? { review: plan.start - 1, plan: plan.start } : undefined;
}

/** The first year that a sentence opens with and tells an outcome or sets a task of. */
function byOpenings({ text, spread }: Front): TwoYears | undefined {
  for (const [, digits, rest = ''] of text.slice(0, FRONT_UNITS).matchAll(OPENING_YEAR)) {
    const year = yearOf(digits);
    if (year === undefined) continue;
    const isAhead = TASK.test(rest) && !COMPARED.test(rest);
    if (isAhead) return { review: year - spread, plan: year };
    if (AT_ITS_END.test(rest) || COMPARED.test(rest) || OUTCOME.test(rest))
      return { review: year, plan: year + spread };
  }
  return undefined;
}

/**
 * A page of spring is on the year before and plans its own; one of the last months is on its own.
 */
function byPageDate({ text, context, spread }: Front): TwoYears | undefined {
  const written = { url: ADDRESS.exec(text.slice(0, TITLE_UNITS))?.[0] };
  const put =
    dayOfMeta(context) ?? dayOfAddress(context) ?? monthOfAddress(context) ?? dayOfAddress(written);
  if (put === undefined || spread === 0) return undefined;
  const year = Number(put.slice(0, 4));
  const month = Number(put.slice(5, 7));
  if (month > MIDYEAR && month < YEAR_ENDS) return undefined;
  const review = month >= YEAR_ENDS ? year : year - 1;
  const named = (text.slice(0, OPENING_UNITS).match(ANY_YEAR) ?? [])
    .map(Number)
    .filter((one) => one <= year);
  return named.length === 0 || Math.max(...named) >= review - LONGEST_BACK
    ? { review, plan: review + 1 }
    : undefined;
}

/** The latest year that the whole text tells an outcome of, or that follows one revised since. */
function byWholeText({ text, spread }: Front): TwoYears | undefined {
  const whole = text.slice(0, WHOLE_UNITS);
  const told = [...whole.matchAll(TOLD_YEAR)]
    .filter(({ 0: words, 2: rest = '' }) => words.search(REVISED) < 0 && !TASK.test(rest))
    .map(([, digits]) => Number(digits));
  const revised = [...whole.matchAll(REVISED)].map(([, digits]) => Number(digits) + 1);
  const years = [...told, ...revised];
  if (years.length === 0) return undefined;
  const review = Math.max(...years);
  return { review, plan: review + spread };
}
