import { describe, expect, it } from 'vitest';
import { backupWord, isDue } from '../../lib/transfer/due';

const NOW = new Date(2026, 10, 29, 9);
const NEED = { lastSeq: 7, hasNotes: true, lastSeenAt: '2026-11-20T00:00:00.000Z' };
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

describe('whether a backup is due', () => {
  it.each([
    {
      name: 'nothing was ever written',
      state: {},
      need: { lastSeq: 0, hasNotes: false },
      due: false,
    },
    { name: 'there never was one', state: {}, need: NEED, due: true },
    {
      name: 'the log went on since yesterday',
      state: { lastAt: daysAgo(1), lastSeq: 6 },
      need: NEED,
      due: true,
    },
    {
      name: 'the log begins anew: the database was lost',
      state: { lastAt: daysAgo(1), lastSeq: 900 },
      need: NEED,
      due: true,
    },
    {
      name: 'nothing was written since',
      state: { lastAt: daysAgo(1), lastSeq: 7 },
      need: NEED,
      due: false,
    },
    {
      name: 'a report was opened since',
      state: { lastAt: daysAgo(1), lastSeq: 7 },
      need: { ...NEED, lastSeenAt: NOW.toISOString() },
      due: true,
    },
    {
      name: 'the last one is minutes old',
      state: { lastAt: daysAgo(0.01), lastSeq: 6 },
      need: NEED,
      due: false,
    },
    {
      name: 'the last one of today is hours old',
      state: { lastAt: daysAgo(0.1), lastSeq: 6 },
      need: NEED,
      due: true,
    },
    {
      name: 'the clock was set back',
      state: { lastAt: daysAgo(-0.1), lastSeq: 6 },
      need: NEED,
      due: true,
    },
  ])('$name', ({ state, need, due }) => {
    expect(isDue({ backups: [], ...state }, need, NOW)).toBe(due);
  });
});

describe('what the reader is told', () => {
  it.each([
    {
      name: 'nothing without notes',
      state: {},
      need: { lastSeq: 3, hasNotes: false },
      word: undefined,
    },
    { name: 'an offer from the first note on', state: {}, need: NEED, word: 'offer' },
    {
      name: 'nothing while they want quiet',
      state: { quietUntil: '2026-12-01' },
      need: NEED,
      word: undefined,
    },
    {
      name: 'the offer again after that',
      state: { quietUntil: '2026-11-29' },
      need: NEED,
      word: 'offer',
    },
    {
      name: 'nothing within a week',
      state: { lastAt: daysAgo(6), lastSeq: 1 },
      need: NEED,
      word: undefined,
    },
    {
      name: 'a reminder after it',
      state: { lastAt: daysAgo(7), lastSeq: 1 },
      need: NEED,
      word: 'remind',
    },
    {
      name: 'nothing where nothing changed',
      state: { lastAt: daysAgo(70), lastSeq: 7 },
      need: NEED,
      word: undefined,
    },
    {
      name: 'nothing where a folder is written',
      state: { folder: '备份' },
      need: NEED,
      word: undefined,
    },
    {
      name: 'that a backup waits for its folder',
      state: {
        folder: '备份',
        failure: 'folder-locked' as const,
        lastAt: daysAgo(1),
        quietUntil: '2027-01-01',
      },
      need: NEED,
      word: 'unlock',
    },
    {
      name: 'nothing where none waits',
      state: { folder: '备份', failure: 'folder-locked' as const, lastAt: daysAgo(1), lastSeq: 7 },
      need: NEED,
      word: undefined,
    },
    {
      name: 'that it failed',
      state: { folder: '备份', failure: 'folder-full' as const },
      need: NEED,
      word: 'failed',
    },
  ])('$name', ({ state, need, word }) => {
    expect(backupWord({ backups: [], ...state }, need, NOW)).toBe(word);
  });
});
