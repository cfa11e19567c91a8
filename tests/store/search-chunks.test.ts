import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NuoshuDatabase } from '../../lib/store/database';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { eraseAnnotation, restoreAnnotation } from '../../lib/store/bin';
import { saveReport } from '../../lib/store/reports';
import { buildSearchChunks } from '../../lib/store/search-chunks';
import { searchSource } from '../../lib/store/search-source';
import { EMPTY_CHUNK, searchInProcess } from '../../lib/search/index';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { watchFinder } from '../../lib/watch/index';

const environment = fixedEnvironment();
const tools = { nowMs: () => 0, breathe: () => Promise.resolve() };
/** Ids as random ones are: those made one after the other are far apart. */
const id = (number: number): string =>
  `${((number * 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}-5f60-4c7d-8e9f-${String(number).padStart(12, '0')}`;

let database: NuoshuDatabase;
beforeEach(() => {
  database = freshDatabase();
});

const save = (number: number, note: string): Promise<unknown> =>
  saveAnnotation(database, environment, {
    ...annotationEdit({ id: id(number), fields: { note } }),
    reportId: SOURCE,
  });

async function found(query: string): Promise<readonly string[]> {
  const answer = await searchInProcess(searchSource(database), watchFinder, tools).search(query);
  return answer.ok ? (answer.value?.notes ?? []).map((hit) => hit.id).sort() : [];
}

const allText = async (): Promise<string> =>
  (await database.searchChunks.toArray()).map(({ chunk }) => chunk.words).join('');

/** Everything that stands in the chunks, whatever chunk it stands in. */
async function allRows(): Promise<readonly string[]> {
  const rows = await database.searchChunks.orderBy('first').toArray();
  return rows.flatMap(({ chunk }) => chunk.ids);
}

describe('search chunks', () => {
  it('follow every edit', async () => {
    await buildSearchChunks(database);
    await save(1, '望溪大桥');
    expect(await found('大桥')).toEqual([id(1)]);
    await save(1, '望溪学校');
    expect(await found('大桥')).toEqual([]);
    expect(await found('学校')).toEqual([id(1)]);
    await deleteAnnotation(database, environment, id(1));
    expect(await found('学校')).toEqual([]);
    await restoreAnnotation(database, environment, id(1));
    expect(await found('学校')).toEqual([id(1)]);
  });

  it('hold what the reader says against what was read', async () => {
    await buildSearchChunks(database);
    const correction = {
      is: 'metric',
      set: { value: 61_200_000, indicator: '镇级财政收入', scope: '柳桥片区' },
      was: { value: 612_000_000, unit: '元', indicator: '财政收入' },
    } as const;
    await saveAnnotation(database, environment, {
      ...annotationEdit({ id: id(1), fields: { correction } }),
      reportId: SOURCE,
    });
    for (const query of ['镇级财政', '柳桥片区', '6120万元', '0.612亿元'])
      expect([query, await found(query)]).toEqual([query, [id(1)]]);
    expect(await found('6.12亿元')).toEqual([]);
  });

  it('hold nothing of what was erased, or lies in the bin', async () => {
    await buildSearchChunks(database);
    await save(1, '望溪大桥');
    await deleteAnnotation(database, environment, id(1));
    expect(await allText()).not.toContain('望溪大桥');
    await eraseAnnotation(database, environment, id(1));
    expect(await allText()).not.toContain('望溪大桥');
  });

  it('are built from what is there, and split where a range fills', async () => {
    const notes = Array.from({ length: 700 }, (_, number) => number);
    for (const number of notes.slice(0, 400)) await save(number, `大桥${number}号`);
    expect(await found('大桥')).toEqual([]);
    expect(await buildSearchChunks(database)).toBe(3);
    expect(await buildSearchChunks(database)).toBe(0);
    for (const number of notes.slice(400)) await save(number, `大桥${number}号`);
    expect(await allRows()).toEqual(notes.map(id).sort());
    const rows = await database.searchChunks.orderBy('first').toArray();
    expect(Math.max(...rows.map(({ chunk }) => chunk.ids.length))).toBeLessThanOrEqual(256);
    for (const [at, { first, chunk }] of rows.entries()) {
      expect(chunk.ids.every((one) => one >= first && one < (rows[at + 1]?.first ?? '~'))).toBe(
        true,
      );
    }
    expect(await found('大桥555号')).toEqual([id(555)]);
  });

  it('go on being built where that was stopped, with notes saved meanwhile', async () => {
    for (let number = 0; number < 400; number += 1) await save(number, '大桥');
    const controller = new AbortController();
    const building = buildSearchChunks(database, controller.signal);
    await save(1_000, '大桥');
    controller.abort();
    await building;
    for (let number = 400; number < 420; number += 1) await save(number, '大桥');
    await buildSearchChunks(database);
    expect(await found('大桥')).toHaveLength(421);
  });

  it('are built anew where they are damaged or of another version, and keep no note from being saved', async () => {
    await buildSearchChunks(database);
    await save(1, '大桥');
    await database.searchChunks
      .toCollection()
      .modify((row) => void Object.assign(row, { chunk: { ids: ['x'] } }));
    expect(await found('大桥')).toEqual([]);
    await save(2, '大桥');
    await buildSearchChunks(database);
    expect(await found('大桥')).toEqual([id(1), id(2)].sort());
    await database.searchChunks.toCollection().modify({ version: 999 });
    await save(1, '学校');
    expect(await allText()).toBe('');
    await buildSearchChunks(database);
    expect(await found('学校')).toEqual([id(1)]);
  });

  it('leave out a damaged annotation alone', async () => {
    await save(1, '大桥');
    await save(2, '大桥');
    await database.annotations.update(id(1), { target: undefined });
    await buildSearchChunks(database);
    expect(await found('大桥')).toEqual([id(2)]);
  });

  it('read a stored range that holds nothing', async () => {
    await buildSearchChunks(database);
    expect(await database.searchChunks.toArray()).toMatchObject([
      { first: '', chunk: EMPTY_CHUNK },
    ]);
    expect(await found('')).toEqual([]);
  });
});

it('searches the kept texts of reports', async () => {
  await saveReport(database, environment, capturedReport());
  const search = searchInProcess(searchSource(database), watchFinder, tools);
  await search.refreshTexts();
  const answer = await search.search('财政总收入 28800万元');
  expect(answer).toMatchObject({ value: { textCount: 1, reports: [expect.any(String)] } });
});
