import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, Json } from '../../lib/model/entry';
import { parseDot } from '../../lib/merge/clock';
import { isReadableAnnotation } from '../../lib/store/readable';
import { mergeEntries } from '../../lib/store/merge-entries';
import { loggedPages } from '../../lib/store/pages';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { syncedDevice } from '../builders/synced-device';
import { idOf, rowsByLog, syncAll } from '../builders/synced-world';

let storage: MemoryStorage;
let office: Profile;
let home: Profile;
/** Somebody who can write to the storage, under the name of a device. */
let other: ReturnType<typeof syncedDevice>;

beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
  other = syncedDevice(storage);
  await office.write(idOf(1), { note: '办公室' });
  await syncAll([office, home]);
});

const MADE: Json = {
  reportId: SOURCE,
  subject: 'pledge',
  target: JSON.parse(JSON.stringify(annotationEdit().target)),
  createdAt: '2026-01-01T00:00:00.000Z',
};
let count = 0;
const dotAt = (ms: number, counter = 'zzzz'): string => {
  count += 1;
  return `${ms.toString(36).padStart(9, '0')}-${counter}-a1-${count.toString(36)}`;
};

/** An entry as anybody may write it: nothing of it is checked here. */
function entry(change: Record<string, unknown>): Entry {
  const made: unknown = {
    dot: dotAt(Date.UTC(2026, 0, 2)),
    entity: 'annotation',
    over: [],
    old: [],
    ...change,
  };
  const copied: Entry = JSON.parse(JSON.stringify(made));
  return copied;
}

const withFields = (fields: Record<string, unknown>, id = idOf(5)): Entry =>
  entry({ entityId: id, fields: { made: MADE, ...fields } });

async function expectSame(): Promise<void> {
  const rows = await office.rows();
  expect((await home.rows()) === rows).toBe(true);
  expect((await rowsByLog(home.database)) === rows).toBe(true);
  const stored: unknown[] = await home.database.annotations.toArray();
  for (const row of stored) expect(isReadableAnnotation(row)).toBe(true);
}

