import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { isWanted, saveReport } from '../../lib/store/reports';
import { annotationEdit } from '../builders/annotation-edit';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { extraction, METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const captured = capturedReport();

describe('saveReport', () => {
  it('keeps the report, its text and the derived rows', async () => {
    const database = freshDatabase();
    await saveReport(database, fixedEnvironment(), captured);
    expect(await database.reports.get(SOURCE)).toMatchObject({
      issuer: '临溪镇人民政府',
      metricCount: 1,
      pledgeCount: 1,
    });
    expect(await database.snapshots.get([SOURCE, HASH])).toMatchObject({ text: TEXT });
    expect(await database.metrics.where('indicatorText').equals('财政总收入').toArray()).toHaveLength(1);
    expect(await database.pledges.where('due').equals('2024-12-31').toArray()).toHaveLength(1);
  });

  it('a second visit moves only the last-seen time', async () => {
    const database = freshDatabase();
    const environment = fixedEnvironment();
    await saveReport(database, environment, captured);
    environment.advance(60_000);
    await saveReport(database, environment, captured);
    expect(await database.reports.get(SOURCE)).toMatchObject({
      firstSeenAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-01T00:01:00.000Z',
    });
    expect(await database.snapshots.count()).toBe(1);
  });

  it('a changed text adds a snapshot and replaces the derived rows', async () => {
    const database = freshDatabase();
    const environment = fixedEnvironment();
    await saveReport(database, environment, captured);
    const changed = { ...captured, textHash: 'b'.repeat(64), extraction: extraction({ metrics: [] }) };
    await saveReport(database, environment, changed);
    expect(await database.snapshots.count()).toBe(2);
    expect(await database.metrics.count()).toBe(0);
    expect(await database.pledges.count()).toBe(1);
  });
});

describe('saveReport with many findings', () => {
  const many = {
    ...captured,
    extraction: extraction({
      metrics: Array.from({ length: 4_500 }, () => METRIC),
      pledges: Array.from({ length: 2_100 }, () => PLEDGE),
    }),
  };

  it('keeps each of them in order, and replaces them all', async () => {
    const database = freshDatabase();
    await saveReport(database, fixedEnvironment(), many);
    expect(await database.metrics.count()).toBe(4_500);
    expect(await database.pledges.count()).toBe(2_100);
    expect(await database.metrics.get([SOURCE, 4_499])).toMatchObject({ indicatorText: '财政总收入' });
    expect(await database.reports.get(SOURCE)).toMatchObject({ extractor: '1.0.0', metricCount: 4_500 });
    const few = { ...captured, textHash: 'b'.repeat(64) };
    await saveReport(database, fixedEnvironment(), few);
    expect(await database.metrics.count()).toBe(1);
    expect(await database.pledges.count()).toBe(1);
  });

  it('saves a note meanwhile', async () => {
    const database = freshDatabase();
    const done: string[] = [];
    const kept = saveReport(database, fixedEnvironment(), many).then(() => done.push('report'));
    const edit = { ...annotationEdit(), reportId: SOURCE };
    const noted = saveAnnotation(database, fixedEnvironment(), edit).then(() => done.push('note'));
    await Promise.all([kept, noted]);
    expect(done).toEqual(['note', 'report']);
  });

  it('is written anew after a background that was stopped in between', async () => {
    const database = freshDatabase();
    const write = vi.spyOn(database.pledges, 'bulkPut').mockRejectedValueOnce(new Error('stopped'));
    await expect(saveReport(database, fixedEnvironment(), many)).rejects.toThrow('stopped');
    expect((await database.reports.get(SOURCE))?.extractor).toBe('');
    write.mockRestore();
    await saveReport(database, fixedEnvironment(), many);
    expect((await database.reports.get(SOURCE))?.extractor).toBe('1.0.0');
    expect(await database.metrics.count()).toBe(4_500);
    expect(await database.pledges.count()).toBe(2_100);
  });

  it('writes two versions one after the other', async () => {
    const database = freshDatabase();
    const few = { ...captured, textHash: 'b'.repeat(64) };
    await Promise.all([saveReport(database, fixedEnvironment(), many), saveReport(database, fixedEnvironment(), few)]);
    expect(await database.metrics.count()).toBe(1);
    expect((await database.reports.get(SOURCE))?.textHash).toBe(few.textHash);
  });
});

describe('isWanted', () => {
  it('says so for a page that was once read on purpose, for good', async () => {
    const database = freshDatabase();
    expect(await isWanted(database, SOURCE)).toBe(false);
    await saveReport(database, fixedEnvironment(), captured);
    expect(await isWanted(database, SOURCE)).toBe(false);
    await saveReport(database, fixedEnvironment(), { ...captured, wasAskedFor: true });
    await saveReport(database, fixedEnvironment(), captured);
    expect(await isWanted(database, SOURCE)).toBe(true);
  });

  it('says so while there is a living note', async () => {
    const database = freshDatabase();
    const edit = { ...annotationEdit(), reportId: SOURCE };
    await saveAnnotation(database, fixedEnvironment(), edit);
    expect(await isWanted(database, SOURCE)).toBe(true);
    await deleteAnnotation(database, fixedEnvironment(), edit.id);
    expect(await isWanted(database, SOURCE)).toBe(false);
  });
});
