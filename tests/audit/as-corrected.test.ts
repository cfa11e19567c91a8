import { expect, it } from 'vitest';
import { asCorrected } from '../../lib/audit/as-corrected';
import type { CorrectionState } from '../../lib/model/extraction';
import { METRIC, TEXT } from '../builders/extraction';

const said = (change: object, state: CorrectionState = 'applied') => ({
  ...METRIC,
  ...change,
  corrected: { by: 'a', state, original: METRIC },
});

it.each([
  { name: 'hundreds of millions', change: { value: 6_120_000_000 }, words: '61.2亿元' },
  { name: 'tens of thousands', change: { value: 128_500, unit: '亩' }, words: '12.85万亩' },
  { name: 'a loss, whose sign is the value’s', change: { value: -3.1, unit: '%' }, words: '3.1%' },
  { name: 'at least', change: { value: 500, unit: '户', bound: 'min' }, words: '500户以上' },
])('$name', ({ change, words }) => {
  const { text, metric } = asCorrected(said(change), TEXT);
  expect([text, text.slice(metric.start, metric.end)]).toEqual([words, words]);
});

it.each([
  { name: 'as read', metric: METRIC },
  { name: 'of another period', metric: said({ status: 'target' }) },
  { name: 'in doubt', metric: said({ value: 1 }, 'doubtful') },
  { name: 'without a value', metric: said({ value: undefined }) },
])('a figure stays where it stands: $name', ({ metric }) => {
  expect(asCorrected(metric, TEXT)).toEqual({ metric, text: TEXT });
});
