import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../lib/model/follow-up';
import {
  FIRST_LOOK,
  followCounts,
  followRows,
  isJudged,
  judgedWholes,
  markedParts,
  outcomesIn,
  rowsIn,
  shownRows,
  suggestedStatus,
} from '../../lib/view/follow-rows';
import type { FollowRow } from '../../lib/view/follow-rows';
import type { Status } from '../../lib/model/annotation';
import type { Link } from '../../lib/model/follow-up';
import { FOLLOWED } from '../builders/followed';
import { annotationAt } from './samples';

const HASH = 'a'.repeat(64);
const ROWS = followRows(FOLLOWED, [], { anchors: {}, textHash: HASH });

const rowOf = (words: string, rows: readonly FollowRow[] = ROWS): FollowRow => {
  const row = rows.find(({ promise }) => promise.text === words);
  if (row === undefined) throw new Error(`no row: ${words}`);
  return row;
};

describe('what an outcome suggests', () => {
  const link = (change: Partial<Link>): Link => ({
    ...{ from: { start: 0, end: 1 }, to: [], outcome: 'met', because: 'reached' },
    ...change,
  });
  it.each<[Partial<Link>, Status | undefined]>([
    [{ outcome: 'met' }, 'kept'],
    [{ outcome: 'exceeded' }, 'kept'],
    [{ outcome: 'missed' }, 'broken'],
    [{ outcome: 'partly', because: 'part-of-it' }, 'partly-kept'],
    [{ outcome: 'partly', because: 'other-scope' }, 'partly-kept'],
    [{ outcome: 'partly', because: 'under-way' }, 'in-progress'],
    [{ outcome: 'partly', because: 'promised-again' }, 'in-progress'],
    [{ outcome: 'reported-without-figure' }, undefined],
    [{ outcome: 'not-mentioned' }, undefined],
  ])('%j suggests %s', (change, status) => {
    expect(suggestedStatus(link(change))).toBe(status);
  });
});

describe('the rows', () => {
  it('have the words, the figures and the evidence', () => {
    const row = rowOf('完成26个老旧小区改造');
    expect(row).toMatchObject({
      target: { value: 26, unit: '个' },
      result: { value: 29 },
      evidence: [{ text: '完成29个老旧小区改造' }],
      suggestion: 'kept',
    });
    expect(FOLLOWED.to.text.slice(row.evidence[0]?.start, row.evidence[0]?.end)).toBe(
      row.evidence[0]?.text,
    );
  });

  it('have what a figure is of with it, where that stands before it', () => {
    expect(rowOf('一般公共预算收入增长5%').evidence[0]?.text).toBe(
      '一般公共预算收入64.8亿元，增长5.5%',
    );
  });

  it('of one sentence are judged each at its own place', () => {
    const figures = ROWS.filter(({ target }) => target !== undefined);
    expect(figures.length).toBeGreaterThan(3);
    expect(new Set(ROWS.map(({ place }) => JSON.stringify(place))).size).toBe(ROWS.length);
    for (const { place, promise } of figures) {
      expect(place.start).toBeGreaterThanOrEqual(promise.start);
      expect(place.end).toBeLessThanOrEqual(promise.end);
    }
  });

  it('that are a sentence of their own are judged as a pledge', () => {
    const [first] = FOLLOWED.followUp.links;
    const pledge = FOLLOWED.from.extraction.pledges[0];
    if (first === undefined || pledge === undefined) throw new Error('no pledge');
    const alone = followRows(
      { ...FOLLOWED, followUp: { links: [{ ...first, pledge: 0 }], repeats: [] } },
      [],
      { anchors: {} },
    );
    expect(alone[0]?.place).toEqual({ subject: 'pledge', start: pledge.start, end: pledge.end });
  });

  it('have what the reader wrote there, and their judgement of the whole sentence', () => {
    const { place, pledge } = rowOf('完成26个老旧小区改造');
    if (pledge === undefined) throw new Error('no pledge');
    const own = annotationAt(FOLLOWED.from.text.slice(place.start, place.end), place.start, {
      ...{ id: 'own', subject: place.subject, status: 'kept' },
    });
    const whole = annotationAt(pledge.text, pledge.start, {
      ...{ id: 'whole', subject: 'pledge', status: 'partly-kept' },
    });
    const rows = followRows(FOLLOWED, [own, whole], { anchors: {}, textHash: HASH });
    expect(rowOf('完成26个老旧小区改造', rows)).toMatchObject({
      annotation: { id: 'own' },
      ofWhole: { status: 'partly-kept' },
    });
    expect(rows.filter(isJudged)).toHaveLength(1);
    /* In another text they stand nowhere until they are looked for. */
    const unplaced = followRows(FOLLOWED, [own], { anchors: {}, textHash: 'b'.repeat(64) });
    expect(unplaced.filter(isJudged)).toHaveLength(0);
  });
});

