import type { Item, Subject } from './subject';

/**
 * The year at whose end a level stands, or which it sums up. `undefined` for a part of a year, for
 * what came together in several years, and where nothing tells.
 */
export function yearOf(subject: Subject, item: Item): number | undefined {
  const { when, status, zone } = item.metric;
  if (when === undefined)
    return status === 'actual' && zone === 'review' ? subject.year : undefined;
  if (!when.end.endsWith('-12-31')) return undefined;
  const year = Number(when.end.slice(0, 4));
  if (when.start === when.end || when.start === `${year}-01-01`) return year;
  /* 五年来由8亿元增加到10亿元: where it got to is of the last year. */
  return subject.ends.has(item) ? year : undefined;
}
