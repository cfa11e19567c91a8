import { describe, expect, it } from 'vitest';
import { choicesOf, FIRST_QUERY, readQuery, toggled, withValues } from '../../lib/view/note-query';
import {
  DEFAULT_COLUMNS,
  isDescending,
  moveColumn,
  readColumns,
  withColumn,
} from '../../lib/view/note-columns';

describe('a query as it was saved', () => {
  it.each<[name: string, json: string, expected: object]>([
    [
      'is read back',
      '{"filter":{"due":["overdue"],"tag":["民生"]},"order":"due","isReversed":true}',
      {
        filter: { due: ['overdue'], tag: ['民生'] },
        order: 'due',
        isReversed: true,
      },
    ],
    [
      'asks nothing that is unknown',
      '{"filter":{"due":["someday"],"colour":["red"],"status":["kept",7]},"order":"size"}',
      {
        filter: { status: ['kept'] },
        order: 'updated',
        isReversed: false,
      },
    ],
    [
      'keeps what lacks evidence',
      '{"filter":{"has":["unproven","gone"]},"order":"updated"}',
      { filter: { has: ['unproven'] }, order: 'updated', isReversed: false },
    ],
    ['may be damaged', '{"filter":', FIRST_QUERY],
    ['may be no object', '[1]', FIRST_QUERY],
    ['may have a filter that is none', '{"filter":[]}', FIRST_QUERY],
    ['has no prototype to pollute', '{"filter":{"__proto__":{"due":["overdue"]}}}', FIRST_QUERY],
  ])('%s', (_name, json, expected) => {
    expect(readQuery(json)).toEqual(expected);
  });
});

describe('a filter', () => {
  it('gains and loses values, and facets that ask nothing', () => {
    const one = toggled({}, 'tag', '民生');
    const two = toggled(one, 'tag', '核对');
    expect(two).toEqual({ tag: ['民生', '核对'] });
    expect(choicesOf(withValues(two, 'due', ['overdue']))).toEqual([
      { facet: 'due', value: 'overdue' },
      { facet: 'tag', value: '民生' },
      { facet: 'tag', value: '核对' },
    ]);
    expect(toggled(one, 'tag', '民生')).toEqual({});
  });
});

describe('columns', () => {
  it.each<[stored: unknown, expected: readonly string[]]>([
    [undefined, DEFAULT_COLUMNS],
    ['text', DEFAULT_COLUMNS],
    [
      ['note', 'text', 'note', 'colour', 5],
      ['note', 'text'],
    ],
    [['due'], ['text', 'due']],
  ])('stored as %j are read', (stored, expected) => {
    expect(readColumns(stored)).toEqual(expected);
  });

  it('are shown, hidden and moved; the passage stays', () => {
    expect(withColumn(['text', 'note'], 'due', true)).toEqual(['text', 'note', 'due']);
    expect(withColumn(['text', 'note'], 'note', false)).toEqual(['text']);
    expect(withColumn(['text', 'note'], 'text', false)).toEqual(['text', 'note']);
    expect(moveColumn(['text', 'note', 'due'], 'due', -1)).toEqual(['text', 'due', 'note']);
    expect(moveColumn(['text', 'note', 'due'], 'text', 1)).toEqual(['note', 'text', 'due']);
    expect(moveColumn(['text', 'note'], 'text', -1)).toEqual(['text', 'note']);
    expect(moveColumn(['text', 'note'], 'due', 1)).toEqual(['text', 'note']);
  });

  it('fall where the latest or heaviest stands first', () => {
    expect([
      isDescending('updated', false),
      isDescending('updated', true),
      isDescending('due', false),
    ]).toEqual([true, false, false]);
  });
});
