import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/model/entry';
import type { WatchEdit } from '../../lib/model/watch';
import { deleteFilter, saveFilter } from '../../lib/store/filters';
import { joinReports, partReport } from '../../lib/store/joins';
import { mergeEntries } from '../../lib/store/merge-entries';
import { plainEntry } from '../../lib/store/outgoing';
import { saveReport } from '../../lib/store/reports';
import { listWatchWords, saveWatchWords } from '../../lib/store/watch-words';
import { hashText } from '../../lib/text/hash';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { TEXT } from '../builders/extraction';
import { bringIn, computer, idWith } from '../builders/transfer';
import type { Computer } from '../builders/transfer';

/*
 * A backup of Monday, what happens on another computer on Tuesday, and a fresh computer that gets
 * both on Wednesday.
 */

const [MONDAY, TUESDAY, WEDNESDAY] = [5, 6, 7].map((day) => Date.UTC(2026, 0, day));
const OTHER = 'https://linxi.gov.cn/zwgk/2.html';

let [lost, other, fresh]: Computer[] = [];

const at = (nowMs: number | undefined): Computer => computer({ nowMs: () => nowMs ?? 0 });
const entriesOf = async ({ database }: Computer): Promise<readonly Entry[]> =>
  (await database.changes.toArray()).map(plainEntry);
const merged = async (into: Computer, from: Computer): Promise<void> => {
  await mergeEntries(into.database, into.world, { entries: await entriesOf(from) });
};
const rowOf = async ({ database }: Computer): Promise<unknown> => {
  const report = await database.reports.get(OTHER);
  return { joinedTo: report?.joinedTo, wasAskedFor: report?.wasAskedFor };
};

/** The backup as an earlier version wrote it, or with other lines. */
async function lines(file: File, change: (line: string) => string | undefined): Promise<File> {
  const all = gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const kept = all.slice(0, -1).flatMap((line) => change(line) ?? []);
  const end = JSON.stringify({ ...JSON.parse(all.at(-1) ?? ''), lines: kept.length - 1 });
  return new File([new Uint8Array(gzipSync(`${[...kept, end].join('\n')}\n`))], file.name);
}
const withoutLogs = (file: File): Promise<File> =>
  lines(file, (line) => (line.includes('"kind":"log"') ? undefined : line));

beforeEach(async () => {
  [lost, other, fresh] = [at(MONDAY), at(TUESDAY), at(WEDNESDAY)];
  await lost.fill();
  const textHash = await hashText(TEXT);
  for (const { database, world } of [lost, other]) {
    await saveReport(database, world, capturedReport({ textHash }));
    await saveReport(
      database,
      world,
      capturedReport({ textHash, reportId: OTHER, url: OTHER, wasAskedFor: true }),
    );
  }
  expect(await joinReports(lost.database, lost.world, { from: OTHER, into: SOURCE })).toBe(true);
  await merged(other, lost);
});

describe.each([
  { name: 'a backup', old: false },
  { name: 'a backup of an earlier version', old: true },
])('what $name brings is as old as it was', ({ old }) => {
  it('a filter that was deleted elsewhere since stays deleted', async () => {
    if (lost === undefined || other === undefined || fresh === undefined) throw new Error('none');
    await deleteFilter(other.database, other.world, idWith('f'));
    const file = await lost.backup();
    await bringIn(fresh, old ? await withoutLogs(file) : file);
    expect(await fresh.database.filters.get(idWith('f'))).toMatchObject({ name: '逾期的' });
    await merged(fresh, other);
    await merged(other, fresh);
    for (const one of [fresh, other])
      expect((await one.database.filters.get(idWith('f')))?.deletedAt).toBe(
        '2026-01-06T00:00:00.000Z',
      );
  });

  it('a filter that was renamed elsewhere since has its new name', async () => {
    if (lost === undefined || other === undefined || fresh === undefined) throw new Error('none');
    await saveFilter(other.database, other.world, {
      id: idWith('f'),
      name: '新名字',
      filter: '{}',
    });
    const file = await lost.backup();
    await bringIn(fresh, old ? await withoutLogs(file) : file);
    await merged(fresh, other);
    expect(await fresh.database.filters.toArray()).toEqual(await other.database.filters.toArray());
    expect(await fresh.database.filters.get(idWith('f'))).toMatchObject({ name: '新名字' });
  });

  it('a join that was taken back elsewhere since is none', async () => {
    if (lost === undefined || other === undefined || fresh === undefined) throw new Error('none');
    expect(await rowOf(other)).toMatchObject({ joinedTo: SOURCE });
    await partReport(other.database, other.world, OTHER);
    const file = await lost.backup();
    await bringIn(fresh, old ? await withoutLogs(file) : file);
    expect(await rowOf(fresh)).toEqual({ joinedTo: SOURCE, wasAskedFor: true });
    await merged(fresh, other);
    await merged(other, fresh);
    for (const one of [fresh, other])
      expect(await rowOf(one)).toMatchObject({ joinedTo: undefined });
  });

  it('brings nothing twice', async () => {
    if (lost === undefined || fresh === undefined) throw new Error('none');
    const backup = await lost.backup();
    const file = old ? await withoutLogs(backup) : backup;
    await bringIn(fresh, file);
    const before = await entriesOf(fresh);
    await bringIn(fresh, file);
    expect(await entriesOf(fresh)).toEqual(before);
  });
});

