import { figure, literal, percentOf } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import { lastYearOf } from '../times';
import type { Finder } from './finder';
import { isPercent, runsOf } from './finder';

const YEAR = 365;
const LEAP_YEAR = 366;
const BEFORE = 24;
/** Days that were not measured bring both apart, but never by more, as a part of the share. */
const UNMEASURED = 0.04;

const PART = /半年|季度|\d月|以来|每月/;

/** `优良天数达到330天，优良率90.4%`: days as a share of the year's. */
export const daysOfYear: Finder = function* ({ subject }): Generator<Relation> {
  for (const [a, b] of runsOf(subject, 2)) {
    if (a === undefined || b === undefined) continue;
    const [days, stated] = isPercent(a) ? [b, a] : [a, b];
    if (days.unit !== '天' || !isPercent(stated)) continue;
    if (days.metric.kind === 'change' || stated.metric.kind === 'change') continue;
    const words = between(subject, a, b);
    const before =
      subject.text
        .slice(Math.max(0, a.start - BEFORE), a.start)
        .split(/[。;]/)
        .at(-1) ?? '';
    if (!/优良|好于?二级|达标/.test(before) || !/[率占天]|比例|比重/.test(words + before)) continue;
    if (/[。;比较]|增加|提高|[剔扣]除/.test(words) || PART.test(before)) continue;
    const year = lastYearOf(subject, days) ?? subject.year;
    const isLeap = year !== undefined && isLeapYear(year);
    yield {
      kind: 'share',
      expression: percentOf(figure(days), literal(isLeap ? LEAP_YEAR : YEAR)),
      stated,
      trust: 'far-slip',
      far: UNMEASURED,
    };
  }
};

/* Every fourth, as long as reports are of 1901 to 2099. */
const LEAP = 4;
const isLeapYear = (year: number): boolean => year % LEAP === 0;
