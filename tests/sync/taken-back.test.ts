import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IncomingItem } from '../../lib/model/incoming';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { lastChange, markHanded, plainEntry } from '../../lib/store/outgoing';
import { withoutQuoted } from '../../lib/store/quoted';
import { enterPart, leavePart } from '../../lib/store/take-over';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { idOf, rowsByLog, syncAll } from '../builders/synced-world';

let storage: MemoryStorage;
let office: Profile;
let home: Profile;

beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
});

/**
 * What a backup of a computer that is no more brings: two notes with their logs, and one in the
 * bin.
 */
async function brought(): Promise<{
  readonly batchId: string;
  readonly index: number;
  readonly items: IncomingItem[];
}> {
  const [database, environment] = [freshDatabase(), fixedEnvironment()];
  for (const number of [1, 2, 3]) {
    const edit = annotationEdit({
      id: idOf(number),
      fields: { note: `备份里的第${number}条`, tags: ['备份'] },
    });
    await saveAnnotation(database, environment, { ...edit, reportId: SOURCE });
  }
  await deleteAnnotation(database, environment, idOf(3));
  const log = await database.changes.toArray();
  const items = (await database.annotations.toArray()).map((row): IncomingItem => {
    return {
      kind: 'annotation',
      annotation: withoutQuoted(row),
      log: log.filter(({ entityId }) => entityId === row.id).map(plainEntry),
    };
  });
  return { batchId: idOf(99), index: 0, items };
}

const binned = async ({ database }: Profile): Promise<readonly string[]> =>
  (await database.annotations.toArray())
    .flatMap(({ id, deletedAt }) => (deletedAt === undefined ? [] : id))
    .sort();

async function expectSame(): Promise<void> {
  expect(await home.rows()).toBe(await office.rows());
  for (const { database } of [office, home])
    expect(await rowsByLog(database)).toBe(
      JSON.stringify(await database.annotations.orderBy('id').toArray()),
    );
}

describe('an import that is taken back after it was synced', () => {
  it('lies in the bin, on every device', async () => {
    const part = await brought();
    await enterPart(office.database, office.environment, part);
    await syncAll([office, home]);
    expect(await home.database.annotations.count()).toBe(3);
    office.environment.advance(1_000);
    await leavePart(office.database, office.environment, part);
    await syncAll([office, home, office]);
    await expectSame();
    expect(await binned(home)).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(await binned(office)).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  it('what the other device wrote on meanwhile stays, on every device', async () => {
    const part = await brought();
    await enterPart(office.database, office.environment, part);
    await syncAll([office, home]);
    await home.write(idOf(1), { note: '在家里接着写' });
    office.environment.advance(-1_000);
    await leavePart(office.database, office.environment, part);
    home.environment.advance(5_000);
    await home.write(idOf(1), { note: '在家里接着写完' });
    await syncAll([office, home, office]);
    await expectSame();
    expect(await binned(office)).toEqual([idOf(2), idOf(3)]);
  });

  it('is forgotten where nobody has it', async () => {
    await syncAll([office, home]);
    const part = await brought();
    await enterPart(office.database, office.environment, part);
    await leavePart(office.database, office.environment, part);
    await syncAll([office, home, office]);
    expect(await office.database.annotations.count()).toBe(0);
    expect(await office.database.changes.count()).toBe(0);
    await expectSame();
  });

  it('is deleted as well where it left in a file by hand, or is about to leave', async () => {
    const part = await brought();
    await enterPart(office.database, office.environment, part);
    await markHanded(office.database, await lastChange(office.database));
    await leavePart(office.database, office.environment, part);
    expect(await binned(office)).toEqual([idOf(1), idOf(2), idOf(3)]);
  });
});
