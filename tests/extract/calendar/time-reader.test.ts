import { describe, expect, it } from 'vitest';
import {
  firstTime,
  ledTimeEnd,
  mayBeTime,
  timeAtEnd,
  timeEnds,
  timesIn,
} from '../../../lib/extract/calendar/time-reader';

describe('timeEnds', () => {
  it.each([
    ['2020年,', ['2020年']],
    ['2016-2020年', ['2016-2020年']],
    ['2016-20年', ['2016-20年']],
    ['二〇二一年底', ['二〇二一年底', '二〇二一年']],
    ['2021年上半年累计', ['2021年上半年累计', '2021年上半年', '2021年']],
    ['去年末', ['去年末', '去年']],
    ['2024年内新建', ['2024年内', '2024年']],
    ['2024年内需', ['2024年']],
    ['民国100年底', ['民国100年底', '民国100年']],
    ['民国风情街', []],
    ['上半年', ['上半年']],
    ['第三季度', ['第三季度']],
    ['三季度末', ['三季度末', '三季度']],
    ['前三个季度', ['前三个季度']],
    ['1-6月份', ['1-6月份', '1-6月']],
    ['11月12日', ['11月12日', '11月']],
    ['“十三五”期间', ['“十三五”期间']],
    ['十五时期', ['十五时期']],
    ['过去五年来', ['过去五年来', '过去五年']],
    ['近三年', ['近三年']],
    ['五年来', ['五年', '五年来']],
    ['三个月里', ['三个月里']],
    ['目前', ['目前']],
    ['每年', ['每年']],
    ['1-6个', []],
    ['1-月', []],
    ['十三个', []],
    ['前言', []],
    ['', []],
  ])('reads %s', (text, readings) => {
    expect(timeEnds(text, 0).map((end) => text.slice(0, end))).toEqual(readings);
  });

  it('begins only with characters that may begin a time', () => {
    const texts = [
      '2020年',
      '去年',
      '上半年',
      '第三季度',
      '“十三五”期间',
      '过去五年',
      '目前',
      '每年',
      '年初',
      '期末',
      '月末',
    ];
    expect(texts.filter((text) => !mayBeTime(text, 0))).toEqual([]);
    expect(mayBeTime('企业', 0)).toBe(false);
  });
});

describe('ledTimeEnd', () => {
  it.each([
    ['截至2023年11月底,', 11],
    ['截止到目前', 5],
    ['到年底', 3],
    ['上半年', 3],
    ['到企业', -1],
    ['企业', -1],
  ])('%s ends at %i', (text, end) => expect(ledTimeEnd(text, 0)).toBe(end));
});

describe('times of a stretch', () => {
  it('finds all, averages included', () =>
    expect(timesIn('2020年年均增长,到去年底')).toEqual([
      { index: 0, words: '2020年' },
      { index: 5, words: '年均' },
      { index: 10, words: '到去年底' },
    ]));
  it('finds the first without its lead', () =>
    expect(firstTime('截至2020年')).toEqual({ index: 2, words: '2020年' }));
  it('finds none', () => {
    expect(firstTime('产量')).toBeUndefined();
    expect(timesIn('')).toEqual([]);
  });
  it.each([
    ['增长到2007年的', 3],
    ['比五年来', 1],
    ['上半年', 0],
    ['上半年的任务', -1],
    ['', -1],
  ])('%s ends with a time from %i on', (text, at) => expect(timeAtEnd(text)).toBe(at));
});
