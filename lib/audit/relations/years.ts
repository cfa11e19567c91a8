import { readNumeral } from '../../text/numerals';
import { between } from '../subject';
import type { Item, Subject } from '../subject';

const YEARS =
  /(?<!\d)(\d{1,2}|[两二三四五六七八九十]{1,2})年(?:[来间共总内,，]|累计|期间|时间|年均|以来)/g;
const PLAN = /[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:期间|时期|以来|规划|末|[^一-龥])/;
const PLAN_YEARS = 5;
const YEAR = /(?:19|20)\d{2}(?=年)/g;

/**
 * Over how many years a change of `from` to `to` went: by the years written at both, by `五年来` or
 * `“十三五”期间` before it in the paragraph, or by the time that the figure is of. `undefined`
 * where nothing says so, or where two of them say otherwise.
 */
export function yearsBetween(subject: Subject, from: Item, to: Item): number | undefined {
  const start = Math.max(0, from.start - 24);
  const before =
    subject.text
      .slice(start, from.start)
      .split(/[。;\n]/)
      .at(-1) ?? '';
  const first = [...before.matchAll(YEAR)].at(-1)?.[0] ?? yearOf(from);
  const last = [...between(subject, from, to).matchAll(YEAR)].at(-1)?.[0] ?? yearOf(to);
  if (first !== undefined && last !== undefined && Number(last) > Number(first))
    return Number(last) - Number(first);
  return yearsAround(subject, from);
}

const yearOf = ({ metric }: Item): number | undefined =>
  metric.when === undefined || metric.when.from !== 'wording'
    ? undefined
    : Number(metric.when.end.slice(0, 4));

/** How many years the sentence of a figure, or the days it is of, reach over. */
export function yearsAround(subject: Subject, item: Item): number | undefined {
  const sentence = subject.sentenceOf(item);
  const words = subject.text.slice(sentence.start, item.end);
  const said = [...words.matchAll(YEARS)].at(-1)?.[1];
  const years =
    said === undefined ? (PLAN.test(words) ? PLAN_YEARS : undefined) : readNumeral(said, 0)?.value;
  const { when } = item.metric;
  const days =
    when === undefined
      ? undefined
      : Number(when.end.slice(0, 4)) - Number(when.start.slice(0, 4)) + 1;
  if (years === undefined) return days !== undefined && days > 1 ? days : undefined;
  return years > 1 ? years : undefined;
}

const SINCE = /[比较](?<year>(?:19|20)\d{2})年[^,。;]{0,8}$/;

/** `2007年达到25亿元，比2002年增长65%`: five years. */
export function yearsSince({ text }: Subject, { start, metric }: Item): number | undefined {
  const year = SINCE.exec(text.slice(Math.max(0, start - 18), start))?.groups?.['year'];
  const last = metric.when?.end.slice(0, 4);
  if (year === undefined || last === undefined) return undefined;
  const years = Number(last) - Number(year);
  return years > 1 ? years : undefined;
}

const SAID = /(?<years>\d{1,2}|[两二三四五六七八九十])年[来间]?年均/;

/** `，五年年均增长`. */
export function yearsSaid(words: string): number | undefined {
  const years = SAID.exec(words)?.groups?.['years'];
  return years === undefined ? undefined : readNumeral(years, 0)?.value;
}
