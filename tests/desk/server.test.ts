import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskClient } from '../../lib/desk/client';
import { pledgeKey } from '../../lib/desk/item';
import type { DeskAsk } from '../../lib/desk/protocol';
import type { DeskFilter } from '../../lib/desk/query';
import { saveAnnotation, deleteAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { annotationsByIds, newestAnnotations, pledgeAt } from '../../lib/store/desk-rows';
import { addFindings } from '../../lib/store/findings';
import { annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
import { localDesk } from '../builders/desk-source';
import type { LocalDesk } from '../builders/desk-source';
import { PLEDGE } from '../builders/extraction';
import { reportRow } from '../builders/report-row';
import { deskOf } from '../builders/desk-of';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { annotationAt } from '../view/samples';

const OTHER = 'https://www.yunhe.gov.cn/2025.html';
const ID = annotationEdit().id;
const SECOND = '1b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f';

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;
let desk: LocalDesk;
let client: DeskClient;

const ask = (filter: DeskFilter = {}, more: Partial<DeskAsk> = {}): DeskAsk => ({
  query: { filter, order: 'due', today: '2026-11-29' },
  from: 0,
  to: 100,
  facets: [],
  ...more,
});
const keys = async (filter: DeskFilter = {}): Promise<readonly string[]> =>
  (await client.ask('test', ask(filter)))?.items.map(({ key }) => key) ?? [];

const PLEDGES = [
  { ...PLEDGE, start: 10, end: 21, text: '年底前完成三座桥梁加固' },
  {
    ...PLEDGE,
    start: 30,
    end: 40,
    text: '明年底前新建两所小学',
    deadline: undefined,
    topic: 'education' as const,
  },
];

beforeEach(async () => {
  database = freshDatabase();
  environment = fixedEnvironment();
  await database.reports.bulkPut([
    reportRow(),
    reportRow({ id: OTHER, url: OTHER, title: '云河市2025年报告' }),
  ]);
  await addFindings(database, { reportId: SOURCE, findings: { metrics: [], pledges: PLEDGES } });
  await saveAnnotation(database, environment, { ...annotationEdit(), reportId: SOURCE });
  desk = localDesk(deskOf(database));
  client = new DeskClient(desk.port);
});

describe('the desk loads', () => {
  it('annotations with what is known of their pledges, and pledges that bear none', async () => {
    await desk.start();
    expect(client.state()).toMatchObject({ phase: 'ready' });
    const page = await client.ask('test', ask());
    expect(page?.items).toEqual([
      {
        key: ID,
        reportId: SOURCE,
        subject: 'pledge',
        specificity: PLEDGE.specificity,
        strength: PLEDGE.strength,
        due: '2024-12-31',
      },
      {
        key: pledgeKey(SOURCE, 1),
        reportId: SOURCE,
        subject: 'pledge',
        specificity: PLEDGE.specificity,
        strength: PLEDGE.strength,
        topic: 'education',
      },
    ]);
  });

  it('an annotation made on another text by the words of its pledge, and leaves out damaged and deleted rows', async () => {
    const { target } = annotationAt('明年底前新建两所小学', 700);
    const edit = {
      ...annotationEdit(),
      reportId: SOURCE,
      target: { ...target, textHash: 'b'.repeat(64) },
    };
    await saveAnnotation(database, environment, { ...edit, id: SECOND });
    await deleteAnnotation(database, environment, ID);
    await database
      .table('annotations')
      .put({ ...annotationAt('x', 1, { id: 'bad' }), note: undefined });
    await desk.start();
    expect(await keys()).toEqual([pledgeKey(SOURCE, 0), SECOND]);
  });

  it('a report that was joined to another as part of it', async () => {
    await database.reports.update(OTHER, { joinedTo: SOURCE });
    await addFindings(database, { reportId: OTHER, findings: { metrics: [], pledges: PLEDGES } });
    const { target } = annotationEdit();
    await saveAnnotation(database, environment, {
      ...annotationEdit(),
      id: SECOND,
      reportId: OTHER,
      target: {
        ...annotationAt(PLEDGES[1]?.text ?? '', 30).target,
        source: OTHER,
        textHash: target.textHash,
      },
    });
    await desk.start();
    expect(await keys()).toEqual([ID, SECOND]);
  });

  it('questions that were asked before wait for the annotations', async () => {
    const early = keys();
    await desk.start();
    expect(await early).toContain(ID);
  });

  it('nothing where the store cannot be read, and says so', async () => {
    const broken = localDesk({
      ...deskOf(database),
      reports: () => Promise.reject(new Error('no store')),
    });
    const other = new DeskClient(broken.port);
    await broken.start();
    expect(other.state().phase).toBe('failed');
  });
});

describe('questions', () => {
  it('are called off by a newer one in the same lane, and by none in another', async () => {
    await desk.start();
    const [older, other, newer] = await Promise.all([
      client.ask('list', ask()),
      client.ask('count', ask()),
      client.ask('list', ask({ topic: ['education'] })),
    ]);
    expect(older).toBeUndefined();
    expect(other?.count).toBe(2);
    expect(newer?.count).toBe(1);
  });

  it('are called off in the middle of their counts', async () => {
    await desk.start();
    const older = client.ask('facets', ask({}, { facets: ['status', 'topic', 'tag', 'issuer'] }));
    let newer: ReturnType<typeof client.ask> | undefined;
    setTimeout(() => (newer = client.ask('facets', ask({}, { facets: ['topic'] }))));
    expect(await older).toBeUndefined();
    expect((await newer)?.facets.topic).toEqual([
      { value: 'education', count: 1 },
      { value: 'none', count: 1 },
    ]);
  });

  it('for all keys, and for the next promise with its place', async () => {
    await desk.start();
    expect(await client.keys(ask().query)).toEqual([ID, pledgeKey(SOURCE, 1)]);
    expect(await client.nextUnjudged(ask().query, ID)).toEqual({
      key: pledgeKey(SOURCE, 1),
      at: 1,
    });
    await saveAnnotation(database, environment, {
      ...annotationEdit({ fields: { status: 'kept' } }),
      reportId: SOURCE,
    });
    client.changed(SOURCE);
    await vi.waitFor(async () =>
      expect(await client.nextUnjudged(ask({ status: ['kept'] }).query, undefined)).toBeUndefined(),
    );
  });
});

describe('what changes is followed', () => {
  it('an annotation that is made, judged, deleted', async () => {
    await desk.start();
    const { target } = annotationAt('明年底前新建两所小学', 30);
    await saveAnnotation(database, environment, {
      ...annotationEdit({ id: SECOND, fields: { status: 'kept' } }),
      reportId: SOURCE,
      target: { ...target, textHash: HASH },
    });
    client.changed(SOURCE);
    await vi.waitFor(async () => expect(await keys({ status: ['kept'] })).toEqual([SECOND]));
    expect(await keys()).toEqual([ID, SECOND]);
    await deleteAnnotation(database, environment, SECOND);
    client.changed(SOURCE);
    await vi.waitFor(async () => expect(await keys()).toEqual([ID, pledgeKey(SOURCE, 1)]));
  });

  it('a report that is read, and one that is erased', async () => {
    const stop = await desk.start();
    await addFindings(database, { reportId: OTHER, findings: { metrics: [], pledges: PLEDGES } });
    await database.reports.update(OTHER, { extractor: '2.0.0' });
    await vi.waitFor(async () => expect(await keys()).toContain(pledgeKey(OTHER, 0)));
    await database.reports.delete(OTHER);
    await vi.waitFor(async () => expect(await keys()).not.toContain(pledgeKey(OTHER, 0)));
    stop();
  });
});

describe('rows for the desk', () => {
  it('are the newest first, and found by their ids; what is gone is missing', async () => {
    environment.advance(1_000);
    await saveAnnotation(database, environment, {
      ...annotationEdit({ id: SECOND }),
      reportId: SOURCE,
    });
    expect((await newestAnnotations(database, 5)).map(({ id }) => id)).toEqual([SECOND, ID]);
    expect((await newestAnnotations(database, 1)).map(({ id }) => id)).toEqual([SECOND]);
    await deleteAnnotation(database, environment, SECOND);
    expect((await newestAnnotations(database, 5)).map(({ id }) => id)).toEqual([ID]);
    expect([...(await annotationsByIds(database, [ID, SECOND, 'none'])).keys()]).toEqual([ID]);
    expect((await pledgeAt(database, SOURCE, 1))?.text).toBe('明年底前新建两所小学');
    expect(await pledgeAt(database, SOURCE, 9)).toBeUndefined();
    expect(await pledgeAt(database, OTHER, 0)).toBeUndefined();
  });
});
