import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FindingsRow } from '../../lib/model/store';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { findingsOf } from '../../lib/store/findings';
import { isWanted, saveReport } from '../../lib/store/reports';
import { annotationEdit } from '../builders/annotation-edit';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { extraction, METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const captured = capturedReport();

describe('saveReport', () => {
  it('keeps the report, its text and what was found in it', async () => {
    const database = freshDatabase();
    await saveReport(database, fixedEnvironment(), captured);
    expect(await database.reports.get(SOURCE)).toMatchObject({
      issuer: '临溪镇人民政府',
      metricCount: 1,
      pledgeCount: 1,
    });
    expect(await database.snapshots.get([SOURCE, HASH])).toMatchObject({ text: TEXT });
    expect(await database.findings.toArray()).toEqual([
      { reportId: SOURCE, index: 0, metrics: [METRIC], pledges: [PLEDGE] },
    ]);
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

  it('a changed text adds a snapshot and replaces what was found', async () => {
    const database = freshDatabase();
    const environment = fixedEnvironment();
    await saveReport(database, environment, captured);
    const changed = {
      ...captured,
      textHash: 'b'.repeat(64),
      extraction: extraction({ metrics: [] }),
    };
    await saveReport(database, environment, changed);
    expect(await database.snapshots.count()).toBe(2);
    expect(await findingsOf(database, SOURCE)).toEqual({ metrics: [], pledges: [PLEDGE] });
  });
});

describe('saveReport with many findings', () => {
  const many = {
    ...captured,
    extraction: extraction({
      metrics: Array.from({ length: 4_510 }, (_, value) => ({ ...METRIC, value })),
      pledges: Array.from({ length: 2_100 }, (_, index) => ({ ...PLEDGE, targets: [index] })),
    }),
  };

  const { metrics, pledges } = many.extraction;
  const few = { ...captured, textHash: 'b'.repeat(64) };

  it('keeps each of them in order, and replaces them all', async () => {
    const database = freshDatabase();
    await saveReport(database, fixedEnvironment(), many);
    expect(await findingsOf(database, SOURCE)).toEqual({ metrics, pledges });
    expect(await database.reports.get(SOURCE)).toMatchObject({
      extractor: '1.0.0',
      metricCount: 4_510,
    });
    await saveReport(database, fixedEnvironment(), few);
    expect(await findingsOf(database, SOURCE)).toEqual({ metrics: [METRIC], pledges: [PLEDGE] });
    expect(await database.findings.count()).toBe(1);
  });

  it('keeps a hundred of each in a row, so that few entries are written and deleted', async () => {
    const database = freshDatabase();
    await saveReport(database, fixedEnvironment(), many);
    const sizes = (await database.findings.toArray()).map((row) => [
      row.metrics.length,
      row.pledges.length,
    ]);
    expect(sizes).toHaveLength(46);
    expect([sizes[0], sizes[20], sizes[21], sizes[45]]).toEqual([
      [100, 100],
      [100, 100],
      [100, 0],
      [10, 0],
    ]);
  });

  it('writes and deletes ten rows in a transaction at most', async () => {
    const database = freshDatabase();
    const written = new Map<unknown, number>();
    const count = (transaction: unknown): void =>
      void written.set(transaction, (written.get(transaction) ?? 0) + 1);
    database.findings.hook('creating', (_key, _row, transaction) => count(transaction));
    database.findings.hook('deleting', (_key, _row, transaction) => count(transaction));
    await saveReport(database, fixedEnvironment(), many);
    await saveReport(database, fixedEnvironment(), few);
    expect([...written.values()]).toEqual([10, 10, 10, 10, 6, 10, 10, 10, 10, 6, 1]);
  });

  it('leaves the findings of other reports alone', async () => {
    const database = freshDatabase();
    for (const reportId of [`${SOURCE}0`, SOURCE.slice(0, -1)]) {
      await saveReport(database, fixedEnvironment(), { ...captured, reportId });
    }
    await saveReport(database, fixedEnvironment(), many);
    await saveReport(database, fixedEnvironment(), {
      ...few,
      extraction: extraction({ metrics: [], pledges: [] }),
    });
    expect(await database.findings.count()).toBe(2);
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
    const stop = (_key: unknown, { index }: FindingsRow): void => {
      if (index === 15) throw new Error('stopped');
    };
    database.findings.hook('creating', stop);
    await expect(saveReport(database, fixedEnvironment(), many)).rejects.toThrow('stopped');
    expect(await database.findings.count()).toBe(10);
    expect((await database.reports.get(SOURCE))?.extractor).toBe('');
    database.findings.hook('creating').unsubscribe(stop);
    await saveReport(database, fixedEnvironment(), many);
    expect((await database.reports.get(SOURCE))?.extractor).toBe('1.0.0');
    expect(await findingsOf(database, SOURCE)).toEqual({ metrics, pledges });
  });

  it('writes two versions one after the other', async () => {
    const database = freshDatabase();
    await Promise.all([
      saveReport(database, fixedEnvironment(), many),
      saveReport(database, fixedEnvironment(), few),
    ]);
    expect(await findingsOf(database, SOURCE)).toEqual({ metrics: [METRIC], pledges: [PLEDGE] });
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
