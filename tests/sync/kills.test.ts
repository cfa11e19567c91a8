import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { emptyBin } from '../../lib/store/bin';
import { saveReport } from '../../lib/store/reports';
import { keepAccount, leave } from '../../lib/sync/account';
import { hashText } from '../../lib/text/hash';
import { annotationEdit } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { noise } from '../builders/entries';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { mortal } from '../builders/mortal';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { copyOf, idOf, rowsByLog, syncAll } from '../builders/synced-world';

/** The worker of `mine` is the one that is killed. */
interface World {
  readonly storage: MemoryStorage;
  readonly mine: Profile;
  readonly theirs: Profile;
}

interface Scenario {
  readonly name: string;
  /** What lies before the sync that is killed. */
  readonly prepare: (world: World) => Promise<unknown>;
  /** Notes that must stand in the end, each once; of texts, whether they are there. */
  readonly stand: readonly string[];
  readonly gone?: readonly string[];
}

const erase = async ({ database, environment }: Profile, ids: readonly number[]): Promise<void> => {
  for (const at of ids) await deleteAnnotation(database, environment, idOf(at));
  await emptyBin(database, environment);
};
const ten = Array.from({ length: 10 }, (_, at) => `第${at + 1}条`);

async function withText({ database, environment }: Profile): Promise<void> {
  const { text } = capturedReport();
  const captured = capturedReport({ textHash: await hashText(text) });
  await saveReport(database, environment, captured);
  const edit = annotationEdit({ id: idOf(5), fields: { note: '带着原文' } });
  const target = { ...edit.target, textHash: captured.textHash };
  await saveAnnotation(database, environment, { ...edit, target, reportId: captured.reportId });
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'edits here and there',
    prepare: async ({ mine, theirs }) => {
      await mine.write(idOf(1), { note: '这里改的', tags: ['交通'] });
      await theirs.write(idOf(2), { note: '那里改的' });
      await theirs.sync();
    },
    stand: ['这里改的', '那里改的'],
  },
  {
    name: 'more than a tail holds',
    prepare: async ({ mine }) => {
      for (let at = 0; at < 30; at += 1)
        await mine.write(idOf(100 + at), { note: noise(at, 4_000) });
      await mine.write(idOf(1), { note: '最后' });
    },
    stand: ['最后', noise(0, 4_000), noise(29, 4_000)],
  },
  {
    name: 'erased for good here',
    prepare: async ({ mine }) => {
      await mine.write(idOf(2), { note: '留下' });
      await erase(mine, [1]);
    },
    stand: ['留下'],
    gone: ['起初一'],
  },
  {
    name: 'erased there while it was written on here',
    prepare: async ({ mine, theirs }) => {
      await erase(theirs, [1]);
      await theirs.sync();
      await mine.write(idOf(1), { note: '没人看过' });
    },
    stand: ['没人看过'],
  },
  {
    name: 'much erased there, and the reader keeps it',
    prepare: async ({ mine, theirs }) => {
      for (const [at, note] of ten.entries()) await theirs.write(idOf(10 + at), { note });
      await syncAll([theirs, mine]);
      await erase(theirs, [10, 11, 12, 13, 14, 15, 16, 17]);
      await theirs.sync();
      await mine.sync().catch(() => undefined);
      const outcome = await mine.memory.read('outcome');
      expect(outcome?.hold?.lost).toBe(8);
      await mine.memory.write('outcome', { ...outcome, decided: 'keep' });
    },
    stand: ten,
  },
  {
    name: 'a storage that was emptied',
    prepare: async ({ mine, storage }) => {
      await mine.write(idOf(3), { note: '新的' });
      storage.files.clear();
    },
    stand: ['起初一', '新的'],
  },
  {
    name: 'a text, here',
    prepare: ({ mine }) => withText(mine),
    stand: ['带着原文'],
  },
  {
    name: 'a text, there',
    prepare: async ({ theirs }) => {
      await withText(theirs);
      await theirs.sync();
    },
    stand: ['带着原文'],
  },
  {
    name: 'switched off, and on again',
    prepare: async ({ mine, theirs }) => {
      const { database, memory } = mine;
      await mine.write(idOf(3), { note: '关闭之前写的' });
      await mine.sync();
      const account = await memory.read('account');
      await leave(memory);
      await mine.write(idOf(4), { note: '关闭时写的' });
      await theirs.write(idOf(5), { note: '那边写的' });
      await theirs.sync();
      if (account !== undefined) await keepAccount({ memory, database }, account);
    },
    stand: ['起初一', '关闭之前写的', '关闭时写的', '那边写的'],
  },
  {
    name: 'switched off and on, with words erased in between',
    prepare: async ({ mine }) => {
      const { database, memory } = mine;
      const account = await memory.read('account');
      await leave(memory);
      await erase(mine, [1]);
      if (account !== undefined) await keepAccount({ memory, database }, account);
    },
    stand: ['起初二'],
    gone: ['起初一'],
  },
  {
    name: 'a file of its own that was lost',
    prepare: async ({ mine, storage }) => {
      for (let at = 0; at < 30; at += 1)
        await mine.write(idOf(100 + at), { note: noise(at, 4_000) });
      await mine.sync();
      storage.files.delete([...storage.files.keys()].find((path) => path.endsWith('.nss')) ?? '');
      mine.environment.advance(86_400_000);
    },
    stand: ['起初一', noise(0, 4_000), noise(29, 4_000)],
  },
  {
    name: 'a copy that wrote under the same name',
    prepare: async ({ mine, storage }) => {
      const copy = await copyOf(mine, storage);
      await copy.write(idOf(7), { note: '拷贝写的' });
      await copy.sync();
      await mine.write(idOf(8), { note: '原件写的' });
    },
    stand: ['拷贝写的', '原件写的'],
  },
];

