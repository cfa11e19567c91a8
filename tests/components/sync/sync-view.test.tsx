// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SYNC } from '../../../lib/i18n/sync';
import { ok } from '../../../lib/model/result';
import { LANGUAGES } from '../../../lib/model/settings';
import { SYNC_FAILURES } from '../../../lib/model/sync';
import type { SyncStand } from '../../../lib/model/sync';
import { freshDatabase } from '../../builders/store-world';
import { SYNC_OFF, syncedStand, troubledStand } from '../../builders/sync-stand';
import { shownLibrary } from '../library/scene';
import type { LibraryScene } from '../library/scene';
import { click, eventually, find, type, wordsOf } from '../render';
import { field, press, requestsOf, shownSync } from './sync-scene';

const background = await vi.hoisted(async () =>
  (await import('../../builders/fake-call')).fakeCall(),
);
const world = vi.hoisted(() => ({
  origins: Array<string>(),
  answer: true,
  canPick: true,
  picked: 'notes',
}));
vi.mock('../../../lib/messages/send', () => ({
  callBackground: background.call,
  callLibrary: vi.fn(),
}));
vi.mock('../../../lib/platform/sites', () => ({
  askForOrigin: (url: URL) => {
    world.origins.push(url.href);
    return Promise.resolve(world.answer);
  },
  mayReach: () => Promise.resolve(world.answer),
  giveBackOrigin: () => Promise.resolve(),
  onAllowedChanged: () => () => undefined,
}));
vi.mock('../../../lib/platform/folder', () => ({
  canPickFolder: () => world.canPick,
  pickFolder: () => Promise.resolve({ name: world.picked }),
  askToWrite: () => Promise.resolve(true),
  mayWrite: () => Promise.resolve(true),
  exclusively: (_: string, work: () => Promise<unknown>) => work(),
}));

const shown = (stand: SyncStand): Promise<LibraryScene> => shownSync(background, stand);
const asked = (call: string): readonly unknown[] => requestsOf(background, call);
const submit = async (root: HTMLElement): Promise<void> => press(root, '开始同步');

beforeEach(() => {
  background.forget();
  background.answer('outbox.list', () => ok([]));
  Object.assign(world, { origins: [], answer: true, canPick: true });
});

describe('where sync is off', () => {
  it('says what it is and offers three ways', async () => {
    const { root } = await shown(SYNC_OFF);
    expect(find(root, '.sync__intro').textContent).toContain('诺数没有服务器');
    expect(wordsOf(root, '.sync__way h2')).toEqual([
      '坚果云或其他网盘（WebDAV）',
      '一个文件夹',
      '手动传文件',
    ]);
    expect(root.querySelector('.sync-status')).toBeNull();
  });

  it('says so where the browser knows no folders', async () => {
    world.canPick = false;
    const { root } = await shown(SYNC_OFF);
    expect(find(root, '.sync__way:nth-child(2)').textContent).toContain('只有 Chrome 和 Edge 可以');
    expect(root.querySelectorAll('.sync__way:nth-child(2) button')).toHaveLength(0);
  });

  it('says why nothing can be read, and tries again', async () => {
    const { root } = await shownLibrary(freshDatabase(), '#/sync');
    await eventually(() => expect(find(root, '.notice').textContent).toContain('同步状态读取失败'));
    background.answer('sync.stand', () => ok(SYNC_OFF));
    await click(find(root, '.notice button', '重试'));
    await eventually(() => expect(wordsOf(root, '.sync__way h2')).toHaveLength(3));
  });
});

