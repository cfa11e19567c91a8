import { describe, expect, it } from 'vitest';
import {
  smallNumber,
  yearIn,
  yearOf,
  yearOfRepublic,
} from '../../../lib/extract/calendar/chinese-year';

describe('a year in digits of either kind', () => {
  it.each([
    ['2026', 2026],
    ['二〇二六', 2026],
    ['二○二六', 2026],
    ['二零二六', 2026],
    ['一九八九', 1989],
    ['二00六', 2006],
    /* a number, a term, a number said in full */
    ['二十六', undefined],
    ['026', undefined],
    ['二千零六', undefined],
    [undefined, undefined],
  ])('%s', (digits, year) => expect(yearOf(digits)).toBe(year));
});

describe('a year of the republic', () => {
  it.each([
    ['民国100年', 2011],
    ['民国38年底', 1949],
    ['民国九十八年', 2009],
    ['民国一百年', 2011],
    ['民国一百零二年', 2013],
    ['民国一百一十三年', 2024],
    /* no year of it */
    ['国100年', undefined],
    ['民国风情街', undefined],
    ['民国年间', undefined],
  ])('%s', (words, year) => expect(yearOfRepublic(words)).toBe(year));
});

describe('the year that words name', () => {
  it.each([
    ['截至二〇二六年六月', 2026],
    ['2026年底前', 2026],
    ['从2024年到2026年', 2024],
    ['十四年来', undefined],
    ['三年行动', undefined],
    ['2026号地块', undefined],
  ])('%s', (words, year) => expect(yearIn(words)).toBe(year));
});

describe('a small number', () => {
  it.each([
    ['7', 7],
    ['七', 7],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['两', 2],
    ['七八', NaN],
    ['千', NaN],
    ['〇', NaN],
  ])('%s', (words, value) => expect(smallNumber(words)).toBe(value));
});
