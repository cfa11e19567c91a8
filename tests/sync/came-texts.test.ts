import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import { saveReport } from '../../lib/store/reports';
import { unreadReports } from '../../lib/store/unread';
import { hashText } from '../../lib/text/hash';
import { annotationEdit } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { memoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';

it('a report that came with its text waits to be read, at the version that the note stands on', async () => {
  const storage = memoryStorage();
  const [office, home] = [await syncedProfile(storage), await syncedProfile(storage)];
  const { text } = capturedReport();
  const annotated = capturedReport({ textHash: await hashText(text) });
  await saveReport(office.database, office.environment, annotated);
  const edit = annotationEdit();
  const target = { ...edit.target, textHash: annotated.textHash };
  await saveAnnotation(office.database, office.environment, {
    ...edit,
    target,
    reportId: annotated.reportId,
  });
  /* The page said something else the next day. */
  office.environment.advance(86_400_000);
  const later = `${text}\n后记。`;
  await saveReport(
    office.database,
    office.environment,
    capturedReport({ text: later, textHash: await hashText(later) }),
  );
  for (const one of [office, home]) await one.sync();
  const [row] = await home.database.reports.toArray();
  expect(row).toMatchObject({
    id: annotated.reportId,
    textHash: annotated.textHash,
    extractor: 'unread',
  });
  expect(await unreadReports(home.database)).toEqual([annotated.reportId]);
});