describe('watch words of a backup', () => {
  const WORDS = [
    { word: '临溪镇', group: 'place', colour: 'teal' },
    { word: '数字经济', group: 'indicator' },
  ] as const;
  const save = ({ database, world }: Computer, ...edits: readonly WatchEdit[]): Promise<boolean> =>
    saveWatchWords(database, world, edits);
  const wordsOf = async ({ database }: Computer): Promise<unknown> =>
    (await listWatchWords(database)).map(({ id: _id, ...word }) => word);

  it('come back where they were deleted since, once, and everywhere', async () => {
    if (lost === undefined || other === undefined) throw new Error('none');
    await save(lost, ...WORDS);
    await merged(other, lost);
    const file = await lost.backup();
    await save(lost, ...WORDS.map(({ word }) => ({ word, isDeleted: true }) as const));
    expect(await wordsOf(lost)).toEqual([]);
    await bringIn(lost, file);
    expect(await wordsOf(lost)).toEqual(WORDS);
    const before = await entriesOf(lost);
    await bringIn(lost, file);
    expect(await entriesOf(lost)).toEqual(before);
    await merged(other, lost);
    expect(await wordsOf(other)).toEqual(WORDS);
  });

  it('that are there stay as they are now; one deleted in the backup deletes nothing', async () => {
    if (lost === undefined) throw new Error('none');
    await save(lost, ...WORDS);
    await save(lost, { word: '临溪镇', isDeleted: true });
    const file = await lost.backup();
    await save(lost, { word: '临溪镇' }, { word: '数字经济', colour: 'red' });
    const now = [{ word: '临溪镇' }, { word: '数字经济', colour: 'red' }];
    await bringIn(lost, file);
    expect(await wordsOf(lost)).toEqual(now);
    await save(lost, { word: '临溪镇', isDeleted: true });
    await bringIn(lost, file);
    expect(await wordsOf(lost)).toEqual(now.slice(1));
  });
});

describe('what a newer version wrote', () => {
  const later = { mood: 'calm' };

  it('keeps no annotation out of the backup, and comes back with it', async () => {
    if (lost === undefined || fresh === undefined) throw new Error('none');
    await lost.database.changes.toCollection().modify((row) => Object.assign(row, later));
    const looked = await bringIn(fresh, await lost.backup());
    expect(looked).toMatchObject({ ok: true, value: { added: 2, unreadable: 0 } });
    const entries = await entriesOf(fresh);
    expect(
      entries.filter(({ entity }) => entity === 'annotation').map((entry) => 'mood' in entry),
    ).not.toContain(false);
    expect(await fresh.database.annotations.toArray()).toEqual(
      await lost.database.annotations.toArray(),
    );
  });

  it('a kind of thing that is not known here is kept and passed on', async () => {
    if (lost === undefined || fresh === undefined) throw new Error('none');
    const correction = (n: number): Entry => ({
      dot: `0mk0000${n}0-0000-aaaa000000000001-a81f0${n}`,
      entity: 'correction',
      entityId: 'a',
      fields: { value: n },
      over: [],
      old: [],
    });
    await mergeEntries(lost.database, lost.world, { entries: [correction(1), correction(2)] });
    await mergeEntries(fresh.database, fresh.world, { entries: [correction(3)] });
    await bringIn(fresh, await lost.backup());
    const kept = (await entriesOf(fresh)).filter(({ entity }) => entity === 'correction');
    expect(kept.map(({ fields }) => fields.value).sort()).toEqual([1, 2, 3]);
  });

  it('a log that cannot be read leaves its note in the backup', async () => {
    if (lost === undefined || fresh === undefined) throw new Error('none');
    await lost.database.changes.toCollection().modify({ over: ['no dot'] });
    expect(await bringIn(fresh, await lost.backup())).toMatchObject({
      ok: true,
      value: { added: 2, unreadable: 0 },
    });
    expect(await fresh.database.annotations.get(idWith('1'))).toMatchObject({
      status: 'partly-kept',
    });
  });
});

it('a log of a backup that is of two things, or of an annotation, is passed over', async () => {
  if (lost === undefined || fresh === undefined) throw new Error('none');
  const [note] = await entriesOf(lost);
  const bad = [[note], [{ ...note, entity: 'filter' }, note]].map((entries) =>
    JSON.stringify({ kind: 'log', entries }),
  );
  let count = 0;
  const file = await lines(await lost.backup(), (line) =>
    line.includes('"kind":"log"') ? bad[(count += 1) - 1] : line,
  );
  expect(count).toBeGreaterThan(1);
  expect(await bringIn(fresh, file)).toMatchObject({ ok: true });
  const logged = (await entriesOf(fresh)).map(({ entity, entityId }) => `${entity} ${entityId}`);
  expect(logged.filter((thing) => thing === `filter ${note?.entityId}`)).toEqual([]);
});
