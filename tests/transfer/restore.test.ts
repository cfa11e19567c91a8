import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import { eraseAnnotation } from '../../lib/store/bin';
import { keptReading } from '../../lib/store/kept-texts';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { TEXT } from '../builders/extraction';
import { bringIn, computer, idWith } from '../builders/transfer';

const bytes = async (file: File): Promise<string> => Buffer.from(await file.arrayBuffer()).toString('base64');

it('a computer that lost everything has it again, byte for byte', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  const file = await lost.backup();
  expect(await bringIn(fresh, file)).toMatchObject({
    ok: true,
    value: { added: 2, binned: 1, changed: 0, reports: 1, texts: 1, tags: 3, filters: 1, missingTexts: 0 },
  });
  expect(await fresh.database.annotations.toArray()).toEqual(await lost.database.annotations.toArray());
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
  expect(reading?.report).toMatchObject({ issuer: '临溪镇人民政府', level: 'township', metricCount: 2 });
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

it('an old backup takes nothing from what was written since', async () => {
  const environment = { now: Date.UTC(2026, 0, 1) };
  const one = computer({ nowMs: () => environment.now });
  await one.fill();
  const file = await one.backup();
  environment.now += 86_400_000;
  const edit = { ...annotationEdit({ id: idWith('1'), fields: { note: '另写了一条', tags: [] } }), reportId: SOURCE };
  await saveAnnotation(one.database, one.world, edit);
  expect(await bringIn(one, file)).toMatchObject({ value: { added: 0, changed: 1, older: 1 } });
  expect(await one.database.annotations.get(idWith('1'))).toMatchObject({ note: '另写了一条', tags: [] });
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
  const edit = { ...annotationEdit({ id: idWith('1'), fields: { note: '接着写' } }), reportId: SOURCE };
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
  const { folder, files } = await import('../builders/folder').then(({ fakeFolder }) => fakeFolder('备份'));
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
  expect(await bringIn(other, backup)).toMatchObject({ value: { texts: 0, missingTexts: 1, added: 2 } });
  expect(await bringIn(fresh, backup, texts)).toMatchObject({ value: { texts: 1, missingTexts: 0, added: 2 } });
  expect((await keptReading(fresh.database, SOURCE))?.text.text).toBe(TEXT);
});
