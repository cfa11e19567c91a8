import { describe, expect, it } from 'vitest';
import { corrected, placedIn } from '../../lib/corrections/index';
import { compared } from '../../lib/corrections/compare';
import { correctionsFile } from '../../lib/exchange/corrections';
import type { ExportedReport } from '../../lib/exchange/report';
import { reportTable } from '../../lib/exchange/tables';
import type { Annotation } from '../../lib/model/annotation';
import type { Extraction } from '../../lib/model/extraction';
import type { GoldFile, GoldText } from '../../lib/model/gold';
import { checkedCorrections } from '../../lib/schema/corrections-file';
import { wordsOf } from '../../lib/wording/words';
import { metricValues, pledgeValues } from '../../lib/corrections/values';
import { SOURCE } from '../builders/annotation-edit';
import { correctionOn } from '../builders/correction';
import { extraction, METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { TEXT_HASH } from '../builders/notes';

const exported = (annotations: readonly Annotation[], text = TEXT): ExportedReport => ({
  report: {
    ...{ id: SOURCE, url: SOURCE, title: '临溪镇2023年工作总结', documentType: 'work-summary' },
    ...{ textHash: TEXT_HASH, extractor: '1.0.0' },
  },
  capturedAt: '2026-01-01T00:00:00.000Z',
  readOn: '2026-01-01',
  text,
  ...corrected(
    { metrics: [METRIC], pledges: [PLEDGE], sections: extraction().sections },
    placedIn(annotations, { text: TEXT, textHash: TEXT_HASH }),
  ).findings,
  annotations,
  anchors: {},
});

const VALUE = correctionOn('2.88亿元', {
  is: 'metric',
  set: { value: 28_800_000, indicator: '镇级财政收入' },
  was: metricValues(METRIC),
});
const AIM = correctionOn(
  PLEDGE.text,
  { is: 'pledge', set: { strength: 'aim', due: null }, was: pledgeValues(PLEDGE) },
  { at: 2, subject: 'pledge' },
);
const NAMED = { start: 0, end: 6, text: '镇级 财政收入' };
const NONE = correctionOn(PLEDGE.text, { is: 'not-pledge' }, { at: 3, subject: 'pledge' });
const NO_METRIC = correctionOn('2.88亿元', { is: 'not-metric' }, { at: 4 });

function goldOf(annotations: readonly Annotation[], withText = false): GoldText {
  const file: unknown = JSON.parse(correctionsFile([exported(annotations)], { withText }));
  const checked = checkedCorrections(file);
  if (!checked.ok) throw new Error(checked.at);
  const [text] = checked.value.texts;
  if (text === undefined) throw new Error('no text');
  return text;
}

describe('corrections as gold', () => {
  it('label what the reader said, where it stands, and no more of the text', () => {
    const { start, end } = METRIC;
    expect(goldOf([VALUE, AIM])).toEqual({
      source: SOURCE,
      title: '临溪镇2023年工作总结',
      textHash: TEXT_HASH,
      scope: [
        [start, end],
        [PLEDGE.start, PLEDGE.end],
      ],
      metrics: [
        {
          ...{ start, end, text: '2.88亿元', value: 28_800_000, unit: '元', bound: 'exact' },
          ...{ kind: 'level', status: 'actual', indicator: '镇级财政收入' },
          corrected: ['value', 'indicator'],
        },
      ],
      sentences: [
        {
          ...{ start: PLEDGE.start, end: PLEDGE.end, text: PLEDGE.text, zone: 'plan' },
          ...{ pledge: 'yes', spec: 'deliverable', strength: 'aim', deadline: '年底前' },
          corrected: ['strength', 'due'],
        },
      ],
      absent: [],
    });
  });

  it('say where nothing is, and hold the text where that is wanted', () => {
    const gold = goldOf([NO_METRIC, NONE], true);
    expect(gold.absent).toEqual([{ start: METRIC.start, end: METRIC.end, text: '2.88亿元' }]);
    expect(gold.sentences).toEqual([
      expect.objectContaining({ pledge: 'no', text: PLEDGE.text, corrected: [] }),
    ]);
    expect(gold.metrics).toEqual([]);
    expect(gold.text).toBe(TEXT);
  });

  it('leave out those in doubt, and reports without any', () => {
    const doubtful = {
      ...exported([NO_METRIC]),
      anchors: {
        [NO_METRIC.id]: {
          outcome: 'number-changed' as const,
          start: METRIC.start,
          end: METRIC.end,
        },
      },
    };
    const file: GoldFile = JSON.parse(
      correctionsFile([exported([]), doubtful], { withText: false }),
    );
    expect(file.texts).toEqual([]);
  });
});

describe('what is read held against corrections', () => {
  const wrongIn = (annotations: readonly Annotation[], read: Extraction) =>
    compared(goldOf(annotations), read).map(({ is, wrong }) => [is, wrong]);

  it('tells what is still read otherwise', () =>
    expect(wrongIn([VALUE, AIM], extraction())).toEqual([
      [
        'metric',
        [
          { field: 'value', want: '28800000', got: '288000000' },
          { field: 'indicator', want: '镇级财政收入', got: '财政总收入' },
        ],
      ],
      [
        'pledge',
        [
          { field: 'strength', want: 'aim', got: 'firm' },
          { field: 'due', want: undefined, got: '2024-12-31' },
        ],
      ],
    ]));

  it('tells what is right by now', () =>
    expect(
      wrongIn(
        [VALUE],
        extraction({ metrics: [{ ...METRIC, value: 28_800_000, indicator: NAMED }] }),
      ),
    ).toEqual([['metric', []]]));

  it('tells what is missed and what is one too many', () => {
    expect(wrongIn([VALUE], extraction({ metrics: [] }))).toEqual([
      ['metric', [{ field: 'missed' }]],
    ]);
    expect(wrongIn([NO_METRIC, NONE], extraction())).toEqual([
      ['not-metric', [{ field: 'extra', got: '2.88亿元' }]],
      ['not-pledge', [{ field: 'extra', got: PLEDGE.text }]],
    ]);
    expect(wrongIn([NO_METRIC, NONE], extraction({ metrics: [], pledges: [] }))).toEqual([
      ['not-metric', []],
      ['not-pledge', []],
    ]);
  });
});

describe('tables', () => {
  it('mark what is corrected, with what was read beside it', () => {
    const { headings, rows } = reportTable('metrics', [exported([VALUE])], wordsOf('zh_CN'));
    const cell = (heading: string) => rows[0]?.[headings.indexOf(heading)];
    expect(cell('数值')).toBe(28_800_000);
    expect(cell('指标')).toBe('镇级财政收入');
    expect(cell('是否更正')).toBe('已更正');
    expect(cell('原读作')).toBe('数值：2.88亿元（288,000,000元）；指标：财政总收入');
  });
});

describe('a file that is none', () => {
  it.each([
    ['another format', { format: 'x', version: 1, texts: [] }, 'format'],
    ['a later version', { format: 'nuoshu-corrections', version: 2, texts: [] }, 'version'],
    ['nothing', null, ''],
  ])('%s', (_, json, at) => expect(checkedCorrections(json)).toEqual({ ok: false, at }));
});
