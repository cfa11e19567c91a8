import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../lib/anchor/describe';
import { pledgeKey } from '../../lib/desk/item';
import type { ExportedReport } from '../../lib/exchange/report';
import { readImport } from '../../lib/exchange/in/read-file';
import type { Annotation } from '../../lib/model/annotation';
import type { NuoshuDatabase } from '../../lib/store/database';
import { addFindings } from '../../lib/store/findings';
import type { ExportNews, ExportOrder } from '../../lib/view/export-order';
import { saveWatchWords } from '../../lib/store/watch-words';
import { fillOrder } from '../../lib/view/fill-order';
import { pickedReports } from '../../lib/view/picked-reports';
import type { ExportNeeds, Picks } from '../../lib/view/picked-reports';
import { hashOf } from '../builders/captured-report';
import { reportRow } from '../builders/report-row';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { METRICS, PLEDGES, quoteOf, TEXT, uuid } from '../exchange/sample';

const ONE = 'https://linxi.gov.cn/1.html';
const TWIN = 'https://linxi.gov.cn/2.html';
const OTHER = 'https://wangxi.gov.cn/1.html';
const BARE = 'https://wuxi.gov.cn/gone.html';
const ALL: ExportNeeds = { findings: true, places: true, sections: true, text: true };
const HASH = hashOf('a');

let database: NuoshuDatabase;

const noteAt = (number: number, reportId: string, over: Partial<Annotation> = {}): Annotation => ({
  id: uuid(number),
  reportId,
  subject: 'pledge',
  target: describePlace(TEXT, HASH, quoteOf('年底前完成农村危房改造125户。'), reportId),
  note: `批注${number}`,
  tags: [],
  disputed: false,
  createdAt: `2026-03-0${number}T08:00:00.000Z`,
  updatedAt: `2026-03-0${number}T08:00:00.000Z`,
  ...over,
});

async function keep(id: string, over: Parameters<typeof reportRow>[0] = {}): Promise<void> {
  const row = reportRow({ id, textHash: HASH, ...over });
  await database.reports.put(row);
  await database.snapshots.put({
    reportId: id,
    textHash: row.textHash,
    text: row.textHash === HASH ? TEXT : `${TEXT}\n望溪。`,
    title: row.title,
    profile: { isReport: true, score: 1, reasons: [], documentType: 'work-summary' },
    capturedAt: '2026-02-03T04:00:00.000Z',
    units: TEXT.length,
  });
  await addFindings(database, { reportId: id, findings: { metrics: METRICS, pledges: PLEDGES } });
}

async function read(picks: Picks, needs = ALL): Promise<ExportedReport[]> {
  const { read: reports } = await pickedReports(database, picks, needs);
  const all: ExportedReport[] = [];
  for await (const report of reports()) all.push(report);
  return all;
}

beforeEach(async () => {
  database = freshDatabase();
  await keep(ONE);
  await keep(TWIN, { joinedTo: ONE });
  await keep(OTHER, { textHash: hashOf('b') });
  await database.annotations.bulkPut([
    noteAt(1, ONE),
    noteAt(2, TWIN, { subject: 'passage' }),
    noteAt(3, OTHER),
    noteAt(4, BARE),
    { ...noteAt(5, ONE), deletedAt: '2026-04-01T00:00:00.000Z' },
  ]);
});

describe('whole reports', () => {
  it('are one for all joined addresses, with the living notes of all of them', async () => {
    const [one, ...others] = await read({ kind: 'reports', ids: [TWIN, ONE] });
    expect(others).toEqual([]);
    expect(one?.report.id).toBe(ONE);
    expect(one?.annotations.map(({ note }) => note)).toEqual(['批注1', '批注2']);
    expect([one?.text, one?.readOn, one?.pledges.length]).toEqual([
      TEXT,
      '2026-02-03',
      PLEDGES.length,
    ]);
    expect(one?.sections.length).toBeGreaterThan(1);
    expect((await read({ kind: 'reports', ids: [TWIN] })).map(({ report }) => report.id)).toEqual([
      TWIN,
    ]);
  });

  it('have notes found anew that were made on another text', async () => {
    const [other] = await read({ kind: 'reports', ids: [OTHER] });
    const start = TEXT.indexOf('年底前');
    expect(other?.anchors[uuid(3)]).toMatchObject({ outcome: 'same', start });
  });

  it('are their notes alone where nothing else is kept, seen when the note was made', async () => {
    const [bare] = await read({ kind: 'reports', ids: [BARE] });
    expect(bare).toMatchObject({
      report: { id: BARE, textHash: HASH },
      capturedAt: '2026-03-04T08:00:00.000Z',
      pledges: [],
    });
    expect(bare?.annotations).toHaveLength(1);
  });

  it('read neither texts nor findings that no format asks for', async () => {
    const [one] = await read(
      { kind: 'reports', ids: [ONE] },
      { findings: false, places: false, sections: false, text: false },
    );
    expect([one?.text, one?.pledges, one?.sections, one?.annotations.length]).toEqual([
      undefined,
      [],
      [],
      2,
    ]);
  });

  it('are none of another text’s findings', async () => {
    await database.reports.update(ONE, { textHash: hashOf('c') });
    const [one] = await read({ kind: 'reports', ids: [ONE] });
    expect([one?.report.textHash, one?.pledges]).toEqual([HASH, []]);
  });
});

