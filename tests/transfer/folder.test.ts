import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { backupName } from '../../lib/exchange/backup/format';
import type { BackupState } from '../../lib/model/backup';
import { newUuid } from '../../lib/platform/uuid';
import { keepBackupFolder } from '../../lib/store/backup-folder';
import { nameDevice } from '../../lib/store/change-log';
import type { Folder } from '../../lib/transfer/folder';
import { backupsIn, filesIn, writeToFolder } from '../../lib/transfer/folder';
import { backUpInto } from '../../lib/transfer/keeper';
import { backUpIfDue } from '../../lib/transfer/watch';
import { fakeFolder } from '../builders/folder';
import type { FolderFaults } from '../builders/folder';
import { computer } from '../builders/transfer';

const DAY_MS = 86_400_000;
const SIGN = '5e57ab1e';
const ownName = (day: string): string => backupName(day, SIGN);

async function desk(faults: FolderFaults = {}) {
  const time = { nowMs: Date.UTC(2026, 2, 1, 12) };
  const one = computer({ nowMs: () => time.nowMs });
  await one.fill();
  await one.database.meta.put({ key: 'device', value: `${SIGN}-0000-4000-8000-000000000000` });
  const { folder, files } = fakeFolder('备份', faults);
  let state: BackupState = { backups: [] };
  const world = {
    database: one.database,
    files: one.files,
    nowMs: () => time.nowMs,
    readSettings: () => Promise.resolve({}),
    readState: () => Promise.resolve(state),
    writeState: (change: Partial<BackupState>) => {
      state = { ...state, ...change };
      return Promise.resolve();
    },
    mayWrite: () => Promise.resolve(true),
    exclusively: <T>(work: () => Promise<T>): Promise<T | undefined> => work(),
  };
  return {
    one,
    time,
    folder,
    files,
    world,
    state: () => state,
    names: () =>
      files()
        .map(({ name }) => name)
        .sort(),
  };
}

const lines = async (file: File | undefined): Promise<string> =>
  gunzipSync(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())).toString();

