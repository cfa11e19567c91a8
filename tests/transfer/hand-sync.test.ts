import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { ok, fail } from '../../lib/model/result';
import { newUuid } from '../../lib/platform/uuid';
import { beginBatch } from '../../lib/store/incoming';
import { mergeEntries } from '../../lib/store/merge-entries';
import { hashText } from '../../lib/text/hash';
import { makeSyncFile, takeInFile } from '../../lib/transfer/hand-sync';
import type { HandWorld } from '../../lib/transfer/hand-sync';
import { computer, idWith } from '../builders/transfer';
import type { Computer } from '../builders/transfer';

const NAME = 'nuoshu-sync-2026-01-01.jsonl.gz';

/** A computer's side of a file; its background merges. */
function handWorld({ database, files, world }: Computer, over: Partial<HandWorld> = {}): HandWorld {
  return {
    database,
    files,
    takeIn: async (entries) => ok({ news: (await mergeEntries(database, world, { entries })).news }),
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
  const { file } = await makeSyncFile(there.database, Date.UTC(2026, 0, 1));
  return { there, file: new File([file], NAME) };
}

const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
const linesIn = async (file: Blob): Promise<string[]> =>
  gunzipSync(await bytesOf(file))
    .toString('utf8')
    .trimEnd()
    .split('\n');
const packed = (lines: readonly string[]): File => new File([new Uint8Array(gzipSync(`${lines.join('\n')}\n`))], NAME);

describe('a file that is carried to another computer', () => {
  it('brings the notes, and the texts that they stand on', async () => {
    const { there, file } = await filled();
    const here = computer();
    const told = vi.fn();
    const outcome = await takeInFile(file, handWorld(here, { told }));
    await here.work.finish();
    const entries = await there.database.changes.count();
    expect(outcome).toEqual({ kind: 'done', news: entries, known: 0, texts: 1 });
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
    expect(await takeInFile(file, handWorld(here))).toMatchObject({ kind: 'done', news: 0, texts: 0 });
    const dots = (of: Computer) => of.database.changes.toArray().then((rows) => rows.map(({ dot }) => dot).sort());
    expect(await dots(here)).toEqual(await dots(there));
  });

  it('is written whole, and read only', async () => {
    const { there, file } = await filled();
    const lines = await linesIn(file);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ kind: 'nuoshu-sync', version: 1, madeAt: '2026-01-01T00:00:00.000Z' });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ kind: 'end', lines: lines.length - 2 });
    expect(lines.filter((line) => line.startsWith('{"kind":"entry"'))).toHaveLength(
      await there.database.changes.count(),
    );
    expect(lines.join('\n')).not.toMatch(/"(?:seq|via)"/);
  });

  it('leaves the texts out while another import is under way', async () => {
    const { file } = await filled();
    const here = computer();
    const batch = { id: newUuid(), name: 'x', startedAt: '2026-01-01T00:00:00.000Z', added: 0, changed: 0 };
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

describe('a file that is bad is refused as a whole', () => {
  const bad: readonly {
    readonly name: string;
    readonly make: (file: File) => Promise<File>;
    readonly why: string;
  }[] = [
    { name: 'empty', make: async () => new File([], NAME), why: 'not-known' },
    { name: 'no gzip', make: async () => new File(['<html></html>'], NAME), why: 'not-known' },
    { name: 'another JSON', make: async () => packed(['{"kind":"nuoshu-backup","version":1}']), why: 'not-known' },
    { name: 'cut off', make: async (file) => new File([file.slice(0, file.size - 40)], NAME), why: 'cut-off' },
    {
      name: 'damaged in the middle',
      make: async (file) => {
        const bytes = await bytesOf(file);
        bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
        return new File([new Uint8Array(bytes)], NAME);
      },
      why: 'cut-off',
    },
    { name: 'without its end', make: async (file) => packed((await linesIn(file)).slice(0, -1)), why: 'cut-off' },
    {
      name: 'with a line missing',
      make: async (file) => packed((await linesIn(file)).filter((_, at) => at !== 2)),
      why: 'cut-off',
    },
    {
      name: 'of a later version',
      make: async (file) => packed((await linesIn(file)).map((line) => line.replace('"version":1', '"version":2'))),
      why: 'newer',
    },
    {
      name: 'with an entry that is none',
      make: async (file) => packed((await linesIn(file)).map((line) => line.replace('"dot":"', '"dot":"../'))),
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
