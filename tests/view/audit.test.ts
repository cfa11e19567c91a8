import { describe, expect, it, test } from 'vitest';
import type { Status } from '../../lib/model/annotation';
import { AUDIT_VERDICTS } from '../../lib/model/audit';
import {
  AGREED,
  auditEntries,
  decisionFields,
  decisionOf,
  dismissals,
  doubtfulSpans,
  evidenceOf,
  findingsAt,
  openCount,
} from '../../lib/view/audit';
import { clauseAround } from '../../lib/text/clause-around';
import { metricEntries, noteEntries } from '../../lib/view/entries';
import { HASH } from '../builders/annotation-edit';
import { audited, figure, finding } from '../builders/audited';
import { extraction } from '../builders/extraction';
import { annotation, annotationAt, metric } from './samples';

const TOTAL = figure('2.6万亩', 4);
const SHARE = finding({
  kind: 'share',
  operands: [figure('2.6万亩', 4), figure('1.1万亩', 10), figure('40%', 30)],
  verdict: 'consistent',
  because: 'within-precision',
  missedBy: undefined,
});
const SCOPED = finding({
  kind: 'growth',
  operands: [figure('9亿元', 50), figure('6%', 60)],
  verdict: 'needs-scope',
  because: 'constant-prices',
});
const FOUND = extraction({
  sections: [],
  pledges: [],
  metrics: [
    metric({ ...TOTAL, indicator: undefined, section: undefined }),
    metric({ ...figure('6%', 60), indicator: undefined, section: undefined }),
  ],
});

const WORDS = '全镇耕地2.6万亩，其中水田1.1万亩、旱地1.3万亩。';
const within = (words: string) =>
  figure(words, WORDS.indexOf(words), {
    clause: clauseAround(WORDS, {
      start: WORDS.indexOf(words),
      end: WORDS.indexOf(words) + words.length,
    }),
  });
const IN_WORDS = finding({ operands: ['1.1万亩', '1.3万亩', '2.6万亩'].map(within) });

/** The list over some findings and annotations. */
const entriesOf = (
  report: ReturnType<typeof audited>,
  ...annotations: Parameters<typeof metricEntries>[1]
) => {
  const places = { anchors: {}, textHash: HASH };
  return auditEntries(report, {
    metrics: metricEntries(FOUND, annotations, places),
    notes: noteEntries(FOUND, annotations, places),
  });
};

const judged = (exact: string, start: number, status: Status) =>
  annotationAt(exact, start, { subject: 'metric', status });

