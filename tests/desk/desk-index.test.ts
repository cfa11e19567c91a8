import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeskIndex } from '../../lib/desk/desk-index';
import { pledgeKey, readPledgeKey } from '../../lib/desk/item';
import type { DeskItem, DeskReport } from '../../lib/desk/item';
import { DESK_ORDERS, DUE_TIMES } from '../../lib/desk/query';
import type { DeskFilter, DeskOrder, DeskQuery } from '../../lib/desk/query';
import { PLEDGE_STATUSES } from '../../lib/model/annotation';
import { SPECIFICITIES, TOPICS } from '../../lib/model/extraction';

const TODAY = '2026-11-29';

const REPORTS: readonly DeskReport[] = [
  {
    id: 'https://www.linxi.gov.cn/2026.html',
    title: '临溪镇2026年工作报告',
    issuer: '临溪镇人民政府',
    level: 'township',
    region: ['江东省', '云河市', '临溪镇'],
    documentType: 'work-summary',
    publishedOn: '2026-01-12',
  },
  {
    id: 'https://www.yunhe.gov.cn/2025.html',
    title: '云河市2025年政府工作报告',
    issuer: '云河市人民政府',
    level: 'prefecture',
    region: ['江东省', '云河市'],
    documentType: 'government-work-report',
    publishedOn: '2025-02-20',
  },
];
const [TOWN, CITY] = REPORTS.map(({ id }) => id);

const item = (key: string, more: Partial<DeskItem> = {}): DeskItem => ({
  key,
  reportId: TOWN ?? '',
  subject: 'pledge',
  isFigure: false,
  tags: [],
  hasNote: false,
  hasEvidence: false,
  isPinned: false,
  weight: 1,
  ...more,
});

let index: DeskIndex;
const query = (filter: DeskFilter = {}, more: Partial<DeskQuery> = {}): DeskQuery => ({
  filter,
  order: 'due',
  today: TODAY,
  ...more,
});
const keys = (filter: DeskFilter = {}, more: Partial<DeskQuery> = {}): string =>
  index.ask(query(filter, more)).keys.join(' ');

beforeEach(() => {
  index = new DeskIndex();
  for (const report of REPORTS) index.putReport(report);
  index.put(
    item('bridge', {
      due: '2026-06-30',
      specificity: 'quantified',
      strength: 'firm',
      topic: 'transport',
    }),
  );
  index.put(
    item('school', {
      due: '2026-06-30',
      specificity: 'deliverable',
      topic: 'education',
      status: 'kept',
      updatedAt: '2026-07-02T08:00:00Z',
      hasEvidence: true,
      tags: ['民生'],
    }),
  );
  index.put(
    item('river', {
      due: '2026-11-30',
      specificity: 'quantified',
      topic: 'environment',
      weight: 3,
    }),
  );
  index.put(item('library', { due: '2026-12-31', specificity: 'directional', topic: 'culture' }));
  index.put(
    item('road', {
      due: '2027-12-31',
      reportId: CITY,
      topic: 'transport',
      specificity: 'deliverable',
    }),
  );
  index.put(
    item('income', {
      subject: 'metric',
      isFigure: true,
      reportId: CITY,
      status: 'discrepant',
      updatedAt: '2026-03-01T00:00:00Z',
      hasNote: true,
      tags: ['民生', '核对'],
    }),
  );
});

