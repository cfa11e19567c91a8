import { describe, expect, it } from 'vitest';
import type { Operand } from '../../../lib/model/audit';
import { AUDIT_VERDICTS } from '../../../lib/model/audit';
import { OUTCOMES } from '../../../lib/model/follow-up';
import type { Span } from '../../../lib/model/span';
import { EARLIER, readAuditLabels, readFollowLabels } from './labels';
import type { FollowedPromise, Relation } from './labels';
import { allows, isBound, isOfOneReport, scoreAudit } from './score-audit';
import { isSurelyGone, mayBe, scoreFollow } from './score-follow';
import { labelledText } from './texts';

const at = (start: number, end: number): Span => ({ start, end });
const before = (start: number, end: number): Operand => ({ start, end, in: EARLIER });

const sum: Relation = {
  kind: 'sum',
  operands: [at(10, 14), at(20, 24), at(30, 34)],
  formula: '3+4',
  verdict: 'consistent',
};
const growth: Relation = {
  kind: 'cross-year',
  operands: [before(10, 14), at(40, 44), at(50, 54)],
  formula: '10*(1+5/100)',
  verdict: 'inconsistent',
  accept: ['needs-scope'],
};
const bound: Relation = {
  kind: 'cross-year',
  operands: [before(60, 64), at(60, 64)],
  formula: '3<=9',
  verdict: 'consistent',
};

describe('findings against labelled relations', () => {
  const said = (operands: readonly Operand[]): readonly (string | undefined)[] =>
    scoreAudit([sum, growth], [{ operands, verdict: 'needs-scope' }]).answers.map(
      (answer) => answer.said,
    );

  it.each([
    { name: 'all operands', operands: sum.operands, found: ['needs-scope', undefined] },
    {
      name: 'two of three, roughly',
      operands: [at(9, 12), at(33, 40)],
      found: ['needs-scope', undefined],
    },
    { name: 'one of three', operands: [at(10, 14)], found: [undefined, undefined] },
    {
      name: 'two on the same operand',
      operands: [at(10, 12), at(12, 14)],
      found: [undefined, undefined],
    },
    {
      name: 'two among too many others',
      operands: [...sum.operands.slice(1), at(70, 71), at(72, 73), at(74, 75)],
      found: [undefined, undefined],
    },
    {
      name: 'figures of the other report',
      operands: [before(10, 14), before(20, 24)],
      found: [undefined, undefined],
    },
    {
      name: 'figures of both reports',
      operands: growth.operands.slice(0, 2),
      found: [undefined, 'needs-scope'],
    },
    {
      name: 'operands that touch',
      operands: [at(14, 20), at(24, 30)],
      found: [undefined, undefined],
    },
  ])('$name', ({ operands, found }) => {
    expect(said(operands)).toEqual(found);
  });

  it('gives each relation the finding that fits best, and each finding one relation', () => {
    const part = { operands: sum.operands.slice(0, 2), verdict: 'inconsistent' } as const;
    const whole = { operands: sum.operands, verdict: 'consistent' } as const;
    expect(scoreAudit([sum], [part, whole])).toEqual({
      answers: [{ relation: sum, said: 'consistent' }],
      alarms: [sum],
    });
    expect(scoreAudit([sum, { ...sum }], [whole]).answers.map((answer) => answer.said)).toEqual([
      'consistent',
      undefined,
    ]);
  });

  it('says what alarms lie on', () => {
    const alarm = (operands: readonly Operand[]) =>
      ({ operands, verdict: 'inconsistent' }) as const;
    const findings = [alarm(growth.operands), alarm([at(80, 84), at(90, 94)])];
    expect(scoreAudit([sum, growth], findings).alarms).toEqual([growth, undefined]);
  });

  it('knows verdicts that are accepted, bounds, and relations inside one report', () => {
    expect(AUDIT_VERDICTS.map((verdict) => allows(growth, verdict))).toEqual([false, true, true]);
    expect([sum, growth, bound].map(isBound)).toEqual([false, false, true]);
    expect([sum, growth, bound].map(isOfOneReport)).toEqual([true, false, false]);
  });
});

const road: FollowedPromise = {
  from: at(100, 120),
  target: { value: 8, unit: '公里' },
  to: [at(10, 20), at(30, 40)],
  outcome: 'exceeded',
};
const school: FollowedPromise = { from: at(120, 130), to: [at(50, 60)], outcome: 'partly' };
const gone: FollowedPromise = { from: at(140, 150), to: [], outcome: 'not-mentioned' };

