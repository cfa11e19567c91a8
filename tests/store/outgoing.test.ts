import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import { deviceInLog } from '../../lib/store/change-log';
import type { NuoshuDatabase } from '../../lib/store/database';
import { closeRecentSittings } from '../../lib/store/outgoing';
import { OutgoingCount } from '../../lib/store/outgoing-count';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { entriesOf } from '../builders/entries';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { idOf } from '../builders/synced-world';

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;

beforeEach(() => {
  database = freshDatabase();
  environment = fixedEnvironment();
});

describe('how many changes wait', () => {
  const add = (count: number, from: number, via?: string) =>
    database.changes.bulkAdd(
      entriesOf(count, from).map((entry) => ({ ...entry, ...(via !== undefined && { via }) })),
    );

  it('is counted without those of other devices', async () => {
    const count = new OutgoingCount(database);
    expect(await count.behind(0)).toBe(0);
    await add(10, 0);
    await add(5, 10, 'b');
    expect(await count.behind(0)).toBe(10);
    await add(3, 15);
    await add(2, 18, 'c');
    expect([await count.behind(0), await count.behind(12), await count.behind(20)]).toEqual([
      13, 3, 0,
    ]);
    await database.changes.delete(1);
    expect(await count.behind(0)).toBe(12);
  });

  it('is right again where entries came to stand elsewhere', async () => {
    const count = new OutgoingCount(database);
    await add(4, 0, 'b');
    expect(await count.behind(0)).toBe(0);
    await database.changes.toCollection().modify((row) => void Reflect.deleteProperty(row, 'via'));
    count.forget();
    expect(await count.behind(0)).toBe(4);
  });

  it('reads no entry twice, however often it is asked', async () => {
    let read = 0;
    database.changes.hook('reading', (row) => {
      read += 1;
      return row;
    });
    const count = new OutgoingCount(database);
    await add(300, 0);
    await Promise.all(Array.from({ length: 20 }, () => count.behind(0)));
    await add(1, 300);
    await Promise.all(Array.from({ length: 20 }, () => count.behind(100)));
    expect(read).toBe(301);
  });
});

describe('sittings of very many notes', { timeout: 30_000 }, () => {
  const NOTES = 250;
  const write = async (note: string): Promise<void> => {
    for (let at = 0; at < NOTES; at += 1) {
      const edit = annotationEdit({ id: idOf(at), fields: { note } });
      await saveAnnotation(database, environment, { ...edit, reportId: SOURCE });
    }
    environment.advance(1_000);
  };
  const close = async (isQuiet: () => boolean): Promise<void> =>
    closeRecentSittings(database, await deviceInLog(database, environment), () =>
      Promise.resolve(isQuiet()),
    );

  it('are closed some at a time, and not while an edit waits', async () => {
    await write('开头');
    await write('开头和结尾');
    let looks = 0;
    await close(() => (looks += 1) <= 1);
    expect(await database.changes.count()).toBe(NOTES * 2 - 100);
    await close(() => true);
    expect(await database.changes.count()).toBe(NOTES);
    expect(new Set((await database.annotations.toArray()).map(({ note }) => note))).toEqual(
      new Set(['开头和结尾']),
    );
  });

  it('let a note be saved in between', async () => {
    await write('开头');
    await write('开头和结尾');
    const order: string[] = [];
    let saving: Promise<unknown> | undefined;
    await close(() => {
      saving ??= saveAnnotation(database, environment, {
        ...annotationEdit({ id: idOf(NOTES), fields: { note: '正在写' } }),
        reportId: SOURCE,
      }).then(() => order.push('saved'));
      return true;
    });
    order.push('closed');
    await saving;
    expect(order).toEqual(['saved', 'closed']);
  });
});
