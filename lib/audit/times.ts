import type { Item, Subject } from './subject';

/**
 * The year at whose end a level stands, or which it sums up. `undefined` for a part of a year, for
 * what came together in several years, and where nothing tells.
 */
export function yearOf(subject: Subject, item: Item): number | undefined {
  const { when, status, zone } = item.metric;
  if (when === undefined)
    return status === 'actual' && zone === 'review' ? subject.year : undefined;
  const year = lastYearOf(subject, item);
  if (year === undefined) return undefined;
  if (when.start === when.end || when.start === `${when.end.slice(0, 4)}-01-01`) return year;
  /* 五年来由8亿元增加到10亿元: where it got to is of the last year. */
  return subject.ends.has(item) ? year : undefined;
}

/** The last year of the time that a figure is of, however many there are. */
export function lastYearOf(subject: Subject, { metric }: Item): number | undefined {
  const end = metric.when?.end;
  return end?.endsWith('-12-31') === true ? Number(end.slice(0, 4)) + subject.shift : undefined;
}

/**
 * Whether something went from it to another level, so that it is of an earlier time: of `甲、乙分别
 * 从5元、3元增加到8元、6元` both are.
 */
export const isStart = ({ fromTo, sentenceOf, text }: Subject, item: Item): boolean =>
  fromTo.some(({ from }) => from === item) ||
  /分别[从由][^,。;]{0,16}$/.test(
    text.slice(Math.max(sentenceOf(item).start, item.start - 20), item.start),
  );
