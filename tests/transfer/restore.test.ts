import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readImport } from '../../lib/exchange/in/read-file';
import { newUuid } from '../../lib/platform/uuid';
import { ImportBusyError } from '../../lib/store/incoming';
import { hashText } from '../../lib/text/hash';
import { ImportDesk } from '../../lib/transfer/import-desk';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { eraseAnnotation } from '../../lib/store/bin';
import { keptReading } from '../../lib/store/kept-texts';
import { takeReread } from '../../lib/store/forgotten';
import { mergeEntries } from '../../lib/store/merge-entries';
import { plainEntry } from '../../lib/store/outgoing';
import { listWatchWords, saveWatchWords } from '../../lib/store/watch-words';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { TEXT } from '../builders/extraction';
import { bringIn, computer, idWith } from '../builders/transfer';

const bytes = async (file: File): Promise<string> =>
  Buffer.from(await file.arrayBuffer()).toString('base64');

it('a computer that lost everything has it again, byte for byte', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const file = await lost.backup();
  expect(await bringIn(fresh, file)).toMatchObject({
    ok: true,
    value: {
      added: 2,
      binned: 1,
      changed: 0,
      reports: 1,
      texts: 1,
      tags: 3,
      filters: 1,
      missingTexts: 0,
    },
  });
  expect(await fresh.database.annotations.toArray()).toEqual(
    await lost.database.annotations.toArray(),
  );
  expect(await bytes(await fresh.backup())).toBe(await bytes(file));
});

it('the text that came back is read again: its figures and pledges are there without its page', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  await bringIn(fresh, await lost.backup());
  const reading = await keptReading(fresh.database, SOURCE);
  expect(reading?.text.text).toBe(TEXT);
  expect(reading?.metrics.map(({ text }) => text)).toContain('2.88亿元');
  expect(await fresh.database.facts.get(SOURCE)).toBeDefined();
  /* What the page had said of itself stays. */
  expect(reading?.report).toMatchObject({
    issuer: '临溪镇人民政府',
    level: 'township',
    metricCount: 2,
  });
});

it('the same backup twice changes nothing, and tells so', async () => {
  const one = computer();
  await one.fill();
  const file = await one.backup();
  expect(await bringIn(one, file)).toMatchObject({
    value: { added: 0, changed: 0, same: 2, reports: 0, texts: 0, tags: 0, filters: 0 },
  });
  expect(await bytes(await one.backup())).toBe(await bytes(file));
});

it('watch words are counted: new, of another group here, the same', async () => {
  const [lost, here] = [computer(), computer()];
  await saveWatchWords(here.database, here.world, [{ word: '临溪镇' }, { word: 'GDP' }]);
  const file = await here.backup();
  expect(await bringIn(here, file)).toMatchObject({
    value: { watchAdded: 0, watchOther: 0, watchSame: 2 },
  });
  expect(await bringIn(lost, file)).toMatchObject({
    value: { watchAdded: 2, watchOther: 0, watchSame: 0 },
  });
  await saveWatchWords(lost.database, lost.world, [
    { word: '临溪镇', group: 'place' },
    { word: 'GDP', isDeleted: true },
  ]);
  /* What is here stays as it is, what was deleted comes back. */
  expect(await bringIn(lost, file)).toMatchObject({
    value: { watchAdded: 1, watchOther: 1, watchSame: 0 },
  });
  const words = await listWatchWords(lost.database);
  expect(new Map(words.map(({ word, group }) => [word, group]))).toEqual(
    new Map([
      ['临溪镇', 'place'],
      ['GDP', undefined],
    ]),
  );
});

it('an old backup takes nothing from what was written since', async () => {
  const environment = { now: Date.UTC(2026, 0, 1) };
  const one = computer({ nowMs: () => environment.now });
  await one.fill();
  const file = await one.backup();
  environment.now += 86_400_000;
  const edit = {
    ...annotationEdit({ id: idWith('1'), fields: { note: '另写了一条', tags: [] } }),
    reportId: SOURCE,
  };
  await saveAnnotation(one.database, one.world, edit);
  expect(await bringIn(one, file)).toMatchObject({ value: { added: 0, changed: 1, older: 1 } });
  expect(await one.database.annotations.get(idWith('1'))).toMatchObject({
    note: '另写了一条',
    tags: [],
  });
});

it('what was erased for good since is in the backup, and comes back when it is asked for', async () => {
  const one = computer();
  await one.fill();
  const file = await one.backup();
  await eraseAnnotation(one.database, one.world, idWith('2'));
  expect(await bringIn(one, file)).toMatchObject({ value: { added: 1, binned: 1 } });
});

