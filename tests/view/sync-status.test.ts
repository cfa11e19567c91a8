import { expect, it } from 'vitest';
import { SYNC_TROUBLES } from '../../lib/model/sync';
import type { SyncFailure, SyncStand } from '../../lib/model/sync';
import { agoWords } from '../../lib/view/ago';
import { syncSign } from '../../lib/view/sync-status';
import { SYNC_OFF, syncedStand, troubledStand } from '../builders/sync-stand';

const NOW = Date.UTC(2026, 0, 1);
const failing = (failure: SyncFailure): Partial<SyncStand> => ({
  failure: { failure, since: '2026-01-01T00:00:00.000Z' },
});

it.each<[string, SyncStand, string | undefined]>([
  ['off', SYNC_OFF, undefined],
  ['all is handed on', syncedStand(NOW), 'synced'],
  ['something waits', syncedStand(NOW, { waiting: 1 }), 'waiting'],
  ['never synced', syncedStand(NOW, { syncedAt: undefined }), 'waiting'],
  ['no connection is nothing to do about', syncedStand(NOW, failing('offline')), 'waiting'],
  [
    'a storage at home is not reached from elsewhere',
    syncedStand(NOW, failing('unreachable')),
    'waiting',
  ],
  [
    'one that was never reached',
    syncedStand(NOW, { ...failing('unreachable'), syncedAt: undefined }),
    'wrong',
  ],
  ['the browser lets nobody through', syncedStand(NOW, failing('not-allowed')), 'wrong'],
  ...SYNC_TROUBLES.map((trouble): [string, SyncStand, string] => [
    `a device cannot be read: ${trouble}`,
    syncedStand(NOW, {
      devices: [{ id: 'a', label: 'b', wroteAt: '2026-01-01T00:00:00.000Z', trouble }],
    }),
    'unread',
  ]),
  ['a password is', syncedStand(NOW, failing('unauthorized')), 'wrong'],
  ['at work', syncedStand(NOW, { running: { step: 'reading', done: 0, total: 0 } }), 'running'],
  ['a word is wanted above all', troubledStand(NOW), 'hold'],
])('%s', (_, stand, sign) => {
  expect(syncSign(stand)).toBe(sign);
});

it.each<[number, string]>([
  [0, '现在'],
  [-59_000, '现在'],
  [-3 * 60_000, '3分钟前'],
  [-5 * 3_600_000, '5小时前'],
  [-26 * 3_600_000, '昨天'],
  [-30 * 86_400_000, '30天前'],
  [5 * 60_000, '5分钟后'],
])('%d ms from now is %s', (ms, words) => {
  expect(agoWords(new Date(NOW + ms).toISOString(), NOW, 'zh_CN')).toBe(words);
});

it('what is no instant is said as it is', () => {
  expect(agoWords('?', NOW, 'en')).toBe('?');
});
