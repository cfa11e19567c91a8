import type { SyncStand } from '../../lib/model/sync';

/** Sync that is off. */
export const SYNC_OFF: SyncStand = { waiting: 0, devices: [], contested: 0 };

/**
 * Sync over Jianguoyun that went well three minutes before an instant, ms, with one other computer.
 */
export const syncedStand = (nowMs: number, change: Partial<SyncStand> = {}): SyncStand => ({
  setup: {
    place: {
      kind: 'webdav',
      address: 'https://dav.jianguoyun.com/dav/nuoshu/',
      user: 'lin@example.cn',
    },
    label: '办公室的电脑',
    isEncrypted: true,
    withTexts: true,
  },
  syncedAt: ago(nowMs, 3 * 60_000),
  waiting: 0,
  devices: [{ id: 'f81d4fae7dec11d0', label: '家里的电脑', wroteAt: ago(nowMs, 26 * 3_600_000) }],
  contested: 0,
  ...change,
});

/** The same where everything is wrong that can be at once. */
export const troubledStand = (nowMs: number): SyncStand =>
  syncedStand(nowMs, {
    waiting: 12,
    contested: 2,
    failure: {
      failure: 'unauthorized',
      detail: '401',
      since: ago(nowMs, 2 * 3_600_000),
      retryAt: ago(nowMs, -5 * 60_000),
    },
    devices: [
      {
        id: 'f81d4fae7dec11d0',
        label: '家里的电脑',
        wroteAt: ago(nowMs, 26 * 3_600_000),
        trouble: 'damaged',
      },
      {
        id: '0a1b2c3d4e5f6071',
        label: '会议室',
        wroteAt: ago(nowMs, -40 * 86_400_000),
        aheadMs: 40 * 86_400_000,
      },
      { id: '9a1b2c3d4e5f6071', label: '笔记本', wroteAt: ago(nowMs, 60_000), trouble: 'newer' },
    ],
    hold: {
      lost: 61,
      gained: 2,
      living: 180,
      notes: [
        {
          id: '0b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f',
          reportId: 'https://linxi.gov.cn/a',
          quote: '年底前完成三座桥梁加固',
          note: '去年也说过',
        },
        {
          id: '1b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f',
          reportId: 'https://linxi.gov.cn/a',
          quote: '新建两所小学',
          note: '',
        },
      ],
    },
  });

const ago = (nowMs: number, ms: number): string => new Date(nowMs - ms).toISOString();