it('is taken back as if it had never been, but for what was written since', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  await bringIn(fresh, await lost.backup());
  const [batch] = await fresh.files.batches.toArray();
  expect(batch?.state).toBe('entered');
  const edit = {
    ...annotationEdit({ id: idWith('1'), fields: { note: '接着写' } }),
    reportId: SOURCE,
  };
  await saveAnnotation(fresh.database, { ...fresh.world, nowMs: () => Date.UTC(2026, 0, 2) }, edit);
  await fresh.work.takeBack(batch?.id ?? '');
  await fresh.work.finish();
  expect((await fresh.database.annotations.toArray()).map(({ id, note }) => [id, note])).toEqual([
    [idWith('1'), '接着写'],
  ]);
  expect((await fresh.files.batches.toArray())[0]?.state).toBe('left');
});

it('texts that stand beside the backup come with it, and their lack is told', async () => {
  const [lost, fresh, other] = [computer(), computer(), computer()];
  await lost.fill();
  const { folder, files } = await import('../builders/folder').then(({ fakeFolder }) =>
    fakeFolder('备份'),
  );
  const { backUpInto } = await import('../../lib/transfer/keeper');
  const failure = await backUpInto(
    {
      database: lost.database,
      nowMs: lost.world.nowMs,
      readSettings: () => Promise.resolve({}),
      writeState: () => Promise.resolve(),
    },
    folder,
  );
  expect(failure).toBeUndefined();
  const all = files();
  const backup = all.find(({ name }) => name.startsWith('nuoshu-backup-'));
  const texts = all.filter(({ name }) => name.endsWith('.txt.gz'));
  expect(texts).toHaveLength(1);
  if (backup === undefined) throw new Error('there is no backup');
  expect(await bringIn(other, backup)).toMatchObject({
    value: { texts: 0, missingTexts: 1, added: 2 },
  });
  expect(await bringIn(fresh, backup, texts)).toMatchObject({
    value: { texts: 1, missingTexts: 0, added: 2 },
  });
  expect((await keptReading(fresh.database, SOURCE))?.text.text).toBe(TEXT);
});

it('a file looked at before another brought the same in brings nothing, says so, and takes nothing with it', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const file = await lost.backup();
  /* Another page of the same desk. */
  const late = new ImportDesk({
    database: fresh.database,
    files: fresh.files,
    newId: newUuid,
    nowMs: fresh.world.nowMs,
    sha256: hashText,
    readOther: readImport,
  });
  await late.look({ file, texts: new Map() });
  await bringIn(fresh, file);
  await late.stage({ base: 'newer', except: new Set() }, () => undefined);
  await fresh.work.finish();
  const [batch] = await fresh.files.batches.toArray();
  expect(batch).toMatchObject({ state: 'entered', added: 0, changed: 0 });
  await fresh.work.takeBack(batch?.id ?? '');
  await fresh.work.finish();
  expect(await fresh.database.annotations.count()).toBe(2);
});

it('no other import begins while one is on its way', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const file = await lost.backup();
  await fresh.desk.look({ file, texts: new Map() });
  await fresh.desk.stage({ base: 'newer', except: new Set() }, () => undefined);
  await expect(
    fresh.desk.stage({ base: 'newer', except: new Set() }, () => undefined),
  ).rejects.toThrow(ImportBusyError);
  await fresh.work.finish();
  expect(await fresh.database.annotations.count()).toBe(2);
});

const table = (rows: readonly (readonly string[])[]): File =>
  new File(
    [
      ['\ufeffid,网址,承诺原文,状态,核实日期,备注', ...rows.map((row) => row.join(','))].join(
        '\r\n',
      ),
    ],
    'a.csv',
    {
      lastModified: Date.UTC(2026, 0, 2),
    },
  );

it('a table that changes the status alone leaves the day, and is taken back whole', async () => {
  const one = computer();
  await one.fill();
  const before = await one.database.annotations.get(idWith('1'));
  expect(
    await bringIn(one, table([[idWith('1'), SOURCE, '', '已兑现', '2025-02-03', '']])),
  ).toMatchObject({
    ok: true,
    value: { changed: 1 },
  });
  expect(await one.database.annotations.get(idWith('1'))).toMatchObject({
    status: 'kept',
    statusOn: '2025-02-03',
  });
  const [batch] = await one.files.batches.toArray();
  await one.work.takeBack(batch?.id ?? '');
  await one.work.finish();
  const after = await one.database.annotations.get(idWith('1'));
  expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
});

it('what it changed is taken back also in a note that was deleted since, which stays deleted', async () => {
  const one = computer();
  await one.fill();
  await bringIn(one, table([[idWith('1'), SOURCE, '', '已兑现', '2025-02-03', '']]));
  await deleteAnnotation(one.database, one.world, idWith('1'));
  const [batch] = await one.files.batches.toArray();
  await one.work.takeBack(batch?.id ?? '');
  await one.work.finish();
  const after = await one.database.annotations.get(idWith('1'));
  expect([after?.status, after?.deletedAt]).toEqual(['partly-kept', expect.any(String)]);
});

