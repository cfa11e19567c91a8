import { describe, expect, it } from 'vitest';
import { corrected, placedIn } from '../../lib/corrections/index';
import type { Annotation } from '../../lib/model/annotation';
import type { Extraction, Metric } from '../../lib/model/extraction';
import { correctionOn } from '../builders/correction';
import { extraction, METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { TEXT_HASH } from '../builders/notes';

const READ = extraction();

const by = (
  annotations: readonly Annotation[],
  read: Extraction = READ,
  text: string = TEXT,
  textHash: string = text === TEXT ? TEXT_HASH : 'b'.repeat(64),
) => corrected(read, placedIn(annotations, { text, textHash }));

const placed = (wording: string, text = TEXT) => {
  const start = text.indexOf(wording);
  return { start, end: start + wording.length, text: wording };
};

const TYPO = correctionOn('2.88亿元', { is: 'metric', set: { value: 28_800_000 } });

describe('without corrections', () => {
  it('findings are the same object', () => {
    expect(by([]).findings).toBe(READ);
    expect(by([{ ...TYPO, correction: undefined }]).findings).toBe(READ);
  });
});

describe('a corrected metric', () => {
  it('says what the reader says, bears what was read, and leaves the rest as it is', () => {
    const { findings, states } = by([TYPO]);
    expect(findings.metrics).toEqual([
      {
        ...METRIC,
        value: 28_800_000,
        corrected: { by: TYPO.id, state: 'applied', original: METRIC },
      },
    ]);
    expect(findings.pledges).toEqual(READ.pledges);
    expect(states).toEqual(new Map([[TYPO.id, 'applied']]));
  });

  it.each([
    {
      name: 'another indicator',
      set: { indicator: '一般公共预算收入' },
      is: { indicator: { start: METRIC.start, end: METRIC.start, text: '一般公共预算收入' } },
    },
    { name: 'no indicator', set: { indicator: null }, is: { indicator: undefined } },
    {
      name: 'another time',
      set: { period: '2015年', when: { start: '2015-01-01', end: '2015-12-31' } },
      is: {
        period: { text: '2015年', start: '2015-01-01', end: '2015-12-31' },
        when: { start: '2015-01-01', end: '2015-12-31', from: 'wording' },
      },
    },
    { name: 'a target', set: { status: 'target' as const }, is: { status: 'target' } },
    { name: 'a scope', set: { scope: '全镇' }, is: { scope: '全镇' } },
    {
      name: 'a range',
      set: { value: 3, range: [3, 5] as const, unit: '家', bound: 'approx' as const },
      is: { value: 3, range: [3, 5], unit: '家', bound: 'approx' },
    },
  ])('may have $name', ({ set, is }) => {
    const [metric] = by([correctionOn('2.88亿元', { is: 'metric', set })]).findings.metrics;
    expect(metric).toMatchObject(is);
    expect(metric?.text).toBe('2.88亿元');
  });

  it('that is a range no more has none', () => {
    const read = extraction({ metrics: [{ ...METRIC, range: [1, 2] }] });
    expect(by([TYPO], read).findings.metrics[0]?.range).toBeUndefined();
  });

  it('counts as the later correction says, of two of one place', () => {
    const second = correctionOn('2.88亿元', { is: 'metric', set: { value: 1 } }, { at: 2 });
    expect(by([second, TYPO]).findings.metrics[0]).toMatchObject({
      value: 1,
      corrected: { original: METRIC },
    });
  });

  it('is gone where it is none, and the pledge loses its target', () => {
    const target: Metric = { ...METRIC, ...placed('三座'), status: 'target' };
    const read = extraction({
      metrics: [METRIC, target],
      pledges: [{ ...PLEDGE, targets: [1] }],
    });
    const none = correctionOn('三座', { is: 'not-metric' });
    const { findings, states } = by([none], read);
    expect(findings.metrics).toEqual([METRIC]);
    expect(findings.pledges[0]?.targets).toEqual([]);
    expect(states.get(none.id)).toBe('applied');
    const other = by([correctionOn('2.88亿元', { is: 'not-metric' })], read).findings;
    expect(other.pledges[0]?.targets).toEqual([0]);
  });

  it('that becomes a target is one of its pledge, and one that is actual none', () => {
    const three: Metric = { ...METRIC, ...placed('三座'), status: 'actual' };
    const read = extraction({ metrics: [METRIC, three] });
    const aim = correctionOn('三座', { is: 'metric', set: { status: 'target' } });
    const { findings } = by([aim], read);
    expect(findings.pledges[0]?.targets).toEqual([1]);
    const back = extraction({
      metrics: [METRIC, { ...three, status: 'target' }],
      pledges: [{ ...PLEDGE, targets: [1] }],
    });
    const actual = correctionOn('三座', { is: 'metric', set: { status: 'actual' } });
    expect(by([actual], back).findings.pledges[0]?.targets).toEqual([]);
  });

  it('keeps the level that changes speak of, where others go', () => {
    const three: Metric = { ...METRIC, ...placed('三座') };
    const change: Metric = { ...METRIC, ...placed('加固'), relatesTo: 1 };
    const read = extraction({ metrics: [METRIC, three, change] });
    const { findings } = by([correctionOn('2.88亿元', { is: 'not-metric' })], read);
    expect(findings.metrics.map(({ relatesTo }) => relatesTo)).toEqual([undefined, 0]);
  });
});

describe('a corrected pledge', () => {
  it('says what the reader says', () => {
    const correction = {
      is: 'pledge',
      set: {
        specificity: 'quantified',
        strength: 'aim',
        deadline: '6月底前',
        due: '2024-06-30',
        topic: 'transport',
      },
    } as const;
    const { findings } = by([correctionOn(PLEDGE.text, correction, { subject: 'pledge' })]);
    expect(findings.pledges).toEqual([
      expect.objectContaining({
        specificity: 'quantified',
        strength: 'aim',
        deadline: { text: '6月底前', due: '2024-06-30' },
        due: { date: '2024-06-30', from: 'wording' },
        topic: 'transport',
        corrected: expect.objectContaining({ state: 'applied', original: PLEDGE }),
      }),
    ]);
  });

  it('without a deadline has no day', () => {
    const none = correctionOn(
      PLEDGE.text,
      { is: 'pledge', set: { deadline: null, due: null } },
      { subject: 'pledge' },
    );
    const [pledge] = by([none]).findings.pledges;
    expect([pledge?.deadline, pledge?.due]).toEqual([undefined, undefined]);
  });
});

describe('a passage', () => {
  it('is marked by hand as a metric, read from its words', () => {
    const read = extraction({ metrics: [], pledges: [PLEDGE] });
    const mark = correctionOn(
      '三座',
      { is: 'metric', set: { status: 'target' } },
      { subject: 'passage' },
    );
    const { findings } = by([mark], read);
    expect(findings.metrics).toEqual([
      {
        ...placed('三座'),
        value: 3,
        unit: '座',
        bound: 'exact',
        kind: 'level',
        status: 'target',
        section: 0,
        zone: 'review',
        rule: 'by-hand',
        corrected: { by: mark.id, state: 'applied' },
      },
    ]);
    expect(findings.pledges[0]?.targets).toEqual([0]);
  });

  it('is marked by hand as a pledge', () => {
    const mark = correctionOn(
      '财政总收入2.88亿元。',
      { is: 'pledge', set: { strength: 'firm' } },
      { subject: 'passage' },
    );
    const { findings } = by([mark]);
    expect(findings.pledges).toHaveLength(2);
    expect(findings.pledges[0]).toMatchObject({
      specificity: 'directional',
      strength: 'firm',
      targets: [],
    });
    expect(findings.pledges[1]).toEqual(PLEDGE);
  });
});

describe('joining and splitting', () => {
  it('a wider annotation takes the place of those inside', () => {
    const [three, five] = [placed('2.88'), placed('亿元')];
    const read = extraction({
      metrics: [
        { ...METRIC, ...three, value: 2.88, unit: '' },
        { ...METRIC, ...five, value: 1e8 },
      ],
    });
    const joined = correctionOn('2.88亿元', { is: 'metric', set: {} });
    expect(by([joined], read).findings.metrics).toEqual([
      expect.objectContaining({ ...placed('2.88亿元'), value: 288_000_000, unit: '元' }),
    ]);
  });

  it('one becomes several, each where it stands', () => {
    const split = correctionOn(
      PLEDGE.text,
      {
        is: 'pledge',
        set: { strength: 'aim' },
        parts: [
          { start: 0, end: 4 },
          { start: 4, end: 12 },
        ],
      },
      { subject: 'pledge' },
    );
    const { findings } = by([split]);
    expect(findings.pledges.map(({ text, strength }) => [text, strength])).toEqual([
      ['年底前完', 'aim'],
      ['成三座桥梁加固。', 'aim'],
    ]);
    for (const { start, end, text } of findings.pledges) expect(TEXT.slice(start, end)).toBe(text);
  });
});

describe('a newer extractor', () => {
  it('that reads the same agrees, and its finding stands', () => {
    const read = extraction({ metrics: [{ ...METRIC, value: 28_800_000 }] });
    const { findings, states } = by([TYPO], read);
    expect(states.get(TYPO.id)).toBe('agreed');
    expect(findings.metrics[0]).toMatchObject({
      value: 28_800_000,
      corrected: { state: 'agreed' },
    });
  });

  it('that reads another span is corrected where it stands', () => {
    const read = extraction({ metrics: [{ ...METRIC, ...placed('收入2.88亿元') }] });
    expect(by([TYPO], read).findings.metrics).toEqual([
      expect.objectContaining({ ...placed('2.88亿元'), value: 28_800_000 }),
    ]);
  });

  it('that finds nothing any more leaves what the reader said of what was read', () => {
    const was = { unit: '元', kind: 'level', status: 'actual', indicator: '财政总收入' } as const;
    const kept = correctionOn('2.88亿元', { is: 'metric', set: { value: 28_800_000 }, was });
    expect(by([kept], extraction({ metrics: [] })).findings.metrics).toEqual([
      expect.objectContaining({
        value: 28_800_000,
        unit: '元',
        indicator: expect.objectContaining({ text: '财政总收入' }),
      }),
    ]);
  });

  it('that finds no metric where there is none agrees', () => {
    const none = correctionOn('2.88亿元', { is: 'not-metric' });
    expect(by([none], extraction({ metrics: [] })).states.get(none.id)).toBe('agreed');
  });
});

describe('a changed page', () => {
  const moved = `（更正）本页已更新。\n${TEXT}`;
  const at = (wording: string, text: string, change: Partial<Metric> = {}) =>
    extraction({ metrics: [{ ...METRIC, ...placed(wording, text), ...change }], pledges: [] });

  it('keeps the correction where the words are the same', () => {
    const [metric] = by([TYPO], at('2.88亿元', moved), moved).findings.metrics;
    expect(metric).toMatchObject({ value: 28_800_000, ...placed('2.88亿元', moved) });
  });

  it('leaves what is read where the number changed, in doubt', () => {
    const other = TEXT.replace('2.88亿元', '3.15亿元');
    const { findings, states } = by([TYPO], at('3.15亿元', other, { value: 315_000_000 }), other);
    expect(states.get(TYPO.id)).toBe('doubtful');
    expect(findings.metrics).toEqual([
      expect.objectContaining({
        value: 315_000_000,
        corrected: expect.objectContaining({ state: 'doubtful' }),
      }),
    ]);
  });

  it('does not refuse another number', () => {
    const other = TEXT.replace('2.88亿元', '3.15亿元');
    const none = correctionOn('2.88亿元', { is: 'not-metric' });
    expect(by([none], at('3.15亿元', other), other).findings.metrics).toHaveLength(1);
  });

  it('shows nothing where nothing of it is left', () => {
    const { findings, states } = by([TYPO], extraction({ metrics: [] }), '本页已删除。');
    expect([findings.metrics, states.get(TYPO.id)]).toEqual([[], 'doubtful']);
  });

  it('keeps a sentence that was joined to the one that was refused, in doubt', () => {
    const other = TEXT.replace(PLEDGE.text, `${PLEDGE.text.slice(0, -1)}，新建2所幼儿园。`);
    const wider = placed(`${PLEDGE.text.slice(0, -1)}，新建2所幼儿园。`, other);
    const read = extraction({ metrics: [], pledges: [{ ...PLEDGE, ...wider }] });
    const none = correctionOn(PLEDGE.text, { is: 'not-pledge' }, { subject: 'pledge' });
    const { findings } = by([none], read, other);
    expect(findings.pledges).toEqual([
      expect.objectContaining({
        ...wider,
        corrected: expect.objectContaining({ state: 'doubtful' }),
      }),
    ]);
  });

  it('is refused where a few words of the sentence came before or behind it', () => {
    const other = TEXT.replace(PLEDGE.text, `力争${PLEDGE.text}`);
    const read = extraction({
      metrics: [],
      pledges: [{ ...PLEDGE, ...placed(`力争${PLEDGE.text}`, other) }],
    });
    const none = correctionOn(PLEDGE.text, { is: 'not-pledge' }, { subject: 'pledge' });
    expect(by([none], read, other).findings.pledges).toEqual([]);
  });

  it.each([
    ['农业总产值', 'doubtful'],
    ['全镇财政总收入', 'applied'],
  ] as const)('%s: the same digits are %s', (indicator, state) => {
    const was = { indicator: '财政总收入', unit: '元' };
    const typo = correctionOn('2.88亿元', { is: 'metric', set: { value: 28_800_000 }, was });
    const other = TEXT.replace('财政总收入', indicator);
    const read = at('2.88亿元', other, { indicator: placed(indicator, other) });
    expect(by([typo], read, other).findings.metrics[0]).toMatchObject({
      value: state === 'applied' ? 28_800_000 : METRIC.value,
      corrected: { state },
    });
  });
});

describe('a stretch that only touches a finding', () => {
  it('is marked by hand beside it', () => {
    const edge = correctionOn('元。', { is: 'metric', set: { value: 9 } }, { subject: 'passage' });
    const { metrics } = by([edge]).findings;
    expect(metrics.map(({ text, value }) => [text, value])).toEqual([
      [METRIC.text, METRIC.value],
      ['元。', 9],
    ]);
  });

  it('is refused without it', () => {
    const edge = correctionOn('元。', { is: 'not-metric' }, { subject: 'passage' });
    expect(by([edge]).findings.metrics).toHaveLength(1);
  });
});

describe('thousands of findings', () => {
  it('are joined without looking at each figure for each pledge', () => {
    let looks = 0;
    const many = Array.from({ length: 2_000 }, (_, at) => at * 10 + 100);
    const metrics = many.map((start): Metric => ({
      ...METRIC,
      start,
      get end() {
        looks += 1;
        return start + 5;
      },
    }));
    const pledges = many.map((start, at) => ({
      ...PLEDGE,
      start,
      end: start + 8,
      targets: [at],
    }));
    const start = TEXT.indexOf('2.88亿元');
    const read = extraction({ metrics: [METRIC, ...metrics], pledges });
    expect(start).toBeLessThan(100);
    by([TYPO], read);
    expect(looks).toBeLessThan(100_000);
  });
});