describe('links against labelled promises', () => {
  const promises = [road, school, gone];

  it('takes silence for not mentioned', () => {
    const { answers, evidence } = scoreFollow(promises, []);
    expect(answers.map(({ said }) => said)).toEqual(promises.map(() => 'not-mentioned'));
    expect(evidence).toEqual([]);
  });

  it('lets a link for the sentence speak of all that it covers', () => {
    const link = { from: at(100, 130), to: [at(15, 16), at(59, 62), at(70, 80)] };
    const { answers, evidence } = scoreFollow(promises, [{ ...link, outcome: 'met' }]);
    expect(answers.map(({ said, foundCount }) => [said, foundCount])).toEqual([
      ['met', 1],
      ['met', 1],
      ['not-mentioned', 0],
    ]);
    expect(evidence).toEqual([true, true, false]);
  });

  it('lets a link speak of the promise that it fits best alone where it covers no other', () => {
    const { answers } = scoreFollow(promises, [
      { from: at(102, 124), to: [at(50, 60)], outcome: 'missed' },
    ]);
    expect(answers.map(({ said, foundCount }) => [said, foundCount])).toEqual([
      ['missed', 0],
      ['not-mentioned', 0],
      ['not-mentioned', 0],
    ]);
  });

  it('believes the link that fits best and takes the evidence of all', () => {
    const { answers } = scoreFollow(
      [road],
      [
        { from: at(100, 105), to: [at(10, 20)], outcome: 'missed' },
        { from: at(100, 119), to: [at(30, 40)], outcome: 'exceeded' },
      ],
    );
    expect(answers).toEqual([
      { promise: road, said: 'exceeded', foundCount: 2, hasEvidence: true },
    ]);
  });

  it('counts evidence for what is gone, and none for what is not labelled', () => {
    const { answers, evidence } = scoreFollow(
      [gone],
      [
        { from: at(140, 150), to: [at(0, 5)], outcome: 'partly' },
        { from: at(200, 210), to: [at(0, 5)], outcome: 'met' },
      ],
    );
    expect(answers.map(({ hasEvidence }) => hasEvidence)).toEqual([true]);
    expect(evidence).toEqual([false]);
  });

  it('takes reached and passed for one, and what readers accept', () => {
    const may = (promise: FollowedPromise): string[] =>
      OUTCOMES.filter((outcome) => mayBe(promise, outcome));
    expect(may(road)).toEqual(['met', 'exceeded']);
    expect(may({ ...school, accept: ['missed'] })).toEqual(['missed', 'partly']);
    expect(may({ ...school, accept: ['met'] })).toEqual(['met', 'partly']);
    expect([gone, { ...gone, accept: ['partly'] } as const].map(isSurelyGone)).toEqual([
      true,
      false,
    ]);
  });
});

describe('texts of labels', () => {
  it.each([
    {
      name: 'front matter',
      content: '\uFEFF---\nsource: x\ntitle: 临溪镇工作报告\n---\n\n　各位代表：\n',
      text: '# 临溪镇工作报告\n\n各位代表：\n',
    },
    { name: 'none', content: '\n各位代表：\n', text: '# 2023年政府工作报告\n\n各位代表：\n' },
  ])('$name', ({ content, text }) => {
    const made = labelledText(content, '2023');
    expect(made.text).toBe(text);
    expect(made.text.slice(made.bodyAt)).toBe('各位代表：\n');
  });
});

describe('the labels', () => {
  const isSpan = ({ start, end }: Span): boolean => 0 <= start && start < end;

  it('are spans with known verdicts, and no words', () => {
    const relations = readAuditLabels().flatMap((labels) => labels.relations);
    expect(relations).toHaveLength(342);
    expect(relations.filter(({ operands }) => !operands.every(isSpan))).toEqual([]);
    expect(relations.filter(({ formula }) => /\p{L}/u.test(formula))).toEqual([]);
    expect(relations.filter(({ verdict }) => !AUDIT_VERDICTS.includes(verdict))).toEqual([]);
  });

  it('are spans with known outcomes', () => {
    const promises = readFollowLabels().flatMap((labels) => labels.promises);
    expect(promises).toHaveLength(1046);
    expect(promises.filter(({ from, to }) => ![from, ...to].every(isSpan))).toEqual([]);
    expect(promises.filter(({ outcome }) => !OUTCOMES.includes(outcome))).toEqual([]);
  });
});