describe('a backup in a folder', () => {
  it('names its texts, which lie beside it once, however many days it is written on', async () => {
    const { folder, files, time, world, state } = await desk();
    for (let day = 0; day < 3; day += 1) {
      expect(await backUpInto(world, folder)).toBeUndefined();
      time.nowMs += DAY_MS;
    }
    const all = files();
    expect(all.filter(({ name }) => name.endsWith('.txt.gz'))).toHaveLength(1);
    expect(await lines(all.find(({ name }) => name.startsWith('nuoshu-backup')))).not.toContain(
      '财政总收入',
    );
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
    expect(state().backups).toEqual(days.map(ownName));
    expect((await filesIn(folder, ownName('2026-03-02'))).map(({ name }) => name)).toEqual([
      ownName('2026-03-02'),
      expect.stringMatching(/^[0-9a-f]{64}\.txt\.gz$/),
    ]);
  });

  it('one of a profile that was not named yet is not written under a sign that others have as well', async () => {
    const { folder, files, world, state } = await desk();
    await world.database.meta.delete('device');
    expect(await backUpInto(world, folder)).toBe('not-read');
    expect([files(), state().failure]).toEqual([[], 'not-read']);
    const device = await nameDevice(world.database, { nowMs: world.nowMs, newId: newUuid });
    expect(await nameDevice(world.database, { nowMs: world.nowMs, newId: newUuid })).toBe(device);
    expect(await backUpInto(world, folder)).toBeUndefined();
    expect(state().backups).toEqual([backupName('2026-03-01', device.slice(0, 8))]);
  });

  it('a text that comes in while it is written is named by the next one: by none beside which it does not lie', async () => {
    const { folder, files, world } = await desk();
    const [row] = await world.database.snapshots.toArray();
    if (row === undefined) throw new Error('there is no text');
    const hash = 'f'.repeat(64);
    const meanwhile: Folder = {
      ...folder,
      getDirectoryHandle: async (...given) => {
        await world.database.snapshots.put({ ...row, textHash: hash, text: '后来的' });
        return folder.getDirectoryHandle(...given);
      },
    };
    const isNamed = async (): Promise<boolean> =>
      (await lines(files().find(({ name }) => name.startsWith('nuoshu-backup')))).includes(hash);
    await backUpInto(world, meanwhile);
    expect([await isNamed(), files().some(({ name }) => name.startsWith(hash))]).toEqual([
      false,
      false,
    ]);
    await backUpInto(world, meanwhile);
    expect([await isNamed(), files().some(({ name }) => name.startsWith(hash))]).toEqual([
      true,
      true,
    ]);
  });

  it('a text that was erased goes when no backup that lies there names it any more', async () => {
    const { folder, names } = await desk();
    const write = (day: string, textHashes: readonly string[]) =>
      writeToFolder(folder, {
        day,
        sign: SIGN,
        textHashes,
        pieces: (async function* () {
          yield await Promise.resolve(day);
        })(),
        wordsOf: (hash) => Promise.resolve(hash),
      });
    const [gone, stays] = ['a'.repeat(64), 'b'.repeat(64)];
    await write('2025-01-31', [gone, stays]);
    for (let month = 2; month <= 12; month += 1)
      await write(`2025-${String(month).padStart(2, '0')}-28`, [stays]);
    expect(names()).toContain(`${gone}.txt.gz`);
    await write('2026-01-31', [stays]);
    expect(names()).not.toContain(`${gone}.txt.gz`);
    expect(names()).toContain(`${stays}.txt.gz`);
  });

  it('a text whose writing was broken off is written anew', async () => {
    const { folder, files, world } = await desk();
    const texts = await folder.getDirectoryHandle('texts', { create: true });
    const [hash] = (await world.database.snapshots.toCollection().primaryKeys()).map(
      ([, textHash]) => textHash,
    );
    await texts.getFileHandle(`${hash}.txt.gz`, { create: true });
    await backUpInto(world, folder);
    expect(await lines(files().find(({ name }) => name === `${hash}.txt.gz`))).toContain(
      '财政总收入',
    );
  });

  it.each([
    ['QuotaExceededError', 'folder-full'],
    ['NotAllowedError', 'folder-locked'],
    ['NotFoundError', 'folder-gone'],
    ['InvalidStateError', 'folder-failed'],
  ] as const)(
    '%s leaves the backup of the day before as it was, and is remembered',
    async (name, failure) => {
      const faults: FolderFaults = {};
      const { folder, time, files, world, state } = await desk(faults);
      await backUpInto(world, folder);
      const before = await lines(files().find((file) => file.name === ownName('2026-03-01')));
      time.nowMs += DAY_MS;
      faults.failOn = { name: ownName('2026-03-02'), error: new DOMException('no', name) };
      expect(await backUpInto(world, folder)).toBe(failure);
      expect(state()).toMatchObject({ failure, backups: [ownName('2026-03-01')] });
      expect((await backupsIn(folder)).map(({ day }) => day)).toEqual(['2026-03-01']);
      expect(await lines(files().find((file) => file.name === ownName('2026-03-01')))).toBe(before);
      delete faults.failOn;
      expect(await backUpInto(world, folder)).toBeUndefined();
      expect(state().failure).toBeUndefined();
    },
  );

  it('another computer’s backups of the same day, and the texts that they name, stay', async () => {
    const { folder, names, world } = await desk();
    const write = (sign: string, day: string, textHashes: readonly string[]) =>
      writeToFolder(folder, {
        day,
        sign,
        textHashes,
        pieces: (async function* () {
          yield await Promise.resolve(day);
        })(),
        wordsOf: (hash) => Promise.resolve(hash),
      });
    const [other, text] = ['0abc0000', 'd'.repeat(64)];
    await write(other, '2024-03-01', [text]);
    await write(other, '2026-03-01', [text]);
    await backUpInto(world, folder);
    expect((await backupsIn(folder)).map(({ day, sign }) => `${day} ${sign}`)).toEqual(
      [`2024-03-01 ${other}`, `2026-03-01 ${SIGN}`, `2026-03-01 ${other}`].sort(),
    );
    for (let day = 2; day <= 28; day += 1)
      await write(SIGN, `2026-03-${String(day).padStart(2, '0')}`, []);
    expect(names()).toEqual(
      expect.arrayContaining([backupName('2024-03-01', other), `${text}.txt.gz`]),
    );
  });

  it('where the list of what older backups name is lost, no text goes', async () => {
    const { folder, names, world, time } = await desk();
    await backUpInto(world, folder);
    const texts = await folder.getDirectoryHandle('texts');
    await texts.removeEntry(`uses-${SIGN}.json`);
    await world.database.snapshots.clear();
    for (let day = 0; day < 40; day += 1) {
      time.nowMs += DAY_MS;
      await backUpInto(world, folder);
    }
    expect(names().filter((name) => name.endsWith('.txt.gz'))).toHaveLength(1);
  });

  it('a stranger’s files in the folder stay', async () => {
    const { folder, names, world } = await desk();
    await folder.getFileHandle('年度总结.docx', { create: true });
    await folder.getFileHandle('nuoshu-backup-2020-01-01 (1).jsonl.gz', { create: true });
    await backUpInto(world, folder);
    expect(names()).toEqual(
      expect.arrayContaining(['年度总结.docx', 'nuoshu-backup-2020-01-01 (1).jsonl.gz']),
    );
  });
});

describe('by itself', () => {
  /* A real handle is what the store can keep; here it stands for the fake. */
  const withFolder = async (folder: Folder) => {
    const { one, world, time, state } = await desk();
    const handle: object = { name: folder.name };
    await one.files.handles.put({ name: 'backup', handle: Object.assign(handle) });
    return { world, time, state, one };
  };

  it('nothing is written without a folder, and nothing where the folder is locked', async () => {
    const { world, state, one } = await withFolder(fakeFolder('备份').folder);
    expect(await backUpIfDue({ ...world, mayWrite: () => Promise.resolve(false) })).toBe('waits');
    expect(state().failure).toBe('folder-locked');
    await keepBackupFolder(one.files, undefined);
    expect(await backUpIfDue(world)).toBeUndefined();
    expect(state().lastAt).toBeUndefined();
  });
});
