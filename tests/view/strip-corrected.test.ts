import { describe, expect, it } from 'vitest';
import type { StripText } from '../../lib/messages/strip-link';
import type { Annotation, AnchorOutcome } from '../../lib/model/annotation';
import type { Correction } from '../../lib/model/correction';
import { stripReading } from '../../lib/view/strip/corrected';
import { stripMarks } from '../../lib/view/strip/marks';
import { correctionOn } from '../builders/correction';
import { METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { TEXT_HASH } from '../builders/notes';

const TODAY = '2026-11-30';
const DUE = '2024-12-31';
const place = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start,
  end,
});
const FIGURE = { ...place(METRIC), kind: 'metric' } as const;
const PROMISE = { ...place(PLEDGE), kind: 'pledge', due: DUE } as const;

const STRIP: StripText = {
  textHash: TEXT_HASH,
  isDark: false,
  blocks: [{ start: 0, end: TEXT.length, top: 0, bottom: 1 }],
  findings: [FIGURE, PROMISE],
};

const onPledge = (correction: Correction, change: Partial<Annotation> = {}): Annotation => ({
  ...correctionOn(PLEDGE.text, correction, { subject: 'pledge' }),
  status: 'in-progress',
  ...change,
});

const notesOf = (
  annotation: Annotation,
  outcome: AnchorOutcome = 'same',
): Parameters<typeof stripMarks>[1] => ({
  textHash: TEXT_HASH,
  annotations: [annotation],
  anchors: {
    [annotation.id]: {
      outcome,
      start: annotation.target.position.start,
      end: annotation.target.position.end,
    },
  },
});

function signs(...given: Parameters<typeof notesOf>): readonly string[] {
  const notes = notesOf(...given);
  return stripMarks(STRIP, notes, TODAY, stripReading(STRIP, notes)).map(({ sign }) => sign);
}

describe('a promise that the reader corrected', () => {
  it.each<{ name: string; set: Extract<Correction, { is: 'pledge' }>['set']; sign: string }>([
    { name: 'as due later is not overdue', set: { due: '2030-12-31' }, sign: 'in-progress' },
    { name: 'as due at no time is not overdue', set: { due: null }, sign: 'in-progress' },
    { name: 'as due earlier is overdue', set: { due: '2023-06-30' }, sign: 'overdue' },
    { name: 'in something else is overdue as before', set: { topic: 'industry' }, sign: 'overdue' },
  ])('$name', ({ set, sign }) => {
    expect(signs(onPledge({ is: 'pledge', set }))).toEqual([sign]);
  });

  it('is overdue as read where its words changed since', () => {
    const changed = onPledge({ is: 'pledge', set: { due: '2030-12-31' } });
    expect(signs(changed, 'number-changed')).toEqual(['overdue']);
  });

  it('in several is overdue by the first', () => {
    const parts = [
      { start: 0, end: 4 },
      { start: 4, end: PLEDGE.text.length },
    ];
    const split = onPledge({ is: 'pledge', set: { due: '2023-06-30' }, parts });
    expect(signs(split)).toEqual(['overdue']);
    expect(stripReading(STRIP, notesOf(split)).findings).toHaveLength(3);
  });
});

describe('what the reader says is none', () => {
  it('is neither marked nor drawn', () => {
    const refused = onPledge({ is: 'not-pledge' });
    expect(signs(refused)).toEqual([]);
    expect(stripReading(STRIP, notesOf(refused)).findings).toEqual([FIGURE]);
  });

  it('is marked as words where there are some', () => {
    expect(signs(onPledge({ is: 'not-pledge' }, { note: '只是设想' }))).toEqual(['note']);
  });

  it('stands as read where its words changed since', () => {
    const refused = onPledge({ is: 'not-pledge' });
    expect(signs(refused, 'number-changed')).toEqual(['overdue']);
    expect(stripReading(STRIP, notesOf(refused, 'number-changed')).findings).toHaveLength(2);
  });
});

describe('a figure that the reader corrected', () => {
  const target = correctionOn(METRIC.text, { is: 'metric', set: { status: 'target' } });

  it('is drawn as a target', () => {
    expect(stripReading(STRIP, notesOf(target)).findings[0]).toEqual({
      ...place(METRIC),
      kind: 'target',
    });
  });

  it('is no longer drawn as one that does not add up; one that is not corrected is', () => {
    const findings = [{ ...FIGURE, kind: 'inconsistent' as const }, PROMISE];
    const drawn = (annotation: Annotation): string | undefined =>
      stripReading({ ...STRIP, findings }, notesOf(annotation)).findings[0]?.kind;
    expect(drawn(target)).toBe('target');
    expect(drawn(onPledge({ is: 'not-pledge' }))).toBe('inconsistent');
  });

  it('changes nothing on another text, and without corrections all stays as it is', () => {
    const other = { ...notesOf(target), textHash: 'b'.repeat(64) };
    expect(stripReading(STRIP, other).findings).toBe(STRIP.findings);
    const plain = notesOf({ ...target, correction: undefined });
    expect(stripReading(STRIP, plain).findings).toBe(STRIP.findings);
  });
});