describe('a desk is filtered', () => {
  it.each<[string, DeskFilter, string]>([
    ['by nothing', {}, 'bridge river library road school income'],
    ['by what is overdue, without what is settled', { due: ['overdue'] }, 'bridge'],
    ['by what is due this month', { due: ['this-month'] }, 'river'],
    ['by several times', { due: ['this-year', 'later'] }, 'library road'],
    ['by what has no day', { due: ['none'] }, 'income'],
    ['by status', { status: ['kept', 'discrepant'] }, 'school income'],
    ['by no status', { status: ['none'] }, 'bridge river library road'],
    ['by subject', { subject: ['metric'] }, 'income'],
    ['by issuer', { issuer: ['云河市人民政府'] }, 'road income'],
    [
      'by a place that holds others',
      { region: ['云河市'] },
      'bridge river library road school income',
    ],
    ['by a place', { region: ['临溪镇'] }, 'bridge river library school'],
    ['by a place that nothing is in', { region: ['他乡'] }, ''],
    ['by level and year', { level: ['township'], year: ['2026'] }, 'bridge river library school'],
    ['by document type', { documentType: ['government-work-report'] }, 'road income'],
    ['by topic', { topic: ['transport', 'culture'] }, 'bridge library road'],
    ['by tag, any of them', { tag: ['核对', '民生'] }, 'school income'],
    ['by no tag', { tag: ['none'] }, 'bridge river library road'],
    ['by strength and specificity', { strength: ['firm'], specificity: ['quantified'] }, 'bridge'],
    ['by a verdict that stands on nothing', { has: ['unproven'] }, 'income'],
    ['by what it has, all of it', { has: ['annotation', 'evidence'] }, 'school'],
    [
      'by lists that ask nothing',
      { topic: [], tag: [] },
      'bridge river library road school income',
    ],
  ])('%s', (_name, filter, expected) => {
    expect(keys(filter)).toBe(expected);
  });

  it('by what a search found', () => {
    expect(keys({}, { among: new Set(['road', 'river', 'nothing']) })).toBe('river road');
  });
});

describe('a desk is ordered', () => {
  it.each<[DeskOrder, string]>([
    ['updated', 'school income'],
    ['status', 'school income'],
    ['weight', 'river bridge'],
    ['issuer', 'bridge school river library road income'],
    ['published', 'bridge school river library road income'],
    ['topic', 'bridge road river school library income'],
  ])('by %s, what has no value at the end', (order, beginning) => {
    expect(keys({}, { order }).startsWith(beginning)).toBe(true);
  });

  it('the other way round, what has no value still at the end', () => {
    expect(keys({}, { order: 'due', isReversed: true })).toBe(
      'school road library river bridge income',
    );
  });

  it('with what is pinned above all', () => {
    index.put(item('road', { reportId: CITY, due: '2027-12-31', isPinned: true }));
    expect(keys()).toBe('road bridge river library school income');
  });
});

describe('a desk counts', () => {
  const counted = (facet: keyof DeskFilter, filter: DeskFilter = {}): string =>
    index
      .values(query(filter), facet)
      .map(({ value, count }) => `${value} ${count}`)
      .sort()
      .join(', ');

  it.each<[keyof DeskFilter, DeskFilter, string]>([
    ['issuer', {}, '临溪镇人民政府 4, 云河市人民政府 2'],
    ['topic', { region: ['临溪镇'] }, 'culture 1, education 1, environment 1, transport 1'],
    [
      'topic',
      { topic: ['culture'], region: ['临溪镇'] },
      'culture 1, education 1, environment 1, transport 1',
    ],
    ['due', {}, 'later 1, none 1, overdue 1, this-month 1, this-year 1'],
    ['tag', {}, 'none 4, 核对 1, 民生 2'],
    ['has', {}, 'annotation 2, evidence 1, note 1, unproven 1'],
    ['year', {}, '2025 2, 2026 4'],
    ['level', {}, 'prefecture 2, township 4'],
    ['region', {}, '临溪镇 4, 云河市 6, 江东省 6'],
    ['subject', {}, 'metric 1, pledge 5'],
    ['specificity', {}, 'deliverable 2, directional 1, none 1, quantified 2'],
    ['strength', {}, 'firm 1, none 5'],
    ['documentType', {}, 'government-work-report 2, work-summary 4'],
  ])('%s of %j', (facet, filter, expected) => {
    expect(counted(facet, filter)).toBe(expected);
  });

  it('statuses for a board, in their order', () => {
    const board = index.board(query());
    expect(board.slice(0, 2)).toEqual([
      { value: 'none', count: 4 },
      { value: 'open', count: 0 },
    ]);
    expect(board.find(({ value }) => value === 'kept')?.count).toBe(1);
  });

  it('a target on the board of the promises, and only figures that are stated as reached on the other', () => {
    index.put(
      item('aim', { subject: 'metric', status: 'kept', updatedAt: '2026-03-01T00:00:00Z' }),
    );
    expect(keys({ status: ['kept', 'discrepant'] }, { board: 'pledges' })).toBe('school aim');
    expect(keys({}, { board: 'metrics' })).toBe('income');
    index.remove('bridge');
    expect(keys({}, { board: 'metrics' })).toBe('income');
  });
});

