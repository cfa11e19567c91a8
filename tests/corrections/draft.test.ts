import { describe, expect, it } from 'vitest';
import { checkedDraft, draftOf } from '../../lib/corrections/index';
import type { Correctable, CorrectionDraft } from '../../lib/corrections/index';
import { metricValues, pledgeValues } from '../../lib/corrections/values';
import type { Metric } from '../../lib/model/extraction';
import { METRIC, PLEDGE } from '../builders/extraction';

const ON_METRIC: Correctable = { found: METRIC, text: METRIC.text };
const ON_PLEDGE: Correctable = { found: PLEDGE, text: PLEDGE.text };
const WAS = metricValues(METRIC);

const said = (place: Correctable, is: CorrectionDraft['is'], change: Partial<CorrectionDraft>) =>
  checkedDraft({ ...draftOf(is, place), ...change }, place);

describe('the form on a metric', () => {
  it('opens with what was read', () => {
    expect(draftOf('metric', ON_METRIC)).toMatchObject({
      value: '2.88亿元',
      indicator: '财政总收入',
      period: '',
      status: 'actual',
      kind: 'level',
    });
  });

  it.each<{ name: string; change: Partial<CorrectionDraft>; set: object }>([
    {
      name: 'a value',
      change: { value: ' 0.2880亿元 ' },
      set: { value: 28_800_000, written: '0.2880亿元' },
    },
    {
      name: 'a value without its unit',
      change: { value: '2880万' },
      set: { value: 28_800_000, written: '2880万元' },
    },
    { name: 'a limit', change: { value: '不低于2.88亿元' }, set: { bound: 'min' } },
    { name: 'no value', change: { value: ' ' }, set: { value: null } },
    {
      name: 'an indicator',
      change: { indicator: ' 一般公共预算  收入 ' },
      set: { indicator: '一般公共预算 收入' },
    },
    { name: 'no indicator', change: { indicator: '' }, set: { indicator: null } },
    {
      name: 'a time',
      change: { period: '2023年' },
      set: { period: '2023年', when: { start: '2023-01-01', end: '2023-12-31' } },
    },
    { name: 'a time without days', change: { period: '去年' }, set: { period: '去年' } },
    { name: 'a target', change: { status: 'target' }, set: { status: 'target' } },
    { name: 'a scope', change: { scope: '全镇' }, set: { scope: '全镇' } },
  ])('says $name and nothing else', ({ change, set }) =>
    expect(said(ON_METRIC, 'metric', change)).toEqual({
      ok: true,
      correction: { is: 'metric', set, was: WAS },
    }),
  );

  it.each<{ name: string; change: Partial<CorrectionDraft>; problem: unknown }>([
    { name: 'nothing new', change: {}, problem: 'unchanged' },
    { name: 'the same, written otherwise', change: { value: '28800万元' }, problem: 'unchanged' },
    { name: 'no number', change: { value: '很多' }, problem: { field: 'value', why: 'value_bad' } },
    {
      name: 'too long an indicator',
      change: { indicator: '长'.repeat(201) },
      problem: { field: 'indicator', why: 'too_long' },
    },
    {
      name: 'other words where it is split',
      change: { split: '2.88\n亿美元' },
      problem: { field: 'split', why: 'split_changed' },
    },
  ])('refuses $name', ({ change, problem }) =>
    expect(said(ON_METRIC, 'metric', change)).toEqual({ ok: false, problem }),
  );

  it('a time in other words keeps the days that were read', () => {
    const days = { start: '2023-01-01', end: '2023-12-31' };
    const found: Metric = { ...METRIC, when: { ...days, from: 'wording' } };
    expect(said({ found, text: METRIC.text }, 'metric', { period: '2023年' })).toMatchObject({
      correction: { set: { period: '2023年', when: days } },
    });
  });

  it('that was corrected goes on from that, and what was read stays what it was', () => {
    const before = { is: 'metric', set: { value: 1 }, was: WAS } as const;
    const found: Metric = {
      ...METRIC,
      value: 1,
      corrected: { by: 'a', state: 'applied', original: METRIC },
    };
    const place = { found, text: METRIC.text, before, amount: '1元' };
    expect(said(place, 'metric', { value: '1.0元' })).toMatchObject({
      correction: { set: { value: 1, written: '1.0元' } },
    });
    expect(said(place, 'metric', { scope: '全镇' })).toEqual({
      ok: true,
      correction: { is: 'metric', set: { value: 1, scope: '全镇' }, was: WAS },
    });
    expect(said(place, 'metric', { value: '2.88亿元' })).toEqual({ ok: true, correction: null });
  });

  it('may say that it is none', () =>
    expect(said(ON_METRIC, 'not-metric', {})).toEqual({
      ok: true,
      correction: { is: 'not-metric' },
    }));
});

describe('the form on a pledge', () => {
  it('says what is chosen', () =>
    expect(said(ON_PLEDGE, 'pledge', { strength: 'aim', topic: 'transport', due: '' })).toEqual({
      ok: true,
      correction: {
        is: 'pledge',
        set: { strength: 'aim', topic: 'transport', due: null },
        was: pledgeValues(PLEDGE),
      },
    }));

  it('splits it where lines break', () =>
    expect(said(ON_PLEDGE, 'pledge', { split: '年底前完成\n 三座桥梁加固。\n' })).toMatchObject({
      correction: {
        set: {},
        parts: [
          { start: 0, end: 5 },
          { start: 5, end: 12 },
        ],
      },
    }));
});

describe('the form on a passage', () => {
  it('reads a figure from its words', () => {
    const place = { text: '1.2万人' };
    expect(draftOf('metric', place)).toMatchObject({ value: '1.2万人', kind: 'level' });
    expect(said(place, 'metric', { indicator: '参保人数' })).toMatchObject({
      correction: {
        is: 'metric',
        set: { value: 12_000, unit: '人', indicator: '参保人数', status: 'actual', kind: 'level' },
      },
    });
  });

  it('says all of a pledge', () =>
    expect(said({ text: '建一座桥' }, 'pledge', {})).toEqual({
      ok: true,
      correction: {
        is: 'pledge',
        set: {
          specificity: 'deliverable',
          strength: 'advance',
          deadline: null,
          due: null,
          topic: null,
        },
      },
    }));
});