describe('an entry of somebody else', { timeout: 60_000 }, () => {
  const rowOf = async (id = idOf(5)) => {
    await syncAll([home, office]);
    await expectSame();
    return home.database.annotations.get(id);
  };

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a note that is a list', { note: ['<b>'] }, { note: '' }],
    ['a note longer than any', { note: 'x'.repeat(1_000_000) }, { note: '' }],
    [
      'HTML, which is a text',
      { note: '<img src=x onerror=alert(1)>' },
      { note: '<img src=x onerror=alert(1)>' },
    ],
    ['a tag with a line in it', { 'tag:a\nb': true, 'tag:好': true }, { tags: ['好'] }],
    [
      'the prototype as a tag',
      { 'tag:__proto__': true, 'tag:constructor': true },
      { tags: ['__proto__', 'constructor'] },
    ],
    [
      'a judgement of another kind',
      { judged: { status: 'hacked', on: 'today', by: 5 } },
      { status: undefined, statusOn: undefined, statusBy: undefined },
    ],
    [
      'evidence that leads to a script',
      { 'evidence:e1': { url: 'javascript:alert(1)', text: 'x' } },
      { evidence: undefined },
    ],
    [
      'evidence under a strange id',
      { 'evidence:<b>': { url: 'https://linxi.gov.cn/', text: 'x' } },
      { evidence: undefined },
    ],
    ['a bin without a day', { deletedAt: 'yesterday' }, { deletedAt: undefined }],
    ['a bin that is a list', { deletedAt: [] }, { deletedAt: undefined }],
    [
      'a weight that there is not',
      { weight: 99, pinned: 'yes', owner: { a: 1 }, disputed: 1 },
      { weight: undefined, pinned: undefined, owner: undefined, disputed: false },
    ],
    [
      'a finding of nonsense',
      { made: { ...Object(MADE), finding: { topic: 'x', due: 7, when: { start: 1 } } } },
      { finding: undefined },
    ],
  ])('with %s', async (_, fields, expected) => {
    await other.write({ entries: [withFields(fields)] });
    const row = await rowOf();
    expect(row).toBeDefined();
    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(row ?? {}, field)).toEqual(value);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a day that is none', { createdAt: '2026-13-45' }],
    ['a day with HTML', { createdAt: '<b>' }],
    ['a quote that is none', { target: { source: SOURCE } }],
    [
      'an address of a script',
      { target: { ...annotationEdit().target, source: 'javascript:alert(1)' } },
    ],
    [
      'a place before the text',
      { target: { ...annotationEdit().target, position: { start: -1, end: 3 } } },
    ],
    ['a subject that there is not', { subject: 'virus' }],
  ])('that was begun with %s makes no row, and is passed on', async (_, made) => {
    const bad = entry({
      entityId: idOf(5),
      fields: { made: { ...Object(MADE), ...made }, note: 'x' },
    });
    await other.write({ entries: [bad] });
    expect(await rowOf()).toBeUndefined();
    expect(
      await home.database.changes
        .where('[entity+entityId]')
        .equals(['annotation', idOf(5)])
        .count(),
    ).toBe(1);
  });

  it.each(['', '<img src=x>', '../../x', 'x'.repeat(5_000)])(
    'under the id %j makes no row',
    async (id) => {
      await other.write({ entries: [withFields({ note: 'x' }, id)] });
      expect(await rowOf(id)).toBeUndefined();
    },
  );

  it.each<unknown>([5, {}, '<b>', 'yesterday', null])(
    'that says %j of its time says nothing',
    async (at) => {
      await other.write({ entries: [{ ...withFields({ note: 'x' }), ...Object({ at }) }] });
      expect((await rowOf())?.updatedAt).toBe('2026-01-02T00:00:00.000Z');
    },
  );

  it('whose dot is later than any clock is passed over', async () => {
    await other.write({
      entries: [
        entry({ dot: dotAt(Date.UTC(5100, 0, 2)), entityId: idOf(5), fields: { made: MADE } }),
      ],
    });
    expect(await rowOf()).toBeUndefined();
  });

  it('about a page is checked before a report or a text is made of it', async () => {
    const fields = {
      report: { id: '<b>', url: 'javascript:x' },
      text: { reportId: 7, __proto: 1 },
    };
    await other.write({ entries: [entry({ entity: 'page', entityId: 'x', fields })] });
    await syncAll([home, office]);
    expect(await loggedPages(home.database)).toEqual([]);
    expect(await home.database.reports.count()).toBe(0);
  });

  it('about a thing whose name could be taken for another is kept apart', async () => {
    await other.write({
      entries: [
        entry({ entity: 'annotation x', entityId: 'y', fields: { made: MADE } }),
        entry({ entity: 'annotation', entityId: 'x y', fields: { made: MADE } }),
      ],
    });
    await syncAll([home, office]);
    await expectSame();
    expect(
      await home.database.changes.where('[entity+entityId]').equals(['annotation x', 'y']).count(),
    ).toBe(1);
  });
});

describe('what this version does not know', () => {
  it('goes from one to the next, and from there to a third', async () => {
    const unknown = entry({
      entity: 'correction',
      entityId: '某处',
      fields: { was: '三座', is: { 座: 3, list: [1, null, '四'] } },
    });
    const fields = withFields({ note: '新版本写的', 'later:field': { deep: [true] } });
    const beyond: Entry = { ...fields, ...Object({ mood: 'good' }) };
    await mergeEntries(office.database, office.environment, { entries: [unknown, beyond] });
    await syncAll([office, home]);
    /* The first is gone for good; the second hands it on. */
    storage.files.clear();
    home.environment.advance(86_400_000);
    await home.sync();
    home.environment.advance(86_400_000);
    await home.sync();
    const third = await syncedProfile(storage);
    await third.sync();
    const entries = await third.database.changes.toArray();
    expect(entries.find(({ entity }) => entity === 'correction')).toMatchObject(unknown);
    expect(entries.find(({ dot }) => dot === beyond.dot)).toMatchObject({ ...beyond });
    await third.write(idOf(5), { note: '旧版本改的' });
    await syncAll([third, home, office]);
    expect((await office.rows()) === (await third.rows())).toBe(true);
    const kept = await office.database.changes
      .where('[entity+entityId]')
      .equals(['annotation', idOf(5)])
      .toArray();
    expect(kept.some((one) => 'later:field' in one.fields)).toBe(true);
  });
});

