import { describe, expect, it } from 'vitest';
import type { Direction, StepKind } from '../../lib/model/steps';
import { arranged } from '../../lib/view/arrange';
import { metricEntries, pledgeEntries } from '../../lib/view/entries';
import { listOfStep, rowFrom, stepInList } from '../../lib/view/entry-steps';
import { HASH } from '../builders/annotation-edit';
import { annotationAt, REPORT } from './samples';

const PLACES = { anchors: {}, textHash: HASH } as const;
const JUDGED = annotationAt('完成危房改造125户', 160, { id: 'a', status: 'kept' });
const PLEDGES = arranged(pledgeEntries(REPORT, [JUDGED], PLACES), {
  sort: 'place',
  grouping: 'checkable',
});
const METRICS = metricEntries(REPORT, [], PLACES);

/* As the list shows them: 改造 (judged), 加固 (open), 探索 (a mere direction). */
const keyOf = (text: string): string => `pledge|二、工作安排|${text}|1`;
const REPAIRED = keyOf('完成危房改造125户');
const BRIDGES = keyOf('加固三座桥梁');
const EXPLORED = keyOf('努力探索乡村振兴新路');

describe('a step in a list', () => {
  const rows: readonly (readonly [StepKind, Direction, string | undefined, string | undefined])[] =
    [
      ['pledge', 'next', undefined, REPAIRED],
      ['pledge', 'next', REPAIRED, BRIDGES],
      ['pledge', 'next', BRIDGES, REPAIRED],
      ['pledge', 'previous', REPAIRED, BRIDGES],
      ['pledge', 'previous', undefined, BRIDGES],
      ['unjudged', 'next', REPAIRED, BRIDGES],
      ['unjudged', 'next', BRIDGES, BRIDGES],
      ['note', 'next', BRIDGES, REPAIRED],
      ['finding', 'next', BRIDGES, EXPLORED],
      ['target', 'next', BRIDGES, undefined],
    ];
  it.each(rows)('%s %s from %s leads to %s', (kind, direction, from, to) => {
    expect(stepInList(PLEDGES, from, { kind, direction })?.key).toBe(to);
  });

  it('goes to a pledge that is only marked 待核实, and past one in progress', () => {
    const next = (status: 'open' | 'in-progress') => {
      const judged = annotationAt('完成危房改造125户', 160, { id: 'a', status });
      const rows = pledgeEntries(REPORT, [judged], PLACES);
      const step = { kind: 'unjudged', direction: 'next' } as const;
      return stepInList(rows, BRIDGES, step)?.key;
    };
    expect(next('open')).toBe(REPAIRED);
    expect(next('in-progress')).toBe(BRIDGES);
  });

  it('knows targets from what was reached', () => {
    const next = (kind: StepKind) => stepInList(METRICS, undefined, { kind, direction: 'next' });
    expect(next('metric')?.item.status).toBe('actual');
    expect(next('target')?.item.status).toBe('target');
  });
});

it('goes on in the list that has what it leads to', () => {
  expect(listOfStep('unjudged')).toBe('pledge');
  expect(listOfStep('target')).toBe('metric');
  expect(listOfStep('finding')).toBe(undefined);
});

it('finds the first row at or behind a place, however the list is laid out', () => {
  expect(rowFrom(PLEDGES, 0)?.key).toBe(BRIDGES);
  expect(rowFrom(PLEDGES, 158)?.key).toBe(REPAIRED);
  expect(rowFrom(PLEDGES, 9_999)).toBe(undefined);
});
