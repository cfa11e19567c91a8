import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { ok, fail } from '../../lib/model/result';
import { newUuid } from '../../lib/platform/uuid';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { eraseAnnotation } from '../../lib/store/bin';
import { beginBatch } from '../../lib/store/incoming';
import { mergeEntries } from '../../lib/store/merge-entries';
import { lastChange } from '../../lib/store/outgoing';
import { hashText } from '../../lib/text/hash';
import { makeSyncFile, takeInFile } from '../../lib/transfer/hand-sync';
import type { HandWorld } from '../../lib/transfer/hand-sync';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { computer, idWith } from '../builders/transfer';
import type { Computer } from '../builders/transfer';

const NAME = 'nuoshu-sync-2026-01-01.jsonl.gz';

/** A computer's side of a file; its background merges. */
function handWorld({ database, files, world }: Computer, over: Partial<HandWorld> = {}): HandWorld {
  return {
    database,
    files,
    takeIn: async (entries, { keep }) =>
      ok({ news: (await mergeEntries(database, world, { entries, keep })).news }),
    newId: newUuid,
    nowMs: () => Date.UTC(2026, 0, 2),
    sha256: hashText,
    told: () => undefined,
    ...over,
  };
}

async function filled(): Promise<{ readonly there: Computer; readonly file: File }> {
  const there = computer();
  await there.fill();
  return { there, file: await madeBy(there) };
}

async function madeBy({ database }: Computer): Promise<File> {
  const upTo = await lastChange(database);
  const { file } = await makeSyncFile(database, { upTo, nowMs: Date.UTC(2026, 0, 1) });
  return new File([file], NAME);
}

const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
const linesIn = async (file: Blob): Promise<string[]> =>
  gunzipSync(await bytesOf(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
const packed = (lines: readonly string[]): File =>
  new File([new Uint8Array(gzipSync(`${lines.join('\n')}\n`))], NAME);

describe('a file that is carried to another computer', () => {
  it('brings the notes, and the texts that they stand on', async () => {
    const { there, file } = await filled();
    const here = computer();
    const told = vi.fn();
    const outcome = await takeInFile(file, handWorld(here, { told }));
    await here.work.finish();
    const entries = await there.database.changes.count();
    expect(outcome).toEqual({ kind: 'done', news: entries, known: 0, lost: 0, left: 0, texts: 1 });
    expect(told.mock.calls).toEqual([
      [0, entries],
      [entries, entries],
    ]);
    const noteOn = ({ database }: Computer) => database.annotations.get(idWith('1'));
    expect(await noteOn(here)).toEqual(await noteOn(there));
    const [text] = await here.database.snapshots.toArray();
    expect(text).toEqual((await there.database.snapshots.toArray())[0]);
    expect(await here.database.reports.count()).toBe(1);
  });

  it('brings nothing twice, and the log is the same on both', async () => {
    const { there, file } = await filled();
    const here = computer();
    await takeInFile(file, handWorld(here));
    await here.work.finish();
    expect(await takeInFile(file, handWorld(here))).toMatchObject({
      kind: 'done',
      news: 0,
      texts: 0,
    });
    const dots = (of: Computer) =>
      of.database.changes.toArray().then((rows) => rows.map(({ dot }) => dot).sort());
    expect(await dots(here)).toEqual(await dots(there));
  });

  it('is written whole, and read only', async () => {
    const { there, file } = await filled();
    const lines = await linesIn(file);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      kind: 'nuoshu-sync',
      version: 1,
      madeAt: '2026-01-01T00:00:00.000Z',
    });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ kind: 'end', lines: lines.length - 2 });
    expect(lines.filter((line) => line.startsWith('{"kind":"entry"'))).toHaveLength(
      await there.database.changes.count(),
    );
    expect(lines.join('\n')).not.toMatch(/"(?:seq|via)"/);
  });

  it('leaves the texts out while another import is under way', async () => {
    const { file } = await filled();
    const here = computer();
    const batch = {
      id: newUuid(),
      name: 'x',
      startedAt: '2026-01-01T00:00:00.000Z',
      added: 0,
      changed: 0,
    };
    await beginBatch(here.files, batch);
    await here.files.batches.update(batch.id, { state: 'entering', parts: 1 });
    expect(await takeInFile(file, handWorld(here))).toMatchObject({ kind: 'done', texts: 'busy' });
  });

  it('says where the background could not go on', async () => {
    const { file } = await filled();
    const takeIn = () => Promise.resolve(fail('storage-full'));
    expect(await takeInFile(file, handWorld(computer(), { takeIn }))).toEqual({
      kind: 'failed',
      error: 'storage-full',
    });
  });
});