describe('the counts', () => {
  it('say how many came to what, and what was held against a figure', () => {
    const counts = followCounts(ROWS);
    expect(counts).toMatchObject({ total: 10, told: 8, compared: 5, reached: 3, judged: 0 });
    expect(Object.values(counts.by).reduce((sum, one) => sum + one)).toBe(10);
    expect(outcomesIn(counts)).toEqual(OUTCOMES.filter((outcome) => counts.by[outcome] > 0));
    expect(outcomesIn(followCounts([]))).toEqual([]);
  });
});

describe('the scope', () => {
  const [first, second] = ROWS;
  if (!first?.pledge || !second) throw new Error('too few rows');
  const vague: FollowRow = {
    ...first,
    ...{ target: undefined, pledge: { ...first.pledge, specificity: 'directional' } },
  };

  it('is what can be checked: a figure, or something to be done', () => {
    expect(rowsIn([vague, second], 'checkable')).toEqual([second]);
    expect(rowsIn([vague, second], 'all')).toEqual([vague, second]);
    expect(rowsIn([{ ...vague, target: first.target }], 'checkable')).toHaveLength(1);
  });

  it('is everything where nothing can be checked', () => {
    expect(rowsIn([vague], 'checkable')).toEqual([vague]);
  });
});

describe('a sentence that is judged in all its parts', () => {
  const parts = ROWS.filter(
    ({ link }) => link.pledge === rowOf('完成26个老旧小区改造').link.pledge,
  );
  const judged = (statuses: readonly (Status | undefined)[], whole?: Status) =>
    judgedWholes(
      parts.slice(0, statuses.length).map((row, index) => ({
        ...row,
        annotation: annotationAt('x', 0, { id: String(index), status: statuses[index] }),
        ofWhole: whole && annotationAt('y', 0, { id: 'whole', status: whole }),
      })),
    ).map(({ status }) => status);

  it.each<[readonly (Status | undefined)[], Status]>([
    [['kept', 'kept'], 'kept'],
    [['broken', 'broken'], 'broken'],
    [['kept', 'broken'], 'partly-kept'],
    [['broken', 'partly-kept'], 'partly-kept'],
    [['broken', 'in-progress'], 'in-progress'],
  ])('%j comes to %s', (statuses, status) => expect(judged(statuses)).toEqual([status]));

  it('is none where a part is open, nobody can tell, or the whole is judged already', () => {
    expect(judged(['kept', undefined])).toEqual([]);
    expect(judged(['kept', 'open'])).toEqual([]);
    expect(judged(['kept', 'unclear'])).toEqual([]);
    expect(judged(['kept', 'kept'], 'broken')).toEqual([]);
    expect(judged(['kept', 'kept'], 'open')).toEqual(['kept']);
    expect(judged(['kept'])).toEqual([]);
  });
});

describe('what is shown', () => {
  const words = (rows: readonly FollowRow[]): readonly string[] =>
    rows.map(({ promise }) => promise.text);

  it('is all in text order', () => {
    expect(shownRows(ROWS, FIRST_LOOK)).toEqual(ROWS);
  });

  it('is what came to one of the chosen outcomes', () => {
    const shown = shownRows(ROWS, { ...FIRST_LOOK, outcomes: ['missed', 'partly'] });
    expect(words(shown)).toEqual([
      '地区生产总值增长6%左右',
      '新建公办幼儿园5所',
      '建成北岗体育公园',
    ]);
  });

  it('is what is missed first, each kind in text order', () => {
    const shown = shownRows(ROWS, { ...FIRST_LOOK, sort: 'outcome' });
    expect(words(shown).slice(0, 3)).toEqual([
      '地区生产总值增长6%左右',
      '新建公办幼儿园5所',
      '建成北岗体育公园',
    ]);
    expect(shown.at(-1)?.link.outcome).toBe('exceeded');
  });

  it('is by day, those without one last', () => {
    const [first, second, third] = ROWS;
    if (!first || !second || !third) throw new Error('too few rows');
    const dated = [first, { ...second, due: '2024-12-31' }, { ...third, due: '2024-06-30' }];
    const shown = shownRows([{ ...first, due: undefined }, ...dated.slice(1)], {
      ...FIRST_LOOK,
      sort: 'due',
    });
    expect(shown.map(({ due }) => due)).toEqual(['2024-06-30', '2024-12-31', undefined]);
  });

  it('is what was open when that was asked for', () => {
    const only = new Set(ROWS.slice(0, 2).map(({ key }) => key));
    expect(shownRows(ROWS, { ...FIRST_LOOK, only })).toEqual(ROWS.slice(0, 2));
  });
});

it.each([
  {
    figure: { start: 12, end: 14 },
    parts: [
      ['完成', false],
      ['26', true],
      ['个', false],
    ],
  },
  {
    figure: { start: 10, end: 14 },
    parts: [
      ['完成26', true],
      ['个', false],
    ],
  },
  { figure: { start: 3, end: 5 }, parts: [['完成26个', false]] },
  { figure: undefined, parts: [['完成26个', false]] },
])('a figure is marked in its quote: $parts', ({ figure, parts }) => {
  const marked = markedParts({ start: 10, end: 15, text: '完成26个' }, figure);
  expect(marked.map(({ text, isFigure }) => [text, isFigure])).toEqual(parts);
});
