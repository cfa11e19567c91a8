import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { storageHandlers } from '../../lib/background/storage-calls';
import type { Sender } from '../../lib/messages/router';
import { saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const PAGE: Sender = { isOwn: true, isPage: true, isPrivate: false, url: 'chrome-extension://id/options.html' };
const TAB: Sender = { isOwn: true, isPage: false, isPrivate: false, url: SOURCE, tabId: 7, frameId: 0 };
const OTHER = 'https://www.heting.gov.cn/1.html';

describe('the calls of the storage page', () => {
  let database: NuoshuDatabase;
  let announced: string[];
  const call = async (name: string, request: unknown, sender = PAGE): Promise<unknown> => {
    const world = {
      ...fixedEnvironment(),
      database,
      injectReader: () => Promise.resolve(),
      setBadge: () => Promise.resolve(),
      announce: (source: string) => announced.push(source),
    };
    return storageHandlers(world)[name]?.(request, sender);
  };

  beforeEach(async () => {
    database = freshDatabase();
    announced = [];
    for (const reportId of [SOURCE, OTHER])
      await saveReport(database, fixedEnvironment(), capturedReport({ reportId }));
    await saveAnnotation(database, fixedEnvironment(), { ...annotationEdit(), reportId: SOURCE });
  });

  it('erase a report and leave its notes', async () => {
    expect(await call('store.erase', { id: SOURCE, withNotes: false })).toEqual({ ok: true, value: { id: SOURCE } });
    expect(await database.reports.get(SOURCE)).toBeUndefined();
    expect(await database.annotations.count()).toBe(1);
    expect(announced).toEqual([]);
  });

  it('erase its notes as well, and tell the pages', async () => {
    await call('store.erase', { id: SOURCE, withNotes: true });
    expect(await database.annotations.count()).toBe(0);
    expect(announced).toEqual([SOURCE]);
  });

  it('erase all reports without notes', async () => {
    expect(await call('store.erase-unannotated', {})).toEqual({ ok: true, value: { erased: 1 } });
    expect((await database.reports.toArray()).map(({ id }) => id)).toEqual([SOURCE]);
  });

  it.each([
    { name: 'store.erase', request: { id: SOURCE, withNotes: true } },
    { name: 'store.erase-unannotated', request: {} },
  ])('$name is not for content scripts', async ({ name, request }) => {
    expect(await call(name, request, TAB)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await database.reports.count()).toBe(2);
  });

  it.each([
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
