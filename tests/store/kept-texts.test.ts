import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NuoshuDatabase } from '../../lib/store/database';
import { keptReading } from '../../lib/store/kept-texts';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { extraction, METRIC, PLEDGE } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const LATER = { ...METRIC, start: 90, end: 96 };

let database: NuoshuDatabase;
const environment = fixedEnvironment();
const keep = async (letter: string): Promise<void> => {
  environment.advance(1000);
  const found = extraction({ metrics: [METRIC, LATER], pledges: [PLEDGE] });
  await saveReport(
    database,
    environment,
    capturedReport({ text: letter, textHash: hashOf(letter), extraction: found }),
  );
};

beforeEach(() => {
  database = freshDatabase();
});

describe('a kept report', () => {
  it('is read as it was seen last, with what was found in it in text order', async () => {
    await keep('a');
    await keep('b');
    expect(await keptReading(database, SOURCE)).toMatchObject({
      report: { id: SOURCE, textHash: hashOf('b') },
      text: { text: 'b', textHash: hashOf('b') },
      metrics: [{ start: METRIC.start }, { start: LATER.start }],
      pledges: [{ text: PLEDGE.text }],
    });
  });

  it('of which only an older text is left has no findings: they are of another text', async () => {
    await keep('a');
    await keep('b');
    await database.snapshots.delete([SOURCE, hashOf('b')]);
    expect(await keptReading(database, SOURCE)).toMatchObject({
      text: { text: 'a' },
      metrics: [],
      pledges: [],
    });
  });

  it.each<{ name: string; spoil: () => PromiseLike<unknown> }>([
    {
      name: 'nothing is kept',
      spoil: () => Promise.all([database.reports.clear(), database.snapshots.clear()]),
    },
    { name: 'no text is kept', spoil: () => database.snapshots.clear() },
    { name: 'only a text is kept', spoil: () => database.reports.clear() },
    {
      name: 'its row is damaged',
      spoil: () => database.reports.update(SOURCE, { title: undefined }),
    },
  ])('is none where $name', async ({ spoil }) => {
    await keep('a');
    expect(await keptReading(database, SOURCE)).toBeDefined();
    await spoil();
    expect(await keptReading(database, SOURCE)).toBeUndefined();
  });

  it('is none of another address', async () => {
    await keep('a');
    expect(await keptReading(database, 'https://linxi.gov.cn/other.html')).toBeUndefined();
  });
});
