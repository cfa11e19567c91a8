import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { emptyBin } from '../../lib/store/bin';
import { eraseReport } from '../../lib/store/kept-reports';
import { takeOverAll } from '../../lib/store/outgoing';
import { saveReport } from '../../lib/store/reports';
import { Killed, memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { hashText } from '../../lib/text/hash';
import { annotationEdit } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';

const id = (digit: number): string =>
  `${String(digit).padStart(8, '0')}-1111-4111-8111-111111111111`;

describe('two devices on one storage', () => {
  let storage: MemoryStorage;
  let office: Profile;
  let home: Profile;

  beforeEach(async () => {
    storage = memoryStorage();
    office = await syncedProfile(storage);
    home = await syncedProfile(storage);
  });

  const bothSync = async (): Promise<void> => {
    for (const one of [office, home, office]) await one.sync();
  };

  it('have the same notes, whoever wrote them', async () => {
    await office.write(id(1), { note: '办公室写的', tags: ['交通'] });
    await home.write(id(2), { note: '家里写的', status: 'kept' });
    await bothSync();
    expect(await home.rows()).toBe(await office.rows());
    expect(await home.rows()).toContain('办公室写的');
    expect(await home.rows()).toContain('家里写的');
    expect((await home.database.tags.toArray()).map(({ name }) => name)).toEqual(['交通']);
  });

  it('ask once when there is nothing new, and three times for one edit', async () => {
    for (let at = 1; at < 40; at += 1) await office.write(id(at), { note: `第${at}条` });
    await bothSync();
    await office.write(id(1), { note: '改了' });
    await bothSync();
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests).toEqual(['list manifests']);
    await office.write(id(1), { note: '又改了' });
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests.map((line) => line.split(' ')[0])).toEqual(['list', 'put', 'delete']);
    storage.requests.length = 0;
    await home.sync();
    expect(storage.requests.map((line) => line.split(' ')[0])).toEqual(['list', 'get']);
    expect(await home.rows()).toContain('又改了');
  });

  it('keep both texts where both wrote, until the reader has seen both', async () => {
    await office.write(id(1), { note: '起初' });
    await bothSync();
    await office.write(id(1), { note: '办公室改的' });
    home.environment.advance(60_000);
    await home.write(id(1), { note: '家里改的' });
    await bothSync();
    expect(await home.rows()).toBe(await office.rows());
    const [row] = await office.database.annotations.toArray();
    expect(row).toMatchObject({ note: '家里改的', others: [{ note: '办公室改的' }] });
    await office.write(id(1), { note: '家里改的' });
    await bothSync();
    expect((await home.database.annotations.get(id(1)))?.others).toBeUndefined();
    expect(await home.rows()).toBe(await office.rows());
  });

  it('take what was erased for good out of every file and every log', async () => {
    await office.write(id(1), { note: '不想让人看到的' });
    await office.write(id(2), { note: '留下的' });
    await home.write(id(3), { note: '家里的' });
    await bothSync();
    await deleteAnnotation(home.database, home.environment, id(1));
    await emptyBin(home.database, home.environment);
    for (let round = 0; round < 3; round += 1) await bothSync();
    expect(await office.rows()).not.toContain('不想让人看到的');
    expect(await home.rows()).toBe(await office.rows());
    for (const { database } of [office, home]) {
      expect(JSON.stringify(await database.changes.toArray())).not.toContain('不想让人看到的');
    }
    const fresh = await syncedProfile(storage);
    await fresh.sync();
    expect(await fresh.rows()).toBe(await office.rows());
    expect(JSON.stringify(await fresh.database.changes.toArray())).not.toContain('不想让人看到的');
  });

  it('bring texts that notes stand on, and the report with them, to who never saw the page', async () => {
    const { text } = capturedReport();
    const captured = capturedReport({ textHash: await hashText(text) });
    await saveReport(office.database, office.environment, captured);
    const edit = annotationEdit({ id: id(1) });
    const target = { ...edit.target, textHash: captured.textHash };
    await saveAnnotation(office.database, office.environment, {
      ...edit,
      target,
      reportId: captured.reportId,
    });
    await bothSync();
    const [report] = await home.database.reports.toArray();
    expect(report).toMatchObject({
      id: captured.reportId,
      title: captured.title,
      extractor: 'unread',
    });
    const kept = await home.database.snapshots.get([captured.reportId, captured.textHash]);
    expect(kept?.text).toBe(captured.text);
  });

  it('stop before much is lost, and do what the reader says', async () => {
    for (let at = 1; at <= 20; at += 1) await office.write(id(at), { note: `第${at}条` });
    await bothSync();
    for (let at = 1; at <= 12; at += 1)
      await deleteAnnotation(office.database, office.environment, id(at));
    await office.sync();
    await expect(home.sync()).rejects.toMatchObject({ failure: 'too-much-lost' });
    const outcome = await home.memory.read('outcome');
    expect(outcome?.hold).toMatchObject({ lost: 12, gained: 0, living: 20 });
    expect(await home.database.annotations.orderBy('deletedAt').count()).toBe(0);
    await home.memory.write('outcome', { ...outcome, decided: 'keep' });
    await bothSync();
    await home.sync();
    expect(await office.database.annotations.orderBy('deletedAt').count()).toBe(0);
    expect(await home.rows()).toBe(await office.rows());
  });

  it('do not stop where as much comes as goes', async () => {
    for (let at = 1; at <= 20; at += 1) await office.write(id(at), { note: `第${at}条` });
    await bothSync();
    for (let at = 1; at <= 12; at += 1)
      await deleteAnnotation(office.database, office.environment, id(at));
    for (let at = 31; at <= 42; at += 1) await office.write(id(at), { note: `新的第${at}条` });
    await bothSync();
    expect(await home.rows()).toBe(await office.rows());
  });

  it('tell themselves from a copy of their profile', async () => {
    await office.write(id(1), { note: '拷贝之前' });
    await bothSync();
    /* The copy: the same database, the same memory, under another name. */
    const copy = await syncedProfile(storage);
    for (const table of ['annotations', 'changes', 'meta', 'tags', 'searchChunks'] as const) {
      await copy.database.table(table).bulkPut(await office.database.table(table).toArray());
    }
    const own = await office.memory.read('own');
    if (own !== undefined) await copy.memory.write('own', own);
    const devices = await office.memory.read('devices');
    if (devices !== undefined) await copy.memory.write('devices', devices);
    await office.write(id(2), { note: '原来那台写的' });
    await copy.write(id(3), { note: '拷贝出来那台写的' });
    for (const one of [office, copy, home, office, copy, home, office]) await one.sync();
    expect((await copy.database.meta.get('device'))?.value).not.toBe(
      (await office.database.meta.get('device'))?.value,
    );
    for (const one of [home, copy]) expect(await one.rows()).toBe(await office.rows());
    for (const text of ['拷贝之前', '原来那台写的', '拷贝出来那台写的'])
      expect(await home.rows()).toContain(text);
  });

  it('have the same settings, those of who was there first, then of who changed them last', async () => {
    office.choose({ cardMode: 'click', language: 'zh_TW' });
    await office.sync();
    home.choose({ cardMode: 'hover', gbtEdition: '2015' });
    await bothSync();
    expect(home.choices()).toEqual({ cardMode: 'click', gbtEdition: '2015' });
    expect(office.choices()).toEqual({ cardMode: 'click', gbtEdition: '2015', language: 'zh_TW' });
    home.environment.advance(60_000);
    home.choose({ cardMode: 'off' });
    await home.sync();
    await bothSync();
    expect(office.choices()).toMatchObject({ cardMode: 'off' });
    storage.requests.length = 0;
    await office.sync();
    expect(storage.requests).toEqual(['list manifests']);
  });

  it('write everything anew where the storage was emptied', async () => {
    await office.write(id(1), { note: '一' });
    await home.write(id(2), { note: '二' });
    await bothSync();
    storage.files.clear();
    await bothSync();
    const fresh = await syncedProfile(storage);
    await fresh.sync();
    expect(await fresh.rows()).toBe(await office.rows());
  });

  it('lose nothing when a worker is killed at any request', async () => {
    await office.write(id(1), { note: '一' });
    await bothSync();
    for (const kill of ['killAfter', 'killWithin'] as const) {
      for (let at = 1; at <= 6; at += 1) {
        const [mine, theirs] = [`${kill}办公室${at}`, `${kill}家里${at}`];
        await office.write(id(at), { note: mine });
        await home.write(id(at + 10), { note: theirs });
        for (const one of [office, home]) {
          storage[kill](at);
          await one.sync().catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
          storage.revive();
        }
        for (const one of [office, home, office, home]) await one.sync();
        expect(await home.rows()).toBe(await office.rows());
        expect(await home.rows()).toContain(mine);
        expect(await office.rows()).toContain(theirs);
      }
    }
  });
});