it('a table that was written before the note was is older than it', async () => {
  const one = computer({ nowMs: () => Date.UTC(2026, 0, 3) });
  await one.fill();
  expect(await bringIn(one, table([[idWith('1'), SOURCE, '', '已兑现', '', '']]))).toMatchObject({
    value: { changed: 1, older: 1 },
  });
  expect((await one.database.annotations.get(idWith('1')))?.status).toBe('partly-kept');
});

it('what the store would not take is left out, and said, and all else comes', async () => {
  const one = computer();
  await one.fill();
  const quote = { type: 'TextQuoteSelector', exact: '长'.repeat(30_000) };
  const hypothesis = [
    {
      id: 'a',
      uri: SOURCE,
      text: '太长',
      created: '2025-01-01T00:00:00+00:00',
      target: [{ selector: [quote] }],
    },
    {
      id: 'b',
      uri: SOURCE,
      text: '正好',
      created: '2025-01-01T08:00+08:00',
      target: [{ selector: [{ ...quote, exact: '财政总收入2.88亿元' }] }],
    },
  ];
  const [kept] = await one.database.snapshots.toArray();
  if (kept === undefined) throw new Error('no text');
  await one.database.snapshots.put({ ...kept, text: `${kept.text}\n${quote.exact}` });
  const looked = await bringIn(one, new File([JSON.stringify(hypothesis)], 'a.json'));
  expect(looked).toMatchObject({ ok: true, value: { added: 1, ignored: 1 } });
  expect(one.desk.rows('ignored', 0, 9)).toMatchObject([{ why: 'unfit' }]);
  const rows = await one.database.annotations.toArray();
  expect(rows.find(({ note }) => note === '正好')?.createdAt).toBe('2025-01-01T00:00:00.000Z');
  expect(rows.some(({ note }) => note === '太长')).toBe(false);
});

it('a ledger brings judgements back onto their pledges where the notes are gone', async () => {
  const fresh = computer();
  await fresh.fill();
  const row = [idWith('a'), SOURCE, '年底前完成三座桥梁加固。', '已兑现', '2025-02-03', '通车了'];
  await fresh.database.annotations.clear();
  expect(await bringIn(fresh, table([row]))).toMatchObject({ ok: true, value: { added: 1 } });
  expect(await fresh.database.annotations.get(idWith('a'))).toMatchObject({
    subject: 'pledge',
    status: 'kept',
  });
});

it('what was written anew about the same pledge is joined with what comes back', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const file = await lost.backup();
  const row = await lost.database.annotations.get(idWith('1'));
  if (row === undefined) throw new Error('no note');
  const edit = { id: idWith('9'), reportId: SOURCE, subject: row.subject, target: row.target };
  await saveAnnotation(fresh.database, fresh.world, { ...edit, fields: { note: '新电脑上写的' } });
  expect(await bringIn(fresh, file)).toMatchObject({
    ok: true,
    value: { added: 1, changed: 1, older: 0 },
  });
  expect(await fresh.database.annotations.get(idWith('9'))).toMatchObject({
    note: `新电脑上写的\n\n${row.note}`,
    status: 'partly-kept',
  });
});

it('what comes back is as old as it was: what was written elsewhere since wins over it', async () => {
  const [lost, fresh, other] = [computer(), computer(), computer()];
  await lost.fill();
  const file = await lost.backup();
  await mergeEntries(other.database, other.world, {
    entries: (await lost.database.changes.toArray()).map(plainEntry),
  });
  const edit = {
    ...annotationEdit({ id: idWith('1'), fields: { note: '后来在另一台写的' } }),
    reportId: SOURCE,
  };
  await saveAnnotation(other.database, other.world, edit);
  await bringIn(fresh, file);
  await mergeEntries(fresh.database, fresh.world, {
    entries: (await other.database.changes.toArray()).map(plainEntry),
  });
  expect(await fresh.database.annotations.get(idWith('1'))).toMatchObject({
    note: '后来在另一台写的',
  });
  expect(await fresh.database.annotations.get(idWith('1'))).not.toHaveProperty('others');
  expect(await fresh.database.annotations.toArray()).toEqual(
    await other.database.annotations.toArray(),
  );
});

it('an import that is taken back says nothing of it to other devices', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const brought = await bringIn(fresh, await lost.backup());
  expect(brought.ok).toBe(true);
  const [batch] = await fresh.files.batches.toArray();
  await fresh.work.takeBack(batch?.id ?? '');
  await fresh.work.finish();
  expect(await fresh.database.annotations.count()).toBe(0);
  expect(
    await fresh.database.changes
      .where('[entity+entityId]')
      .equals(['annotation', idWith('1')])
      .count(),
  ).toBe(0);
  expect(await takeReread(fresh.database)).toBe(true);
});