describe('a file with an entry that is none', () => {
  it.each([
    [
      'a name that reaches the prototype',
      '{"dot":"DOT","entity":"x","entityId":"y","fields":{"__proto__":{"a":1}},"over":[],"old":[]}',
    ],
    [
      'a string without end',
      `{"dot":"DOT","entity":"x","entityId":"y","fields":{"a":"${'x'.repeat(1_100_000)}"},"over":[],"old":[]}`,
    ],
    ['no dot', '{"dot":"<b>","entity":"x","entityId":"y","fields":{},"over":[],"old":[]}'],
    [
      'lists in lists',
      `{"dot":"DOT","entity":"x","entityId":"y","fields":{"a":${'['.repeat(60)}${']'.repeat(60)}},"over":[],"old":[]}`,
    ],
  ])('is told of its device, and keeps nobody else from syncing: %s', async (_, json) => {
    const { seal } = await import('../../lib/sync/files/envelope');
    const { packedText } = await import('../../lib/sync/files/packed');
    const path = 'manifests/a1-00000001.nsm';
    const dot = dotAt(Date.UTC(2026, 0, 2));
    const manifest = `{"device":"a1","label":"","generation":1,"writtenAt":"2026-01-01T00:00:00Z","sign":"x","clock":"000000000-0000","segments":[],"textLists":[],"texts":[],"tail":[${json.replace('DOT', dot)}]}`;
    storage.files.set(path, await seal(await packedText([manifest]), { path }));
    await office.write(idOf(2), { note: '照样同步' });
    for (let round = 0; round < 2; round += 1) await syncAll([office, home]);
    await expectSame();
    expect(await home.rows()).toContain('照样同步');
    expect(
      (await home.memory.read('devices'))?.find(({ device }) => device === 'a1')?.trouble,
    ).toBe('damaged');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('a');
  });
});

describe('a clock that is far off', () => {
  it('years ahead: is told; edits of others that have seen it still win', async () => {
    home.environment.advance(20 * 365 * 86_400_000);
    await home.write(idOf(1), { note: '未来写的' });
    await syncAll([home, office]);
    expect((await office.memory.read('devices'))?.[0]?.aheadMs).toBeGreaterThan(
      19 * 365 * 86_400_000,
    );
    await office.write(idOf(1), { note: '今天写的' });
    await syncAll([office, home]);
    await expectSame();
    expect(await home.rows()).toContain('"note":"今天写的"');
    expect((await office.database.annotations.get(idOf(1)))?.updatedAt.slice(0, 4)).toBe('2026');
  });

  it.each([Date.UTC(5000, 0, 1), Date.UTC(5100, 0, 1)])(
    'at the limit %i: whoever has seen it can still write',
    async (ms) => {
      const seen = { over: (await home.database.changes.toArray()).map(({ dot }) => dot) };
      await other.write({
        entries: [entry({ dot: dotAt(ms), entityId: idOf(1), fields: { owner: '某科' }, ...seen })],
      });
      await syncAll([home, office]);
      for (let at = 0; at < 5; at += 1) await home.write(idOf(1), { note: `之后${at}` });
      await home.write(idOf(2), { note: '新的一条' });
      await syncAll([home, office]);
      await expectSame();
      const rows = await office.rows();
      expect(rows).toContain('新的一条');
      expect(rows).toContain('之后4');
      for (const { dot } of await home.database.changes.toArray())
        expect(parseDot(dot)).toBeDefined();
    },
  );
});
