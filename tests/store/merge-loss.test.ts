import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../lib/model/entry';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { eraseAnnotation } from '../../lib/store/bin';
import type { NuoshuDatabase } from '../../lib/store/database';
import { mergeEntries } from '../../lib/store/merge-entries';
import { isMuchLost, mergeLoss } from '../../lib/store/merge-loss';
import { plainEntry } from '../../lib/store/outgoing';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { idOf } from '../builders/synced-world';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const environment = fixedEnvironment();
let [here, there]: NuoshuDatabase[] = [];

const write = async (database: NuoshuDatabase, ...numbers: readonly number[]): Promise<void> => {
  for (const number of numbers) {
    const edit = annotationEdit({ id: idOf(number), fields: { note: `第${number}条` } });
    await saveAnnotation(database, environment, { ...edit, reportId: SOURCE });
  }
};
const log = async (): Promise<readonly Entry[]> =>
  ((await there?.changes.toArray()) ?? []).map(plainEntry);

/** What the other device's log would take away, one entry at a time. */
async function loss() {
  const entries = await log();
  return mergeLoss(here ?? freshDatabase(), async function* () {
    for (const entry of entries) yield [entry];
  });
}

beforeEach(async () => {
  [here, there] = [freshDatabase(), freshDatabase()];
  await write(there, 1, 2, 3, 4, 5, 6);
  await mergeEntries(here, environment, { entries: await log() });
});

it('is nothing where nothing goes', async () => {
  if (there === undefined) throw new Error('none');
  await write(there, 7);
  expect(await loss()).toBeUndefined();
});

it('counts what was deleted and what was erased, and nothing twice', async () => {
  if (there === undefined || here === undefined) throw new Error('none');
  for (const number of [1, 2, 3]) await deleteAnnotation(there, environment, idOf(number));
  await eraseAnnotation(there, environment, idOf(1));
  await write(there, 3, 7);
  expect(await loss()).toMatchObject({ lost: 2, gained: 1, living: 6 });
  await mergeEntries(here, environment, { entries: await log() });
  expect(await loss()).toBeUndefined();
});

it('what comes in the bin, or erased, makes up for nothing', async () => {
  if (there === undefined) throw new Error('none');
  await write(there, 11, 12, 13, 14, 15, 16);
  for (const number of [1, 2, 3, 4, 5, 11, 12, 13, 14])
    await deleteAnnotation(there, environment, idOf(number));
  for (const number of [13, 14]) await eraseAnnotation(there, environment, idOf(number));
  const lost = await loss();
  expect(lost).toMatchObject({ lost: 5, gained: 2, living: 6 });
  expect(lost !== undefined && isMuchLost(lost)).toBe(true);
});

it.each([
  [{ lost: 4, gained: 0, living: 4 }, false],
  [{ lost: 5, gained: 0, living: 20 }, true],
  [{ lost: 5, gained: 0, living: 25 }, false],
  [{ lost: 60, gained: 10, living: 1_000 }, false],
  [{ lost: 61, gained: 10, living: 1_000 }, true],
])('%j is much: %s', (hold, isMuch) => {
  expect(isMuchLost({ ...hold, notes: [] })).toBe(isMuch);
});