/** Kills a sync after a step; whether it was killed. */
async function killedAt(step: number, { prepare, stand, gone = [] }: Scenario): Promise<boolean> {
  const storage = memoryStorage();
  const worker = mortal(storage);
  const mine = await syncedProfile(worker.provider);
  const theirs = await syncedProfile(storage);
  worker.watch(mine);
  await mine.write(idOf(1), { note: '起初一' });
  await theirs.write(idOf(2), { note: '起初二' });
  await syncAll([mine, theirs]);
  await prepare({ storage, mine, theirs });
  worker.killAfter(step);
  await mine.sync().catch((error: unknown) => {
    if (!worker.isDead()) throw error;
  });
  const wasKilled = worker.isDead();
  worker.revive();
  await mine.write(idOf(90), { note: '之后写的' });
  await syncAll([mine, theirs, mine], 2);
  const rows = await mine.rows();
  expect((await theirs.rows()) === rows).toBe(true);
  expect((await rowsByLog(mine.database)) === rows).toBe(true);
  for (const text of [...stand, '之后写的'])
    expect([text.slice(0, 20), rows.split(`"note":"${text}"`).length]).toEqual([
      text.slice(0, 20),
      2,
    ]);
  for (const text of gone)
    expect(JSON.stringify(await theirs.database.changes.toArray())).not.toContain(text);
  const fresh = await syncedProfile(storage);
  await fresh.sync();
  expect((await fresh.rows()) === rows).toBe(true);
  expect(await fresh.database.snapshots.count()).toBe(await mine.database.snapshots.count());
  return wasKilled;
}

describe.each(SCENARIOS)(
  'a worker that is killed after any step: $name',
  { timeout: 120_000 },
  (scenario) => {
    it('loses nothing and doubles nothing', async () => {
      let steps = 1;
      while (await killedAt(steps, scenario)) steps += 1;
      expect(steps).toBeGreaterThan(5);
    });
  },
);
