// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SYNC } from '../../../lib/i18n/sync';
import { ok } from '../../../lib/model/result';
import { SYNC_TROUBLES } from '../../../lib/model/sync';
import type { SyncStand, SyncTrouble } from '../../../lib/model/sync';
import { syncedStand } from '../../builders/sync-stand';
import type { LibraryScene } from '../library/scene';
import { click, eventually, find, type, wordsOf } from '../render';
import { field, press, requestsOf, shownSync } from './sync-scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
vi.mock('../../../lib/messages/send', () => ({
  callBackground: background.call,
  callLibrary: vi.fn(),
}));
vi.mock('../../../lib/platform/sites', () => ({
  mayReach: () => Promise.resolve(true),
  onAllowedChanged: () => () => undefined,
}));

const shown = (stand: SyncStand): Promise<LibraryScene> => shownSync(background, stand);
const asked = (call: string): readonly unknown[] => requestsOf(background, call);

beforeEach(() => {
  background.forget();
  background.answer('outbox.list', () => ok([]));
});

describe('a device that cannot be read', () => {
  const unread = (trouble: SyncTrouble): SyncStand =>
    syncedStand(Date.now(), {
      devices: [
        {
          id: 'f81d4fae7dec11d0',
          label: '家里的电脑',
          wroteAt: '2026-01-01T00:00:00.000Z',
          trouble,
        },
      ],
    });

  it.each(SYNC_TROUBLES)(
    'is told of, and is removed only by who was told what would be gone: %s',
    async (trouble) => {
      background.answer('sync.forget', () => ok({ stand: unread(trouble) }));
      const { root } = await shown(unread(trouble));
      expect(wordsOf(root, '.sync__notice')).toEqual([SYNC.zh_CN[`device_${trouble}`]]);
      await press(root, '移除这台设备：家里的电脑');
      await eventually(() =>
        expect(document.querySelector('.dialog')?.textContent).toContain(
          SYNC.zh_CN[`unread_${trouble}`],
        ),
      );
      await click(find(document, '.dialog .sync__danger', '仍然移除'));
      expect(asked('sync.forget')).toEqual([{ device: 'f81d4fae7dec11d0', evenUnread: true }]);
    },
  );

  it('asks for its passphrase where it has another', async () => {
    background.answer('sync.set-up', () => ok({}));
    const { root } = await shown(unread('passphrase'));
    expect(find(root, '.sync .button--primary').textContent).toBe('填口令');
    await press(root, '填口令');
    await type(field(root, 'password'), 'x');
    await type(field(root, 'passphrase'), 'theirs');
    await press(root, '保存');
    expect(asked('sync.set-up')).toMatchObject([{ password: 'x', passphrase: 'theirs' }]);
  });

  it('is asked about again where the background found what would be gone', async () => {
    const stand = syncedStand(Date.now());
    background.answer('sync.forget', () => ok({ stand, unread: 'texts' }));
    const { root } = await shown(stand);
    await press(root, '移除这台设备：家里的电脑');
    await eventually(() =>
      expect(document.querySelector('.dialog')?.textContent).toContain('由这台电脑接着保管'),
    );
    await click(find(document, '.dialog .sync__danger'));
    await eventually(() =>
      expect(document.querySelector('.dialog')?.textContent).toContain(SYNC.zh_CN.unread_texts),
    );
    await click(find(document, '.dialog .sync__danger'));
    expect(asked('sync.forget')).toEqual([
      { device: 'f81d4fae7dec11d0' },
      { device: 'f81d4fae7dec11d0', evenUnread: true },
    ]);
  });
});

it('an address that is not reached can be opened in a tab, to see what the browser says of its certificate', async () => {
  const since = new Date().toISOString();
  const place = {
    kind: 'webdav',
    address: 'https://nas.example.cn:5006/home/nuoshu/',
    user: 'lin',
  } as const;
  const setup = { place, label: 'a', isEncrypted: false, withTexts: false };
  const { root } = await shown(
    syncedStand(Date.now(), { setup, failure: { failure: 'unreachable', since } }),
  );
  expect(find(root, '.sync__warning').textContent).toContain('不是私密连接');
  expect(find(root, '.sync__warning a').getAttribute('href')).toBe('https://nas.example.cn:5006/');
});
