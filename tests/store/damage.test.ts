import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsOf,
  deleteAnnotation,
  listAnnotations,
  saveAnnotation,
} from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import type { Extraction } from '../../lib/model/extraction';
import { emptyBin, listDeleted } from '../../lib/store/bin';
import type { NuoshuDatabase } from '../../lib/store/database';
import { pledgeAt } from '../../lib/store/desk-rows';
import { findingsOf, readableFindings } from '../../lib/store/findings';
import { keptReports } from '../../lib/store/kept-reports';
import { keptReading } from '../../lib/store/kept-texts';
import { saveReport } from '../../lib/store/reports';
import { keptSources } from '../../lib/store/series-sources';
import { otherVersion, textWith } from '../../lib/store/snapshots';
import { listTags } from '../../lib/store/tags';
import { loadVersion } from '../../lib/store/versions';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { extraction, METRIC, PLEDGE } from '../builders/extraction';
import { FOLLOWED } from '../builders/followed';
import { deskOf } from '../builders/desk-of';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const edit = (change: Partial<Edit> = {}): Edit => ({
  ...annotationEdit(),
  reportId: SOURCE,
  ...change,
});
const BROKEN = '22222222-2222-4222-8222-222222222222';

describe('one damaged row', () => {
  let database: NuoshuDatabase;
  beforeEach(async () => {
    database = freshDatabase();
    await saveAnnotation(
      database,
      fixedEnvironment(),
      edit({ fields: { note: '完好', tags: ['交通'] } }),
    );
  });

  it.each(['createdAt', 'updatedAt', 'target', 'tags', 'note', 'subject', 'disputed'])(
    'without %s hides nothing but itself',
    async (field) => {
      const whole: object = (await database.annotations.get(edit().id)) ?? {};
      const damaged = {
        ...whole,
        id: BROKEN,
        deletedAt: '2026-01-01T00:00:00.000Z',
        [field]: undefined,
      };
      await database.table('annotations').add(damaged);
      await database.table('annotations').add({ ...damaged, id: '33', deletedAt: undefined });
      const read = await annotationsOf(database, SOURCE);
      expect(read.annotations.map(({ note }) => note)).toEqual(['完好']);
      expect(read.unreadable).toBe(2);
      expect(await listTags(database)).toEqual(['交通']);
      expect(await listDeleted(database)).toEqual([]);
      expect(await keptReports(database)).toMatchObject([{ id: SOURCE, notes: 1 }]);
      expect(await emptyBin(database, fixedEnvironment())).toBe(1);
    },
  );

  it('counts none where all are whole', async () => {
    expect(await annotationsOf(database, SOURCE)).toMatchObject({ unreadable: 0, withheld: 0 });
  });

  it('of a report is left out of what is kept', async () => {
    await database.table('reports').add({ id: 'https://www.heting.gov.cn/1.html' });
    expect((await keptReports(database)).map(({ id }) => id)).toEqual([SOURCE]);
  });
});

describe('what is kept of a report', () => {
  const [FIRST, GONE, LAST] = [METRIC, METRIC, METRIC].map((metric, at) => ({
    ...metric,
    start: 10 * at,
    end: 10 * at + 6,
  }));
  const CHANGE = { ...METRIC, start: 90, end: 96, relatesTo: 2 };
  const AIMED = { ...PLEDGE, targets: [1, 3] };

  let database: NuoshuDatabase;
  beforeEach(async () => {
    database = freshDatabase();
    const metrics = [FIRST, GONE, LAST, CHANGE].filter((metric) => metric !== undefined);
    await keep('a', extraction({ metrics, pledges: [AIMED, PLEDGE] }));
  });

  async function keep(letter: string, found: Extraction): Promise<void> {
    const seen = { text: letter, textHash: hashOf(letter), extraction: found };
    await saveReport(database, fixedEnvironment(), capturedReport(seen));
  }

  const spoil = (table: string, change: object): Promise<number> =>
    database.table(table).toCollection().modify(change);

  it('is read without a list that is damaged, which is counted', async () => {
    await spoil('findings', { metrics: 'x' });
    const found = await findingsOf(database, SOURCE);
    expect(found).toMatchObject({ metrics: [], pledges: [{ targets: [] }, {}], unreadable: 1 });
    await spoil('findings', { pledges: null });
    expect(await keptReading(database, SOURCE)).toMatchObject({
      ...{ metrics: [], pledges: [], unreadable: 2 },
    });
    expect(await keptSources(database, [SOURCE])).toMatchObject([{ metrics: [], text: 'a' }]);
    expect(await pledgeAt(database, SOURCE, 0)).toBeUndefined();
  });

  it('is read without a figure that is damaged: the others still name each other', async () => {
    await spoil('findings', { metrics: [FIRST, { ...GONE, text: 7 }, LAST, CHANGE] });
    const found = await findingsOf(database, SOURCE);
    expect(found.metrics).toMatchObject([FIRST, LAST, { ...CHANGE, relatesTo: 1 }]);
    expect(found.pledges[0]?.targets).toEqual([2]);
    expect(found.unreadable).toBe(1);
  });

  it('counts nothing where all is whole', async () => {
    expect(await keptReading(database, SOURCE)).not.toHaveProperty('unreadable');
  });

  it.each([FOLLOWED.from, FOLLOWED.to])('is all there in a whole report', ({ extraction: all }) => {
    const metrics = [...all.metrics, { ...METRIC, basis: 'year-on-year' as const }];
    expect(readableFindings([{ ...all, metrics }])).toEqual({ metrics, pledges: all.pledges });
  });

  it.each(['starts', 'ends', 'words', 'specificities', 'strengths', 'topics', 'dues'])(
    'packed without %s is packed anew',
    async (field) => {
      const report = await database.reports.get(SOURCE);
      if (report === undefined) throw new Error('no report');
      const whole = await deskOf(database).facts(report);
      await spoil('facts', { [field]: null });
      expect(await deskOf(database).facts(report)).toEqual(whole);
    },
  );

  it('is an older text where the newest is damaged, and none where all are', async () => {
    await keep('b', extraction({ metrics: [METRIC] }));
    await database.snapshots.update([SOURCE, hashOf('b')], { text: undefined });
    expect(await keptReading(database, SOURCE)).toMatchObject({ text: { text: 'a' }, metrics: [] });
    await database.snapshots.update([SOURCE, hashOf('a')], { title: undefined });
    expect(await keptReading(database, SOURCE)).toBeUndefined();
    expect(await textWith(database, hashOf('b'))).toBeUndefined();
    expect(await otherVersion(database, SOURCE, hashOf('c'))).toBeUndefined();
    expect(await keptSources(database, [SOURCE])).toMatchObject([{ text: undefined }]);
    const version = { reportId: SOURCE, textHash: hashOf('b') };
    expect(await loadVersion(database, version, () => extraction())).toBeUndefined();
  });
});

