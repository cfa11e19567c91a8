import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackgroundCall } from '../../lib/messages/map';
import { saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { background } from '../builders/background-world';
import { capturedReport } from '../builders/captured-report';
import { CONTENT, PAGE } from '../builders/senders';
import { fixedEnvironment } from '../builders/store-world';

const OTHER = 'https://www.heting.gov.cn/1.html';

describe('the calls of the storage page', () => {
  let database: NuoshuDatabase;
  let desk = background();
  const call = (name: BackgroundCall, request: unknown, sender = PAGE): Promise<unknown> =>
    desk.call(name, request, sender);
  const announced = (): string[] => desk.announced.map(({ source }) => source);

  beforeEach(async () => {
    desk = background();
    ({ database } = desk.world);
    for (const reportId of [SOURCE, OTHER])
      await saveReport(database, fixedEnvironment(), capturedReport({ reportId }));
    await saveAnnotation(database, fixedEnvironment(), { ...annotationEdit(), reportId: SOURCE });
  });

  it('erase a report and leave its notes', async () => {
    expect(await call('store.erase', { id: SOURCE, withNotes: false })).toEqual({
      ok: true,
      value: { id: SOURCE },
    });
    expect(await database.reports.get(SOURCE)).toBeUndefined();
    expect(await database.annotations.count()).toBe(1);
    expect(announced()).toEqual([]);
  });

  it('erase its notes as well, and tell the pages', async () => {
    await call('store.erase', { id: SOURCE, withNotes: true });
    expect(await database.annotations.count()).toBe(0);
    expect(announced()).toEqual([SOURCE]);
  });

  it('erase all reports without notes', async () => {
    expect(await call('store.erase-unannotated', {})).toEqual({ ok: true, value: { erased: 1 } });
    expect((await database.reports.toArray()).map(({ id }) => id)).toEqual([SOURCE]);
  });

  it.each<{ name: BackgroundCall; request: unknown }>([
    { name: 'store.erase', request: { id: SOURCE, withNotes: true } },
    { name: 'store.erase-unannotated', request: {} },
  ])('$name is not for content scripts', async ({ name, request }) => {
    expect(await call(name, request, CONTENT)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await database.reports.count()).toBe(2);
  });

  it.each<{ name: BackgroundCall; request: unknown }>([
    { name: 'store.erase', request: { id: '', withNotes: true } },
    { name: 'store.erase', request: { id: SOURCE } },
    { name: 'store.erase-unannotated', request: { all: true } },
  ])('$name refuses what it does not know', async ({ name, request }) => {
    expect(await call(name, request)).toEqual({ ok: false, error: 'invalid-message' });
  });

  it('tell a storage that is not there', async () => {
    database.close();
    const answer = await call('store.erase', { id: SOURCE, withNotes: false });
    expect(answer).toEqual({ ok: false, error: 'storage-unavailable' });
  });
});
