import { expect, it } from 'vitest';
import { asCorrected } from '../../lib/audit/as-corrected';
import { readFigure } from '../../lib/interval/index';
import type { CorrectionState, Metric } from '../../lib/model/extraction';
import { METRIC, TEXT } from '../builders/extraction';

const said = (change: object, state: CorrectionState = 'applied') => ({
  ...METRIC,
  ...change,
  corrected: { by: 'a', state, original: METRIC },
});

it.each([
  { name: 'hundreds of millions', change: { value: 6_120_000_000 }, words: '61.20亿元' },
  { name: 'more digits than were read', change: { value: 612_345_000 }, words: '6.12345亿元' },
  { name: 'tens of thousands', change: { value: 128_500, unit: '亩' }, words: '12.85万亩' },
  { name: 'a loss, whose sign is the value’s', change: { value: -3.1, unit: '%' }, words: '3.1%' },
  { name: 'at least', change: { value: 500, unit: '户', bound: 'min' }, words: '500户以上' },
])('$name', ({ change, words }) => {
  const { text, metric } = asCorrected(said(change), TEXT);
  expect([text, text.slice(metric.start, metric.end)]).toEqual([words, words]);
});

const read = (text: string, values: Pick<Metric, 'value' | 'unit'>, rule = 'currency'): Metric => ({
  ...METRIC,
  ...{ start: 0, end: text.length, text, ...values, rule },
});

it.each([
  {
    name: 'people to the last one',
    original: read('98,765,432人', { value: 98_765_432, unit: '人' }, 'count'),
    value: 100_000_000,
    words: '100000000人',
    range: { low: 100_000_000, high: 100_000_000 },
  },
  {
    name: 'a tenth of a hundred million',
    original: read('58.6亿元', { value: 5_860_000_000, unit: '元' }),
    value: 6_000_000_000,
    words: '60.0亿元',
    range: { low: 5_995_000_000, high: 6_005_000_000 },
  },
  {
    name: 'ten thousands',
    original: read('586000万元', { value: 5_860_000_000, unit: '元' }),
    value: 6_000_000_000,
    words: '600000万元',
    range: { low: 5_999_995_000, high: 6_000_005_000 },
  },
  {
    name: 'in characters',
    original: read('三亿元', { value: 300_000_000, unit: '元' }),
    value: 400_000_000,
    words: '4亿元',
    range: { low: 350_000_000, high: 450_000_000 },
  },
  {
    name: 'a tenth of a hundredth',
    original: read('8.1%', { value: 8.1, unit: '%' }, 'percent'),
    value: 3,
    words: '3.0%',
    range: { low: 2.95, high: 3.05 },
  },
  {
    name: 'as the words have it, though they were read otherwise',
    original: read('60.00亿元', { value: 60, unit: '元' }),
    value: 6_000_000_000,
    words: '60.00亿元',
    range: { low: 5_999_500_000, high: 6_000_500_000 },
  },
  {
    name: 'of another unit',
    original: read('98000万元', { value: 980_000_000, unit: '元' }),
    ...{ value: 980_000_000, unit: '美元' },
    words: '98000万美元',
    range: { low: 979_995_000, high: 980_005_000 },
  },
  {
    name: 'of a unit of the same thing',
    original: read('1.25公里', { value: 1.25, unit: '公里' }, 'length'),
    ...{ value: 1200, unit: '米' },
    words: '1200米',
    range: { low: 1199.5, high: 1200.5 },
  },
])('is no coarser than what was read: $name', (row) => {
  const { original, value, words, range } = row;
  const unit = 'unit' in row ? row.unit : original.unit;
  const metric = {
    ...original,
    value,
    unit,
    corrected: { by: 'a', state: 'applied' as const, original },
  };
  const printed = asCorrected(metric, original.text);
  expect(printed.text).toBe(words);
  expect(readFigure(printed.metric, printed.text)?.rounded).toMatchObject(range);
});

it.each([
  { name: 'more digits', written: '5.860亿元', words: '5.860亿元', place: 100_000 },
  { name: 'fewer', written: '6亿元', value: 600_000_000, words: '6亿元', place: 100_000_000 },
  {
    name: 'a fall',
    written: '下降5.860亿元',
    value: -586_000_000,
    words: '下降5.860亿元',
    place: 1e5,
  },
  /* Whatever wrote it, it says another value. */
  { name: 'another value', written: '7亿元', words: '5.86亿元', place: 1_000_000 },
])('is as precise as the reader typed it: $name', ({ written, words, place, ...rest }) => {
  const { value = 586_000_000 } = rest;
  const { text, metric } = asCorrected(said({ value, written }), TEXT);
  expect(text).toBe(words);
  expect(readFigure(metric, text)?.place).toBeCloseTo(place, 3);
});

it.each([
  { name: 'as read', metric: METRIC },
  { name: 'of another period', metric: said({ status: 'target' }) },
  { name: 'in doubt', metric: said({ value: 1 }, 'doubtful') },
  { name: 'without a value', metric: said({ value: undefined }) },
])('a figure stays where it stands: $name', ({ metric }) => {
  expect(asCorrected(metric, TEXT)).toEqual({ metric, text: TEXT });
});