describe('a clock that is wrong', () => {
  const wrong = fc.constantFrom(
    Number.NaN,
    Infinity,
    -Infinity,
    -1,
    8.64e15,
    Date.UTC(287_396, 0),
    1e20,
    1.5,
  );

  it('keeps nobody from saving, and the log never runs backwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(wrong, fc.integer({ min: 0, max: 4e12 })), { maxLength: 8 }),
        async (times) => {
          const database = freshDatabase();
          for (const [index, time] of times.entries()) {
            const environment = { ...fixedEnvironment(), nowMs: () => time };
            await saveAnnotation(database, environment, edit({ fields: { note: `${index}` } }));
            await deleteAnnotation(database, environment, edit().id);
          }
          const readings = (await database.changes.orderBy('seq').toArray()).map(({ dot }) => dot);
          expect(readings).toEqual([...new Set(readings)].sort());
          await database.delete();
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(['zzzzzzzzz-zzzz-device', 'zzzzzzzzz-0000-device', 'nonsense', ''])(
    'is no obstacle when it was stored as %j',
    async (value) => {
      const database = freshDatabase();
      await saveAnnotation(database, fixedEnvironment(), edit());
      await database.meta.put({ key: 'clock', value });
      const { annotation } = await saveAnnotation(
        database,
        fixedEnvironment(),
        edit({ fields: { note: '后来' } }),
      );
      expect(annotation.note).toBe('后来');
      const readings = (await database.changes.orderBy('seq').toArray()).map(({ dot }) => dot);
      expect(readings).toEqual([...readings].sort());
    },
  );
});

describe('tags', () => {
  it('with a line break are other tags than the two that it joins', async () => {
    const database = freshDatabase();
    await saveAnnotation(database, fixedEnvironment(), edit({ fields: { tags: ['a\nb'] } }));
    await saveAnnotation(database, fixedEnvironment(), edit({ fields: { tags: ['a', 'b'] } }));
    expect(await listAnnotations(database, SOURCE)).toMatchObject([{ tags: ['a', 'b'] }]);
  });
});

describe('annotationsOf', () => {
  it('gives a plain http page only what was made on plain http, and counts the rest', async () => {
    const database = freshDatabase();
    const { target } = edit();
    await saveAnnotation(database, fixedEnvironment(), edit({ fields: { note: '密' } }));
    const open = { ...target, source: target.source.replace('https:', 'http:') };
    await saveAnnotation(
      database,
      fixedEnvironment(),
      edit({ id: BROKEN, target: open, fields: { note: '明' } }),
    );
    const onHttp = await annotationsOf(database, SOURCE, { scheme: 'http' });
    expect(onHttp.annotations.map(({ note }) => note)).toEqual(['明']);
    expect(onHttp.withheld).toBe(1);
    const onHttps = await annotationsOf(database, SOURCE, { scheme: 'https' });
    expect(onHttps).toMatchObject({ annotations: [{ note: '密' }, { note: '明' }], withheld: 0 });
  });
});