describe('the list of findings', () => {
  it('has the gravest first and those that add up last', () => {
    const entries = entriesOf(audited(SHARE, SCOPED, finding()));
    expect(entries.map(({ finding: { verdict } }) => verdict)).toEqual([
      'inconsistent',
      'needs-scope',
      'consistent',
    ]);
  });

  it('knows findings alike by their turn', () => {
    const keys = entriesOf(audited(finding(), finding())).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('counts what does not add up and is not decided', () => {
    const report = audited(finding(), SCOPED, SHARE);
    expect(openCount(entriesOf(report))).toBe(1);
    expect(openCount(entriesOf(report, judged('2.6万亩', 4, 'discrepant')))).toBe(0);
    expect(openCount(entriesOf(report, judged('6%', 60, 'other-basis')))).toBe(1);
  });

  it('is judged on the stated figure: on its sheet in the list of figures, else as a passage', () => {
    const [sum, , share] = entriesOf(audited(finding(), SCOPED, SHARE));
    expect(sum?.judged).toMatchObject({ subject: 'metric', quote: { text: '2.6万亩', start: 4 } });
    expect(sum?.judged.key).toMatch(/^metric\|/);
    expect(share?.judged).toMatchObject({ subject: 'passage', quote: { text: '40%', start: 30 } });
    const [again] = entriesOf(
      audited(SHARE),
      annotationAt('40%', 30, { subject: 'passage', status: 'confirmed' }),
    );
    expect(again?.decision).toBe('accepted');
  });

  it('is judged in the report at hand, where an earlier one states the figure', () => {
    const [entry] = entriesOf(
      audited(finding({ operands: [TOTAL, figure('2.5万亩', 4, { in: 'https://a.cn/' })] })),
    );
    expect(entry?.judged.quote.text).toBe('2.6万亩');
  });
});

test.each([
  { verdict: 'inconsistent', status: undefined, expect: 'open' },
  { verdict: 'inconsistent', status: 'discrepant', expect: 'accepted' },
  { verdict: 'inconsistent', status: 'confirmed', expect: 'judged' },
  { verdict: 'inconsistent', status: 'other-basis', expect: 'judged' },
  { verdict: 'inconsistent', status: 'unverifiable', expect: 'judged' },
  { verdict: 'needs-scope', status: 'other-basis', expect: 'accepted' },
  { verdict: 'needs-scope', status: 'discrepant', expect: 'judged' },
  { verdict: 'consistent', status: 'confirmed', expect: 'accepted' },
] as const)('$verdict, judged $status, is $expect', ({ verdict, status, expect: decision }) => {
  expect(decisionOf(verdict, annotation({ status }))).toBe(decision);
});

test('a figure that was misread is, whatever else was said of it', () => {
  expect(decisionOf('inconsistent', annotation({ disputed: true, status: 'confirmed' }))).toBe(
    'misread',
  );
  expect(decisionOf('inconsistent', undefined)).toBe('open');
});

test('what is no way to accept a finding is one to dismiss it', () => {
  expect(dismissals('needs-scope')).toEqual(['discrepant', 'confirmed', 'misread']);
  for (const verdict of AUDIT_VERDICTS)
    expect([AGREED[verdict], ...dismissals(verdict)].toSorted()).toEqual([
      'confirmed',
      'discrepant',
      'misread',
      'other-basis',
    ]);
});

describe('a decision', () => {
  const words = { sum: '核算：1.1 + 1.3 = 2.4。', reason: '' };
  const nothing = { note: '', evidence: [] };
  const newId = () => 'e-1';
  const [piece, ...others] = evidenceOf(finding(), audited(), { newId, url: 'https://a.cn/' });

  it('is a status with the sum as a note and the other figures as evidence', () => {
    const evidence = piece === undefined ? [] : [piece];
    expect(decisionFields('discrepant', words, nothing, evidence)).toEqual({
      status: 'discrepant',
      note: words.sum,
      evidence,
    });
  });

  it('leaves what was noted as it is, and says nothing twice', () => {
    const before = { ...nothing, note: '问过\n\n问过\n' };
    const first = decisionFields('other-basis', { ...words, reason: '可比价' }, before, []);
    expect(first.note).toBe(`问过\n\n问过\n\n${words.sum}\n可比价`);
    expect(
      decisionFields(
        'other-basis',
        words,
        first.note === '' ? nothing : { ...first, evidence: [] },
        [],
      ).note,
    ).toBe(first.note);
  });

  it('adds no evidence that is there', () => {
    const evidence = piece === undefined ? [] : [piece];
    const again = evidence.map((one) => ({ ...one, id: 'e-2' }));
    expect(decisionFields('confirmed', words, { note: '', evidence }, again).evidence).toEqual(
      evidence,
    );
  });

  it('that it was misread judges nothing', () => {
    expect(decisionFields('misread', words, nothing, [])).toEqual({
      note: words.sum,
      disputed: true,
    });
  });

  it('stands on the clauses of the other figures, each once', () => {
    expect([piece?.text, ...others.map(({ text }) => text)]).toEqual(['1.1万亩', '1.3万亩']);
    expect(evidenceOf(IN_WORDS, audited(), { newId, url: 'https://a.cn/' })).toEqual([
      { id: 'e-1', url: 'https://a.cn/', text: WORDS.slice(0, -1) },
    ]);
  });

  it('quotes an earlier report where it is kept', () => {
    const { target } = annotation();
    const earlier = [
      { id: 'https://b.cn/', url: 'https://b.cn/2023', title: '去年', publishedOn: '2024-01-20' },
    ];
    const operands = [figure('2.4万亩', 8, { in: 'https://b.cn/', target }), TOTAL];
    expect(evidenceOf(finding({ operands }), { earlier }, { newId, url: 'https://a.cn/' })).toEqual(
      [{ id: 'e-1', url: 'https://b.cn/2023', text: '2.4万亩', on: '2024-01-20', target }],
    );
  });
});

test('a figure has its gravest findings', () => {
  const report = audited(SHARE, SCOPED, finding());
  expect(findingsAt(report, TOTAL).map(({ kind }) => kind)).toEqual(['sum']);
  expect(findingsAt(audited(SHARE, SHARE), TOTAL)).toHaveLength(2);
  expect(findingsAt(report, { start: 4, end: 5 })).toEqual([]);
});

test('what does not add up is marked in the report’s own text alone', () => {
  const other = finding({ operands: [figure('2.4万亩', 8, { in: 'https://b.cn/' }), TOTAL] });
  expect(doubtfulSpans(audited(SHARE, other))).toEqual([{ start: TOTAL.start, end: TOTAL.end }]);
});
