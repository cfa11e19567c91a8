import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import { lastSnapshot, otherVersion, reportsWithText, snapshotOf } from '../../lib/store/snapshots';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const OTHER = 'https://www.heting.gov.cn/1.html';

describe('snapshots', () => {
  let database: NuoshuDatabase;
  let environment: ReturnType<typeof fixedEnvironment>;
  const visit = async (letter: string, reportId = SOURCE): Promise<void> => {
    environment.advance(1000);
    await saveReport(
      database,
      environment,
      capturedReport({ reportId, text: letter, textHash: hashOf(letter) }),
    );
  };
  const texts = async (): Promise<string[]> =>
    (await database.snapshots.toArray()).map(({ text }) => text);

  beforeEach(() => {
    database = freshDatabase();
    environment = fixedEnvironment();
  });

  it('answers the text as last seen, also where it was captured before another', async () => {
    expect(await lastSnapshot(database, SOURCE)).toBeUndefined();
    for (const letter of ['a', 'b']) await visit(letter);
    expect(await lastSnapshot(database, SOURCE)).toEqual({
      text: 'b',
      textHash: hashOf('b'),
      title: '临溪镇',
      capturedAt: '2026-01-01T00:00:02.000Z',
    });
    await visit('a');
    expect(await lastSnapshot(database, SOURCE)).toMatchObject({ text: 'a' });
  });

  it('answers the newest where the report itself is not there', async () => {
    for (const letter of ['b', 'a']) await visit(letter);
    await database.reports.clear();
    expect(await lastSnapshot(database, SOURCE)).toMatchObject({ text: 'a' });
  });

  it('answers the version that a note stands on', async () => {
    for (const letter of ['a', 'b']) await visit(letter);
    expect(await snapshotOf(database, SOURCE, hashOf('a'))).toMatchObject({ text: 'a' });
    expect(await snapshotOf(database, SOURCE, hashOf('c'))).toBeUndefined();
  });

  describe('the other version of a text', () => {
    const other = async (letter: string): Promise<string | undefined> =>
      (await otherVersion(database, SOURCE, hashOf(letter)))?.text;

    it('is the newest but this one', async () => {
      for (const letter of ['a', 'b', 'c']) await visit(letter);
      expect([await other('c'), await other('a'), await other('x')]).toEqual(['a', 'c', 'c']);
    });

    it('is the one captured last, in whatever order hashes stand', async () => {
      for (const letter of ['c', 'a']) await visit(letter);
      expect([await other('b'), await other('a'), await other('c')]).toEqual(['a', 'c', 'a']);
    });

    it('is none where there is but one, or only at another address', async () => {
      await visit('a');
      await visit('b', OTHER);
      expect([
        await other('a'),
        await otherVersion(database, 'https://linxi.gov.cn/none', ''),
      ]).toEqual([undefined, undefined]);
    });

    it('comes with its title and when it was captured', async () => {
      for (const letter of ['a', 'b']) await visit(letter);
      expect(await otherVersion(database, SOURCE, hashOf('b'))).toEqual({
        text: 'a',
        textHash: hashOf('a'),
        title: '临溪镇',
        capturedAt: '2026-01-01T00:00:01.000Z',
      });
    });
  });

  it('keeps the first, the last and those with notes', async () => {
    const { target } = annotationEdit();
    for (const letter of ['a', 'b', 'c']) await visit(letter);
    const edit = {
      ...annotationEdit(),
      reportId: SOURCE,
      target: { ...target, textHash: hashOf('c') },
    };
    await saveAnnotation(database, environment, edit);
    for (const letter of ['d', 'e', 'f']) await visit(letter);
    expect(await texts()).toEqual(['a', 'c', 'f']);
  });

  it('finds the same text at other addresses', async () => {
    await visit('a');
    await visit('a', OTHER);
    await visit('b', OTHER);
    expect((await reportsWithText(database, hashOf('a'))).map(({ id }) => id).sort()).toEqual(
      [OTHER, SOURCE].sort(),
    );
    expect((await reportsWithText(database, hashOf('b'))).map(({ id }) => id)).toEqual([OTHER]);
    expect(await reportsWithText(database, hashOf('c'))).toEqual([]);
  });
});
