import { describe, expect, it } from 'vitest';
import { STEP_KEYS, STEP_KINDS, stepFrom, stepOfKey, stopsAt } from '../../lib/model/steps';
import type { Direction, StepKind, StepPlace } from '../../lib/model/steps';
import type { Span } from '../../lib/model/span';

const place = (start: number, what: StepPlace): StepPlace & Span => ({
  start,
  end: start + 5,
  ...what,
});

const PLACES = [
  place(0, { subject: 'metric', status: 'actual' }),
  place(10, { subject: 'pledge', specificity: 'directional' }),
  place(20, { subject: 'metric', status: 'target', isAnnotated: true }),
  place(30, { subject: 'pledge', specificity: 'quantified', isJudged: true, isAnnotated: true }),
  place(40, { subject: 'pledge', specificity: 'deliverable' }),
  place(50, { subject: 'passage', isAnnotated: true }),
];

describe('the places that steps stop at', () => {
  const rows: readonly (readonly [StepKind, readonly number[]])[] = [
    ['finding', [0, 10, 20, 30, 40]],
    ['metric', [0]],
    ['target', [20]],
    ['pledge', [30, 40]],
    ['unjudged', [40]],
    ['note', [20, 30, 50]],
  ];
  it.each(rows)('%s', (kind, starts) => {
    expect(PLACES.filter((one) => stopsAt(kind, one)).map(({ start }) => start)).toEqual(starts);
  });
});

describe('a step', () => {
  const rows: readonly (readonly [StepKind, Direction, number | undefined, number])[] = [
    ['pledge', 'next', undefined, 30],
    ['pledge', 'previous', undefined, 40],
    ['pledge', 'next', 30, 40],
    ['pledge', 'next', 40, 30],
    ['pledge', 'previous', 30, 40],
    ['note', 'next', 33, 50],
    ['unjudged', 'next', 40, 40],
    ['finding', 'previous', 20, 10],
  ];
  it.each(rows)('%s %s from %s leads to %s', (kind, direction, from, to) => {
    const span = from === undefined ? undefined : { start: from, end: from + 5 };
    expect(stepFrom(PLACES, span, { kind, direction })?.start).toBe(to);
  });

  it('leads nowhere where nothing is of that kind', () => {
    expect(stepFrom(PLACES.slice(0, 2), undefined, { kind: 'note', direction: 'next' })).toBe(
      undefined,
    );
  });

  it('takes the larger of two that begin together first, and both', () => {
    const [whole, part] = [
      { ...place(0, { subject: 'pledge', specificity: 'quantified' }), end: 20 },
      place(0, { subject: 'metric', status: 'target' }),
    ];
    const next = { kind: 'finding', direction: 'next' } as const;
    expect(stepFrom([part, whole], undefined, next)).toBe(whole);
    expect(stepFrom([part, whole], whole, next)).toBe(part);
  });
});

it('every step has a key of its own', () => {
  const keys = STEP_KINDS.flatMap((kind) => Object.values(STEP_KEYS[kind]));
  expect(new Set(keys).size).toBe(keys.length);
  expect(stepOfKey('U')).toEqual({ kind: 'unjudged', direction: 'previous' });
  expect(stepOfKey('x')).toBe(undefined);
});