describe('items of the desk', () => {
  it('are exactly these of their reports, in the order in which they were picked', async () => {
    const keys = [uuid(3), pledgeKey(ONE, 1), uuid(2), uuid(5), uuid(9)];
    const reports = await read({ kind: 'items', keys });
    expect(reports.map(({ report }) => report.id)).toEqual([OTHER, ONE]);
    expect(reports.map(({ annotations }) => annotations.map(({ note }) => note))).toEqual([
      ['批注3'],
      ['批注2'],
    ]);
    expect(reports.map(({ pledges }) => pledges.map(({ text }) => text))).toEqual([
      ['年底前完成农村危房改造125户。'],
      ['大力弘扬<b>志愿</b>精神。'],
    ]);
  });

  it('are found as well where they are more than are asked for one by one', async () => {
    const many = Array.from(
      { length: 2_500 },
      (_, index) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
    );
    await database.annotations.bulkPut(many.map((id) => ({ ...noteAt(1, OTHER), id })));
    const [other] = await read({ kind: 'items', keys: many });
    expect(other?.annotations.map(({ id }) => id)).toEqual(many);
  });
});

describe('an order', () => {
  const order = (format: ExportOrder['format'], picks: Picks): ExportOrder => ({
    format,
    picks,
    language: 'zh_CN',
    edition: '2015',
    now: '2026-11-29T08:00:00.000Z',
  });
  const filled = async (...given: Parameters<typeof order>) => {
    const told: ExportNews[] = [];
    return { news: await fillOrder(database, order(...given), (news) => told.push(news)), told };
  };

  it('is a file named after the day, and says how far it is', async () => {
    const { news, told } = await filled('ledger', { kind: 'items', keys: [uuid(1), uuid(3)] });
    if (news.kind !== 'file') throw new Error(news.kind);
    expect(news.name).toBe('诺数导出 2026-11-29.csv');
    expect(told).toEqual([1, 2].map((done) => ({ kind: 'progress', done, total: 2 })));
    const imported = await readImport(new Uint8Array(await news.file.arrayBuffer()));
    expect(
      imported.ok && imported.value.annotations.map(({ id, fields }) => [id, fields.note]),
    ).toEqual([
      [uuid(1), '批注1'],
      [uuid(3), '批注3'],
    ]);
  });

  it('of one report is named after it', async () => {
    const { news } = await filled('jsonld', { kind: 'reports', ids: [ONE] });
    expect(news).toMatchObject({ kind: 'file', name: '临溪镇2023年工作总结 2024-01-20.jsonld' });
  });

  it('of annotated pages has the watch words marked, where there are any', async () => {
    const picks: Picks = { kind: 'reports', ids: [ONE] };
    const pageOf = async (): Promise<string> => {
      const { news } = await filled('html-zip', picks);
      if (news.kind !== 'file') throw new Error(news.kind);
      const files = unzipSync(new Uint8Array(await news.file.arrayBuffer()));
      return Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join('');
    };
    expect(await pageOf()).not.toContain('class="watch"');
    await saveWatchWords(database, fixedEnvironment(), [{ word: '農村' }]);
    expect(await pageOf()).toMatch(/<(?:span|mark) class="[a-z ]*watch">农村/);
  });

  it('to copy is rich text by the chosen edition, and refused where it is too long', async () => {
    const { news } = await filled('copy-references', { kind: 'reports', ids: [ONE, OTHER] });
    if (news.kind !== 'rich') throw new Error(news.kind);
    expect(news.rich.plain).toMatch(
      /\[1\] 临溪镇人民政府\. .*\[EB\/OL\]\. \(2024-01-20\)\[2026-02-03\]/,
    );
    await database.annotations.bulkPut(
      Array.from({ length: 2_100 }, (_, index) => ({
        ...noteAt(1, OTHER, { subject: 'passage' }),
        id: `n${index}`,
      })),
    );
    const long = await filled('copy-ledger', { kind: 'reports', ids: [OTHER] });
    expect(long.news).toEqual({ kind: 'too-many', of: 'copy', most: 2_000 });
  });

  it('that the store cannot fill fails with its reason', async () => {
    database.close();
    const { news } = await filled('xlsx', { kind: 'reports', ids: [ONE] });
    expect(news).toMatchObject({ kind: 'failed' });
  });
});