describe('after all', () => {
  it('a sitting that is closed again elsewhere takes nothing away', async () => {
    const [storage, other] = [memoryStorage(), memoryStorage()];
    const [office, home] = [await syncedProfile(storage), await syncedProfile(storage)];
    await office.write(id(1), { tags: ['交通'] });
    await office.sync();
    await office.write(id(1), { note: '同一次里又写的' });
    for (const one of [office, home]) await one.sync();
    /* Both go to another storage, where nothing was sent yet. */
    const moved = async (profile: Profile): Promise<Profile> => {
      const anew = await syncedProfile(other);
      for (const table of ['annotations', 'changes', 'meta', 'tags', 'searchChunks'] as const) {
        await anew.database.table(table).bulkPut(await profile.database.table(table).toArray());
      }
      return anew;
    };
    const [first, second] = [await moved(office), await moved(home)];
    await takeOverAll(second.database);
    for (const one of [first, second, first, second]) await one.sync();
    await first.write(id(1), { note: '后来改的' });
    for (const one of [first, second]) await one.sync();
    expect(await second.rows()).toBe(await first.rows());
    expect(await second.rows()).toContain('交通');
  });

  it('a report that is erased with its notes stays away, and its address leaves the log and the files', async () => {
    const storage = memoryStorage();
    const [office, home] = [await syncedProfile(storage), await syncedProfile(storage)];
    const { text } = capturedReport();
    const captured = capturedReport({ textHash: await hashText(text), wasAskedFor: true });
    await saveReport(office.database, office.environment, captured);
    const edit = annotationEdit({ id: id(1) });
    const target = { ...edit.target, textHash: captured.textHash };
    await saveAnnotation(office.database, office.environment, {
      ...edit,
      target,
      reportId: captured.reportId,
    });
    for (const one of [office, home, office]) await one.sync();
    await eraseReport(office.database, office.environment, {
      id: captured.reportId,
      withNotes: true,
    });
    for (const one of [office, home, office, home, office]) await one.sync();
    expect(await office.database.reports.count()).toBe(0);
    for (const { database } of [office, home]) {
      expect(JSON.stringify(await database.changes.toArray())).not.toContain(captured.reportId);
    }
    const fresh = await syncedProfile(storage);
    await fresh.sync();
    expect(JSON.stringify(await fresh.database.changes.toArray())).not.toContain(captured.reportId);
    expect(await fresh.database.reports.count()).toBe(0);
  });

  it('a device that begins anew where it wrote before is heard by those who knew it', async () => {
    const storage = memoryStorage();
    const [office, home] = [await syncedProfile(storage), await syncedProfile(storage)];
    for (const note of ['一', '二', '三']) {
      await office.write(id(1), { note });
      await office.sync();
    }
    await home.sync();
    const account = await office.memory.read('account');
    await office.memory.forget();
    if (account !== undefined) await office.memory.write('account', account);
    storage.files.clear();
    await office.write(id(1), { note: '重新开始以后' });
    for (const one of [office, home]) await one.sync();
    expect(await home.rows()).toContain('重新开始以后');
  });
});
