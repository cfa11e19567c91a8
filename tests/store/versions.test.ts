import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadText } from '../../lib/store/versions';
import { listVersions, loadVersion } from '../../lib/store/versions';
import type { NuoshuDatabase } from '../../lib/store/database';
import { joinReports } from '../../lib/store/joins';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { extraction } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const OTHER = 'https://linxi.gov.cn/copy.html';
const NEXT = 'https://linxi.gov.cn/report_2.html';

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;

const keep = async (
  letter: string,
  change: Parameters<typeof capturedReport>[0] = {},
): Promise<void> => {
  environment.advance(1000);
  const text = letter.repeat(10);
  await saveReport(
    database,
    environment,
    capturedReport({ text, textHash: hashOf(letter), title: `题${letter}`, ...change }),
  );
};
const read = vi.fn<ReadText>(() => extraction());

beforeEach(() => {
  database = freshDatabase();
  environment = fixedEnvironment();
  read.mockClear();
});

describe('the kept versions of a report', () => {
  it('are listed newest first, with their sizes', async () => {
    await keep('a');
    await keep('b');
    expect(await listVersions(database, SOURCE)).toMatchObject([
      {
        textHash: hashOf('b'),
        capturedAt: '2026-01-01T00:00:02.000Z',
        units: 10,
        bytes: 20,
        isLast: true,
      },
      {
        textHash: hashOf('a'),
        capturedAt: '2026-01-01T00:00:01.000Z',
        units: 10,
        bytes: 20,
        isLast: false,
      },
    ]);
  });

  it('are those of the joined addresses, too, by either', async () => {
    await keep('a');
    await keep('a', { reportId: OTHER, url: OTHER });
    await keep('b', { reportId: OTHER, url: OTHER });
    expect(await listVersions(database, SOURCE)).toHaveLength(1);
    await joinReports(database, environment, { from: OTHER, into: SOURCE });
    const listed = await listVersions(database, SOURCE);
    expect(listed.map(({ reportId, textHash }) => [reportId, textHash.charAt(0)])).toEqual([
      [OTHER, 'b'],
      [OTHER, 'a'],
      [SOURCE, 'a'],
    ]);
    expect(await listVersions(database, OTHER)).toEqual(listed);
  });

  it('are listed without reading a text', async () => {
    await keep('a');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const [openCursor, openKeyCursor] = [
      vi.spyOn(IDBIndex.prototype, 'openCursor'),
      vi.spyOn(IDBIndex.prototype, 'openKeyCursor'),
    ];
    await listVersions(database, SOURCE);
    expect(openKeyCursor).toHaveBeenCalled();
    expect(openCursor).not.toHaveBeenCalled();
    expect(
      get.mock.contexts.filter(
        (store) => store instanceof IDBObjectStore && store.name === 'snapshots',
      ),
    ).toEqual([]);
    vi.restoreAllMocks();
  });

  it.each<{ name: string; id: string; spoil: () => PromiseLike<unknown> }>([
    { name: 'unknown', id: 'https://linxi.gov.cn/none.html', spoil: () => Promise.resolve() },
    {
      name: 'damaged',
      id: SOURCE,
      spoil: () => database.reports.update(SOURCE, { title: undefined }),
    },
  ])('are none of an address that is $name', async ({ id, spoil }) => {
    await keep('a');
    await spoil();
    expect(await listVersions(database, id)).toEqual([]);
  });
});

describe('a version', () => {
  it.each(['a', 'b'])('is loaded with its own title, and read anew: %s', async (letter) => {
    await keep('a');
    await keep('b');
    const loaded = await loadVersion(
      database,
      { reportId: SOURCE, textHash: hashOf(letter) },
      read,
    );
    expect(loaded).toMatchObject({
      text: letter.repeat(10),
      title: `题${letter}`,
      extraction: extraction(),
    });
    expect(read).toHaveBeenCalledExactlyOnceWith(letter.repeat(10), {
      url: SOURCE,
      title: `题${letter}`,
    });
  });

  it('of a later page goes on from the page before it', async () => {
    const series = { key: 'k', pages: [SOURCE, NEXT] };
    await keep('a', { series: { ...series, number: 1, endZone: 'plan' } });
    await keep('b', { reportId: NEXT, url: NEXT, series: { ...series, number: 2 } });
    await loadVersion(database, { reportId: NEXT, textHash: hashOf('b') }, read);
    expect(read.mock.calls[0]?.[1].before).toMatchObject({
      zone: 'plan',
      report: { issuer: '临溪镇人民政府' },
    });
  });

  it('that is kept no more is none', async () => {
    await keep('a');
    expect(
      await loadVersion(database, { reportId: SOURCE, textHash: hashOf('b') }, read),
    ).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });
});
