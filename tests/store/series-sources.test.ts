import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptSources } from '../../lib/store/series-sources';
import { saveReport } from '../../lib/store/reports';
import type { NuoshuDatabase } from '../../lib/store/database';
import '../../lib/extract/index';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

let database: NuoshuDatabase;
beforeEach(async () => {
  database = freshDatabase();
  const report = capturedReport({ text: TEXT, textHash: hashOf('a'), title: '临溪镇总结' });
  await saveReport(database, fixedEnvironment(), report);
});

describe('keptSources', () => {
  it('reads figures and text of the reports that are asked for', async () => {
    const [source, ...others] = await keptSources(database, [SOURCE, 'https://a.gov.cn/none']);
    expect(others).toEqual([]);
    expect(source?.name).toBe(SOURCE);
    expect(source?.text).toBe(TEXT);
    expect(source?.metrics.map(({ text }) => text)).toEqual(['2.88亿元']);
    expect(source?.row.title).toBe('临溪镇总结');
  });

  it('answers nothing for nothing', async () => {
    expect(await keptSources(database, [])).toEqual([]);
  });
});