describe('setting up WebDAV', () => {
  const form = async (): Promise<HTMLElement> => {
    const { root } = await shown(SYNC_OFF);
    await press(root, '设置坚果云');
    return root;
  };

  it('asks the browser for that one host in the click, then tries the place', async () => {
    background.answer('sync.set-up', () => ok({}));
    const root = await form();
    expect(wordsOf(root, '.sync__list li')).toHaveLength(5);
    await type(field(root, 'user'), 'lin@example.cn');
    await type(field(root, 'password'), 'app-password');
    await type(field(root, 'label'), '办公室');
    await submit(root);
    expect(world.origins).toEqual(['https://dav.jianguoyun.com/dav/nuoshu/']);
    expect(asked('sync.set-up')).toEqual([
      {
        place: {
          kind: 'webdav',
          address: 'https://dav.jianguoyun.com/dav/nuoshu/',
          user: 'lin@example.cn',
        },
        label: '办公室',
        withTexts: true,
        password: 'app-password',
      },
    ]);
    expect(root.querySelector('form')).toBeNull();
  });

  it('says what is missing, and asks nobody', async () => {
    const root = await form();
    await type(field(root, 'label'), ' ');
    await submit(root);
    expect(wordsOf(root, 'form [role=alert]')).toEqual([
      '请填账号。',
      '请填密码。',
      '请给这台电脑起个名字。',
    ]);
    expect([world.origins, asked('sync.set-up')]).toEqual([[], []]);
    expect(field(root, 'user').getAttribute('aria-invalid')).toBe('true');
  });

  it('refuses plain http at once, with the reason and a way out', async () => {
    const root = await form();
    await click(find(root, '.sync__kinds label', '群晖').querySelector('input') ?? root);
    await type(field(root, 'address'), 'http://192.168.1.5:5005/home');
    expect(find(root, 'form [role=alert]').textContent).toContain('明文传输');
    expect(root.textContent).toContain('Syncthing');
  });

  it('says that the browser was told no', async () => {
    world.answer = false;
    const root = await form();
    await type(field(root, 'user'), 'lin');
    await type(field(root, 'password'), 'x');
    await submit(root);
    expect(find(root, '.sync__warning').textContent).toContain(
      '没有允许诺数访问 dav.jianguoyun.com',
    );
    expect(asked('sync.set-up')).toEqual([]);
  });

  it('wants the passphrase twice and not too short', async () => {
    const root = await form();
    await type(field(root, 'passphrase'), 'abc');
    await submit(root);
    expect(wordsOf(root, 'form [role=alert]')).toContain('两次输入的口令不一样。');
    await type(field(root, 'again'), 'abc');
    expect(wordsOf(root, 'form [role=alert]')).toContain('口令至少要 8 个字。');
  });

  it.each(SYNC_FAILURES)('has words and a way out where it fails: %s', async (failure) => {
    background.answer('sync.set-up', () => ok({ failure, detail: '4xx' }));
    const root = await form();
    await type(field(root, 'user'), 'lin');
    await type(field(root, 'password'), 'x');
    await submit(root);
    const words = find(root, '.sync__warning').textContent;
    expect(words).toContain(SYNC.zh_CN[`failure_${failure}`]);
    expect(words).toContain(SYNC.zh_CN[`fix_${failure}`]);
    expect(words).toContain('4xx');
  });
});

it('a folder is chosen, and remembered by its name', async () => {
  background.answer('sync.set-up', () => ok({}));
  const { root } = await shown(SYNC_OFF);
  await press(root, '选文件夹');
  await submit(root);
  expect(find(root, 'form [role=alert]').textContent).toBe('请先选一个文件夹。');
  await press(root, '选择文件夹');
  await eventually(() => expect(root.textContent).toContain('已选：notes'));
  await submit(root);
  expect(asked('sync.set-up')).toMatchObject([{ place: { kind: 'folder', name: 'notes' } }]);
});