/**
 * Two computers with the same notes, of which one then deletes some and erases others; and the file
 * with that.
 */
async function withDeletions({
  deleted,
  erased,
  kept,
}: Readonly<Record<'deleted' | 'erased' | 'kept', number>>): Promise<{
  readonly here: Computer;
  readonly file: File;
}> {
  const [there, here] = [computer({ nowMs: () => Date.UTC(2026, 0, 1) }), computer()];
  const ids = Array.from({ length: deleted + erased + kept }, newUuid);
  for (const id of ids) {
    const edit = annotationEdit({ id, fields: { note: `第${ids.indexOf(id)}条` } });
    await saveAnnotation(there.database, there.world, { ...edit, reportId: SOURCE });
  }
  await takeInFile(await madeBy(there), handWorld(here));
  for (const id of ids.slice(0, deleted + erased))
    await deleteAnnotation(there.database, there.world, id);
  for (const id of ids.slice(0, erased)) await eraseAnnotation(there.database, there.world, id);
  return { here, file: await madeBy(there) };
}

const living = async ({ database }: Computer): Promise<number> =>
  (await database.annotations.toArray()).filter(({ deletedAt }) => deletedAt === undefined).length;

describe('a file that would take notes away asks before anything is written', () => {
  it.each([
    { name: 'a single deletion', deleted: 1, erased: 0, kept: 9, isMuch: false },
    { name: 'a single erasing', deleted: 0, erased: 1, kept: 9, isMuch: false },
    { name: 'a fifth and more', deleted: 3, erased: 3, kept: 14, isMuch: true },
    { name: 'more than fifty of very many', deleted: 31, erased: 20, kept: 260, isMuch: true },
  ])('$name', async ({ isMuch, ...counts }) => {
    const { here, file } = await withDeletions(counts);
    const takeIn = vi.fn();
    const before = await here.database.changes.toArray();
    const lost = counts.deleted + counts.erased;
    const outcome = await takeInFile(file, handWorld(here, { takeIn }));
    expect(outcome).toMatchObject({
      kind: 'asks',
      isMuch,
      loss: { lost, gained: 0, living: lost + counts.kept },
    });
    expect(takeIn).not.toHaveBeenCalled();
    expect(await here.database.changes.toArray()).toEqual(before);
  });

  it('takes them away by the reader’s word, and tells how many', async () => {
    const { here, file } = await withDeletions({ deleted: 2, erased: 1, kept: 2 });
    expect(await takeInFile(file, handWorld(here), { keep: false, lost: 3 })).toMatchObject({
      kind: 'done',
      lost: 3,
    });
    expect(await living(here)).toBe(2);
    expect(await takeInFile(file, handWorld(here))).toMatchObject({
      kind: 'done',
      news: 0,
      lost: 0,
    });
  });

  it('keeps them by the reader’s word, here and for the other computer', async () => {
    const { here, file } = await withDeletions({ deleted: 2, erased: 1, kept: 2 });
    expect(await takeInFile(file, handWorld(here), { keep: true, lost: 3 })).toMatchObject({
      kind: 'done',
      lost: 0,
    });
    expect(await living(here)).toBe(5);
    const other = computer();
    await takeInFile(file, handWorld(other), { keep: false, lost: 9 });
    await takeInFile(await madeBy(here), handWorld(other), { keep: false, lost: 9 });
    expect(await living(other)).toBe(5);
  });

  it('asks again where it would take more than was told', async () => {
    const { here, file } = await withDeletions({ deleted: 3, erased: 0, kept: 2 });
    expect(await takeInFile(file, handWorld(here), { keep: false, lost: 2 })).toMatchObject({
      kind: 'asks',
    });
  });

  it('does not ask where what one deleted was written on since', async () => {
    const { here, file } = await withDeletions({ deleted: 1, erased: 0, kept: 1 });
    const later = { ...here.world, nowMs: () => Date.UTC(2026, 5, 1) };
    for (const { id } of await here.database.annotations.toArray())
      await saveAnnotation(here.database, later, {
        ...annotationEdit({ id, fields: { note: '又写' } }),
        reportId: SOURCE,
      });
    expect(await takeInFile(file, handWorld(here))).toMatchObject({ kind: 'done', lost: 0 });
    expect(await living(here)).toBe(2);
  });
});

