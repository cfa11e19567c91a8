import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { IncomingWork } from '../../lib/background/incoming';
import type { AnnotationRow } from '../../lib/model/store';
import { saveAnnotation } from '../../lib/store/annotations';
import { beginBatch, completeBatch, fillBatch, lastBatch } from '../../lib/store/incoming';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { bringIn, computer } from '../builders/transfer';
import type { Computer } from '../builders/transfer';

const NOTES = 1_700;
const uuid = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

const note = (number: number): AnnotationRow => ({
  id: uuid(number),
  reportId: SOURCE,
  subject: 'pledge',
  target: annotationEdit().target,
  note: `第${number}条`,
  tags: [],
  disputed: false,
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2025-01-01T00:00:00.000Z',
});

/** Puts an import of many notes together. */
async function stage({ files }: Computer, isComplete = true): Promise<string> {
  const id = uuid(0xf);
  await beginBatch(files, {
    id,
    name: 'a.jsonl.gz',
    startedAt: '2026-01-01T00:00:00.000Z',
    added: NOTES,
    changed: 0,
  });
  const items = (async function* () {
    for (let number = 0; number < NOTES; number += 1) {
      yield await Promise.resolve({ kind: 'annotation' as const, annotation: note(number) });
    }
  })();
  const parts = await fillBatch(files, id, items, () => undefined);
  if (isComplete) await completeBatch(files, id, parts);
  return id;
}

/** A background of its own over the same store, as after a stop. */
const started = ({ world }: Computer): IncomingWork =>
  new IncomingWork(world, () => Promise.resolve());

it('a page that is closed while it puts an import together leaves nothing of it', async () => {
  const one = computer();
  await stage(one, false);
  await started(one).finish();
  expect(await one.database.annotations.count()).toBe(0);
  await one.fill();
  expect(await bringIn(one, await one.backup())).toMatchObject({ ok: true });
});

it('a background that is stopped between any two steps goes on where it was, and writes nothing twice', async () => {
  const one = computer();
  await stage(one);
  const counts: number[] = [];
  for (let stops = 0; stops < 20; stops += 1) {
    /* No time at all: one step a life. */
    let nowMs = 0;
    const world = { ...one.world, nowMs: () => (nowMs += 1) };
    await new IncomingWork(world, () => Promise.resolve()).goOn(2);
    counts.push(await one.database.annotations.count());
    if ((await lastBatch(one.files))?.state === 'entered') break;
  }
  expect(counts.slice(0, 4)).toEqual([500, 1_000, 1_500, 1_700]);
  expect(await one.database.annotations.count()).toBe(NOTES);
  expect(await one.database.changes.count()).toBe(NOTES);
});

it('stopped after a part was written and before it could say so, it does not write over what was edited since', async () => {
  const one = computer();
  const id = await stage(one);
  let nowMs = 0;
  await new IncomingWork({ ...one.world, nowMs: () => (nowMs += 1) }, () => Promise.resolve()).goOn(
    2,
  );
  await one.files.batches.update(id, { done: 0 });
  const edit = { ...annotationEdit({ id: uuid(3), fields: { note: '接着写' } }), reportId: SOURCE };
  await saveAnnotation(one.database, one.world, edit);
  await started(one).finish();
  expect((await one.database.annotations.get(uuid(3)))?.note).toBe('接着写');
  expect(await one.database.annotations.count()).toBe(NOTES);
});

it('a disk that is full half-way is told; what was written is there, and it goes on when there is room', async () => {
  const one = computer();
  await stage(one);
  const { annotations } = one.database;
  const put = annotations.bulkPut.bind(annotations);
  let isFull = false;
  Object.assign(annotations, {
    bulkPut: (rows: readonly AnnotationRow[]) =>
      isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put(rows),
  });
  let nowMs = 0;
  await new IncomingWork({ ...one.world, nowMs: () => (nowMs += 1) }, () => Promise.resolve()).goOn(
    2,
  );
  isFull = true;
  await started(one).finish();
  expect(await lastBatch(one.files)).toMatchObject({
    state: 'entering',
    failure: 'storage-full',
    done: 1,
  });
  expect(await one.database.annotations.count()).toBe(500);
  isFull = false;
  await started(one).finish();
  const [batch] = await one.files.batches.toArray();
  expect(batch?.state).toBe('entered');
  expect(batch?.failure).toBeUndefined();
  expect(await one.database.annotations.count()).toBe(NOTES);
});

it('is taken back from the middle as well', async () => {
  const one = computer();
  const id = await stage(one);
  let nowMs = 0;
  await new IncomingWork({ ...one.world, nowMs: () => (nowMs += 1) }, () => Promise.resolve()).goOn(
    2,
  );
  expect(await one.database.annotations.count()).toBe(500);
  const work = started(one);
  expect(await work.takeBack(id)).toBe(true);
  await work.finish();
  expect(await one.database.annotations.count()).toBe(0);
  expect(await work.takeBack('no such')).toBe(false);
});