describe('where sync is on', () => {
  it('says how it stands, where it lies and which computers there are', async () => {
    const { root } = await shown(syncedStand(Date.now()));
    expect(root.textContent).toContain('上次同步：3分钟前');
    expect(root.textContent).toContain('所有修改都已同步。');
    expect(wordsOf(root, '.sync__fact dd')).toContain('https://dav.jianguoyun.com/dav/nuoshu/');
    expect(wordsOf(root, '.sync__device .sync__strong')).toEqual(['家里的电脑']);
    expect(find(root, '.sync-status').getAttribute('aria-label')).toBe('已同步，打开“同步”');
  });

  it('says what is being done, and how far it is', async () => {
    const { root } = await shown(
      syncedStand(Date.now(), { running: { step: 'reading', done: 3, total: 9 } }),
    );
    expect(find(root, '.sync__progress').textContent).toBe('正在读其他电脑的修改…');
    expect(find(root, 'progress').getAttribute('value')).toBe('3');
    expect(find(root, '.sync button', '立即同步').hasAttribute('disabled')).toBe(true);
  });

  it('syncs now', async () => {
    const { root } = await shown(syncedStand(Date.now(), { waiting: 4 }));
    expect(root.textContent).toContain('还有 4 处修改待同步。');
    background.answer('sync.now', () => ok(syncedStand(Date.now())));
    background.answer('sync.stand', () => ok(syncedStand(Date.now())));
    await press(root, '立即同步');
    await eventually(() => expect(root.textContent).toContain('所有修改都已同步。'));
  });

  it('asks for a word on a merge that would take much away', async () => {
    const stand = troubledStand(Date.now());
    const { root } = await shown(stand);
    expect(find(root, '.sync__part--hold').textContent).toContain(
      '61 条批注消失（现有 180 条，同时新增 2 条）',
    );
    expect(wordsOf(root, '.sync__losing q')).toEqual(['年底前完成三座桥梁加固', '新建两所小学']);
    background.answer('sync.decide', () => ok(syncedStand(Date.now())));
    background.answer('sync.stand', () => ok(syncedStand(Date.now())));
    await press(root, '全部保留');
    expect(asked('sync.decide')).toEqual([{ keep: true }]);
    await eventually(() => expect(root.querySelector('.sync__part--hold')).toBeNull());
  });

  it('says what is wrong, with devices too', async () => {
    const { root } = await shown(troubledStand(Date.now()));
    expect(root.textContent).toContain('账号或密码不对');
    expect(wordsOf(root, '.sync__notice')).toEqual([
      SYNC.zh_CN.device_damaged,
      '它的时钟比这台快 40 天。请把两台电脑的时间调准。',
      SYNC.zh_CN.device_newer,
    ]);
  });

  it('takes a new password, and keeps the rest', async () => {
    background.answer('sync.set-up', () => ok({}));
    const { root } = await shown(syncedStand(Date.now()));
    await press(root, '更改密码');
    await type(field(root, 'password'), 'new');
    await press(root, '保存');
    expect(wordsOf(root, 'form [role=alert]')).toEqual(['请填口令。']);
    await type(field(root, 'passphrase'), 'correct horse');
    await press(root, '保存');
    expect(asked('sync.set-up')).toMatchObject([
      { password: 'new', passphrase: 'correct horse', label: '办公室的电脑', withTexts: true },
    ]);
    expect(root.querySelector('form')).toBeNull();
  });

  it.each(['wrong-passphrase', 'needs-passphrase'] as const)(
    'asks for the passphrase: %s',
    async (failure) => {
      background.answer('sync.set-up', () => ok({}));
      const since = new Date().toISOString();
      const { root } = await shown(syncedStand(Date.now(), { failure: { failure, since } }));
      await press(root, '填口令');
      await type(field(root, 'password'), 'x');
      await type(field(root, 'passphrase'), 'correct horse');
      await press(root, '保存');
      expect(asked('sync.set-up')).toMatchObject([{ password: 'x', passphrase: 'correct horse' }]);
    },
  );

  it('asks for the folder again by a click', async () => {
    const since = new Date().toISOString();
    const place = { kind: 'folder', name: '共享' } as const;
    const setup = { place, label: 'a', isEncrypted: false, withTexts: false };
    const { root } = await shown(
      syncedStand(Date.now(), { setup, failure: { failure: 'folder-locked', since } }),
    );
    expect(find(root, '.sync .button--primary').textContent).toBe('允许写入文件夹“共享”');
    expect(wordsOf(root, '.sync__fact dd')).toContain('文件夹“共享”');
  });

  it('leads to the notes that two devices wrote differently', async () => {
    const { root } = await shown(syncedStand(Date.now(), { contested: 2 }));
    expect(find(root, '.sync__contested').textContent).toContain('有 2 条批注');
    await press(root, '看看是哪些');
    expect(location.hash).toBe('#/notes');
  });

  it.each([
    {
      name: 'switching it off',
      opens: '关闭同步',
      says: '这台电脑上的批注都留着',
      call: 'sync.off',
      request: {},
    },
    {
      name: 'removing a device',
      opens: '移除这台设备：家里的电脑',
      says: '由这台电脑接着保管',
      call: 'sync.forget',
      request: { device: 'f81d4fae7dec11d0' },
    },
  ] as const)(
    '$name is asked once more, and says what stays where',
    async ({ opens, says, call, request }) => {
      background.answer(call, () => ok(call === 'sync.off' ? SYNC_OFF : { stand: SYNC_OFF }));
      const { root } = await shown(syncedStand(Date.now()));
      await press(root, opens);
      await eventually(() =>
        expect(document.querySelector('.dialog')?.textContent).toContain(says),
      );
      expect(asked(call)).toEqual([]);
      await click(find(document, '.dialog .sync__danger'));
      expect(asked(call)).toEqual([request]);
      await eventually(() => expect(wordsOf(root, '.sync__way h2')).toHaveLength(3));
    },
  );
});

it.each(LANGUAGES)('no word of sync stands unfilled or empty in %s', (language) => {
  const words = Object.values(SYNC[language]);
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
  const fills = (of: string): readonly string[] =>
    [...of.matchAll(/\{\w+\}/g)].map(([fill]) => fill).sort();
  expect(words.map(fills)).toEqual(Object.values(SYNC.zh_CN).map(fills));
});
