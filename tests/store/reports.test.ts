import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveReport } from '../../lib/store/reports';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { extraction, TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const captured = {
  reportId: SOURCE,
  url: SOURCE,
  title: '临溪镇',
  text: TEXT,
  textHash: HASH,
  extraction: extraction(),
};

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
