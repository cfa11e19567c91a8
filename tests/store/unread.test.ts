import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { unreadReports } from '../../lib/store/unread';
import { SOURCE } from '../builders/annotation-edit';
import { bringIn, computer } from '../builders/transfer';

it('what an import brought is looked for until it is read; then no start looks through all reports', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const looked = await fresh.desk.look({ file: await lost.backup(), texts: new Map() });
  expect(looked.ok).toBe(true);
  await fresh.desk.stage({ base: 'newer', except: new Set() }, () => undefined);
  await fresh.work.goOn(0);
  const unread: string[] = [];
  const { database } = fresh;
  database.reports.hook('updating', (changes, id) => {
    if (Object.keys(changes).includes('extractor')) unread.push(String(id));
  });
  await fresh.work.finish();
  expect(unread).toContain(SOURCE);
  expect(await unreadReports(database)).toEqual([]);
  const read = vi.spyOn(database.reports, 'toArray');
  expect(await unreadReports(database)).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});

it('what comes in after that is looked for again', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  expect(await unreadReports(fresh.database)).toEqual([]);
  await bringIn(fresh, await lost.backup());
  expect((await fresh.database.reports.get(SOURCE))?.extractor).not.toBe('unread');
});
