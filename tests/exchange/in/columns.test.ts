import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  dayOf,
  evidenceOf,
  statusOf,
  subjectOf,
} from '../../../lib/exchange/in/cell-words';
import { cellName, columnsOf, READ_COLUMNS } from '../../../lib/exchange/in/columns';
import { evidenceLines } from '../../../lib/exchange/phrases';
import { EXCHANGE } from '../../../lib/i18n/exchange';
import { STATUSES, SUBJECTS } from '../../../lib/model/annotation';
import { LANGUAGES } from '../../../lib/model/settings';
import { wordsOf } from '../../../lib/wording/words';

describe('words that were written are read', () => {
  it.each(LANGUAGES)('headings (%s)', (language) => {
    const found = columnsOf(READ_COLUMNS.map((column) => EXCHANGE[language][column]));
    expect([...found]).toEqual(READ_COLUMNS.map((column, at) => [column, at]));
  });

  it.each(LANGUAGES)('judgements and subjects (%s)', (language) => {
    const { term } = wordsOf(language);
    for (const status of STATUSES) expect(statusOf(` ${term(`status_${status}`)} `)).toBe(status);
    for (const subject of SUBJECTS) expect(subjectOf(term(`subject_${subject}`))).toBe(subject);
    expect([statusOf(''), statusOf('constructor'), subjectOf('__proto__')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('what ledgers of before 2026-12 called otherwise', () => {
    expect([...columnsOf(['备注', '权重', 'Judged on', 'Judged by']).keys()]).toEqual([
      'note',
      'weight',
      'status_on',
      'status_by',
    ]);
    expect(['Cannot be told', 'Differs', 'Counted otherwise', '口徑不一'].map(statusOf)).toEqual([
      'unclear',
      'discrepant',
      'other-basis',
      'other-basis',
    ]);
    expect(subjectOf('Metric')).toBe('metric');
  });

  it('what was cut', () => {
    for (const language of LANGUAGES)
      expect(beginningOf(`开头${EXCHANGE[language].cut.replace('{count}', '40001')}`)).toBe('开头');
    expect(beginningOf('开头……（表格单元格放不下，已截断；全文共很多字）')).toBeUndefined();
    expect(beginningOf('整句')).toBeUndefined();
  });
});

describe('dayOf', () => {
  it.each([
    ['2025-01-08', '2025-01-08'],
    [' 2025/1/8 ', '2025-01-08'],
    ['2025.1.8', '2025-01-08'],
    ['2025年1月8日', '2025-01-08'],
    ['2025/1/8 0:00:00', '2025-01-08'],
    [45_665, '2025-01-08'],
    [45_665.9, '2025-01-08'],
    [new Date('2025-01-08T00:00:00Z'), '2025-01-08'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['2025-13-01', undefined],
    ['08/01/2025', undefined],
    ['明年', undefined],
    ['', undefined],
    [7, undefined],
    [null, undefined],
    [true, undefined],
    [new Date(NaN), undefined],
  ])('%j is %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });
});

describe('evidenceOf', () => {
  it.each([
    [
      '2025-01-08 桥已通车 https://a.example/1',
      { on: '2025-01-08', text: '桥已通车', url: 'https://a.example/1' },
    ],
    ['https://a.example/1', { text: '', url: 'https://a.example/1' }],
    ['2025-01-08', { on: '2025-01-08', text: '', url: '' }],
    ['见 https://a.example/1 一文', { text: '见 https://a.example/1 一文', url: '' }],
    ['javascript:alert(1)', { text: 'javascript:alert(1)', url: '' }],
  ])('%s', (line, piece) => {
    expect(evidenceOf(line)).toEqual(piece);
    expect(evidenceLines([{ id: '', ...piece }])).toEqual([line]);
  });
});

describe('cellName', () => {
  it.each([
    [0, 0, 'A1'],
    [11, 10, 'K12'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [50_001, 77, 'BZ50002'],
  ])('%i, %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });
});
