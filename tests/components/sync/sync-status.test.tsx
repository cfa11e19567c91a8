// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { SyncStatus } from '../../../components/sync/sync-status';
import { openLibrary } from '../../../lib/messages/library';
import { fail, ok } from '../../../lib/model/result';
import type { SyncStand } from '../../../lib/model/sync';
import { SYNC_OFF, syncedStand, troubledStand } from '../../builders/sync-stand';
import { click, find, render } from '../render';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
const news = vi.hoisted(() => ({ hear: (): void => undefined }));
vi.mock('../../../lib/messages/send', () => ({ callBackground: background.call }));
vi.mock('../../../lib/messages/library', () => ({ openLibrary: vi.fn(() => Promise.resolve()) }));
vi.mock('../../../lib/messages/news', () => ({
  onNews: (_: string, hear: () => void) => {
    news.hear = hear;
    return () => undefined;
  },
}));

beforeEach(() => background.forget());

it.each<[string, SyncStand]>([
  ['已同步', syncedStand(0)],
  ['有 4 处修改等待同步', syncedStand(0, { waiting: 4 })],
  ['同步等待你决定', troubledStand(0)],
  ['同步出错', syncedStand(0, { failure: { failure: 'full', since: '2026-01-01T00:00:00.000Z' } })],
])('says: %s', async (words, stand) => {
  background.answer('sync.stand', () => ok(stand));
  const { root } = await render(<SyncStatus />);
  expect(find(root, '.sync-status').getAttribute('aria-label')).toBe(`${words}，打开“同步”`);
});

it.each([ok(SYNC_OFF), fail('unexpected')])(
  'says nothing where sync is off or unknown',
  async (answer) => {
    background.answer('sync.stand', () => answer);
    const { root } = await render(<SyncStatus />);
    expect(root.textContent).toBe('');
  },
);

it('follows the news, and leads to the view of sync', async () => {
  background.answer('sync.stand', () => ok(syncedStand(0, { waiting: 1 })));
  const onOpened = vi.fn();
  const { root } = await render(<SyncStatus onOpened={onOpened} />);
  background.answer('sync.stand', () => ok(syncedStand(0)));
  await act(async () => news.hear());
  expect(root.textContent).toContain('已同步');
  await click(find(root, 'button'));
  expect(openLibrary).toHaveBeenCalledExactlyOnceWith('#/sync');
  expect(onOpened).toHaveBeenCalledOnce();
});

it('is a link on the desk', async () => {
  background.answer('sync.stand', () => ok(syncedStand(0)));
  const { root } = await render(<SyncStatus isOnDesk />);
  expect(find(root, 'a').getAttribute('href')).toBe('#/sync');
});