describe('of a file with something in it that this version does not take', () => {
  const oversize = { entity: 'x'.repeat(65), entityId: '1', fields: {}, over: [], old: [] };
  const dot = '0m3k9x2ab-0000-9f2c4a7e0b1d2c3e-a81f03';
  const inserted: readonly { readonly name: string; readonly line: unknown }[] = [
    { name: 'an oversize entity', line: { kind: 'entry', entry: { ...oversize, dot } } },
    {
      name: 'an oversize field',
      line: {
        kind: 'entry',
        entry: { ...oversize, dot, entity: 'a', fields: { a: 'x'.repeat(2_000_000) } },
      },
    },
    { name: 'an oversize report', line: { kind: 'report', report: { id: 'x'.repeat(9_000) } } },
    { name: 'a kind of line that came later', line: { kind: 'correction', correction: {} } },
  ];
  it.each(inserted)('$name is left out, and told; the rest is used', async ({ line }) => {
    const { there, file } = await filled();
    const lines = await linesIn(file);
    lines.splice(2, 0, JSON.stringify(line));
    lines[lines.length - 1] = JSON.stringify({ kind: 'end', lines: lines.length - 2 });
    const here = computer();
    const news = await there.database.changes.count();
    expect(await takeInFile(packed(lines), handWorld(here))).toMatchObject({
      kind: 'done',
      news,
      left: 1,
      texts: 1,
    });
  });

  it('a property of an entry that came later is kept and passed on', async () => {
    const { file } = await filled();
    const lines = (await linesIn(file)).map((line) =>
      line.replace('{"dot":', '{"mood":"calm","dot":'),
    );
    const here = computer();
    expect(await takeInFile(packed(lines), handWorld(here))).toMatchObject({
      kind: 'done',
      left: 0,
    });
    expect((await linesIn(await madeBy(here))).join('\n')).toContain('"mood":"calm"');
  });
});

describe('a file that is bad is refused as a whole', () => {
  const bad: readonly {
    readonly name: string;
    readonly make: (file: File) => Promise<File>;
    readonly why: string;
  }[] = [
    { name: 'empty', make: async () => new File([], NAME), why: 'not-known' },
    { name: 'no gzip', make: async () => new File(['<html></html>'], NAME), why: 'not-known' },
    {
      name: 'another JSON',
      make: async () => packed(['{"kind":"nuoshu-backup","version":1}']),
      why: 'not-known',
    },
    {
      name: 'cut off',
      make: async (file) => new File([file.slice(0, file.size - 40)], NAME),
      why: 'cut-off',
    },
    {
      name: 'damaged in the middle',
      make: async (file) => {
        const bytes = await bytesOf(file);
        bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
        return new File([new Uint8Array(bytes)], NAME);
      },
      why: 'cut-off',
    },
    {
      name: 'without its end',
      make: async (file) => packed((await linesIn(file)).slice(0, -1)),
      why: 'cut-off',
    },
    {
      name: 'with a line missing',
      make: async (file) => packed((await linesIn(file)).filter((_, at) => at !== 2)),
      why: 'cut-off',
    },
    {
      name: 'of a later version',
      make: async (file) =>
        packed((await linesIn(file)).map((line) => line.replace('"version":1', '"version":2'))),
      why: 'newer',
    },
    {
      name: 'with an entry that is none',
      make: async (file) =>
        packed((await linesIn(file)).map((line) => line.replace('"dot":"', '"dot":"../'))),
      why: 'bad-value',
    },
    {
      name: 'with more behind its end',
      make: async (file) => packed([...(await linesIn(file)), '{"kind":"end","lines":0}']),
      why: 'bad-value',
    },
  ];

  it.each(bad)('$name', async ({ make, why }) => {
    const { file } = await filled();
    const here = computer();
    const takeIn = vi.fn();
    const outcome = await takeInFile(await make(file), handWorld(here, { takeIn }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { why } });
    expect(takeIn).not.toHaveBeenCalled();
    expect(await here.database.changes.count()).toBe(0);
  });
});