describe('the next promise to judge', () => {
  it('goes through what is open and checkable, and begins again', () => {
    expect(index.nextUnjudged(query())).toBe('bridge');
    expect(index.nextUnjudged(query(), 'bridge')).toBe('river');
    expect(index.nextUnjudged(query(), 'river')).toBe('library');
    expect(index.nextUnjudged(query(), 'library')).toBe('road');
    expect(index.nextUnjudged(query(), 'road')).toBe('bridge');
    expect(index.nextUnjudged(query({ status: ['kept'] }))).toBeUndefined();
  });
});

describe('a desk that changes', () => {
  it('shows a changed item in its new place, at once', () => {
    expect(keys({ status: ['none'] })).toContain('bridge');
    index.put(
      item('bridge', { status: 'broken', due: '2026-06-30', updatedAt: '2026-11-29T00:00:00Z' }),
    );
    expect(keys({ status: ['none'] })).not.toContain('bridge');
    expect(keys({ status: ['broken'] })).toBe('bridge');
    index.remove('bridge');
    index.remove('bridge');
    expect(index.has('bridge')).toBe(false);
    expect(keys()).toBe('river library road school income');
  });

  it('knows a report told anew', () => {
    const [town] = REPORTS;
    if (town) index.putReport({ ...town, issuer: '临溪街道办事处' });
    expect(keys({ issuer: ['临溪街道办事处'] })).toBe('bridge river library school');
    expect(keys({ issuer: ['临溪镇人民政府'] })).toBe('');
  });

  it('answers parts of a list', () => {
    expect(index.ask(query(), { from: 2, to: 4 })).toEqual({ count: 6, keys: ['library', 'road'] });
    expect(index.ask(query(), { from: 5, to: 99 }).keys).toEqual(['income']);
  });

  const items = fc.array(
    fc.record({
      key: fc.integer({ min: 0, max: 30 }).map((number) => `k${number}`),
      status: fc.option(fc.constantFrom(...PLEDGE_STATUSES), { nil: undefined }),
      topic: fc.option(fc.constantFrom(...TOPICS), { nil: undefined }),
      specificity: fc.option(fc.constantFrom(...SPECIFICITIES), { nil: undefined }),
      due: fc.option(fc.constantFrom('2026-01-31', '2026-11-30', '2027-05-01'), { nil: undefined }),
      isGone: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  it('holds what was put in last, whatever the way there, each item once and under one due time at most', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...DESK_ORDERS), (changes, order) => {
        const desk = new DeskIndex();
        const last = new Map<string, string | undefined>();
        for (const { key, isGone, ...fields } of changes) {
          if (isGone) desk.remove(key);
          else desk.put(item(key, fields));
          if (isGone) last.delete(key);
          else last.set(key, fields.status);
        }
        const all = desk.ask(query({}, { order })).keys;
        expect([...all].sort()).toEqual([...last.keys()].sort());
        for (const status of PLEDGE_STATUSES) {
          const expected = [...last].filter(([, one]) => one === status).map(([key]) => key);
          expect([...desk.ask(query({ status: [status] }, { order })).keys].sort()).toEqual(
            expected.sort(),
          );
        }
        const byTime = DUE_TIMES.flatMap(
          (time) => desk.ask(query({ due: [time] }, { order })).keys,
        );
        expect(new Set(byTime).size).toBe(byTime.length);
      }),
    );
  });
});

it('the key of a pledge is told from that of an annotation', () => {
  const key = pledgeKey('https://www.linxi.gov.cn/a@b.html', 12);
  expect(readPledgeKey(key)).toEqual({ reportId: 'https://www.linxi.gov.cn/a@b.html', index: 12 });
  expect(readPledgeKey('00000000-0000-4000-8000-000000000001')).toBeUndefined();
});
