import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { bringIn, computer, idWith } from '../builders/transfer';
import { fixedEnvironment } from '../builders/store-world';

async function headerOf(file: File): Promise<unknown> {
  const [first = ''] = gunzipSync(new Uint8Array(await file.arrayBuffer()))
    .toString()
    .split('\n');
  const header: unknown = JSON.parse(first);
  return header;
}

it('only a backup with a correction bears the version that readers of corrections know', async () => {
  const [lost, fresh] = [computer(), computer()];
  await lost.fill();
  expect(await headerOf(await lost.backup())).toMatchObject({ version: 1 });
  const id = idWith('9');
  const edit = annotationEdit({ id, fields: { correction: { is: 'not-pledge' } } });
  await saveAnnotation(lost.database, fixedEnvironment(), { ...edit, reportId: SOURCE });
  const file = await lost.backup();
  expect(await headerOf(file)).toMatchObject({ version: 2 });
  expect(await bringIn(fresh, file)).toMatchObject({ ok: true });
  expect((await fresh.database.annotations.get(id))?.correction).toEqual({ is: 'not-pledge' });
  await deleteAnnotation(lost.database, fixedEnvironment(), id);
  expect(await headerOf(await lost.backup())).toMatchObject({ version: 2 });
});
